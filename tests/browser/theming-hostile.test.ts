/** A page whose type scale and rules for `*` reach for everything, on the built bundle. */
import { expect } from "chai";
import { deepElements } from "./flat-tree.js";
import { closePage, openPage } from "./page.js";

const WIDGETS = "monusco-stat:not([variant=inline]), monusco-focus-area, monusco-handover-timeline";

const open = async (): Promise<Document> => (await openPage("hostile-css")).document;

/** The elements of our own that hold words, and what is computed of them. */
function* words(page: Document): Generator<readonly [name: string, element: Element, style: CSSStyleDeclaration]> {
  for (const widget of page.querySelectorAll(WIDGETS))
    for (const element of deepElements(widget.shadowRoot!)) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "");
      if (hasText)
        yield [
          `${widget.localName} ${element.localName}.${element.getAttribute("class") ?? ""}`,
          element,
          page.defaultView!.getComputedStyle(element),
        ];
    }
}

describe("a hostile type scale", () => {
  afterEach(closePage);

  it("reaches no word of a widget", async () => {
    const page = await open();
    const reached = new Set<string>();
    let looked = 0;
    for (const [name, , style] of words(page)) {
      looked++;
      const size = Number.parseFloat(style.fontSize);
      const isOurs =
        // The figure of a card is set a little closer.
        Math.abs(Number.parseFloat(style.letterSpacing) || 0) < size * 0.02 &&
        Number.parseFloat(style.wordSpacing) === 0 &&
        Number.parseFloat(style.textIndent) === 0 &&
        style.textTransform === "none" &&
        !style.fontVariantCaps.includes("small") &&
        style.textShadow === "none" &&
        style.hyphens === "manual" &&
        style.wordBreak === "normal" &&
        style.whiteSpace !== "pre" &&
        style.stroke === "none" &&
        Number(style.fontWeight) <= 600 &&
        (Number.parseFloat(style.lineHeight) || 0) <= size * 1.6;
      if (!isOurs) reached.add(name);
    }
    expect(looked).to.be.greaterThan(50);
    expect([...reached]).to.deep.equal([]);
  });

  it("changes no size: the text of the page is 16 px, whatever `rem` is", async () => {
    const sizesOf = (page: Document): string[] => [...words(page)].map(([name, , style]) => `${name} ${style.fontSize}`);
    const page = await open();
    const hostile = sizesOf(page);
    page.documentElement.style.setProperty("font-size", "100%");
    expect(sizesOf(page)).to.deep.equal(hostile);
    const label = page.querySelectorAll("monusco-stat")[1]!.shadowRoot!.querySelector(".label")!;
    const size = (): string => page.defaultView!.getComputedStyle(label).fontSize;
    expect(size()).to.equal("14px");
    page.body.style.setProperty("font-size", "20px");
    expect(size(), "it follows the text around it").to.equal("17.5px");
  });
});
