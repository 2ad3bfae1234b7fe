/** The keyboard contract of focus area, resources, picture and brief. */
import { expect } from "chai";
import { html } from "lit";
import { real, within } from "../../stories/datasets.js";
import "./bundle.js";
import { focused } from "./flat-tree.js";
import { caughtLinks, focusedPart, press, savedFiles, startBefore, tabTo } from "./keyboard.js";
import { inside, mount, unmount } from "./render.js";

describe("monusco-resources by keyboard", () => {
  afterEach(unmount);

  it("follows a link and makes a file with Enter, and a file with Space", async () => {
    const place = await mount(within(real, html`<monusco-resources></monusco-resources>`));
    startBefore(place);
    const links = caughtLinks(place);
    await press("Tab");
    expect(focusedPart()).to.equal("link");
    const files = await savedFiles(async () => {
      await press("Enter");
      inside(place.querySelector("monusco-resources")!, "button[part=link]").focus();
      await press("Enter", " ");
    });
    expect(links).to.have.length(1);
    expect(files).to.have.length(2);
  });
});

describe("monusco-focus-area by keyboard", () => {
  afterEach(unmount);

  it("opens its sources with Enter and Space", async () => {
    const place = await mount(within(real, html`<monusco-focus-area area="rule-of-law"></monusco-focus-area>`));
    startBefore(place);
    const sources = inside<HTMLDetailsElement>(place.querySelector("monusco-focus-area")!, "[part=sources]");
    while (focused()!.closest("[part=sources]") === null) await tabTo("summary");
    await press("Enter");
    expect(sources.open).to.equal(true);
    await press(" ");
    expect(sources.open).to.equal(false);
  });
});

describe("monusco-picture by keyboard", () => {
  afterEach(unmount);

  it("is no stop", async () => {
    const place = await mount(
      html`${within(real, html`<monusco-picture></monusco-picture>`)}<button type="button">After</button>`,
    );
    startBefore(place);
    await press("Tab");
    expect(focused()?.textContent).to.equal("After");
  });
});

describe("monusco-brief by keyboard", () => {
  afterEach(unmount);

  it("leads through its sections in their order, and out of the last", async () => {
    const place = await mount(
      html`${within(real, html`<monusco-brief sections="figures progress resources"></monusco-brief>`)}<button type="button">After</button>`,
    );
    startBefore(place);
    const order: string[] = [];
    for (let count = 0; focused()?.textContent !== "After" && count < 120; count++) {
      await press("Tab");
      const host = (focused()!.getRootNode() as ShadowRoot).host as Element | undefined;
      if (host && order.at(-1) !== host.localName) order.push(host.localName);
    }
    expect(focused()?.textContent).to.equal("After");
    expect(order.slice(0, 3)).to.deep.equal(["monusco-stat", "monusco-handover-progress", "monusco-resources"]);
  });
});
