/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return --
   a dataset that a test breaks has no type */
/** What is deep, wide or long comes to an end: the time limit of a test is the measure. */
import { expect } from "chai";
import { parse, parseText } from "../../src/data/parse.js";
import { minimal } from "../data/datasets.js";
import { checkParse } from "./parsing.js";

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

const WIDE: readonly (readonly [string, (dataset: ReturnType<typeof minimal>) => void])[] = [
  ["sources", (dataset) => (dataset["sources"] = Object.fromEntries(many(20_000, (index) => [`s-${index}`, 1])))],
  ["unknown keys", (dataset) => Object.assign(dataset, Object.fromEntries(many(50_000, (index) => [`k${index}`, index])))],
  ["observations without a source", (dataset) => (dataset["metrics"].people.observations = many(10_000, () => ({ date: "2024", value: 1, series: "x", source: "y" })))], // prettier-ignore
  ["sites of one id", (dataset) => (dataset["handover"].sites = many(10_000, () => ({ id: "one" })))],
  [
    "languages of a text",
    (dataset) => Object.assign(dataset["title"], Object.fromEntries(many(50_000, (index) => [`x${index}`, "a"]))),
  ],
  ["corrections that lead nowhere", (dataset) => (dataset["corrections"] = many(5000, (index) => ({ date: "2024-01-01", pointer: `/nowhere/${index}`, was: 1, now: 2, why: { en: "a" } })))], // prettier-ignore
];

describe("parse comes to an end", function () {
  this.timeout(60_000);

  for (const [what, change] of WIDE) {
    it(`with many ${what}`, () => {
      const dataset = minimal();
      change(dataset);
      checkParse(dataset);
    });
  }

  for (const [open, close] of [
    ["[", "]"],
    ['{"en":', "}"],
    ['{"__proto__":', "}"],
  ] as const) {
    for (const key of ["title", "metrics", "focusAreas", "novelty", "corrections"]) {
      it(`with ${key} 5,000 deep in ${open}`, () => {
        const deep = `${open.repeat(5000)}1${close.repeat(5000)}`;
        const text = JSON.stringify({ ...minimal(), [key]: "here" }).replace('"here"', () => deep);
        const result = parseText(text);
        expect(result.ok).to.equal(key === "novelty");
        expect(parse(JSON.parse(text)).ok).to.equal(result.ok);
      });
    }
  }

  for (const [what, pointer, values] of [
    ["figure", "/metrics/people/observations/0/value", many(301, (index) => index + 1)],
    ["word", "/license", many(301, (index) => `CC-BY-${index}`)],
    ["default", "/metrics/people/observations/0/relation", many(301, (index) => (index % 2 ? null : "about"))],
  ] as const) {
    it(`with 300 corrections of one ${what}, of which each is read as often as where there is one`, () => {
      const readsOf = (count: number): number => {
        let reads = 0;
        const dataset = minimal();
        const [part, ...path] = pointer.slice(1).split("/");
        if (part === "license") dataset["license"] = values[0];
        else dataset["metrics"].people.observations[0][path.at(-1)!] = values[0];
        dataset["corrections"] = many(count, (index) => ({
          date: `${2900 - index}-01-01`,
          pointer,
          was: values[index + 1],
          now: values[index],
          get why() {
            reads++;
            return { en: "It was wrong." };
          },
        }));
        expect(parse(dataset)).to.have.property("ok", true);
        return reads;
      };
      expect(readsOf(300)).to.equal(300 * readsOf(1));
    });
  }
});
