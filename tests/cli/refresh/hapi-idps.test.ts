import { expect } from "chai";
import { idp, TODAY } from "./fixtures.js";
import { proposed } from "./run.js";
import { fakeServer, json, type FakeServer } from "./server.js";

const IDPS = "affected-people/idps";

describe("Displaced people of HDX HAPI", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer();
  });
  afterEach(() => server.close());

  const ask = async (...args: string[]) => {
    const { printed, observations, code } = await proposed(server, ["--source", "hapi", ...args]);
    const endpoint = (id: string) => printed.sources[0]!.endpoints.find((one) => one.id === id)!;
    return { printed, observations, code, endpoint };
  };

  it("are summed over the newest round of each operation, and nothing else", async () => {
    server.stock.idps = [
      // Counted: 2,000,000 + 1,500,000 of round 12, 300,000 of round 4.
      idp(2_000_000),
      idp(1_500_000, { admin1_code: "CD62", provider_admin1_name: "South Kivu" }),
      idp(300_000, { operation: "Floods", reporting_round: 4, admin1_code: "CD71" }),
      // Traps: an older round, whose number comes later as a text; other levels; a site assessment; other countries.
      idp(1_900_000, { reporting_round: 9, reference_period_start: "2026-03-01", reference_period_end: "2026-03-31" }),
      idp(250_000, { operation: "Floods", reporting_round: 3, admin1_code: "CD71", reference_period_end: "2026-08-31" }),
      idp(3_500_000, { admin_level: 0, admin1_code: null, provider_admin1_name: "" }),
      idp(700_000, { admin_level: 2, admin2_code: "CD6101" }),
      idp(90_000, { assessment_type: "SA" }),
      idp(80_000, { assessment_type: "ETT", admin1_code: "CD62" }),
      idp(5, { location_code: "BDI", admin1_code: "BI01" }),
    ];
    // The filters of this server do nothing.
    server.trouble(IDPS, ({ query }, response) => json(response, { data: query.get("offset") === "0" ? server.stock.idps : [] }));
    const { observations, endpoint } = await ask();
    expect(observations("displaced")).to.deep.equal([
      {
        date: "2026-09",
        value: 3_800_000,
        relation: "exactly",
        kind: "observed",
        series: "iom",
        source: `hapi-idps-${TODAY}`,
        confidence: "found",
        note: {
          en: "Our sum of the newest round of each operation: Countrywide, round 12 and Floods, round 4.",
          fr: "Notre somme du dernier cycle de chaque opération : Countrywide, cycle 12 ; Floods, cycle 4.",
        },
      },
    ]);
    expect(endpoint(IDPS).remarks[0]).to.include(
      "“Countrywide” 3,500,000 (round 12, 2026-09-30) and “Floods” 300,000 (round 4, ",
    );
  });

  it("compare rounds as numbers", async () => {
    server.stock.idps = [idp(6_000_000, { reporting_round: 9 }), idp(6_100_000, { reporting_round: 10 })];
    expect((await ask()).observations("displaced")[0]).to.include({ value: 6_100_000 });
  });

  it("are dated by the days of all rows that were summed", async () => {
    server.stock.idps = [
      idp(1, { reference_period_start: "2026-09-03T00:00:00", reference_period_end: "2026-09-03T00:00:00" }),
      idp(2, { admin1_code: "CD62", reference_period_start: "2026-09-28T00:00:00", reference_period_end: null }),
    ];
    expect((await ask()).observations("displaced")[0]).to.include({ date: "2026-09-03/2026-09-28", value: 3 });
  });

  it("are those of the country where there are none of provinces, and of level 2 at last", async () => {
    const country = { admin_level: 0, admin1_code: null, provider_admin1_name: "" };
    server.stock.idps = [idp(42, country), idp(1, { admin_level: 2, admin2_code: "CD6101" })];
    const whole = await ask();
    expect(whole.observations("displaced")[0]).to.include({ value: 42 });
    expect(whole.endpoint(IDPS).remarks).to.deep.equal(["There are no rows for provinces: 1 row of admin level 0 read."]);

    server.stock.idps = [1, 2].map((value) => idp(value, { admin_level: 2, admin2_code: `CD610${value}` }));
    expect((await ask()).observations("displaced")[0]).to.include({ value: 3 });
    const levels = server.asked.filter(({ path }) => path.endsWith(IDPS)).map(({ query }) => query.get("admin_level"));
    expect(levels).to.deep.equal(["1", "0", "0", "1", "0", "2", "2"]);
  });

  for (const [what, rows, why] of [
    [
      "an operation has no baseline",
      [idp(1), idp(2, { operation: "M23", assessment_type: "ETT" })],
      "round 12 of “M23” has no baseline assessment (BA), only ETT",
    ],
    ["a province is counted twice", [idp(1), idp(2)], "round 12 of “Countrywide” counts CD61 twice"],
    [
      "an older round is of a later day",
      [idp(1), idp(2, { reporting_round: 3, reference_period_end: "2026-10-31" })],
      "of “Countrywide” round 12 is the highest, but an older one is of a later day, 2026-10-31",
    ],
  ] as const) {
    it(`give no figure where ${what}`, async () => {
      server.stock.idps = rows;
      const { observations, endpoint, code } = await ask();
      expect(observations("displaced")).to.be.empty;
      expect(endpoint(IDPS)).to.deep.include({ status: "ok", remarks: [`No figure: ${why}.`] });
      expect(code).to.equal(0);
    });
  }

  for (const [field, value, fault] of [
    ["population", "n/a", 'must be a number, is "n/a"'],
    ["population", undefined, "is missing"],
    ["population", -1, "must be a whole number, not negative, is -1"],
    ["population", null, "must be a number, is null"],
    ["reporting_round", "twelve", 'must be a number, is "twelve"'],
    ["reference_period_start", "soon", 'must be a date, is "soon"'],
    ["admin_level", "one", 'must be 0, 1 or 2, is "one"'],
  ] as const) {
    it(`fail where ${field} is ${String(value)}, and are not summed without that row`, async () => {
      server.stock.idps = [idp(1), idp(2, { admin1_code: "CD62" }), idp(3, { admin1_code: "CD54" }), idp(4, { [field]: value })];
      server.trouble(IDPS, ({ query }, response) =>
        json(response, { data: query.get("offset") === "0" ? server.stock.idps : [] }),
      );
      const { observations, endpoint, code } = await ask();
      expect(observations("displaced")).to.be.empty;
      expect(endpoint(IDPS).message).to.include(`has another shape than documented: rows[3].${field}: ${fault}`);
      expect(code).to.equal(1);
    });
  }

  it("name rows by their number in the whole answer", async () => {
    server.stock.cap = 2;
    server.stock.idps = [idp(1), idp(1, { admin1_code: "CD62" }), idp("x", { admin1_code: "CD54" }), idp("y")];
    expect((await ask()).endpoint(IDPS).message).to.include('rows[2].population: must be a number, is "x" (and 1 more row not');
  });
});
