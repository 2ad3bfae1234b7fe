/** A page lays the widgets out as it does its own elements: they obey outside, and stay whole inside. Built bundle, three engines. */
import { expect } from "chai";
import { closePage, hasFigures, nothingWrong, openPage, type Page } from "./page.js";
import { settle, WIDGETS } from "./render.js";
import { skip } from "./skip.js";

/** Where the parent is laid out in an unusual way. */
const PARENTS: Readonly<Record<string, string>> = {
  "two columns of text": "#column { columns: 2 }",
  "a flexible row that breaks": "#column { display: flex; flex-wrap: wrap; gap: 1em }",
  "a flexible row that does not": "#column { display: flex } #column > * { flex: 1 0 16em } #column { overflow-x: auto }",
  "a flexible column": "#column { display: flex; flex-direction: column; align-items: flex-start }",
  "a grid": "#column { display: grid; grid-template-columns: 1fr 1fr; gap: 1em }",
  "a grid of dense areas":
    "#column { display: grid; grid-auto-flow: dense; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)) }",
  "cells of a table": "#column { display: table } #column > * { display: table-row }",
  "boxes in a line": "#column > * { display: inline-block; vertical-align: top }",
  floats: "#column > * { float: left; margin-right: 1em }",
  "absolute boxes": "#column { position: relative } #column > * { position: absolute; width: 300px }",
  "sticky boxes": "#column > * { position: sticky; top: 0 }",
  "lines that run downwards": "#column { writing-mode: vertical-rl; height: 600px }",
  "a body whose lines run downwards": "body { writing-mode: vertical-lr }",
  zoom: "#column { zoom: 1.3 }",
  "a scaled parent": "#column { transform: scale(0.7); transform-origin: 0 0 }",
  "no size of text": "#column { font-size: 0 }",
  "tiny text": "#column { font-size: 8px }",
  "large text": "#column { font-size: 40px }",
  "text that does not wrap": "#column { white-space: nowrap }",
  "preformatted text": "#column { white-space: pre }",
  "what is contained in a given size": "#column { contain: strict; width: 600px; height: 5000px }",
  "what is laid out once it is near": "#column > * { content-visibility: auto; contain-intrinsic-size: auto 300px }",
  "a place that hides what is too much": "#column { overflow: hidden; max-height: 300px }",
  "elements without a box": "#column > * { display: contents }",
  "elements in the line": "#column > * { display: inline }",
  "as wide as what they hold": "#column > * { width: max-content; max-width: 100% }",
  "a child of a narrow item": "#column { width: 200px }",
};

describe("a page's layout of the widgets", function () {
  let opened: Page;

  before(async () => {
    opened = await openPage("css/plain", hasFigures);
  });
  after(closePage);

  const widgets = (): readonly HTMLElement[] => [...opened.document.querySelectorAll<HTMLElement>(WIDGETS)];

  async function dressed(css: string, look: () => void): Promise<void> {
    const sheet = opened.document.createElement("style");
    sheet.textContent = css;
    opened.document.head.append(sheet);
    await new Promise((resolve) => opened.window.requestAnimationFrame(() => opened.window.requestAnimationFrame(resolve)));
    await settle(opened.document);
    try {
      look();
    } finally {
      sheet.remove();
    }
  }

  /** What is too small to be read, or sticks out of its own widget. */
  const broken = (): readonly string[] =>
    widgets().flatMap((widget) => {
      const root = widget.shadowRoot!.querySelector<HTMLElement>(".root")!;
      const { width, height, right } = root.getBoundingClientRect();
      const size = Number.parseFloat(opened.window.getComputedStyle(root).fontSize);
      const mode = opened.window.getComputedStyle(root).writingMode;
      if (widget.matches("[variant=inline]")) return [];
      const wrong = width < 100 || height < 20 || size < 12 || mode !== "horizontal-tb";
      const out = [...root.querySelectorAll("p, figure, svg, ol, h2, h3, h4")].filter(
        (element) =>
          !element.closest("[popover], .hidden-visually, svg svg, details") && element.getBoundingClientRect().right > right + 2,
      );
      const name = `${widget.localName} ${widget.getAttribute("layout") ?? widget.getAttribute("variant") ?? ""}`;
      return [
        ...(wrong ? [`${name}: ${width}×${height}, ${size}px, ${mode}`] : []),
        ...out.slice(0, 2).map((element) => `${name} ${element.localName}.${element.getAttribute("class") ?? ""} sticks out`),
      ];
    });

  for (const [name, css] of Object.entries(PARENTS))
    it(`leaves them whole: ${name}`, () =>
      dressed(css, () => {
        expect(broken()).to.deep.equal([]);
      }));

  it("is obeyed: display, margins, width, float, order and place in a grid", () =>
    dressed(
      `monusco-trend { float: right; width: 333px; margin: 11px 0 22px; padding: 5px; border: 2px solid }
       #column { display: grow } monusco-picture { display: inline-block; width: 222px } monusco-resources { display: none }`,
      () => {
        const { window, document } = opened;
        const styleOf = (tag: string): CSSStyleDeclaration => window.getComputedStyle(document.querySelector(tag)!);
        const trend = styleOf("monusco-trend");
        expect([
          trend.float,
          trend.width,
          trend.marginTop,
          trend.marginBottom,
          trend.paddingTop,
          trend.borderTopWidth,
        ]).to.deep.equal(["right", "333px", "11px", "22px", "5px", "2px"]);
        expect(document.querySelector("monusco-trend")!.getBoundingClientRect().width, "border and padding included").to.equal(
          333,
        );
        expect([styleOf("monusco-picture").display, styleOf("monusco-picture").width]).to.deep.equal(["inline-block", "222px"]);
        expect(styleOf("monusco-resources").display).to.equal("none");
      },
    ));

  it("may hide them and put them out of reach: what the page says of visibility and of pointers holds for all of them", () =>
    dressed("#column { visibility: hidden; pointer-events: none; color-scheme: dark; cursor: none }", () => {
      for (const widget of widgets()) {
        const style = opened.window.getComputedStyle(widget.shadowRoot!.querySelector(".root")!);
        expect([widget.localName, style.visibility, style.pointerEvents, style.colorScheme, style.cursor]).to.deep.equal([
          widget.localName,
          "hidden",
          "none",
          "dark",
          "auto",
        ]);
      }
    }));

  it("does not take the language from what screen readers hear, in engines that keep it among the styles", function () {
    const root = widgets()[2]!.shadowRoot!.querySelector(".root")!;
    const locale = opened.window.getComputedStyle(root).getPropertyValue("-webkit-locale");
    if (!CSS.supports("-webkit-locale: auto")) skip(this, "the language is not among the styles");
    expect(locale.replaceAll('"', "")).to.equal("en");
  });

  it("is heard of by nobody", () => {
    expect(opened.window.recorded).to.deep.equal(nothingWrong);
  });
});
