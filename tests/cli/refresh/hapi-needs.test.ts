import { expect } from "chai";
import { food, need } from "./fixtures.js";
import { askedHapi } from "./asked-hapi.js";
import { json } from "./server.js";

const FOOD = "food-security-nutrition-poverty/food-security";
const NEEDS = "affected-people/humanitarian-needs";

describe("Food insecurity of HDX HAPI", () => {
  const hapi = askedHapi();

  it("is a figure for each period, as an estimate or a projection", async () => {
    const next = { reference_period_start: "2027-01-01T00:00:00", reference_period_end: "2027-06-30T00:00:00" };
    hapi.server.stock.foodSecurity = [
      food(27_000_000),
      food(28_000_000, { ipc_type: "first projection", ...next }),
      food(29_000_000, {
        ipc_type: "second projection",
        reference_period_start: "2027-07-01",
        reference_period_end: "2027-09-30",
      }),
      // Traps: other phases, provinces, an area that has no code of its own, another country.
      food(118_000_000, { ipc_phase: "all" }),
      food(3_000_000, { ipc_phase: "4" }),
      food(5_000_000, { admin_level: 1, admin1_code: "CD61" }),
      food(1_000_000, { provider_admin1_name: "Kinshasa urbain" }),
      food(2_000_000, { location_code: "BDI" }),
    ];
    hapi.server.trouble(FOOD, ({ query }, response) =>
      json(response, { data: query.get("offset") === "0" ? hapi.server.stock.foodSecurity : [] }),
    );
    const { observations } = await hapi.ask();
    expect(observations("food-insecure").map(({ date, value, kind, series }) => [date, value, kind, series])).to.deep.equal([
      ["2026-07/2026-12", 27_000_000, "estimated", "ipc"],
      ["2027-01/2027-06", 28_000_000, "projected", "ipc"],
      ["2027-07/2027-09", 29_000_000, "projected", "ipc"],
    ]);
  });

  it("counts the same figure once, and two that differ not at all", async () => {
    hapi.server.stock.foodSecurity = [food(27_000_000), food(27_000_000)];
    expect((await hapi.ask()).observations("food-insecure")).to.have.length(1);
    hapi.server.stock.foodSecurity = [food(27_000_000), food(26_000_000), food(1, { ipc_type: "first projection" })];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("food-insecure")).to.be.empty;
    expect(endpoint(FOOD).remarks).to.deep.equal(["No figure for 2026-07/2026-12: analyses differ, 27,000,000 and 26,000,000."]);
  });

  it("is the estimate where there is a projection of the same period", async () => {
    hapi.server.stock.foodSecurity = [food(28_000_000, { ipc_type: "first projection" }), food(27_000_000)];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("food-insecure").map(({ value }) => value)).to.deep.equal([27_000_000]);
    expect(endpoint(FOOD).remarks).to.be.empty;
  });

  it("fails on a type that is not documented", async () => {
    hapi.server.stock.foodSecurity = [food(1, { ipc_type: "outlook" })];
    expect((await hapi.ask()).endpoint(FOOD).message).to.include(
      'rows[0].ipc_type: must be current, first projection or second projection, is "outlook"',
    );
  });
});

describe("People in need of HDX HAPI", () => {
  const hapi = askedHapi();

  it("are those of the one row for all sectors and everybody", async () => {
    hapi.server.stock.needs = [
      need(9_000_000, { sector_code: "FSC", sector_name: "Food Security" }),
      need(8_000_000, { sector_code: "HEA", sector_name: "Health" }),
      need(7_000_000, { category: "Adult - female" }),
      need(14_900_000),
      need(7_300_000, { population_status: "TGT" }),
      need(118_000_000, { population_status: "all" }),
      need(2_000_000, { admin_level: 1, admin1_code: "CD61" }),
      need(3_000_000, { location_code: "BDI" }),
    ];
    hapi.server.trouble(NEEDS, ({ query }, response) =>
      json(response, { data: query.get("offset") === "0" ? hapi.server.stock.needs : [] }),
    );
    const { observations } = await hapi.ask();
    expect(observations("in-need").map(({ date, value, kind, series }) => [date, value, kind, series])).to.deep.equal([
      ["2026", 14_900_000, "estimated", "ocha"],
    ]);
  });

  for (const [what, fields] of [
    ["in lower case", { sector_code: "intersectoral", sector_name: null }],
    ["by name only", { sector_code: "ALL", sector_name: "Intersectoral" }],
    ["without a category", { category: null }],
    ["of a category of all", { category: "Total" }],
    [
      "in the shape of version 1",
      { category: undefined, gender: "all", age_range: "ALL", disabled_marker: "all", population_group: "all" },
    ],
    ["of a plan without an end", { reference_period_end: null }],
    ["of a plan whose period ends on the day of its last change", { reference_period_end: "2026-11-10T00:00:00" }],
    ["of a plan whose year still runs", { reference_period_end: "2026-12-08T00:00:00" }],
  ] as const) {
    it(`are understood ${what}`, async () => {
      hapi.server.stock.needs = [need(14_900_000, fields)];
      expect((await hapi.ask()).observations("in-need")[0]).to.include({ date: "2026", value: 14_900_000 });
    });
  }

  it("are not made up of sectors or groups", async () => {
    hapi.server.stock.needs = [
      need(1, { sector_code: "EDU", sector_name: "Education" }),
      need(2, { category: null, gender: "f" }),
    ];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("in-need")).to.be.empty;
    expect(endpoint(NEEDS).remarks).to.deep.equal([
      "2 rows of people in need, but none for all sectors and groups together: parts are never added up.",
    ]);
  });

  it("are in doubt where two rows differ", async () => {
    hapi.server.stock.needs = [need(14_900_000), need(15_000_000)];
    const { observations, endpoint } = await hapi.ask();
    expect(observations("in-need")).to.be.empty;
    expect(endpoint(NEEDS).remarks[0]).to.equal(
      "No figure for 2026: the service gives 14,900,000 and 15,000,000 for all sectors together.",
    );
  });
});
