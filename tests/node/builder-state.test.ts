/** What the builder takes for the address of the files, and what keeps it from offering its code. */
import { expect } from "chai";
import { baseOf, problemsOf } from "../../site/builder-state.js";

const parts = (problems: readonly object[] = []): unknown => ({ embed: { problemsOf: () => problems } });

const state = (changes: object): unknown => ({
  element: "stat",
  attributes: {},
  data: "live",
  asOf: "",
  base: "",
  theme: "",
  ...changes,
});

type Problems = readonly { readonly where: string }[];

const wrong = (changes: object, problems: readonly object[] = []): readonly string[] =>
  (problemsOf(parts(problems) as never, state(changes) as never) as Problems).map(({ where }) => where);

describe("the address of the files, in the builder", () => {
  it("is a folder of the web, with a slash at its end and without a secret", () => {
    for (const [given, base] of [
      ["https://w.example", "https://w.example/"],
      [" https://w.example/a ", "https://w.example/a/"],
      ["https://w.example/a/", "https://w.example/a/"],
      ["http://localhost:8080/x", "http://localhost:8080/x/"],
      ["https://name:word@w.example/a", "https://w.example/a/"],
    ])
      expect(baseOf(given!), given).to.equal(base);
    for (const given of [
      "",
      "w.example",
      "/a/",
      "ftp://w.example/",
      "javascript:alert(1)",
      "https://w.example/?key=1",
      "https://w.example/a?",
      "https://w.example/#a",
    ])
      expect(baseOf(given), given).to.equal(undefined);
  });

  it("keeps the code back where it is none, as a day that is missing does", () => {
    expect(wrong({})).to.deep.equal([]);
    expect(wrong({ base: "https://w.example/?key=1" })).to.deep.equal(["base"]);
    expect(wrong({ base: "https://w.example/" })).to.deep.equal([]);
    expect(wrong({ data: "frozen" })).to.deep.equal(["as-of"]);
    expect(wrong({ data: "frozen" }, [{ where: "as-of" }, { where: "metric" }])).to.deep.equal(["metric", "as-of"]);
    expect(wrong({ data: "frozen", asOf: "2024-06-30" })).to.deep.equal([]);
  });
});
