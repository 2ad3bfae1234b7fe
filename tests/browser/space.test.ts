/** That nothing on a page moves when widgets come: with the style sheet, with the block of one tag, in both ways of getting data. */
import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import { heightsOf, spaceCss } from "../../src/embed/space.js";
import { closePage, openFrame, until } from "./page.js";
import { skip } from "./skip.js";

type Attributes = Record<string, string | true>;
type Tag = readonly [element: string, attributes: Attributes];

const TAGS: readonly Tag[] = [
  ["stat", { metric: "displaced" }],
  ["stat", { metric: "personnel-ceiling", variant: "card", compare: "previous" }],
  ["stat", { metric: "in-need", trend: true }],
  ["stat", { metric: "in-need", variant: "compact" }],
  ["trend", { metric: "displaced" }],
  ["trend", { metric: "bases-planned" }],
  ["focus-area", { area: "elections" }],
  ["handover-timeline", {}],
  ["handover-timeline", { layout: "horizontal", controls: true }],
  ["handover-progress", {}],
  ["handover-progress", { variant: "compact" }],
  ["handover-map", {}],
  ["resources", {}],
  ["resources", { featured: true }],
  ["picture", {}],
  ["sources", { all: true }],
  ["brief", {}],
];

const tag = ([element, attributes]: Tag): string =>
  [element, ...Object.entries(attributes).map(([name, value]) => (value === true ? name : `${name}="${value}"`))].join(" ");

interface Article extends Window {
  readonly shifts: readonly string[];
  readonly addScript: () => void;
  readonly letGo: () => void;
}

interface Asked {
  readonly width: number;
  readonly lang: string;
  readonly live?: boolean;
  readonly inline?: boolean;
  readonly font?: string;
  readonly root?: string;
}

const HEIGHT = 900;

const frames = async (window: Window): Promise<void> => {
  for (let count = 0; count < 3; count++) await new Promise((resolve) => window.requestAnimationFrame(resolve));
};

/** In a font that nobody measured only those that keep their room are as still as that. */
const tagsFor = ({ font }: Asked): readonly Tag[] =>
  font?.includes("DejaVu") ? TAGS.filter(([element]) => ["stat", "picture"].includes(element)) : TAGS;

/** The CSS of every tag, as one page would hold it that has them all. */
const inlineCss = (tags: readonly Tag[], language: string): string =>
  tags
    .map(([element, attributes], index) =>
      spaceCss(`section:nth-child(${index + 1}) > monusco-${element}`, element, heightsOf(element, attributes, language)!),
    )
    .join("\n");

async function open(asked: Asked, tags: readonly Tag[]): Promise<Article> {
  const { width, lang, live, inline, font, root } = asked;
  const query = new URLSearchParams({ width: String(width), lang, tags: tags.map(tag).join(";") });
  if (live) query.set("live", "");
  if (font) query.set("font", font);
  if (root) query.set("root", root);
  const frame = await openFrame("space/article", {
    prepare: (one) => {
      one.width = String((width + 20) * tags.length);
      one.height = String(HEIGHT);
      one.style.border = "0";
      one.src += `?${query}${inline ? `#${new URLSearchParams({ css: inlineCss(tags, lang) })}` : ""}`;
    },
  });
  return frame.contentWindow as unknown as Article;
}

/** How far what follows each widget has moved, of what can be seen before or after: `stat metric="displaced": 3`. */
function moved(tags: readonly Tag[], before: readonly number[], after: readonly number[]): readonly string[] {
  return tags.flatMap((one, index) => {
    const [from, to] = [before[index]!, after[index]!];
    const isSeen = Math.min(from, to) < HEIGHT;
    return isSeen && Math.abs(from - to) > 0.5 ? [`${tag(one)}: ${from} to ${to}`] : [];
  });
}

const ASKED: readonly Asked[] = [
  { width: 320, lang: "en" },
  { width: 360, lang: "fr", live: true },
  { width: 640, lang: "en", live: true },
  { width: 1100, lang: "fr" },
  { width: 640, lang: "ar", live: true },
  { width: 320, lang: "fr", inline: true },
  { width: 360, lang: "en", inline: true, live: true },
  { width: 640, lang: "fr", inline: true },
  { width: 1100, lang: "en", inline: true, live: true },
  { width: 360, lang: "ar", inline: true, live: true },
  { width: 640, lang: "en", inline: true, font: "1.125rem/1.5 serif" },
  { width: 360, lang: "en", font: "1rem/1.5 DejaVu Sans", live: true },
  { width: 640, lang: "en", inline: true, root: "62.5%", font: "1.6rem/1.5 sans-serif" },
];

/** WebKit loses the element as the container of its `::before` when it gets a shadow root after it was laid out. */
function asksItselfWithShadow(): boolean {
  const probe = document.createElement("div");
  probe.className = "space-probe";
  const style = document.createElement("style");
  style.textContent =
    '.space-probe{container-type:inline-size}.space-probe::before{content:""}@container (min-width:1px){.space-probe::before{order:7}}';
  document.body.append(style, probe);
  probe.getBoundingClientRect();
  probe.attachShadow({ mode: "open" }).innerHTML = "<div>text</div>";
  probe.getBoundingClientRect();
  const { order } = getComputedStyle(probe, "::before");
  style.remove();
  probe.remove();
  return order === "7";
}

describe("the space of widgets", () => {
  const { innerWidth: width, innerHeight: height } = window;

  afterEach(closePage);

  // The next file of tests gets this window.
  after(() => executeServerCommand("resize", { width, height }));

  for (const asked of ASKED) {
    it(`is free before they come: ${JSON.stringify(asked)}`, async function () {
      if (!asksItselfWithShadow()) skip(this, "a container with a shadow root is forgotten");
      const tags = tagsFor(asked);
      await executeServerCommand("resize", { width: (asked.width + 20) * tags.length, height: HEIGHT + 100 });
      const page = await open(asked, tags);
      const { document } = page;
      const widgets = [...document.querySelectorAll("section > :nth-child(2)")];
      const tops = (): number[] => [...document.querySelectorAll(".after")].map((one) => one.getBoundingClientRect().top);
      await frames(page);
      const before = tops();
      page.addScript();
      const root = (one: Element): Element | null | undefined => one.shadowRoot?.querySelector(".root");
      await until(() => widgets.every((one) => root(one)), "the script");
      await frames(page);
      if (asked.live) {
        expect(moved(tags, before, tops()), "while the data load").to.deep.equal([]);
        page.letGo();
      }
      await until(
        () =>
          widgets.every((one) => root(one)?.getAttribute("lang") === asked.lang && !root(one)?.querySelector(":scope > slot")),
        "the data",
      );
      await frames(page);
      expect(moved(tags, before, tops())).to.deep.equal([]);
      expect(page.shifts).to.deep.equal([]);
    });
  }

  const SHORT: readonly Tag[] = [
    ["stat", { metric: "displaced" }],
    ["stat", { metric: "in-need", trend: true }],
    ["trend", { metric: "displaced" }],
    ["handover-progress", { variant: "compact" }],
  ];

  for (const one of SHORT)
    it(`is about free while data load where a container is forgotten: ${tag(one)}`, async function () {
      // A window as wide as a phone, whose column has the usual margin beside it.
      if (!CSS.supports("hanging-punctuation", "first")) skip(this, "its containers are not forgotten");
      const page = await open({ width: 360, lang: "en", live: true, inline: true }, [one]);
      const widget = page.document.querySelector("section > :nth-child(2)")!;
      await frames(page);
      const before = widget.getBoundingClientRect().height;
      page.addScript();
      await until(() => Boolean(widget.shadowRoot?.querySelector(".root")), "the script");
      await frames(page);
      const after = widget.getBoundingClientRect().height;
      page.letGo();
      // The sentence alone is a tenth of it.
      expect(Math.abs(after - before) / before, `${before} to ${after}`).to.be.lessThan(0.12);
    });
});
