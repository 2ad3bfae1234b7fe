import { expect } from "chai";
import { TODAY, year } from "./fixtures.js";
import { proposed } from "./run.js";
import { fakeServer, json, type FakeServer } from "./server.js";

describe("UNHCR", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer();
  });
  afterEach(() => server.close());

  const ask = async (...args: string[]) => {
    const { printed, observations, code } = await proposed(server, ["--source", "unhcr", ...args]);
    return { printed, code, observations: observations("displaced"), endpoint: printed.sources[0]!.endpoints[0]! };
  };

  it("is asked as documented, from the first year of the metric on", async () => {
    await ask();
    expect(server.asked.map(({ path, query }) => `${path}?${String(query)}`)).to.deep.equal([
      "/population/v1/population/?coo=COD&coa=COD&cf_type=ISO&yearFrom=2013&yearTo=2026&limit=100&page=1",
    ]);
    await ask("--since", "2024-05");
    expect(server.asked[1]!.query.get("yearFrom")).to.equal("2024");
  });

  it("is read page after page", async () => {
    server.stock.population = Array.from({ length: 150 }, (_, index) => year(1_951 + index, index < 70 ? 1 : "-"));
    const { endpoint } = await ask();
    expect(server.asked.map(({ query }) => query.get("page"))).to.deep.equal(["1", "2"]);
    expect(endpoint.rows).to.equal(150);
  });

  it("gives year-end figures, whatever its numbers are written as", async () => {
    server.stock.population = [
      year(2020, 5_268_000),
      year("2021", "5,339,701"),
      year(2022, "5541021"),
      year(2023, "-"),
      year(2024, "0"),
      year(2025, 0),
      // Of the middle of a year that still runs.
      year(2026, 6_000_000),
      year(2022, 99, { coa_iso: "UGA" }),
    ];
    const { observations, endpoint, printed } = await ask("--since", "2013");
    expect(observations.map(({ date, value, series, kind }) => [date, value, series, kind])).to.deep.equal([
      ["2020-12-31", 5_268_000, "unhcr", "observed"],
      ["2021-12-31", 5_339_701, "unhcr", "observed"],
      ["2022-12-31", 5_541_021, "unhcr", "observed"],
    ]);
    expect(endpoint.remarks).to.deep.equal(["A figure of a year that is not over was left out: it is no year-end figure."]);
    expect(printed.proposals.sources[`unhcr-population-${TODAY}`]).to.deep.include({
      publisher: "UNHCR",
      url: "https://api.unhcr.org/population/v1/population/?coo=COD&coa=COD&cf_type=ISO&yearFrom=2013&yearTo=2026",
    });
  });

  it("is the newest figure alone where the file has none", async () => {
    server.stock.population = [year(2023, 1), year(2024, 2), year(2025, 3)];
    const { observations, endpoint } = await ask();
    expect(observations.map(({ date }) => date)).to.deep.equal(["2025-12-31"]);
    expect(endpoint.remarks).to.deep.equal([
      "The file has no figure of this series, so only the newest is proposed: --since DATE would bring 2 more.",
    ]);
  });

  it("is not asked for years to come", async () => {
    const { endpoint, code } = await ask("--since", "2030");
    expect(server.asked).to.be.empty;
    expect(endpoint.remarks).to.deep.equal(["Not asked: of 2030 nothing can be known yet."]);
    expect(code).to.equal(0);
  });

  it("comes with a series that is compared with no other", async () => {
    server.stock.population = [year(2024, 1)];
    const { printed } = await ask();
    const { series, breaksWith } = printed.proposals.metrics.displaced!;
    expect(series).to.have.length(1);
    expect(series![0]).to.deep.include({ id: "unhcr", label: { en: "UNHCR", fr: "HCR" }, breaksWith: ["ocha", "iom"] });
    expect(breaksWith).to.deep.equal([
      { series: "ocha", add: "unhcr" },
      { series: "iom", add: "unhcr" },
    ]);
  });

  it("is in doubt where a year has two figures", async () => {
    server.stock.population = [year(2024, 1), year(2024, 2), year(2023, 3), year(2023, "3")];
    const { observations, endpoint } = await ask();
    expect(observations.map(({ date, value }) => [date, value])).to.deep.equal([["2023-12-31", 3]]);
    expect(endpoint.remarks).to.deep.equal(["No figure for 2024-12-31: the service gives 1 and 2."]);
  });

  for (const [field, value, fault] of [
    ["idps", -5.5, "must be a whole number, not negative, is -5.5"],
    ["idps", 1e11, "must be a possible number of people, is 100000000000"],
    ["idps", "many", 'must be a number, is "many"'],
    ["idps", undefined, "is missing"],
    ["year", "20x4", 'must be a number, is "20x4"'],
    ["year", null, "must be a year, is null"],
  ] as const) {
    it(`fails where ${field} is ${String(value)}`, async () => {
      server.stock.population = [year(2023, 5), year(2024, 6, { [field]: value })];
      const { observations, endpoint, code } = await ask();
      expect(observations).to.be.empty;
      expect(endpoint.message).to.include(`has another shape than documented: rows[1].${field}: ${fault}`);
      expect(code).to.equal(1);
    });
  }

  it("is stopped where it ignores the page", async () => {
    server.trouble("population", (_, response) => json(response, { page: 1, maxPages: 3, items: [year(2024, 1)] }));
    expect((await ask()).endpoint.message).to.match(/page=2 gave the page before it again: the service ignores page$/);
  });
});
