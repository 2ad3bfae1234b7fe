/** What is heard in an order is seen in that order, in every story, narrow and wide, in both directions. */
import { expect } from "chai";
import { html } from "lit";
import "./bundle.js";
import { EVERY_STORY, inPage } from "./every-story.js";
import { unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { outOfOrder } from "./reading-order.js";
import { mount, settle, unmount } from "./render.js";

describe("the order of reading", function () {
  this.timeout(60_000);
  before(() => languageCame("ar"));
  afterEach(unmount);

  it("that is not the order of seeing is found", async () => {
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

  for (const { title, stories } of EVERY_STORY) {
    for (const { name, content } of stories) {
      it(`${title}: ${name}`, async () => {
        for (const [language, width] of [
          ["en", 1100],
          ["ar", 320],
        ] as const) {
          const place = await mount(inPage({ language, scheme: "light", width }, content()));
          unfold(place);
          await settle(place);
          expect(outOfOrder(place), `${language} ${width}`).to.deep.equal([]);
        }
      });
    }
  }
});
