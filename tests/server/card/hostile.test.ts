/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { parse } from "../../../src/data/parse.js";
import type { Dataset } from "../../../src/data/schema.js";
import { CARD_ELEMENTS } from "../../../src/server/card/card.js";
import { pngFiles } from "../../../src/server/card/node-files.js";
import { createPngRenderer } from "../../../src/server/card/png.js";
import { clean, clipped, escaped } from "../../../src/server/card/xml.js";
import { minimal } from "../../data/datasets.js";
import { drawn, elementsOf, SHAPES } from "./cards.js";

/** Half of a surrogate pair. */
const LONE = /[\ud800-\udfff]/u;

const NASTY = [
  "</svg><script>alert(1)</script>",
  '"><image href="https://evil.example/"/>',
  "&amp;&lt;&#0;&undefined;<![CDATA[]]>",
  "\u0000\u0001\u001b[31m\u007f\u0085",
  "\ud800 \udc00 \ufffe\uffff",
  "\u202e\u2067\u2069\u2069\u2069 reversed",
  "one\r\nSet-Cookie: two\u2028three",
  "x".repeat(10_000),
  "word ".repeat(2000),
  "نازحون ".repeat(500),
  "\u0301".repeat(3000),
  "👩‍👩‍👧‍👦".repeat(300),
  "a\u00a0".repeat(2000),
  "",
  "   ",
];

/** A dataset whose every word somebody else made up; what no dataset can have is left as it was. */
function hostile(texts: readonly string[], value: number): Dataset {
  let next = 0;
  const text = (): string => texts[next++ % texts.length]!;
  const input = minimal() as any;
  const change = (set: (input: any) => void): void => {
    const changed = structuredClone(input);
    set(changed);
    if (parse(changed).ok) set(input);
  };
  const set = (place: (input: any) => any, name: string): void => {
    const words = text();
    change((one) => (place(one)[name] = words));
  };
  const { observations } = input.metrics.people;
  observations.push({ date: "2024-09", value, series: "count", source: "report", break: { en: "Other" }, kind: "projected" });
  set((one) => one.title, "en");
  set((one) => one.mission, "acronym");
  set((one) => one.mission.country.name, "en");
  set((one) => one.sources.report, "title");
  set((one) => one.sources.report, "publisher");
  set((one) => one.sources.report, "via");
  set((one) => one.metrics.people.label, "en");
  set((one) => one.metrics.people.unit, "en");
  set((one) => one.metrics.people.series[0].label, "en");
  set((one) => one.metrics.people.observations[1].break, "en");
  set((one) => one.handover.phases[0].title, "en");
  set((one) => one.handover.sites[0], "name");
  change((one) => (one.handover.sites[0].coordinates = [28.8, -2.3]));
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** All cards of a dataset are whole documents of the elements that a card has, and their words fit into a header. */
async function check(dataset: Dataset): Promise<void> {
  for (const element of CARD_ELEMENTS) {
    for (const shape of SHAPES) {
      for (const language of ["en", "ar"]) {
        const { svg, alt } = await drawn({ element, attributes: { metric: "people" }, shape, language }, dataset);
        const names = new Set(elementsOf(svg).map(({ name }) => name));
        const allowed = ["svg", "title", "desc", "rect", "text", "tspan", "g", "path", "circle"];
        expect([...names].filter((name) => !allowed.includes(name))).to.deep.equal([]);
        // eslint-disable-next-line no-control-regex -- what must not be there
        expect(svg).to.not.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
        const values = elementsOf(svg).flatMap(({ attributes }) => Object.values(attributes));
        expect(values.filter((one) => /NaN|undefined|Infinity|e\+/.test(one))).to.deep.equal([]);
        expect(LONE.test(svg)).to.equal(false);
        // eslint-disable-next-line no-control-regex -- what must not be there
        expect(alt).to.not.match(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(alt.length).to.be.lessThan(1501);
        expect(svg.length).to.be.lessThan(40_000);
      }
    }
  }
}

describe("a card of a dataset that somebody made up", () => {
  it("is a whole document whatever its words are", async () => {
    for (const [index] of NASTY.entries()) await check(hostile([...NASTY.slice(index), ...NASTY.slice(0, index)], 7));
  });

  it("becomes a PNG", async () => {
    const render = await createPngRenderer(await pngFiles());
    for (const index of [0, 5, 11]) {
      const dataset = hostile([...NASTY.slice(index), ...NASTY.slice(0, index)], 7);
      for (const element of CARD_ELEMENTS) {
        const { svg } = await drawn({ element, attributes: { metric: "people" } }, dataset);
        expect(render(svg).length).to.be.greaterThan(500);
      }
    }
  });

  it("is so with any words and any figure", async () => {
    const words = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 300 }), fc.constantFrom(...NASTY)); // prettier-ignore
    const figure = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e308, -1e308, 5e-324, 0));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 12, maxLength: 12 }), figure, (texts, value) => check(hostile(texts, value))),
      { numRuns: 25 },
    );
  }).timeout(120_000);

  it("draws thousands of figures, sites and series in reasonable room", async () => {
    const input = minimal() as any;
    input.metrics.people.series = Array.from({ length: 60 }, (_, index) => ({
      id: `s${index}`,
      label: { en: `Series ${index}` },
    }));
    input.metrics.people.observations = Array.from({ length: 3000 }, (_, index) => ({
      date: `${1900 + (index % 120)}`,
      value: index * 37,
      series: `s${index % 60}`,
      source: "report",
    }));
    input.handover.sites = Array.from({ length: 500 }, (_, index) => ({
      ...input.handover.sites[0],
      id: `site-${index}`,
      name: `Site ${index}`,
      coordinates: [27.6 + (index % 25) / 12, -4 + Math.floor(index / 25) / 10],
    }));
    input.handover.events[0].sites = ["site-1"];
    const result = parse(input);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    for (const element of CARD_ELEMENTS) {
      const { svg } = await drawn({ element, attributes: { metric: "people" } }, result.dataset);
      expect(elementsOf(svg).length).to.be.greaterThan(5);
      expect(svg.length).to.be.lessThan(400_000);
    }
  });
});

describe("a text on its way into a document", () => {
  it("keeps what can be written and nothing else", () => {
    expect(escaped(`a<b>&"c"'d'`)).to.equal("a&lt;b&gt;&amp;&quot;c&quot;&apos;d&apos;");
    expect(clean("a\u0000b\u001b\ud800c\r\nd\u2029e")).to.equal("ab\ufffdc d e");
    expect(clean("😀 \u202f é")).to.equal("😀 \u202f é");
  });

  it("is never cut within a letter", () => {
    expect(clipped("abc", 3)).to.equal("abc");
    expect(clipped("abcd", 3)).to.equal("ab…");
    for (const most of [2, 3, 4, 5]) expect(LONE.test(clipped("a😀😀😀", most))).to.equal(false);
  });
});
