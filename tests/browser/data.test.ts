import { expect } from "chai";
import { html, render } from "lit";
import "../../src/define.js";
import { MonuscoData } from "../../src/components/data/data.js";
import type { MonuscoDataErrorEvent, MonuscoDataReadyEvent } from "../../src/events.js";
import { storeOf } from "../../src/store/dataset-store.js";
import { broken, invented, real } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

const figure = html`<monusco-stat metric="fresh"><p>Eleven thousand.</p></monusco-stat>`;
const textIn = (place: ParentNode): string => shownText(place.querySelector("monusco-stat")!);

/** Waits until something holds, at most two seconds. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition(); tries++) {
    if (tries > 200) throw new Error(`never came: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe("monusco-data", () => {
  afterEach(unmount);

  it("provides a dataset given as a value, and says so", async () => {
    const ready: MonuscoDataReadyEvent[] = [];
    const place = await mount(
      html`<monusco-data .value=${invented} @monusco-data-ready=${(event: MonuscoDataReadyEvent) => ready.push(event)}>${figure}</monusco-data>`,
    );
    expect(textIn(place)).to.contain("11,500");
    expect(ready.map(({ dataset, origin }) => [dataset.id, origin])).to.deep.equal([["invented", "inline"]]);
  });

  it("reads inline JSON, and reads it again when it changes", async () => {
    const place = await mount(html`<div></div>`);
    const json = (value: object): string => `<script type="application/json">${JSON.stringify(value)}</script>`;
    place.innerHTML = `<monusco-data>${json(invented)}<monusco-stat metric="small"></monusco-stat></monusco-data>`;
    await settle(place);
    expect(textIn(place)).to.contain("14");
    const changed = structuredClone(invented) as { metrics: Record<string, { observations: { value: number }[] }> };
    changed.metrics["small"]!.observations[0]!.value = 15;
    place.querySelector("script")!.textContent = JSON.stringify(changed);
    await settle(place);
    expect(textIn(place)).to.contain("15");
    place.querySelector("script")!.remove();
    await settle(place);
    expect(place.querySelector("monusco-data")!.state.status).to.equal("loading");
  });

  it("keeps the focus on the way to try again while it is asked again", async () => {
    await complaintsOf(async () => {
      const place = await mount(html`<monusco-data src="/data/nothing-here-either.json">${figure}</monusco-data>`);
      const element = place.querySelector("monusco-data")!;
      await until(() => element.state.status === "failed");
      await settle(place);
      const stat = place.querySelector("monusco-stat")!;
      const retry = inside(stat, "[part=retry]");
      retry.focus();
      retry.click();
      await stat.updateComplete;
      expect(inside(stat, "[part=retry]").getAttribute("aria-disabled")).to.equal("true");
      await until(() => element.state.status === "failed");
      await settle(place);
      expect(stat.shadowRoot!.activeElement?.getAttribute("part")).to.equal("retry");
      expect(inside(stat, "[role=status]").textContent).to.contain("Try again");
    });
  });

  it("makes one request for all elements of an address", async () => {
    const address = "/data/monusco.json?one";
    // The modules of the sources fill the browser's list.
    performance.clearResourceTimings();
    const place = await mount(html`
      <monusco-data src=${address}><monusco-stat metric="displaced"></monusco-stat></monusco-data>
      <monusco-data src=${address}><monusco-stat metric="in-need"></monusco-stat><monusco-stat metric="displaced"></monusco-stat></monusco-data>
    `);
    const [first, second] = place.querySelectorAll("monusco-data");
    await until(() => first!.state.status === "ready" && second!.state.status === "ready");
    await settle(place);
    expect(first!.state.dataset).to.equal(second!.state.dataset);
    expect(performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("?one"))).to.have.length(1);
    expect(textIn(place)).to.contain("million");
  });

  it("keeps the sentence while it loads", async () => {
    const place = await mount(html`<monusco-data>${figure}</monusco-data>`);
    const stat = place.querySelector("monusco-stat")!;
    expect(inside(stat, ".root").getAttribute("aria-busy")).to.equal("true");
    expect(inside<HTMLSlotElement>(stat, "slot").assignedElements()[0]?.textContent).to.equal("Eleven thousand.");
    stat.replaceChildren();
    stat.lang = "fr";
    await settle(place);
    expect(shownText(stat)).to.equal("Chargement des chiffres");
  });

  it("keeps the sentence when it fails, with a way to try again", async () => {
    const errors: MonuscoDataErrorEvent[] = [];
    let place!: HTMLElement;
    const complaints = await complaintsOf(async () => {
      place = await mount(
        html`<monusco-data src="/data/nothing-here.json" @monusco-data-error=${(event: MonuscoDataErrorEvent) => errors.push(event)}>${figure}</monusco-data>
          <monusco-data src="/data/nothing-here.json"></monusco-data>`,
      );
      await until(() => place.querySelector("monusco-data")!.state.status === "failed");
      await settle(place);
    });
    const stat = place.querySelector("monusco-stat")!;
    expect(shownText(stat)).to.contain("The server that holds them refused the request.").and.to.contain("Try again");
    expect(inside<HTMLSlotElement>(stat, "slot").assignedElements()[0]?.textContent).to.equal("Eleven thousand.");
    expect(errors).to.have.length(1);
    expect(errors[0]?.address).to.contain("/data/nothing-here.json");
    expect(errors[0]?.problems[0]?.message).to.contain("404");
    expect(complaints.errors, "once for both elements").to.have.length(1);
    expect(complaints.thrown).to.deep.equal([]);
    const before = place.querySelector("monusco-data")!.state;
    await complaintsOf(async () => {
      inside(stat, "[part=retry]").click();
      await until(
        () =>
          place.querySelector("monusco-data")!.state.status === "failed" && place.querySelector("monusco-data")!.state !== before,
      );
    });
    expect(errors).to.have.length(2);
  });

  it("names every problem of a broken dataset once and shows the sentence", async () => {
    let place!: HTMLElement;
    const complaints = await complaintsOf(async () => {
      place = await mount(html`<monusco-data .value=${broken}>${figure}</monusco-data>`);
    });
    expect(complaints.errors).to.have.length(1);
    for (const pointer of ["/mission/mandate is missing", "/sources/report/url", "/metrics/wrong/observations/0/date"]) {
      expect(complaints.errors[0]).to.contain(pointer);
    }
    expect(textIn(place)).to.contain("is not a dataset of this kind");
  });

  it("lets the embedded dataset stand in only where it is asked to, and says which data it is", async () => {
    const failing = (fallback: string) =>
      html`<monusco-data src="ftp://example.org/" fallback=${fallback}><monusco-stat metric="displaced"></monusco-stat></monusco-data>`;
    await complaintsOf(async () => {
      let place = await mount(failing("none"));
      expect(textIn(place)).not.to.contain("million");
      place = await mount(failing("embedded"));
      expect(textIn(place)).to.contain("million").and.to.contain("Shown: the data built into this widget");
    });
  });

  it("keeps the embedded dataset in its place while the address is asked again", async () => {
    await complaintsOf(async () => {
      const place = await mount(
        html`<monusco-data src="/data/never.json" fallback="embedded"><monusco-stat metric="displaced"></monusco-stat></monusco-data>`,
      );
      const element = place.querySelector("monusco-data")!;
      await until(() => element.state.status === "failed");
      element.reload();
      await place.querySelector("monusco-stat")!.updateComplete;
      expect(element.state.status).to.equal("loading");
      expect(textIn(place)).to.contain("million").and.to.contain("Loading figures");
      await until(() => element.state.status === "failed");
    });
  });

  it("serves the whole page with scope=page, until it leaves", async () => {
    const place = await mount(html`${figure}<div></div>`);
    expect(textIn(place)).to.contain("no figure named");
    render(html`<monusco-data scope="page" .value=${invented}></monusco-data>`, place.querySelector("div")!);
    await settle(place);
    expect(textIn(place)).to.contain("11,500");
    render(html``, place.querySelector("div")!);
    await settle(place);
    expect(textIn(place)).to.contain("no figure named");
  });

  it("takes over the widgets inside it when it comes late", async () => {
    const place = await mount(html`<late-provider></late-provider>`);
    const late = place.querySelector("late-provider")!;
    late.innerHTML = '<monusco-stat metric="fresh"></monusco-stat>';
    await settle(place);
    expect(textIn(place)).to.contain("no figure named");
    (late as MonuscoData).value = invented;
    customElements.define("late-provider", class extends MonuscoData {});
    await settle(place);
    expect(textIn(place)).to.contain("11,500");
  });

  it("unfollows its address when it is taken out", async () => {
    const address = "/data/monusco.json?unfollow";
    const place = await mount(html`<monusco-data src=${address}>${figure}</monusco-data>`);
    const element = place.querySelector("monusco-data")!;
    await until(() => element.state.status === "ready");
    element.remove();
    let news = 0;
    element.addEventListener("monusco-data-ready", () => news++);
    await storeOf(new URL(address, document.baseURI).href).load();
    expect(news).to.equal(0);
  });

  it("follows a change of src, and comes back where it was when it is put in again", async () => {
    const place = await mount(html`<monusco-data .value=${invented}>${figure}</monusco-data>`);
    const element = place.querySelector("monusco-data")!;
    element.value = undefined;
    element.src = "/data/monusco.json?change";
    await until(() => element.state.dataset?.id === real.id);
    await settle(place);
    expect(textIn(place)).to.contain("no figure named");
    element.remove();
    place.append(element);
    await settle(place);
    expect(element.state.status).to.equal("ready");
  });

  it("waits where what it had is taken away", async () => {
    const place = await mount(html`<monusco-data .value=${invented}>${figure}</monusco-data>`);
    place.querySelector("monusco-data")!.value = undefined;
    await settle(place);
    expect(place.querySelector("monusco-data")!.state.status).to.equal("loading");
    place.querySelector("monusco-data")!.src = "";
    await settle(place);
    expect(place.querySelector("monusco-data")!.state.status).to.equal("loading");
  });

  it("says once in the console that two elements want to serve the page", async () => {
    const complaints = await complaintsOf(async () => {
      const place = await mount(
        html`<monusco-data scope="page" .value=${real}></monusco-data><monusco-data scope="page" .value=${invented}></monusco-data>${figure}`,
      );
      expect(textIn(place)).to.contain("11,500");
      place.querySelectorAll("monusco-data")[1]!.remove();
      await settle(place);
      expect(textIn(place)).to.contain("no figure named");
    });
    expect(complaints.warnings.filter((words) => words.startsWith("More than one"))).to.have.length(1);
  });

  it("serves nobody when it was taken out before it came to anything", async () => {
    const place = await mount(figure);
    const element = document.createElement("monusco-data");
    element.scope = "page";
    element.value = invented;
    place.append(element);
    element.remove();
    await element.updateComplete;
    await settle(place);
    expect(textIn(place)).to.contain("no figure named");
  });

  it("keeps the last good dataset when it cannot be renewed, and says so", async () => {
    const { fetch } = globalThis;
    const place = await mount(
      html`<monusco-data src="/data/monusco.json?renew"><monusco-stat metric="displaced"></monusco-stat></monusco-data>`,
    );
    const element = place.querySelector("monusco-data")!;
    await until(() => element.state.status === "ready");
    globalThis.fetch = () => Promise.resolve(new Response("", { status: 404 }));
    try {
      await complaintsOf(async () => {
        element.reload();
        await until(() => element.state.status === "failed");
        await settle(place);
      });
    } finally {
      globalThis.fetch = fetch;
    }
    expect(textIn(place))
      .to.contain("million")
      .and.to.contain("Newer figures could not be loaded. Shown: the data of 24 November 2026.");
    inside(place.querySelector("monusco-stat")!, "[part=retry]").click();
    await until(() => element.state.status === "ready");
    await settle(place);
    expect(textIn(place)).not.to.contain("Newer figures could not be loaded");
  });

  it("judges freshness on the day it is given", async () => {
    const place = await mount(html`<monusco-data now="2030-01-01" .value=${invented}>${figure}</monusco-data>`);
    expect(textIn(place)).to.contain("Update overdue");
    place.querySelector("monusco-data")!.now = "2026-10-01";
    await settle(place);
    expect(textIn(place)).to.contain("Up to date");
  });

  it("says in the console that now is no day", async () => {
    const complaints = await complaintsOf(() =>
      mount(html`<monusco-data now="tomorrow" .value=${invented}>${figure}</monusco-data>`),
    );
    expect(complaints.warnings[0]).to.contain('now="tomorrow"');
  });
});
