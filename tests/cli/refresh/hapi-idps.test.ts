import { expect } from "chai";
import { idp, TODAY } from "./fixtures.js";
import { askedHapi } from "./asked-hapi.js";
import { json, type Row } from "./server.js";

const IDPS = "affected-people/idps";

const NOWHERE = { admin1_code: null, provider_admin1_name: "" };
const MARCH_2018 = { reference_period_start: "2018-03-01", reference_period_end: "2018-03-31" };

describe("Displaced people of HDX HAPI", () => {
  const hapi = askedHapi();

  it("are summed over the newest round of each operation, and nothing else", async () => {
    hapi.server.stock.idps = [
      // Counted: 2,000,000 + 1,500,000 of round 12, 300,000 of round 4.
      idp(2_000_000),
      idp(1_500_000, { admin1_code: "CD62", provider_admin1_name: "South Kivu" }),
      idp(300_000, { operation: "Floods", reporting_round: 4, admin1_code: "CD71" }),
      // Traps: an older round, whose number comes later as a text; other levels; a site assessment; other countries.
      idp(1_900_000, { reporting_round: 9, reference_period_start: "2026-03-01", reference_period_end: "2026-03-31" }),
      idp(250_000, { operation: "Floods", reporting_round: 3, admin1_code: "CD71", reference_period_end: "2026-08-31" }),
      // Another level of the same round counts the same people.
      idp(3_500_000, { admin_level: 0, admin1_code: null, provider_admin1_name: "" }),
      idp(700_000, { admin_level: 2, admin2_code: "CD6101", reporting_round: 9, reference_period_end: "2026-03-31" }),
      idp(90_000, { assessment_type: "SA" }),
      idp(80_000, { assessment_type: "ETT", admin1_code: "CD62" }),
      idp(5, { location_code: "BDI", admin1_code: "BI01" }),
    ];
    // The filters of this hapi.server do nothing.
    hapi.server.trouble(IDPS, ({ query }, response) =>
      json(response, { data: query.get("offset") === "0" ? hapi.server.stock.idps : [] }),
    );
    const { observations, endpoint } = await hapi.ask();
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
      "“Countrywide” 3,500,000 (round 12, 2026-09) and “Floods” 300,000 (round 4, 2026-09)",
    );
  });

  it("compare rounds as numbers", async () => {
    hapi.server.stock.idps = [idp(6_000_000, { reporting_round: 9 }), idp(6_100_000, { reporting_round: 10 })];
    expect((await hapi.ask()).observations("displaced")[0]).to.include({ value: 6_100_000 });
  });

  it("are dated by the days of all rows that were summed", async () => {
    hapi.server.stock.idps = [
      idp(1, { reference_period_start: "2026-09-03T00:00:00", reference_period_end: "2026-09-03T00:00:00" }),
      idp(2, { admin1_code: "CD62", reference_period_start: "2026-09-28T00:00:00", reference_period_end: null }),
    ];
    expect((await hapi.ask()).observations("displaced")[0]).to.include({ date: "2026-09-03/2026-09-28", value: 3 });
  });

  it("are those of the level that tells of the newest round, for each operation", async () => {
    const old = { reporting_round: 11, reference_period_start: "2026-03-01", reference_period_end: "2026-03-31" };
    const country = { admin_level: 0, admin1_code: null, provider_admin1_name: "" };
    const district = (value: number, more: Row = {}) => idp(value, { admin_level: 2, admin2_code: `CD610${value}`, ...more });
    for (const [rows, value] of [
      [[idp(42, country)], 42],
      [[idp(9, old), idp(42, country)], 42],
      [[idp(9, old), district(1), district(2)], 3],
      // An operation that only level 2 tells of.
      [[idp(9), district(5, { operation: "Tshopo", admin1_code: "CD51" })], 14],
    ] as const) {
      hapi.server.stock.idps = rows;
      expect((await hapi.ask()).observations("displaced").map((one) => one.value)).to.deep.equal([value]);
    }
  });

  it("are one operation, however its name is written", async () => {
    hapi.server.stock.idps = [idp(1), idp(2, { admin1_code: "CD62", operation: "COUNTRYWIDE " })];
    expect((await hapi.ask()).observations("displaced")[0]).to.include({ value: 3 });
  });

  it("leave out an old operation that never had a baseline", async () => {
    hapi.server.stock.idps = [
      idp(5),
      idp(900, { operation: "Old", assessment_type: "ETT", ...MARCH_2018, reference_period_end: null }),
    ];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("displaced")[0]).to.include({ value: 5 });
    expect(endpoint(IDPS).remarks).to.deep.equal([
      "Left out: round 12 of “Old” has no baseline assessment (BA), only ETT, and it is of 2018-03-01.",
    ]);
  });

  it("need no population of a round that does not count", async () => {
    hapi.server.stock.idps = [
      idp(5),
      idp(null, { reporting_round: 3, reference_period_end: "2026-03-31" }),
      idp(-1, { assessment_type: "SA" }),
    ];
    expect((await hapi.ask()).observations("displaced")[0]).to.include({ value: 5 });
  });

  it("are those of the provinces where levels differ, and the report says so", async () => {
    hapi.server.stock.idps = [idp(5), idp(7, { admin_level: 2, admin2_code: "CD6101" })];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("displaced")[0]).to.include({ value: 5 });
    expect(endpoint(IDPS)).to.deep.include({ remarks: ["Level 1 of round 12 of “Countrywide” is 5, level 2 7."] });
  });

  it("are summed over operations of one time, as the guide says, and a person is asked to look", async () => {
    hapi.server.stock.idps = [idp(5), idp(4, { operation: "Disasters", admin1_code: null, provider_admin1_name: "South Kivu" })];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("displaced")[0]).to.include({ value: 9 });
    expect(JSON.stringify(endpoint(IDPS)))
      .to.include("Sum of 2 operations")
      .and.to.include("Check that none counts the people of another");
  });

  for (const [what, rows, why] of [
    [
      "an operation has no baseline",
      [idp(1), idp(2, { operation: "M23", assessment_type: "ETT" })],
      "round 12 of “M23” has no baseline assessment (BA), only ETT",
    ],
    ["a province is counted twice", [idp(1), idp(2)], "round 12 of “Countrywide” counts CD61 twice"],
    [
      "a row without a code or a name stands twice",
      [idp(1, NOWHERE), idp(1, NOWHERE)],
      "round 12 of “Countrywide” has a row that names no place",
    ],
    [
      "a name without a code may be a place that has one",
      [idp(1), idp(1, { admin1_code: null })],
      "round 12 of “Countrywide” names some places by code and others by name only",
    ],
    [
      "a name stands twice",
      [idp(1, { admin1_code: null }), idp(1, { admin1_code: null, provider_admin1_name: "NORTH-KIVU" })],
      "round 12 of “Countrywide” counts north kivu twice",
    ],
    [
      "an operation seems to be over",
      [idp(5), idp(9, { operation: "Ituri", admin1_code: "CD54", ...MARCH_2018 })],
      "the newest rounds of the operations lie more than a year apart: “Countrywide” 5 (round 12, 2026-09) and “Ituri” 9 (round 12, " +
        "2018-03). Which of them still goes on, a person has to say",
    ],
    [
      "an older round is of a later day",
      [idp(1), idp(2, { reporting_round: 3, reference_period_end: "2026-10-31" })],
      "of “Countrywide” round 12 is the highest, but an older one is of a later day, 2026-10-31",
    ],
  ] as const) {
    it(`give no figure where ${what}`, async () => {
      hapi.server.stock.idps = rows;
      const { observations, endpoint, code } = await hapi.ask();
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
    ["population", 1e11, "must be a possible number of people, is 100000000000"],
    ["reporting_round", "twelve", 'must be a number, is "twelve"'],
    ["reference_period_start", "soon", 'must be a date, is "soon"'],
    ["admin_level", "one", 'must be 0, 1 or 2, is "one"'],
  ] as const) {
    it(`fail where ${field} is ${String(value)}, and are not summed without that row`, async () => {
      hapi.server.stock.idps = [
        idp(1),
        idp(2, { admin1_code: "CD62" }),
        idp(3, { admin1_code: "CD54" }),
        idp(4, { admin1_code: "CD51", [field]: value }),
      ];
      hapi.server.trouble(IDPS, ({ query }, response) =>
        json(response, { data: query.get("offset") === "0" ? hapi.server.stock.idps : [] }),
      );
      const { observations, endpoint, code } = await hapi.ask();
      expect(observations("displaced")).to.be.empty;
      expect(endpoint(IDPS).message).to.include(`has another shape than documented: rows[3].${field}: ${fault}`);
      expect(code).to.equal(1);
    });
  }

  it("name rows by their number in the whole answer", async () => {
    hapi.server.stock.cap = 2;
    hapi.server.stock.idps = [idp(1), idp(1, { admin1_code: "CD62" }), idp("x", { admin1_code: "CD54" })];
    expect((await hapi.ask()).endpoint(IDPS).message).to.include('rows[2].population: must be a number, is "x"');
  });
});
