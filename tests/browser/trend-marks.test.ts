import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import type { MonuscoTrend } from "../../src/components/trend/trend.js";
import { real, within } from "../../stories/datasets.js";
import { count, figures } from "../../stories/trend-figures.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

const all = (host: Element, selector: string): readonly Element[] => [...host.shadowRoot!.querySelectorAll(selector)];
const shown = async (dataset: unknown, content: TemplateResult, language?: string): Promise<MonuscoTrend> =>
  (await mount(within(dataset, content, language))).querySelector("monusco-trend")!;
const counted = (...observations: readonly object[]): Promise<MonuscoTrend> =>
  shown(figures(observations), html`<monusco-trend metric="counted"></monusco-trend>`);
const path = (host: Element, selector: string): string => all(host, `.band.wide ${selector}`)[0]?.getAttribute("d") ?? "";
const words = (host: Element, band = "wide"): readonly string[] =>
  all(host, `.drawings .band.${band} text`).map(({ textContent }) => textContent.replaceAll("\u00a0", " ").trim());
const BANDS = ["small", "narrow", "middle", "wide", "full"];

describe("the marks of monusco-trend", () => {
  afterEach(unmount);

  it("draw what holds until the next figure as steps up to today, without arrows or silences", async () => {
    const host = await shown(real, html`<monusco-trend metric="personnel-ceiling"></monusco-trend>`);
    expect(all(host, ".bounds")).to.have.length(0);
    expect(words(host).join(" ")).to.contain("up to 13,813").and.not.contain("No figure found");
    const corners = path(host, ".series-1 .line")
      .slice(1)
      .split("L")
      .map((corner) => corner.split(" ").map(Number));
    expect(corners.slice(1).every(([x, y], index) => x === corners[index]![0] || y === corners[index]![1])).to.equal(true);
    const today = Number(/^M([\d.]+)/.exec(path(host, ".today"))![1]);
    expect(Math.abs(corners.at(-1)![0]! - today)).to.be.lessThan(0.2);
    // A floor holds as a ceiling does: neither has arrows, nor a key to them.
    const ceiling = real.metrics["personnel-ceiling"]!;
    const floor = { ...ceiling, observations: ceiling.observations.map((one) => ({ ...one, relation: "at-least" })) };
    const below = await shown(
      { ...real, metrics: { ...real.metrics, floor } },
      html`<monusco-trend metric="floor"></monusco-trend>`,
    );
    expect(words(below).join(" ")).to.contain("at least 13,813");
    expect(all(below, ".bounds")).to.have.length(0);
  });

  it("draw what can be of many years as a bar that nothing joins, with an arrow where it is open", async () => {
    const host = await counted(count("../2019", 400), count("2021", 420), count("2021-06", 430), count("2022/..", 410));
    expect(path(host, ".marks").match(/H[\d.]+V[\d.]+L/g)).to.have.length(2);
    expect(path(host, ".line").match(/[ML]/g)?.join("")).to.equal("ML");
    const decade = await counted(count("202X", 400), count("2021", 420));
    expect(all(decade, ".band.wide .line")).to.have.length(0);
  });

  it("are found by a pointer in the order of time, open ends too", async () => {
    const host = await counted(count("../2019", 400), count("2018", 420), count("2021", 430));
    const svg = all(host, ".drawings svg").find((one) => one.getClientRects().length > 0)!;
    const { left, width, top } = svg.getBoundingClientRect();
    for (const [share, found] of [
      [0.1, "2018"],
      [0.99, "2021"],
    ] as const) {
      svg.dispatchEvent(new PointerEvent("pointermove", { clientX: left + width * share, clientY: top + 60 }));
      await host.updateComplete;
      expect(inside(host, ".read-out time").getAttribute("datetime")).to.equal(found);
    }
  });

  it("say nothing of silence in years that a bar covers", async () => {
    const host = await counted(count("2014", 400), count("2013/2025", 420), count("2025", 410));
    expect(words(host).join(" ")).to.not.contain("No figure found");
    expect(all(host, ".band.wide .line")).to.have.length(0);
  });

  it("are told apart by kind, with a key of those that occur", async () => {
    const host = await shown(real, html`<monusco-trend metric="in-need"></monusco-trend>`);
    expect(path(host, ".known").match(/M/g)).to.have.length(1);
    expect(words(host)).to.include("not verified").and.to.not.include("projection");
    expect(host.toSVG()).to.contain("not verified");
    const plain = await counted(count("2026-06-01", 400), count("2026-09-01", 420));
    expect(words(plain).some((word) => ["not verified", "uncertain", "the period of a figure"].includes(word))).to.equal(false);
  });

  it("stand on the side of the break that they belong to, the break at the start of the figure after it", async () => {
    const host = await shown(real, html`<monusco-trend metric="in-need"></monusco-trend>`);
    const [rule] = [...path(host, ".rule").matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    const points = path(host, ".line")
      .slice(1)
      .split(/[LM]/)
      .map((corner) => Number(corner.split(" ")[0]));
    const after = points.find((x) => x > rule!)!;
    expect(after - rule!).to.be.lessThan(12);
  });

  it("have captions whose middle lies in the gap, over no figure's column", async () => {
    for (const metric of ["personnel", "budget", "displaced"]) {
      for (const language of ["en", "fr"]) {
        const host = await shown(real, html`<monusco-trend metric=${metric}></monusco-trend>`, language);
        for (const band of BANDS) {
          const columns = all(host, `.drawings .band.${band} .series :is(.marks, .hollow, .unsure, .known):not(.key-rows *)`).map(
            (mark) => mark.getAttribute("d")!,
          );
          const centres = columns.flatMap((d) => [...d.matchAll(/M([\d.]+) [\d.]+(a3\.5|h7)/g)].map(([, x]) => Number(x) + 3.5));
          const captions = all(host, `.drawings .band.${band} text.halo`).filter(({ textContent }) =>
            /^(No figure|Aucun chiffre)/.test(textContent),
          );
          for (const caption of captions) {
            const x = Number(caption.getAttribute("x"));
            expect(
              centres.some((centre) => Math.abs(centre - x) < 30),
              `${metric} ${language} ${band} ${x}`,
            ).to.equal(false);
          }
        }
      }
    }
  });

  it("name the years from the first that a figure can mean to the last", async () => {
    const budget = await shown(real, html`<monusco-trend metric="budget"></monusco-trend>`);
    expect(inside(budget, ".subtitle").textContent).to.contain("2005 to 2024");
    const courts = await shown(real, html`<monusco-trend metric="mobile-courts"></monusco-trend>`);
    expect(inside(courts, ".subtitle").textContent).to.contain("2023 to 2024");
  });

  it("tell small values apart, on the axis too", async () => {
    const host = await counted(count("2026-03", 0.0001), count("2026-06", 0.0002), count("2026-09", 0.00012));
    const axis = all(host, ".band.wide .axis").map(({ textContent }) => textContent);
    expect(axis.filter((text) => text === "0")).to.have.length(1);
    expect(axis).to.include("0.0002");
    const millions = await counted(count("2026-03", 7_000_100), count("2026-06", 7_000_200));
    expect(words(millions).join(" ")).to.contain("7,000,100").and.to.contain("7,000,200");
  });

  it("keep a figure of every series in words where there is room", async () => {
    const host = await shown(real, html`<monusco-trend metric="personnel"></monusco-trend>`);
    expect(words(host, "full").join(" ")).to.contain("nearly 13,800");
    const hungry = await shown(real, html`<monusco-trend metric="food-insecure"></monusco-trend>`);
    for (const band of BANDS) expect(words(hungry, band).join(" "), band).to.contain("26.6 million");
  });
});

describe("monusco-trend on its page", () => {
  afterEach(unmount);

  it("is a figure with a name, and keeps what it hides within its table", async () => {
    const place = await mount(within(real, html`<monusco-trend metric="displaced"></monusco-trend>`));
    const host = place.querySelector("monusco-trend")!;
    expect(inside(host, "figure").getAttribute("aria-labelledby")).to.equal("title");
    expect(inside(host, "#title").textContent).to.equal("Displaced inside the country");
    place.setAttribute("style", "inline-size: 280px");
    inside<HTMLDetailsElement>(host, "details.table").open = true;
    const { left, width } = place.getBoundingClientRect();
    expect(document.documentElement.scrollWidth).to.be.at.most(Math.max(document.documentElement.clientWidth, left + width));
    expect(inside(host, "caption .in-sight").getBoundingClientRect().right).to.be.at.most(left + width + 1);
    expect(getComputedStyle(inside(host, ".scroll")).position).to.equal("relative");
  });

  it("forgets attributes that are taken away", async () => {
    const host = await shown(real, html`<monusco-trend metric="displaced"></monusco-trend>`);
    const before = shownText(host);
    for (const [name, value] of Object.entries({
      series: "iom",
      from: "2020",
      to: "2022",
      "as-of": "2024",
      "heading-level": "2",
    })) {
      host.setAttribute(name, value);
      await settle(host.parentElement!);
      host.removeAttribute(name);
      await settle(host.parentElement!);
      expect(shownText(host), name).to.equal(before);
    }
    expect(inside(host, ".title").localName).to.equal("h3");
    host.removeAttribute("metric");
    await settle(host.parentElement!);
    expect(shownText(host)).to.contain("These data have no figure named “”.");
  });

  it("hands out the drawing with how its series are counted, in the punctuation of the language", async () => {
    const host = await shown(real, html`<monusco-trend metric="displaced"></monusco-trend>`, "fr");
    const file = new DOMParser().parseFromString(host.toSVG("small")!, "image/svg+xml");
    const text = file.querySelector("desc")!.textContent;
    expect(text).to.contain("tracées à part").and.to.contain("DTM").and.to.contain("\u202f; ");
    expect(text).to.not.match(/[^\u202f\u00a0]; /);
  });
});
