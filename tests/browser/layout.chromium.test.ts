/** The checks of the layout must be able to fail. */
import { expect } from "chai";
import { html } from "lit";
import "./bundle.js";
import { languageCame } from "./languages.js";
import { outOfOrder } from "./reading-order.js";
import { mount, unmount } from "./render.js";
import { smallTargets } from "./targets.js";
import { brokenText } from "./text-spacing.js";

describe("the layout", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  it("of targets that are small and close to each other is found", async () => {
    const small = html`<button style="display: block; inline-size: 20px; block-size: 20px; padding: 0">A</button>`;
    expect(smallTargets(await mount(html`${small}${small}`))).to.have.length(2);
    expect(smallTargets(await mount(html`<p>Words and <a href="#a">a link</a></p>`))).to.have.length(0);
  });

  it("that is not in the order of reading is found", async () => {
    const row = html`<span>One</span> <span>Two</span>`;
    const reversed = html`<div style="display: flex; flex-direction: row-reverse">${row}</div>`;
    const upwards = html`<div style="display: flex; flex-direction: column-reverse">${row}</div>`;
    expect(outOfOrder(await mount(html`<div>${row}</div>`))).to.have.length(0);
    expect(outOfOrder(await mount(reversed))).to.have.length(1);
    expect(outOfOrder(await mount(upwards))).to.have.length(1);
    const mirrored = (direction: "row" | "row-reverse") =>
      html`<div dir="rtl" lang="ar" style="display: flex; flex-direction: ${direction}">${row}</div>`;
    expect(outOfOrder(await mount(mirrored("row")))).to.have.length(0);
    expect(outOfOrder(await mount(mirrored("row-reverse")))).to.have.length(1);
  });

  it("that cuts text off or lays it over other text is found", async () => {
    const place = await mount(html`<p style="overflow: hidden; white-space: nowrap; inline-size: 3em">Words that find no room</p>
      <p style="margin: 0">One line</p>
      <p style="margin: -1em 0 0">Another line</p>`);
    expect(brokenText(place)).to.have.length(2);
  });
});
