/** Words, names and popovers on a page that runs from right to left. How the drawings stand there: `right-to-left-drawings.test.ts`. */
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import { real, within } from "../../stories/datasets.js";
import "./bundle.js";
import { languageCame } from "./languages.js";
import { inside, mount, unmount } from "./render.js";

const FIRST_ISOLATE = "\u2068";

const everything = html`
  <monusco-stat metric="displaced" compare="2023-12" as-of="2025-06-30"></monusco-stat>
  <p><monusco-stat metric="displaced" variant="inline" compare="2023-12" as-of="2025-06-30"></monusco-stat></p>
  <monusco-trend metric="displaced"></monusco-trend>
  <monusco-handover-timeline></monusco-handover-timeline>
  <monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>
  <monusco-handover-progress></monusco-handover-progress>
  <monusco-handover-map></monusco-handover-map>
  <monusco-resources></monusco-resources>
`;

const arabic = (content: TemplateResult, width = 700): Promise<HTMLElement> =>
  mount(html`<div dir="rtl" lang="ar" style="inline-size: ${width}px; max-inline-size: 100%">${within(real, content)}</div>`);

const widgetsIn = (place: Element): readonly Element[] =>
  [...place.querySelectorAll("*")].filter(({ shadowRoot, localName }) => shadowRoot && localName !== "monusco-data");

function textsIn(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** All that is read or heard of a widget. */
const wordsOf = ({ shadowRoot }: Element): readonly string[] => [
  ...textsIn(shadowRoot!.querySelector(".root")!).map(({ data }) => data),
  ...[...shadowRoot!.querySelectorAll("[aria-label], [aria-valuetext]")].map(
    (one) => one.getAttribute("aria-valuetext") ?? one.getAttribute("aria-label")!,
  ),
];

describe("on a page that runs from right to left", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  it("Arabic words are parted by the signs of Arabic", async () => {
    const place = await arabic(everything);
    for (const widget of widgetsIn(place)) {
      const words = wordsOf(widget);
      expect(words.join(" "), widget.localName).to.match(/[\u0621-\u064a]/);
      const latin = words.filter((one) => /[\u0621-\u064a\u2069] ?[,;](?=\s|$)|^\s*[,;](\s|$)/.test(one));
      expect(latin, widget.localName).to.deep.equal([]);
    }
    expect(wordsOf(place.querySelector("monusco-handover-progress")!).join("")).to.contain("،");
  });

  it("the names of places, publishers and documents are isolated from the words around them", async () => {
    const place = await arabic(everything);
    const names = [
      ...real.handover.sites.map(({ name }) => name),
      ...Object.values(real.sources).map(({ title }) => title),
    ].filter((name) => name.length > 5 && /^[\u0020-\u024f]+$/.test(name));
    let [isolated, count] = [0, 0];
    for (const widget of widgetsIn(place)) {
      for (const text of textsIn(widget.shadowRoot!.querySelector(".root")!)) {
        const holder = text.parentElement!;
        // A drawing has nothing beside the name; a text of the data in another language keeps to itself.
        if (holder.closest("style, [dir=auto], svg")) continue;
        const named = names.find((name) => text.data.includes(name));
        if (named === undefined) continue;
        count++;
        const isAlone = getComputedStyle(holder.closest("bdi") ?? holder).unicodeBidi.includes("isolate");
        if (isAlone || text.data.includes(`${FIRST_ISOLATE}${named}`)) isolated++;
        else expect.fail(`${widget.localName}: ${text.data.trim()}`);
      }
    }
    expect(count).to.be.greaterThan(100);
    expect(isolated).to.equal(count);
    // Publishers have names that the texts of the data name too.
    const publishers = [...place.querySelectorAll("monusco-stat, monusco-trend")].flatMap(({ shadowRoot }) => [
      ...shadowRoot!.querySelectorAll(":is([part=source], [part=read-out]) cite"),
    ]);
    expect(publishers.length).to.be.greaterThan(1);
    for (const { firstElementChild } of publishers) expect(firstElementChild?.localName).to.equal("bdi");
  });

  it("left-to-right pages get no marks of Unicode in their texts", async () => {
    const place = await mount(html`<div lang="en">${within(real, everything)}</div>`);
    for (const widget of widgetsIn(place)) expect(wordsOf(widget).join(""), widget.localName).not.to.match(/[\u2066-\u2069]/);
  });

  it("a figure's sign stands before its digits", async () => {
    const place = await arabic(html`<monusco-stat metric="displaced" compare="2023-12" as-of="2025-06-30"></monusco-stat>`);
    const text = textsIn(inside(place.querySelector("monusco-stat")!, "[part=change]")).find(({ data }) => data.includes("+"))!;
    const at = text.data.indexOf("+");
    const leftOf = (index: number): number => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(text.data.slice(at)).to.match(/^\+\d/);
    expect(leftOf(at)).to.be.lessThan(leftOf(at + 1));
  });

  it("the tab of the heading is at the right", async () => {
    const place = await arabic(html`<monusco-handover-map></monusco-handover-map>`);
    const { left, right } = getComputedStyle(inside(place.querySelector("monusco-handover-map")!, ".head"), "::before");
    expect(Number.parseFloat(right)).to.be.lessThan(Number.parseFloat(left));
  });

  it("popovers and menus open below the right end of their button, within the window, and point at it", async () => {
    for (const [tag, id] of [
      ["monusco-stat", "source"],
      ["monusco-handover-map", "downloads"],
      ["monusco-trend", "downloads"],
    ] as const) {
      const place = await arabic(
        tag === "monusco-stat"
          ? html`<monusco-stat metric="displaced"></monusco-stat>`
          : tag === "monusco-trend"
            ? html`<monusco-trend metric="displaced"></monusco-trend>`
            : html`<monusco-handover-map></monusco-handover-map>`,
      );
      const widget = place.querySelector(tag)!;
      const button = inside(widget, `[popovertarget=${id}]:not([popovertargetaction])`);
      button.scrollIntoView({ block: "center" });
      button.click();
      const popover = inside(widget, `#${id}`);
      const [box, from] = [popover.getBoundingClientRect(), button.getBoundingClientRect()];
      expect(popover.matches(":popover-open"), tag).to.equal(true);
      expect(box.left, tag).to.be.at.least(0);
      expect(box.right, tag).to.be.at.most(document.documentElement.clientWidth);
      expect(Math.abs(box.right - from.right), `${tag}: ends where its button does`).to.be.lessThan(2);
      const arrow = Number.parseFloat(getComputedStyle(popover, "::before").left) + box.left;
      expect(arrow, `${tag}: the arrow`)
        .to.be.greaterThan(Math.max(from.left - 12, from.right - 48))
        .and.lessThan(from.right);
      popover.hidePopover();
    }
  });

  it("words of another language keep their order: the full stop of an English sentence is at its right end", async () => {
    const place = await mount(
      html`<div dir="rtl" lang="en">${within(real, html`<monusco-handover-progress></monusco-handover-progress>`)}</div>`,
    );
    const subtitle = inside(place.querySelector("monusco-handover-progress")!, ".subtitle");
    const text = textsIn(subtitle).find(({ data }) => data.includes("."))!;
    const range = document.createRange();
    const at = (index: number): number => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    const stop = text.data.indexOf(".");
    expect(at(stop)).to.be.greaterThan(at(stop - 1));
  });

  it("an Arabic widget turns itself where the page forgot to, and an English one keeps its words in an Arabic page", async () => {
    const place = await mount(
      html`<div dir="ltr"><div lang="ar">${within(real, html`<monusco-stat metric="displaced"></monusco-stat>`)}</div></div>
        <div dir="rtl" lang="ar">
          ${within(real, html`<monusco-stat lang="en" metric="in-need"></monusco-stat>`)}
        </div>`,
    );
    const [turned, kept] = [...place.querySelectorAll("monusco-stat")].map((stat) => inside(stat, ".root"));
    expect([turned!.dir, turned!.lang, getComputedStyle(turned!).direction]).to.deep.equal(["rtl", "ar", "rtl"]);
    expect([kept!.dir, kept!.lang]).to.deep.equal(["rtl", "en"]);
    expect(inside(place.querySelectorAll("monusco-stat")[1]!, ".label").textContent).to.match(/^[A-Z]/);
  });
});
