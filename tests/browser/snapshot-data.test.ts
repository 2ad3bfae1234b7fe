/** What a provider does with the attributes that a server writes, and with inline JSON beside an address. */
import { expect } from "chai";
import { html } from "lit";
import { invented, TODAY } from "../../stories/datasets.js";
import "./bundle.js";
import { complaintsOf } from "./complaints.js";
import { until } from "./page.js";
import { mount, settle, shownText, unmount } from "./render.js";

const inline = (address: string, more = html``) => html`
  <monusco-data now=${TODAY} src=${address}>${more}<monusco-stat metric="fresh"></monusco-stat></monusco-data>
`;

/** A script element cannot be written with its text by a template. */
function json(value: unknown): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = JSON.stringify(value);
  return script;
}

const statIn = (place: HTMLElement): HTMLElement => place.querySelector<HTMLElement>("monusco-stat")!;

describe("inline JSON beside an address", () => {
  afterEach(unmount);

  it("is shown until the address answers", async () => {
    const place = await mount(inline("/late/snapshot-data/data/monusco.json", html`${json(invented)}`));
    await until(() => shownText(statIn(place)).includes("11,500"), "the inline figure");
    expect(place.querySelector("monusco-data")!.state.status).to.equal("loading");
    await fetch("/let-go/snapshot-data");
    const provider = place.querySelector("monusco-data")!;
    const { warnings } = await complaintsOf(() => until(() => provider.state.dataset?.id === "monusco", "the answer"));
    await settle(place);
    expect(shownText(statIn(place)), "what it holds").not.to.contain("11,500");
    expect(warnings.every((words) => words.includes("no such metric"))).to.equal(true);
  });

  it("stays where the address has nothing, which is said", async () => {
    let place: HTMLElement | undefined;
    const { errors } = await complaintsOf(async () => {
      place = await mount(inline("/data/no-such-snapshot.json", html`${json(invented)}`));
      await until(() => statIn(place!).shadowRoot!.querySelector("[part=retry]") !== null, "the notice");
    });
    expect(errors).to.have.length(1);
    expect(shownText(statIn(place!))).to.contain("11,500");
  });

  it("that is no dataset is said, and the address counts", async () => {
    let place: HTMLElement | undefined;
    const { errors } = await complaintsOf(async () => {
      place = await mount(inline("/data/monusco.json", html`${json({ version: 1, id: "none" })}`));
      await until(() => place!.querySelector("monusco-data")!.state.status === "ready", "the answer");
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain("the inline dataset");
  });
});

describe("the time zone of a provider", () => {
  afterEach(unmount);

  const zoned = (zone: string) =>
    html`<monusco-data time-zone=${zone} .value=${invented}><monusco-stat metric="fresh"></monusco-stat></monusco-data>`;

  it("says what day it is", async () => {
    const { warnings } = await complaintsOf(async () => {
      const place = await mount(zoned("Africa/Lubumbashi"));
      const day = new Intl.DateTimeFormat("sv", { timeZone: "Africa/Lubumbashi" }).format(new Date());
      expect(place.querySelector("monusco-data")!.state.today).to.equal(day);
    });
    expect(warnings).to.deep.equal([]);
  });

  it("that is none is said, and the reader's own counts", async () => {
    const { warnings } = await complaintsOf(async () => {
      const place = await mount(zoned("Africa/Nowhere"));
      expect(place.querySelector("monusco-data")!.state.today).to.equal(undefined);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('time-zone="Africa/Nowhere" is no time zone');
  });
});

describe("what a server wrote into a provider", () => {
  afterEach(unmount);

  it("is nothing where no server rendered the widgets: their day is the reader's", async () => {
    const place = await mount(
      html`<monusco-data snapshot="2001-01-01" cited="report">${json(invented)}<monusco-stat metric="fresh"></monusco-stat></monusco-data>`,
    );
    const { snapshot, today } = place.querySelector("monusco-data")!.state;
    expect([snapshot, today]).to.deep.equal([{ today: "2001-01-01", cited: ["report"] }, undefined]);
    expect(shownText(statIn(place))).to.contain("11,500");
  });
});
