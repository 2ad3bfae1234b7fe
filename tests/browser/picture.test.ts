import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { invented, real, within } from "../../stories/datasets.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

const FILE = new URL("../../stories/lake.png", import.meta.url).href;

const picture = {
  id: "lake",
  src: FILE,
  alt: { en: "A lake between hills.", fr: "Un lac entre des collines." },
  caption: { en: "A lake." },
  credit: "monusco-widgets",
  license: "MIT",
};

const pictured = (...pictures: readonly object[]): object => ({ ...invented, pictures });
const element = (place: ParentNode): HTMLElement => place.querySelector("monusco-picture")!;

describe("monusco-picture", () => {
  afterEach(unmount);

  it("draws lakes and hills where there is no picture, and asks nobody for them", async () => {
    const place = await mount(within(real, html`<monusco-picture></monusco-picture>`));
    expect(inside(element(place), "svg").getAttribute("aria-label")).to.contain("There are no people.");
    expect(element(place).shadowRoot!.querySelector("img") === null).to.equal(true);
    expect(shownText(element(place))).to.contain("Drawing: monusco-widgets");
  });

  it("shows the first picture with words, caption, credit and licence, in a frame that keeps its shape", async () => {
    const place = await mount(within(pictured(picture), html`<monusco-picture></monusco-picture>`));
    const image = inside<HTMLImageElement>(element(place), "img");
    expect([image.alt, image.lang, image.loading, image.referrerPolicy]).to.deep.equal([
      picture.alt.en,
      "en",
      "lazy",
      "no-referrer",
    ]);
    expect(shownText(element(place))).to.contain("A lake. Picture: monusco-widgets. Licence: MIT.");
    const frame = inside(element(place), "[part=frame]").getBoundingClientRect();
    expect(frame.width / frame.height).to.be.closeTo(1.5, 0.02);
  });

  it("offers the widths that there are", async () => {
    const sizes = [640, 1280].map((width) => ({ src: `${FILE}?a file, ${width}`, width }));
    const place = await mount(
      within(pictured({ ...picture, sizes }), html`<monusco-picture sizes="50vw"></monusco-picture>`, "fr"),
    );
    const image = inside<HTMLImageElement>(element(place), "img");
    expect(image.srcset).to.equal(`${FILE}?a%20file%2C%20640 640w, ${FILE}?a%20file%2C%201280 1280w`);
    expect([image.sizes, image.alt]).to.deep.equal(["50vw", picture.alt.fr]);
  });

  it("says what is to be seen where the file does not come", async () => {
    const place = await mount(within(pictured({ ...picture, src: "./nowhere.png" }), html`<monusco-picture></monusco-picture>`));
    // The browser may have found out already.
    element(place).shadowRoot!.querySelector("img")?.dispatchEvent(new Event("error"));
    await settle(place);
    expect(shownText(element(place))).to.contain("The picture could not be loaded. It shows: A lake between hills.");
  });

  it("names a picture that does not exist, and keeps the sentence", async () => {
    const warned = console.warn;
    const said: string[] = [];
    console.warn = (words: string) => void said.push(words);
    try {
      const place = await mount(within(pictured(picture), html`<monusco-picture picture="hill"><p>Hills.</p></monusco-picture>`));
      expect(shownText(element(place))).to.contain("no picture named “hill”");
      expect(inside(element(place), "slot").matches("slot")).to.equal(true);
    } finally {
      console.warn = warned;
    }
    expect(said.join()).to.contain("It has: lake.");
  });
});
