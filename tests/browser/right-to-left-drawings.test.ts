/** How the drawings stand on a page that runs from right to left: see docs/decisions/0018-time-runs-with-the-words.md. */
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import { real, within } from "../../stories/datasets.js";
import "./bundle.js";
import { languageCame } from "./languages.js";
import { inside, mount, unmount } from "./render.js";

/** Words may reach this far over the edge of a drawing, into the air that every page leaves. */
const OVER = 9;

/** Containers in which one band each is shown. */
const WIDTHS = { small: 300, narrow: 380, middle: 520, wide: 700, full: 1000 } as const;

const DRAWINGS: Readonly<Record<string, TemplateResult>> = {
  "monusco-trend": html`<monusco-trend metric="displaced"></monusco-trend>`,
  "monusco-handover-timeline": html`<monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>`,
  "monusco-handover-progress": html`<monusco-handover-progress></monusco-handover-progress>`,
  "monusco-handover-map": html`<monusco-handover-map></monusco-handover-map>`,
};

type Drawing = HTMLElement & { toSVG(band?: string): string | undefined };

async function shown(tag: string, direction: string, language: string, width: number = WIDTHS.full): Promise<Drawing> {
  const page = html`<div dir=${direction} lang=${language} style="inline-size: ${width}px; font-family: Arial, sans-serif">${within(real, DRAWINGS[tag]!)}</div>`;
  return (await mount(page)).querySelector<Drawing>(tag)!;
}

const boxesOf = (root: ParentNode, selector: string): readonly DOMRect[] =>
  [...root.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

/** The texts of a drawing that leave it. */
const outside = (svg: SVGSVGElement, over: number): readonly string[] => {
  const edge = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].flatMap((text) => {
    const { left, right, width } = text.getBoundingClientRect();
    if (width === 0) return [];
    return left < edge.left - over || right > edge.right + over
      ? [
          `${text.textContent.trim()} ${Math.round(left - edge.left)}…${Math.round(right - edge.left)} of ${Math.round(edge.width)}`,
        ]
      : [];
  });
};

/** A picture that was handed out, as it is drawn by itself. */
function opened(file: string): SVGSVGElement {
  const svg = new DOMParser().parseFromString(file, "image/svg+xml").documentElement as unknown as SVGSVGElement;
  const place = document.createElement("div");
  place.dir = "ltr";
  place.append(document.importNode(svg, true));
  document.querySelector("main")!.append(place);
  return place.querySelector("svg")!;
}

/** Whether a text reads from left to right: its first letter lies left of its last. */
function readsFromLeft(text: Element): boolean {
  const { firstChild: node } = text;
  const leftOf = (index: number): number => {
    const range = document.createRange();
    range.setStart(node!, index);
    range.setEnd(node!, index + 1);
    return range.getBoundingClientRect().left;
  };
  return leftOf(0) < leftOf(text.textContent.trimEnd().length - 1);
}

const DIRECTIONS = [
  ["rtl", "ar"],
  ["rtl", "en"],
  ["rtl", "fr"],
  ["ltr", "ar"],
] as const;

describe("drawings on a page that runs from right to left", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  it("time runs to the left in trend, strip and sparkline, whatever the language", async () => {
    for (const [direction, language] of DIRECTIONS) {
      const isMirrored = direction === "rtl";
      const trend = await shown("monusco-trend", direction, language);
      const years = [...trend.shadowRoot!.querySelectorAll(".band.full .axis")].filter(({ textContent }) =>
        /^20\d\d$/.test(textContent),
      );
      const [first, last] = [years[0]!, years.at(-1)!];
      expect(Number(first.textContent) < Number(last.textContent)).to.equal(true);
      expect(first.getBoundingClientRect().left > last.getBoundingClientRect().left, `trend ${direction} ${language}`).to.equal(isMirrored); // prettier-ignore
      const strip = await shown("monusco-handover-timeline", direction, language);
      const ticks = boxesOf(strip.shadowRoot!, ".band.full .axis");
      expect(ticks[0]!.left > ticks.at(-1)!.left, `strip ${direction} ${language}`).to.equal(isMirrored);
      const names = boxesOf(strip.shadowRoot!, ".band.full text.strong");
      const plot = inside<Element>(strip, ".band.full .base-line").getBoundingClientRect();
      expect(names[0]!.left > plot.right, `names of the phases ${direction} ${language}`).to.equal(isMirrored);
    }
    const stat = (
      await mount(
        html`<div dir="rtl" lang="ar">${within(real, html`<monusco-stat metric="displaced" trend></monusco-stat>`)}</div>`,
      )
    ).querySelector("monusco-stat")!;
    const [line, latest] = ["svg", ".latest-mark"].map((part) => inside<Element>(stat, `.trend ${part}`).getBoundingClientRect());
    expect(latest!.left - line!.left).to.be.lessThan(line!.width / 4);
    const [from, to] = boxesOf(stat.shadowRoot!, ".years span");
    expect(from!.left).to.be.greaterThan(to!.right);
  });

  it("the map keeps east at the right, and its words beside their marks", async () => {
    const marks = (map: Element): string =>
      [...map.shadowRoot!.querySelectorAll(".band.full .outcome")]
        .map((one) => one.parentElement!.getAttribute("transform"))
        .join();
    const before = marks(await shown("monusco-handover-map", "ltr", "en"));
    for (const [direction, language] of DIRECTIONS) {
      const map = await shown("monusco-handover-map", direction, language);
      expect(marks(map), `${direction} ${language}`).to.equal(before);
      const beside = (mark: string, words: string): number => {
        const [a, b] = [mark, words].map((one) => inside<Element>(map, `.band.full ${one}`).getBoundingClientRect());
        return b!.left - a!.right;
      };
      expect(beside(".town", ".town-name"), `${direction} ${language}: the town`).to.be.within(0, 12);
      expect(beside(".bar", ".axis"), `${direction} ${language}: the scale`).to.be.within(0, 16);
    }
  });

  for (const tag of ["monusco-trend", "monusco-handover-timeline", "monusco-handover-map"]) {
    it(`no word leaves the drawing of ${tag}, in any band`, async () => {
      for (const [direction, language] of DIRECTIONS) {
        const widget = await shown(tag, direction, language);
        const seen: string[] = [];
        for (const [band, width] of Object.entries(WIDTHS)) {
          widget.parentElement!.parentElement!.style.inlineSize = `${width}px`;
          // WebKit asks what a container contains when it draws.
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const svg = inside<SVGSVGElement>(widget, `.band.${band} > svg`);
          expect(outside(svg, OVER), `${direction} ${language} ${band}`).to.deep.equal([]);
          if (svg.getBoundingClientRect().width > 0) seen.push(band);
        }
        expect(seen.length, `bands that are seen, ${direction} ${language}`).to.be.at.least(4);
      }
    });
  }

  for (const tag of Object.keys(DRAWINGS)) {
    it(`a picture of ${tag} says which way it runs, is laid out as on the page, and keeps its words in order`, async () => {
      for (const [direction, language] of DIRECTIONS) {
        const name = `${direction} ${language}`;
        const words = language === "ar" ? "rtl" : "ltr";
        const widget = await shown(tag, direction, language);
        for (const band of ["full", "narrow"]) {
          const svg = opened(widget.toSVG(band)!);
          expect([svg.getAttribute("direction"), svg.getAttribute("lang")], name).to.deep.equal([words, language]);
          expect(outside(svg, 0), `${name} ${band}`).to.deep.equal([]);
          const texts = [...svg.querySelectorAll("text")];
          const [edge, box] = [svg, texts[0]!].map((one) => one.getBoundingClientRect());
          const isAtRight = edge!.right - box!.right < box!.left - edge!.left;
          expect(isAtRight, `${name}: the title`).to.equal(direction === "rtl");
          const dates = texts.filter(({ textContent }) => /^\d{1,2}\W+\p{L}+ 20\d\d$/u.test(textContent.trim()));
          for (const text of [texts[0]!, ...dates])
            expect(readsFromLeft(text), `${name}: ${text.textContent}`).to.equal(words === "ltr");
        }
      }
    });
  }

  it("marks and names of the pictures without a line of time start at the right, too", async () => {
    const starts = async (tag: string, language: string, words: RegExp): Promise<readonly DOMRect[]> =>
      [...opened((await shown(tag, "rtl", language)).toSVG("full")!).querySelectorAll("text")]
        .filter(({ textContent }) => words.test(textContent))
        .map((one) => one.getBoundingClientRect());
    for (const language of ["ar", "en"]) {
      const [first, , third] = await starts("monusco-handover-progress", language, /^\W*(Bunyakiri|Kavumu|Rutemba)\W*$/);
      expect(first!.left, language).to.be.greaterThan(third!.right);
    }
    const [key] = await starts("monusco-handover-map", "en", /^To the army$/);
    const [country] = await starts("monusco-handover-map", "en", /^Kinshasa$/);
    expect(key!.right).to.be.lessThan(country!.left);
  });
});
