import { expect } from "chai";
import { latestOf } from "../../../src/data/select.js";
import { parseText } from "../../../src/data/parse.js";
import { contribution, food, IDENTIFIER, idp, pretty, somethingNew, TODAY, year } from "./fixtures.js";
import { proposed, runOn } from "./run.js";
import { fakeServer, type FakeServer } from "./server.js";

describe("A figure of a service beside the file", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer();
  });
  afterEach(() => server.close());

  const first = { reference_period_start: "2026-01-01", reference_period_end: "2026-06-30" };

  it("was not known before it was fetched, unless its publication is dated", async () => {
    Object.assign(server.stock, somethingNew());
    const { text } = await runOn(pretty(), server, ["--write"]);
    const result = parseText(text);
    const dataset = result.ok ? result.dataset : expect.fail();
    const published = Object.entries(dataset.sources).map(([id, source]) => [id, source.published]);
    expect(Object.fromEntries(published)).to.deep.equal({
      report: "2024-06",
      [`hapi-idps-${TODAY}`]: TODAY,
      [`hapi-food-security-${TODAY}`]: TODAY,
      [`hapi-humanitarian-needs-${TODAY}`]: TODAY,
      [`psdata-uchistorical-${TODAY}`]: TODAY,
      [`psdata-fatalities-${TODAY}`]: "2026-11-20",
      [`psdata-pkbudget-${TODAY}`]: "2026-08-30",
      [`unhcr-population-${TODAY}`]: TODAY,
    });
    const frozen = latestOf(dataset, "personnel", { asOf: "2026-11-23" })!;
    expect(frozen.observation.date).to.equal("2026-08");
    expect(latestOf(dataset, "personnel", { asOf: TODAY })!.observation.date).to.equal("2026-09");
  });

  for (const [what, dates] of [
    ["the same time", first],
    ["a part of the time", { reference_period_start: "2026-02-01", reference_period_end: "2026-05-31" }],
  ] as const) {
    it(`is news where the file has a projection for ${what}`, async () => {
      server.stock.foodSecurity = [food(27_900_000, dates)];
      const { observations, printed } = await proposed(server, ["--source", "hapi"]);
      expect(printed.differs).to.be.empty;
      expect(observations("food-insecure").map(({ value, kind }) => [value, kind])).to.deep.equal([[27_900_000, "estimated"]]);
    });
  }

  it("is no news as a projection that an estimate has overtaken", async () => {
    server.stock.foodSecurity = [
      food(27_900_000),
      food(26_000_000, { ...first, reference_period_start: "2026-02-01", ipc_type: "first projection" }),
    ];
    const { observations, printed } = await proposed(server, ["--source", "hapi"]);
    expect(observations("food-insecure").map(({ kind }) => kind)).to.deep.equal(["estimated"]);
    expect(printed.sources[0]!.endpoints[1]!.remarks).to.deep.equal([
      "1 projection left out: an estimate begins on the same day or later.",
    ]);
  });

  it("differs from a projection where it is another one", async () => {
    server.stock.foodSecurity = [food(1, { ...first, ipc_type: "first projection" })];
    const { printed } = await proposed(server, ["--source", "hapi"]);
    expect(printed.differs).to.have.length(1);
  });

  it("is left out where its month holds a day of which the file has one, with --since or without", async () => {
    server.stock.personnel = [contribution(1, 2)];
    for (const args of [[], ["--since", "2020"]]) {
      const { observations, printed } = await proposed(server, ["--source", "psdata", ...args], (data) => {
        const { observations } = data.metrics.personnel!;
        observations[0] = { ...observations[0], date: "2026-09-18" };
      });
      expect(observations("personnel")).to.be.empty;
      expect(printed.sources[0]!.endpoints[0]!.remarks).to.deep.equal([
        "3 of 2026-09 left out: the file's 10,900 of 2026-09-18 is of the same days in part, perhaps the same figure.",
      ]);
    }
  });

  it("says that nothing was asked where the file has no metric for it", async () => {
    const { code, printed } = await proposed(server, [], (data) => void (data.metrics = {}));
    expect(code).to.equal(2);
    expect(printed.sources.map(({ status }) => status)).to.deep.equal(["skipped", "skipped", "skipped"]);
    expect(server.asked).to.be.empty;
    const data = JSON.parse(pretty()) as { metrics: unknown };
    data.metrics = {};
    const { out } = await runOn(pretty(data), server);
    expect(out).to.include("Nothing was asked: the file has none of the metrics that the services know.");
  });

  describe("and the app identifier", () => {
    it("is not told in part where a text is cut", async () => {
      for (let length = 150; length < 200; length += 7) {
        server.trouble("idps", ({ query }, response) => {
          response.writeHead(403).end(`${"x".repeat(length)} ${query.get("app_identifier")}`);
          return true;
        });
        const { out } = await runOn(pretty(), server, ["--source", "hapi"]);
        expect(out).to.include("xxx").and.not.to.include(IDENTIFIER.slice(0, 4));
      }
      server.trouble("idps", ({ query }, response) => {
        response.end(JSON.stringify("y".repeat(70) + query.get("app_identifier")));
        return true;
      });
      const { out } = await runOn(pretty(), server, ["--source", "hapi"]);
      expect(out).to.include("yyy").and.not.to.include(IDENTIFIER.slice(0, 4));
    });

    it("is in no note, in capitals or not", async () => {
      server.stock.idps = [idp(6_000_000, { operation: `Op ${IDENTIFIER} ME@example.org` })];
      const { text } = await runOn(pretty(), server, ["--source", "hapi", "--write"]);
      expect(text).to.include("Op [app identifier] [app identifier], round 12");
      expect(text).not.to.include(IDENTIFIER);
    });

    it("is not asked with where it is none, and the output stays JSON", async () => {
      server.stock.population = [year(2025, 1)];
      for (const wrong of ["1", "hapi", Buffer.from("my-app:value").toString("base64")]) {
        const { out, code } = await runOn(pretty(), server, ["--json"], { HAPI_APP_IDENTIFIER: wrong });
        const { sources } = JSON.parse(out) as { sources: { status: string; message?: string }[] };
        expect(sources[0]!.status).to.equal("skipped");
        expect(sources[0]!.message).to.match(
          /^the environment variable HAPI_APP_IDENTIFIER holds something else than it should\./,
        );
        expect(code).to.equal(1);
      }
      expect(server.paths().some((path) => path.startsWith("/api/"))).to.be.false;
    });
  });
});
