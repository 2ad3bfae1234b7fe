import { expect } from "chai";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "../../src/cli/checks/check.js";
import { exampleDataset } from "../../src/cli/template.js";
import { parse, parseText } from "../../src/data/parse.js";
import { minimal } from "../data/datasets.js";
import { MUTATIONS } from "./mutations.js";

const BROKEN = fileURLToPath(new URL("./broken/", import.meta.url));
const TODAY = "2026-11-24";

/** What only the text of a file shows: the library, which is given a text or a value, reads these. */
const ONLY_IN_THE_FILE = /^is not UTF-8 from here on|^stands twice in this object/;

const isValid = (file: Uint8Array | string): boolean =>
  check(file, TODAY).errors.every(({ message }) => ONLY_IN_THE_FILE.test(message));

/** Values that people and programs leave where something else should stand. */
const ODD: readonly unknown[] = [
  null,
  "",
  " ",
  "x",
  "2024-13",
  "2024",
  -1,
  1e9,
  true,
  [],
  {},
  [null],
  { en: "" },
  ["report", "report"],
];

/** The places of a value, each with what puts another value there. */
function placesOf(value: unknown): readonly ((next: unknown) => void)[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = value as Record<string, unknown>;
  return Object.keys(fields).flatMap((key) => [(next: unknown) => void (fields[key] = next), ...placesOf(fields[key])]);
}

describe("validate and the library", () => {
  for (const file of readdirSync(BROKEN)) {
    it(`agree on ${file}`, () => {
      const bytes = readFileSync(BROKEN + file);
      expect(parseText(new TextDecoder().decode(bytes)).ok).to.equal(isValid(bytes));
    });
  }

  it("agree on good files", () => {
    const good = [
      minimal(),
      exampleDataset({ mission: "UNMISS", country: "SS", countryName: "South Sudan", today: TODAY }),
      JSON.parse(readFileSync("data/monusco.json", "utf8")),
    ];
    for (const dataset of good) expect([parse(dataset).ok, isValid(JSON.stringify(dataset))]).to.deep.equal([true, true]);
  });

  it("agree on a file in which a value is another one", () => {
    const full = (): ReturnType<typeof minimal> => {
      const dataset = minimal();
      dataset.corrections = [
        { date: "2026-01-01", pointer: "/metrics/people/observations/0/value", was: 4, now: 5, why: { en: "Misread." } },
      ];
      dataset.resources = [
        { id: "r", kind: "page", title: { en: "Page" }, url: "https://example.org/", language: ["en"], publisher: "Agency" },
      ];
      dataset.pictures = [{ id: "p", src: "p.jpg", alt: { en: "A" }, credit: "A", license: "CC0-1.0" }];
      return dataset;
    };
    const count = placesOf(full()).length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.constantFrom(...ODD), (place, value) => {
        const dataset = full();
        placesOf(dataset)[place]!(structuredClone(value));
        expect(isValid(JSON.stringify(dataset))).to.equal(parse(dataset).ok);
      }),
      { numRuns: 600, seed: 20261124 },
    );
  });

  it("agree on a file that was changed in an allowed way", () => {
    for (const { apply, tells } of MUTATIONS) {
      const dataset = minimal();
      apply(dataset, () => 0);
      expect(isValid(JSON.stringify(dataset)), tells).to.equal(parse(dataset).ok);
    }
  });
});
