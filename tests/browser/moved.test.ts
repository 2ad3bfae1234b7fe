/** What a widget or its provider does when it is taken out of the page and put elsewhere, beside what `life.wide.test.ts` counts. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { until } from "./page.js";
import { mount, settle, unmount } from "./render.js";
import { skip } from "./skip.js";

describe("moved about in a page", () => {
  afterEach(unmount);

  it("a provider tells once of one dataset", async () => {
    const place = await mount(
      html`<monusco-data src="/data/monusco.json?moved"><monusco-stat metric="displaced"></monusco-stat></monusco-data>`,
    );
    const element = place.querySelector("monusco-data")!;
    await until(() => element.state.status === "ready", "the data");
    let news = 0;
    element.addEventListener("monusco-data-ready", () => news++);
    element.remove();
    place.append(element);
    await settle(place);
    expect([element.state.status, news]).to.deep.equal(["ready", 0]);
    element.reload();
    await until(() => news > 0, "the data again");
    await settle(place);
    expect(news).to.equal(1);
  });

  it("a widget gives its room back once it ends below what is seen", async function () {
    if (!CSS.supports("selector(:state(settled))")) skip(this, "there are no custom states");
    const tall = html`<div style="block-size: 3000px"></div>`;
    const place = await mount(within(real, html`<p></p>${tall}<b></b>`));
    scrollTo(0, 0);
    const stat = document.createElement("monusco-stat");
    stat.metric = "displaced";
    place.querySelector("p")!.append(stat);
    await settle(place);
    // Two turns: whoever observes would have seen it.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(stat.matches(":state(settled)"), "in sight").to.equal(false);
    place.querySelector("b")!.append(stat);
    await until(() => stat.matches(":state(settled)"), "the state, below");
    place.querySelector("p")!.append(stat);
    await settle(place);
    expect(stat.matches(":state(settled)"), "what was given back stays so").to.equal(true);
  });
});
