import { expect } from "chai";
import { parseText } from "../../../src/data/parse.js";
import { contribution, dataset, food, idp, IDENTIFIER, pretty, somethingNew, TODAY } from "./fixtures.js";
import { proposed, runOn, type Printed } from "./run.js";
import { fakeServer, json, type FakeServer } from "./server.js";

describe("monusco-widgets refresh", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer(somethingNew());
  });
  afterEach(() => server.close());

  it("proposes what all services have, and writes nothing", async () => {
    const text = pretty();
    const { code, out, err, text: after } = await runOn(text, server);
    expect(err).to.equal("");
    expect(code).to.equal(0);
    expect(after).to.equal(text);
    expect(out.split("\n").filter((line) => line.startsWith("  + "))).to.deep.equal([
      "  + series unhcr: UNHCR",
      `  + 2026-09     3,800,000  iom    observed   hapi-idps-${TODAY}`,
      `  + 2025-12-31  5,500,000  unhcr  observed   unhcr-population-${TODAY}`,
      `  + 2026-07/2026-12  27,000,000  ipc  estimated  hapi-food-security-${TODAY}`,
      `  + 2026  14,900,000  ocha  estimated  hapi-humanitarian-needs-${TODAY}`,
      `  + 2026-09  1,000  uniformed  observed   psdata-uchistorical-${TODAY}`,
      `  + 2026-11-20  4  all      observed   psdata-fatalities-${TODAY}`,
      `  + 2026-11-20  3  monusco  observed   psdata-fatalities-${TODAY}`,
      `  + 2024-07/2025-06  1,061,848,100  approved  observed   psdata-pkbudget-${TODAY}`,
    ]);
    expect(out).to.match(/\n8 new figures\. Nothing was written; --write does\.$/);
  });

  it("writes with --write, and finds nothing new the second time", async () => {
    const text = pretty();
    const first = await runOn(text, server, ["--write"]);
    expect(first.code).to.equal(0);
    expect(first.out).to.match(/8 new figures\. Written to FOLDER\/dataset\.json\.$/);
    const result = parseText(first.text);
    expect(result.ok).to.be.true;
    const { updated, metrics, sources } = result.ok ? result.dataset : expect.fail();
    expect(updated).to.equal(TODAY);
    expect(metrics.displaced!.observations.map(({ date }) => date)).to.deep.equal([
      "2013-12",
      "2025-09",
      "2026-09",
      "2025-12-31",
    ]);
    expect(metrics.displaced!.series.map(({ id, breaksWith }) => [id, breaksWith])).to.deep.equal([
      ["ocha", ["iom", "unhcr"]],
      ["iom", ["ocha", "unhcr"]],
      ["unhcr", ["ocha", "iom"]],
    ]);
    expect(Object.keys(sources)).to.have.length(8);

    const second = await runOn(first.text, server, ["--write"]);
    expect(second.code).to.equal(0);
    expect(second.text).to.equal(first.text);
    expect(second.out).to.match(/\nNothing new\. FOLDER\/dataset\.json was not touched\.$/);
  });

  it("says the same as JSON", async () => {
    const { code, out } = await runOn(pretty(), server, ["--json", "--write"]);
    const printed = JSON.parse(out) as Printed;
    expect(code).to.equal(0);
    expect(printed).to.have.all.keys("proposals", "differs", "sources", "written");
    expect(printed.written).to.be.true;
    expect(printed.sources.map(({ id, status }) => [id, status])).to.deep.equal([
      ["hapi", "ok"],
      ["psdata", "ok"],
      ["unhcr", "ok"],
    ]);
    expect(Object.keys(printed.proposals.metrics)).to.have.members(Object.keys(dataset().metrics));
    expect(Object.keys(printed.proposals.sources)).to.have.length(7);
  });

  describe("the app identifier", () => {
    it("is sent, and is in no output and no file, whatever a service says back", async () => {
      server.trouble("humanitarian-needs", ({ query }, response) =>
        json(response, { error: `Invalid app identifier ${query.get("app_identifier")} of me@example.org` }, 403),
      );
      server.trouble("idps", ({ query }, response) => {
        response
          .writeHead(200, { "content-type": "text/plain" })
          .end(`sorry, ${encodeURIComponent(query.get("app_identifier")!)}`);
        return true;
      });
      server.stock.foodSecurity = [food(`${IDENTIFIER}`)];
      for (const args of [["--write"], ["--json"]]) {
        const { out, err, text } = await runOn(pretty(), server, args);
        for (const told of [out, err, text]) {
          for (const secret of [IDENTIFIER, encodeURIComponent(IDENTIFIER), "me@example.org", "dGVzdHM6", "app_identifier="])
            expect(told).not.to.include(secret);
        }
        expect(out).to.include("Invalid app identifier [app identifier] of [app identifier]");
      }
      const hapi = server.asked.filter(({ path }) => path.startsWith("/api/v2/"));
      expect(hapi.map(({ query }) => query.get("app_identifier"))).to.satisfy((ids: string[]) =>
        ids.every((id) => id === IDENTIFIER),
      );
      expect(server.asked.filter((one) => !hapi.includes(one)).map(({ query }) => query.has("app_identifier"))).not.to.include(
        true,
      );
    });

    it("is needed for HDX HAPI alone", async () => {
      const { code, out } = await runOn(pretty(), server, [], {});
      expect(code).to.equal(1);
      expect(server.paths().filter((path) => path.startsWith("/api/v2/"))).to.be.empty;
      expect(out).to.include("HDX HAPI  not asked: the environment variable HAPI_APP_IDENTIFIER is not set.");
      expect(out).to.include("base64");
      expect(out).to.match(/\n5 new figures; HDX HAPI was not asked\. Nothing was written; --write does\.$/);

      const without = await runOn(pretty(), server, ["--source", "psdata", "--source", "unhcr"], {});
      expect(without.code).to.equal(0);
    });

    it("may not be empty", async () => {
      const { code, out } = await runOn(pretty(), server, ["--source", "hapi", "--json"], { HAPI_APP_IDENTIFIER: " " });
      expect(code).to.equal(2);
      expect((JSON.parse(out) as Printed).sources[0]).to.include({ id: "hapi", status: "skipped" });
    });
  });

  describe("a failure", () => {
    it("takes nothing else with it", async () => {
      server.trouble("food-security", (_, response) => json(response, {}, 404));
      server.trouble("population/v1", (_, response) => {
        response.destroy();
        return true;
      });
      const text = pretty();
      const { code, out, text: after } = await runOn(text, server, ["--write"]);
      expect(code).to.equal(1);
      expect(out).to.match(
        /food-security-nutrition-poverty\/food-security {2}failed: http\S+ answered 404 \(Not Found\): \{\}\n/,
      );
      expect(out).to.match(/population {2}failed: \S+ could not be reached: the connection was closed \(asked 4 times\)\n/);
      expect(out).to.match(/\n6 new figures; 2 questions failed\. Written to /);
      expect(after).not.to.equal(text);
    });

    it("is reported for a metric that could not be read, not for one that is not there", async () => {
      const { printed, code } = await proposed(server, [], (data) => {
        delete data.metrics.displaced;
        delete data.metrics.budget;
      });
      expect(code).to.equal(0);
      expect(printed.sources.map(({ id, status }) => [id, status])).to.deep.equal([
        ["hapi", "ok"],
        ["psdata", "ok"],
        ["unhcr", "skipped"],
      ]);
      expect(printed.sources[0]!.endpoints[0]).to.include({ status: "skipped", message: "The file has no metric “displaced”." });
      expect(server.paths().some((path) => /idps|PKBUDGET|population\//.test(path))).to.be.false;
    });

    it("may be asked again more or less often", async () => {
      server.trouble("UCHISTORICAL", (_, response) => json(response, {}, 503));
      await runOn(pretty(), server, ["--source", "psdata", "--retries", "1"]);
      expect(server.paths().filter((path) => path.includes("UCHISTORICAL"))).to.have.length(2);
      server.asked.length = 0;
      await runOn(pretty(), server, ["--source", "psdata", "--retries", "0"]);
      expect(server.paths().filter((path) => path.includes("UCHISTORICAL"))).to.have.length(1);
    });
  });

  describe("a figure that the file holds", () => {
    it("is no news where it is the same", async () => {
      server.stock.idps = [idp(5_280_000, { reference_period_start: "2025-09-01", reference_period_end: "2025-09-30" })];
      const { printed, observations } = await proposed(server, ["--source", "hapi"]);
      expect(printed.differs).to.be.empty;
      expect(observations("displaced")).to.be.empty;
    });

    it("is reported where it differs, and never overwritten", async () => {
      server.stock.idps = [idp(5_311_000, { reference_period_start: "2025-09-01", reference_period_end: "2025-09-30" })];
      server.stock.foodSecurity = [
        food(24_000_000, { reference_period_start: "2025-09-01", reference_period_end: "2025-12-31" }),
      ];
      server.stock.needs = [];
      const text = pretty();
      const { out, code, text: after } = await runOn(text, server, ["--source", "hapi", "--write", "--since", "2020"]);
      expect(out).to.include("≠ displaced, iom, 2025-09: the file says about 5,280,000, the service says 5,311,000.\n");
      expect(out).to.include("≠ food-insecure, ipc, 2025-09/2025-12: the file says 24,800,000, the service says 24,000,000.\n");
      expect(out).to.include(
        "Nothing is overwritten. Where the file was wrong, change it by hand and add an entry to `corrections`.",
      );
      expect(code).to.equal(0);
      expect(after).to.equal(text);
    });

    it("may be within the time of a new one", async () => {
      const { printed, observations: proposals } = await proposed(server, ["--source", "hapi"], (data) => {
        const { observations } = data.metrics["in-need"]!;
        observations.push({ ...observations[0], date: "2026-01-28", value: 15_000_000 });
      });
      expect(printed.sources[0]!.endpoints[2]!.remarks).to.deep.equal([
        "14,900,000 of 2026 left out: the file's 15,000,000 of 2026-01-28 is of the same days in part, perhaps the same figure.",
      ]);
      expect(proposals("in-need")).to.be.empty;
    });
  });

  describe("--since", () => {
    it("takes in what is older than the newest, and not held", async () => {
      const month = (at: number, men: number) => contribution(0, men, { last_reporting_date: at });
      server.stock.personnel = [
        month(Date.UTC(2026, 5, 30), 6),
        month(Date.UTC(2026, 6, 31), 7),
        month(Date.UTC(2026, 7, 31), 10_900),
        month(Date.UTC(2026, 8, 30), 9),
      ];
      const dates = async (...args: string[]) =>
        (await proposed(server, ["--source", "psdata", ...args])).observations("personnel").map(({ date }) => date);
      expect(await dates()).to.deep.equal(["2026-09"]);
      expect(await dates("--since", "2026-07")).to.deep.equal(["2026-07", "2026-09"]);
      expect(await dates("--since", "2026-10-01")).to.deep.equal([]);
    });

    it("must be a date", async () => {
      const { code, err } = await runOn(pretty(), server, ["--since", "soon"]);
      expect(code).to.equal(2);
      expect(err).to.equal('monusco-widgets: --since must be a date such as 2024-01-01 or 2024, not "soon"');
    });
  });

  it("leaves out what is said to be of a day to come", async () => {
    server.stock.personnel = [contribution(1, 2, { last_reporting_date: Date.UTC(2027, 0, 31) })];
    const { printed, observations } = await proposed(server, ["--source", "psdata"]);
    expect(observations("personnel")).to.be.empty;
    expect(printed.sources[0]!.endpoints[0]!.remarks).to.deep.equal([
      "1 figure of days to come left out: only projections can be.",
    ]);
  });
});
