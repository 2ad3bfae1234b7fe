import { expect } from "chai";
import { parse } from "../../../src/data/parse.js";
import { resourcesOf, tableOf } from "../../../src/data/select.js";
import { datasetOf, minimal, real } from "../datasets.js";

const resource = (id: string, more: object = {}): object => ({
  id,
  kind: "report",
  title: { en: id },
  url: `https://example.org/${id}`,
  language: ["en"],
  publisher: "Agency",
  ...more,
});

const idsOf = (resources: readonly object[], ...query: readonly Parameters<typeof resourcesOf>[1][]): readonly string[] =>
  resourcesOf(
    datasetOf((dataset) => (dataset["resources"] = resources)),
    ...query,
  ).map(({ id }) => id);

describe("resources", () => {
  it("come in the order of the dataset, those before the others first", () => {
    expect(idsOf([resource("a"), resource("b", { featured: true }), resource("c")])).to.deep.equal(["b", "a", "c"]);
  });

  it("come by the reader's languages, whatever their region", () => {
    const all = [resource("a"), resource("b", { language: ["fr-CD"] }), resource("c", { language: ["sw", "en"] })];
    expect(idsOf(all, { languages: ["sw", "fr", "en"] })).to.deep.equal(["c", "b", "a"]);
  });

  it("come after those of the reader's languages where they are in none, and are not taken for one that begins alike", () => {
    const all = [
      resource("a", { language: ["fi"] }),
      resource("b", { language: ["sw"] }),
      resource("c", { language: ["fr"] }),
      resource("d", { language: ["en-GB"] }),
    ];
    expect(idsOf(all, { languages: ["FR-be", "en"] })).to.deep.equal(["c", "d", "a", "b"]);
    expect(idsOf(all)).to.deep.equal(["a", "b", "c", "d"]);
  });

  it("are left out by kind, by day and where others stand before them", () => {
    const all = [
      resource("a", { published: "2024-05" }),
      resource("b", { kind: "data", published: "2024-07" }),
      resource("c", { featured: true }),
    ];
    expect(idsOf(all, { kinds: ["data"] })).to.deep.equal(["b"]);
    expect(idsOf(all, { asOf: "2024-05-30" })).to.deep.equal(["c"]);
    expect(idsOf(all, { asOf: "2024-05-31" })).to.deep.equal(["c", "a"]);
    expect(idsOf(all, { featured: true })).to.deep.equal(["c"]);
  });

  for (const [what, change, pointer] of [
    ["neither address nor table", { url: undefined }, "/resources/0"],
    ["both", { table: { area: "area" } }, "/resources/0/table"],
    ["a table of nothing", { url: undefined, table: {} }, "/resources/0/table"],
    ["a table of an area that does not exist", { url: undefined, table: { area: "nowhere" } }, "/resources/0/table/area"],
  ] as const) {
    it(`are refused with ${what}`, () => {
      const result = parse({ ...minimal(), resources: [resource("a", change)] });
      expect(result.ok ? [] : result.problems.map((problem) => problem.pointer)).to.deep.equal([pointer]);
    });
  }
});

describe("a table of the dataset", () => {
  it("holds the points of an area and the events of a kind, by date", () => {
    const [header, ...rows] = tableOf(real, { area: "elections", events: "election" });
    expect(header!.slice(0, 3)).to.deep.equal(["date", "kind", "confidence"]);
    expect(rows.every((row) => row.length === header!.length)).to.equal(true);
    const points = real.focusAreas.find(({ id }) => id === "elections")!.points.length;
    const events = real.handover.events.filter(({ kind }) => kind === "election").length;
    expect([points, events].every((count) => count > 0)).to.equal(true);
    expect(rows.filter((row) => row[1] === "work")).to.have.length(points);
    expect(rows.filter((row) => row[1] === "election")).to.have.length(events);
  });

  it("holds one of them alone", () => {
    expect(tableOf(real, { events: "election" }).some((row) => row[1] === "work")).to.equal(false);
    expect(tableOf(real, { area: "elections" }).some((row) => row[1] === "election")).to.equal(false);
  });

  it("has columns for each language of the dataset, after all others", () => {
    const dataset = datasetOf((one) => (one["languages"] = ["en", "sw"].map((tag) => ({ tag, status: "draft" }))));
    expect(tableOf(dataset, { area: "area" })[0]!.slice(-4)).to.deep.equal(["text_en", "note_en", "text_sw", "note_sw"]);
  });
});
