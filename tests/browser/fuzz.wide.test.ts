/** Every element in a real page, with data, attributes and properties that do harm where something lets them. */
import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import fc from "fast-check";
import { parse } from "../../src/data/parse.js";
import { accepted, inputs } from "../hostile/datasets.js";
import { full } from "../hostile/full.js";
import { watchPrototypes } from "../hostile/prototypes.js";
import { run, USUAL, type Settings } from "../hostile/runs.js";
import { LONG_STRINGS, STRINGS } from "../hostile/values.js";
import { planted, vectorsIn } from "../hostile/vectors.js";
import "./bundle.js";
import { DOORS, judge, pageOf, widget } from "./fuzz-page.js";

const settings: Settings = { ...USUAL, ...(await executeServerCommand<Partial<Settings>, undefined>("fuzz")) };
const VECTORS = vectorsIn(await (await fetch("/tests/hostile/xss.txt")).text());

/** How many stand in one text, or apart in how many pages the attributes step on: each alone would take a minute. */
const TOGETHER = 15;

const vector = (index: number): string => VECTORS[index % VECTORS.length]!;

const firsts = (step: number): readonly number[] => [...VECTORS.keys()].filter((index) => index % step === 0);

/** What a widget is to show of a dataset: the first of what it has. */
const attributesOf =
  (input: unknown) =>
  (tag: string): Readonly<Record<string, string>> => {
    const result = parse(input);
    const [metric = "one", area = "one"] = result.ok
      ? [Object.keys(result.dataset.metrics)[0], result.dataset.focusAreas[0]?.id]
      : [];
    if (tag === "monusco-stat" || tag === "monusco-trend") return { metric };
    return tag === "monusco-focus-area" ? { area } : tag === "monusco-sources" ? { all: "" } : {};
  };

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error("a proxy that throws");
    },
  },
);

const WRONG: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["undefined", undefined],
  ["an object", {}],
  ["a list", [["zq"]]],
  ["a symbol", Symbol("zq")],
  ["a big integer", 10n],
  ["a function", () => "zq"],
  ["no number", Number.NaN],
  ["a huge number", 1e300],
  ["a number below zero", -1],
  ["true", true],
  ["an empty text", ""],
  ["an object without prototype", Object.create(null)],
  ["a proxy that throws", throwing],
  ["a template of another library", { _$litType$: 1, strings: ["<img src=x onerror=zq()>"], values: [] }],
];

describe("a page with every element", function () {
  // A limit, no measure.
  this.timeout(600_000);
  const changed = watchPrototypes();
  const fetch = window.fetch.bind(window);
  const asked: string[] = [];

  before(() => {
    window.fetch = (address) => {
      asked.push(address instanceof Request ? address.url : address.toString());
      return Promise.reject(new TypeError("not in a test"));
    };
  });

  after(() => {
    window.fetch = fetch;
    expect(asked.filter((address) => !/^https?:/.test(address))).to.deep.equal([]);
    expect(changed(), "prototypes").to.deep.equal([]);
  });

  it("stays whole with any dataset", async () => {
    await run(
      {
        name: "a page with every element stays whole with any dataset",
        perThousand: 20,
        arbitraries: [fc.oneof({ weight: 4, arbitrary: accepted }, { weight: 1, arbitrary: inputs })],
        check: (input) =>
          judge(pageOf(JSON.stringify(input), attributesOf(input)), { mayRefuse: !parse(JSON.parse(JSON.stringify(input))).ok }),
        onProgress: (words) => console.info(words),
      },
      settings,
    );
  });

  it("shows every vector as text in every text field", async () => {
    for (const first of firsts(TOGETHER)) {
      const words = (place: number): string =>
        Array.from({ length: TOGETHER }, (_, index) => vector(first + place + index)).join(" ");
      const input = planted(full, (place, kind) => (kind === "text" ? words(place) : vector(first + place)));
      await judge(pageOf(JSON.stringify(input), attributesOf(input)));
    }
  });

  it("stays whole with every vector in attributes", async () => {
    for (const first of firsts(TOGETHER)) {
      let next = first;
      await judge(
        (place) => {
          for (const { tag, attributes } of DOORS) {
            const element = widget(tag);
            for (const name of [...attributes, "lang", "dir", "id", "class", "title", "slot"])
              element.setAttribute(name, vector(next++));
            place.append(element);
          }
        },
        { mayRefuse: true },
      );
    }
  });

  it("stays whole with odd and very long values in attributes", async () => {
    for (const value of [...LONG_STRINGS, ...STRINGS.filter((_, index) => index % TOGETHER === 0)]) {
      await judge(
        (place) => {
          for (const { tag, attributes } of DOORS) {
            const element = widget(tag);
            for (const name of [...attributes, "lang", "dir"]) element.setAttribute(name, value);
            place.append(element);
          }
        },
        { mayRefuse: true },
      );
    }
  });

  for (const [what, value] of WRONG) {
    it(`stays whole with ${what} in every property`, async () => {
      await judge(
        (place) => {
          for (const { tag, properties } of DOORS) {
            for (const property of properties) {
              const element = widget(tag);
              (element as unknown as Record<string, unknown>)[property] = value;
              place.append(element);
            }
          }
        },
        { mayRefuse: true, mayFail: true },
      );
    });
  }
});
