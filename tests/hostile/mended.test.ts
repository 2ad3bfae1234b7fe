/** What the fuzzer has found once: each kept as a case of its own. */
import { expect } from "chai";
import { valueScale } from "../../src/components/shared/drawing/value-scale.js";
import { parse, parseText } from "../../src/data/parse.js";
import { carriedOf } from "../../src/embed/snapshot/carried.js";
import { datasetOf } from "./datasets.js";
import { full } from "./full.js";

const corrected = (pointer: string, was: unknown, now: unknown): typeof full => ({
  ...structuredClone(full),
  corrections: [{ date: "2026-11-01", pointer, was, now, why: full.corrections[0]!.why }] as typeof full.corrections,
});

/** What is wrong with what the parser has made of it, read again. */
function problemsAgain(input: unknown): string {
  const again = parseText(JSON.stringify(datasetOf(input)));
  return again.ok ? "" : JSON.stringify(again.problems);
}

describe("what was found once", () => {
  it("an accuracy of 1e400 metres, which JSON cannot write again", () => {
    const result = parseText(JSON.stringify(full).replace('"accuracy":2000', '"accuracy":1e400'));
    expect(result.ok ? [] : result.problems.map(({ pointer }) => pointer)).to.deep.equal(["/handover/sites/0/accuracy"]);
  });

  it("a table of nothing but what the format does not know", () => {
    const input = structuredClone(full) as unknown as { resources: { table?: object }[] };
    input.resources[1]!.table = { novelty: 1 };
    const result = parse(input);
    expect(result.ok ? [] : result.problems.map(({ pointer }) => pointer)).to.deep.equal(["/resources/1/table"]);
  });

  it("a correction to nothing, where the parser fills in a default", () => {
    const input = corrected("/metrics/one/observations/0/relation", "about", null);
    expect(problemsAgain(input)).to.equal("");
    expect(datasetOf(input).corrections).to.have.length(1);
  });

  it("a correction to nothing, where something else stands, is still no truth", () => {
    expect(parse(corrected("/metrics/one/observations/1/relation", "nearly", null)).ok).to.equal(false);
  });

  it("a correction of what the format does not know", () => {
    const input = { ...corrected("/novelty", 1, 2), novelty: 2 };
    expect(problemsAgain(input)).to.equal("");
    expect(datasetOf(input).corrections).to.deep.equal([]);
  });

  for (const least of [5e-324, -5e-324, 1e-308, -1e-301])
    it(`an axis for ${least}, which has no fifth part`, () => {
      for (const isWhole of [true, false]) {
        const { ticks, y } = valueScale([least, 0], 100, 0, 5, isWhole);
        expect(ticks).to.include(0);
        expect(ticks.length).to.be.within(2, 6);
        expect([...ticks, least].map(y).every((place) => place >= 0 && place <= 100)).to.equal(true);
      }
    });

  for (const [what, pointer, was, now] of [
    ["a text in another language", "/metrics/one/label/fr", "Mot", "Label (fr)"],
    ["a row of the facts", "/metrics/one/observations/0/ref", "other", "row"],
    ["a source that nothing names any more", "/metrics/one/observations/0/source", "two", "one"],
  ] as const) {
    it(`a correction of ${what}, in what a snapshot carries`, () => {
      const dataset = datasetOf(corrected(pointer, was, now));
      const { json } = carriedOf(dataset, "stat", { metric: "one" }, "en");
      const read = parseText(json);
      expect(read.ok ? "" : JSON.stringify(read.problems)).to.equal("");
    });
  }

  it("a correction that a snapshot can carry stays", () => {
    expect(carriedOf(datasetOf(full), "stat", { metric: "one" }, "en").dataset.corrections).to.have.length(1);
  });

  it("events of a table with sites that its snapshot leaves out", () => {
    const read = parseText(carriedOf(datasetOf(full), "resources", {}, "en").json);
    expect(read.ok ? "" : JSON.stringify(read.problems)).to.equal("");
  });
});
