/** What a snapshot carries of a dataset: enough for its widget, and no more. */
import { expect } from "chai";
import { brotliCompressSync } from "node:zlib";
import { parse } from "../../src/data/parse.js";
import { carriedOf } from "../../src/embed/snapshot/carried.js";
import { renderMarkup } from "../../src/embed/snapshot/render.js";
import { requestLanguage } from "../../src/i18n/locales.js";
import { elementHtml } from "../../src/embed/html.js";
import { corrected, invented, real, TODAY } from "../../stories/datasets.js";
import type { Dataset } from "../../src/data/schema.js";

type Attributes = Readonly<Record<string, string | true>>;

const LANGUAGES = ["en", "fr", "sw", "ln", "ar", "es", "pt"];

/** A brief is made of the elements before it, which are held to all languages, and takes longer than those: one whole language, one that misses some words, one with next to none. */
const languagesOf = (element: string): readonly string[] => (element === "brief" ? ["en", "ar", "pt"] : LANGUAGES);

const datasetOf = (value: unknown): Dataset => {
  const result = parse(value);
  if (!result.ok) throw new Error("no dataset");
  return result.dataset;
};

/** Elements with the options that reach furthest into a dataset, and how large a part of the whole each may be. */
const REAL: readonly (readonly [element: string, attributes: Attributes, most: number])[] = [
  ["stat", { metric: "displaced", compare: "previous", trend: true }, 0.1],
  ["trend", { metric: "in-need" }, 0.1],
  ["focus-area", { area: "rule-of-law" }, 0.25],
  ["handover-timeline", { controls: true, layout: "horizontal" }, 0.4],
  ["handover-progress", {}, 0.6],
  ["handover-map", {}, 0.6],
  ["resources", {}, 0.5],
  ["picture", {}, 0.05],
  ["sources", { all: true }, 0.7],
  ["brief", {}, 0.7],
];

const MADE: readonly (readonly [element: string, attributes: Attributes])[] = [
  ["stat", { metric: "corrected" }],
  ["stat", { metric: "nobody" }],
  ["trend", { metric: "corrected" }],
  ["focus-area", { area: "corrected" }],
  ["handover-timeline", {}],
  ["brief", {}],
  ["sources", { all: true }],
];

async function expectSame(dataset: Dataset, element: string, attributes: Attributes, language: string): Promise<void> {
  await requestLanguage(language);
  const excerpt = carriedOf(dataset, element, attributes, language).dataset;
  const again = parse(JSON.parse(JSON.stringify(excerpt)));
  if (!again.ok) expect.fail("no dataset by itself");
  const render = (of: Dataset): string =>
    renderMarkup(`<monusco-data>${elementHtml(`monusco-${element}`, attributes, "")}</monusco-data>`, {
      language,
      direction: language === "ar" ? "rtl" : "ltr",
      data: { status: "ready", origin: "inline", dataset: of, today: TODAY },
    }).html;
  expect(render(again.dataset) === render(dataset), "the same HTML").to.equal(true);
}

describe("what a snapshot carries", () => {
  const whole = JSON.stringify(real).length;

  for (const [element, attributes, most] of REAL) {
    it(`is a dataset of which ${element} shows the same as of the whole, in ${languagesOf(element).join(", ")}`, async () => {
      for (const language of languagesOf(element)) {
        await expectSame(real, element, attributes, language);
        const { json } = carriedOf(real, element, attributes, language);
        if (process.env["SIZES"]) console.log(element, language, json.length, brotliCompressSync(json).length);
        expect(json.length / whole, language).to.be.lessThan(most);
      }
    });
  }

  for (const [element, attributes] of MADE) {
    it(`is one also of what is corrected or not there: ${element} ${JSON.stringify(attributes)}`, async () => {
      for (const dataset of [datasetOf(corrected), datasetOf(invented)])
        for (const language of ["en", "fr"]) await expectSame(dataset, element, attributes, language);
    });
  }

  it("is made once for what is the same, and kept within a bound whatever is asked for", () => {
    const dataset = datasetOf(invented);
    const one = carriedOf(dataset, "stat", { metric: "fresh" }, "fr");
    expect(carriedOf(dataset, "stat", { metric: "fresh", variant: "inline" }, "fr") === one).to.equal(true);
    expect(carriedOf(dataset, "stat", { metric: "due" }, "fr") === one).to.equal(false);
    for (let strange = 0; strange < 500; strange++) carriedOf(dataset, "stat", { metric: "fresh" }, `fr-x-${strange}`);
    expect(carriedOf(dataset, "stat", { metric: "fresh" }, "fr") === one, "the oldest makes room").to.equal(false);
  });
});
