/** Samples of datasets are such as the format allows; samples of style sheets name what the elements have. */
import { expect } from "chai";
import { transform } from "esbuild";
import { parse } from "../../../src/data/parse.js";
import { TOKENS } from "../../../site/theme-tokens.js";
import { readJson } from "../../node/files.js";
import { placeOf, samplesIn } from "./samples.js";

type Json = Readonly<Record<string, unknown>>;

/** A part of a dataset is judged within the smallest one that the documents have. */
const wholes = samplesIn("json").filter(({ text }) => text.includes('"mission"'));

const problemsOfDataset = (text: string): readonly unknown[] => {
  const found = JSON.parse(text) as Json;
  const whole = "mission" in found ? found : { ...(JSON.parse(wholes[0]!.text) as Json), ...found };
  const parsed = parse(whole);
  return parsed.ok ? [] : parsed.problems;
};

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
      readonly cssStates?: readonly { readonly name: string }[];
    }[];
  }[];
}

const { modules } = await readJson<Manifest>("custom-elements.json");
const elements = new Map(modules.flatMap(({ declarations = [] }) => declarations).map((one) => [one.tagName, one]));
const properties = new Set(TOKENS.map(({ name }) => name));

async function problemsOfCss(css: string): Promise<readonly string[]> {
  const { warnings } = await transform(css, { loader: "css" });
  const unknown = [...css.matchAll(/--monusco-[\w-]+/g)].map(([name]) => name).filter((name) => !properties.has(name));
  const lacking = [...css.matchAll(/(monusco-[\w-]+)(::part|:state)\((\w[\w-]*)\)/g)].filter(([, tag, kind, name]) => {
    const named = kind === "::part" ? elements.get(tag)?.cssParts : elements.get(tag)?.cssStates;
    return !named?.some((one) => one.name === name);
  });
  return [...warnings.map(({ text }) => text), ...unknown, ...lacking.map(([selector]) => selector)];
}

describe("samples of data", () => {
  it("are there", () => {
    expect(samplesIn("json")).to.have.lengthOf.at.least(2);
    expect(wholes).to.have.lengthOf.at.least(1);
  });

  for (const sample of samplesIn("json"))
    it(`${placeOf(sample)} is what the format allows`, () => expect(problemsOfDataset(sample.text)).to.deep.equal([]));

  it("would be refused where they break the format", () => {
    expect(() => problemsOfDataset('{ "metrics": {}, }')).to.throw(SyntaxError);
    expect(problemsOfDataset('{ "metrics": { "x": { "label": "X" } } }')).to.not.be.empty;
  });
});

describe("samples of style sheets", () => {
  it("are there", () => expect(samplesIn("css")).to.have.lengthOf.at.least(5));

  for (const sample of samplesIn("css"))
    it(`${placeOf(sample)} names what there is`, async () => expect(await problemsOfCss(sample.text)).to.deep.equal([]));

  it("would be refused where they name what there is not", async () => {
    expect(await problemsOfCss(":root { --monusco-colour-accent: red }")).to.deep.equal(["--monusco-colour-accent"]);
    expect(await problemsOfCss("monusco-stat::part(lable) { color: red }")).to.deep.equal(["monusco-stat::part(lable)"]);
    expect(await problemsOfCss("monusco-data:state(overdue) { color: red }")).to.have.lengthOf(1);
    expect(await problemsOfCss("a { color: red")).to.not.be.empty;
  });
});
