import { expect } from "chai";
import { parse, parseText } from "../../src/data/parse.js";
import { minimal } from "./datasets.js";

const VALUE = "/metrics/people/observations/0/value";
const corrected = (now: unknown): object => ({
  ...minimal(),
  corrections: [{ date: "2024-08-01", pointer: VALUE, was: 1, now, why: { en: "A slip." } }],
});

const cyclic: Record<string, unknown> = {};
cyclic["itself"] = cyclic;
const throwing = {
  get: (): never => {
    throw new Error("no");
  },
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["a big integer", corrected(10n)],
  ["a cycle", corrected(cyclic)],
  ["a value that will not be written", corrected({ toJSON: throwing.get })],
  ["a getter that throws", Object.defineProperty(minimal(), "title", { enumerable: true, get: throwing.get })],
  ["a proxy that throws", new Proxy(minimal(), throwing)],
  ["a proxy that was revoked", revoked.proxy],
  ["a symbol", Symbol("dataset")],
  ["a function", () => minimal()],
  ["a map", new Map(Object.entries(minimal()))],
  ["a list", [minimal()]],
];

describe("parse, of what a page's script may hand over,", () => {
  for (const [what, value] of HOSTILE) {
    it(`tells of ${what} as a problem`, () => {
      const result = parse(value);
      expect(result.ok ? [] : result.problems).not.to.be.empty;
    });
  }

  it("tells of what is nested without end as a problem", () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const result = parseText(JSON.stringify(corrected("here")).replace('"now":"here"', `"now":${deep}`));
    expect(result.ok ? [] : result.problems).not.to.be.empty;
  });

  it("takes a mark of the byte order before the text", () => {
    expect(parseText(`\uFEFF${JSON.stringify(minimal())}`).ok).to.equal(true);
  });
});
