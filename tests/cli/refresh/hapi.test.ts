import { expect } from "chai";
import { idp, IDENTIFIER, need } from "./fixtures.js";
import { askedHapi } from "./asked-hapi.js";
import { proposed } from "./run.js";
import { json } from "./server.js";

const IDPS = "affected-people/idps";
const FOOD = "food-security-nutrition-poverty/food-security";
const NEEDS = "affected-people/humanitarian-needs";

describe("HDX HAPI", () => {
  const hapi = askedHapi();

  it("is asked as documented", async () => {
    hapi.server.stock.idps = [idp(1)];
    await hapi.ask();
    const queries = hapi.server.asked.map(({ path, query }) => `${path}?${String(query)}`);
    const id = `app_identifier=${encodeURIComponent(IDENTIFIER)}`;
    expect(queries).to.deep.equal([
      `/api/v2/${IDPS}?location_code=COD&admin_level=0&output_format=json&limit=1000&offset=0&${id}`,
      `/api/v2/${IDPS}?location_code=COD&admin_level=1&output_format=json&limit=1000&offset=0&${id}`,
      `/api/v2/${IDPS}?location_code=COD&admin_level=1&output_format=json&limit=1000&offset=1&${id}`,
      `/api/v2/${IDPS}?location_code=COD&admin_level=2&output_format=json&limit=1000&offset=0&${id}`,
      `/api/v2/${FOOD}?location_code=COD&admin_level=0&ipc_phase=3%2B&output_format=json&limit=1000&offset=0&${id}`,
      `/api/v2/${NEEDS}?location_code=COD&admin_level=0&population_status=INN&output_format=json&limit=1000&offset=0&${id}`,
    ]);
  });

  it("is asked about another country", async () => {
    hapi.server.stock.needs = [need(1), need(7_000_000, { location_code: "SSD" })];
    const { observations } = await proposed(hapi.server, ["--source", "hapi", "--country", "ssd"], (data) => {
      data.mission.country.code = "XX";
    });
    expect(new Set(hapi.server.asked.map(({ query }) => query.get("location_code")))).to.deep.equal(new Set(["SSD"]));
    expect(observations("in-need").map(({ value }) => value)).to.deep.equal([7_000_000]);
  });

  it("is read until a page is empty, however small its pages are", async () => {
    hapi.server.stock.cap = 2;
    hapi.server.stock.idps = [1, 20, 300, 4_000, 50_000].map((population, index) =>
      idp(population, { admin1_code: `CD6${index}` }),
    );
    const { observations, endpoint } = await hapi.ask();
    expect(observations("displaced").map(({ value }) => value)).to.deep.equal([54_321]);
    expect(endpoint(IDPS).rows).to.equal(5);
    expect(
      hapi.server.asked.filter(({ query }) => query.get("admin_level") === "1").map(({ query }) => query.get("offset")),
    ).to.deep.equal(["0", "2", "4", "5"]);
  });

  it("is stopped where it ignores the offset", async () => {
    hapi.server.trouble(IDPS, (_, response) => json(response, { data: [idp(1)] }));
    const { endpoint, observations } = await hapi.ask();
    expect(endpoint(IDPS)).to.include({ status: "failed" });
    expect(endpoint(IDPS).message).to.include("offset=1 gave the page before it again: the service ignores offset");
    expect(observations("displaced")).to.be.empty;
  });

  for (const [what, answer, found] of [
    ["a bare list", [idp(1)], 'must be an object with a list "data", is a list'],
    ["another key", { rows: [], count: 0 }, 'must be an object with a list "data", is an object of "rows", "count"'],
    ["data that is no list", { data: {} }, 'must be an object with a list "data", is an object of "data"'],
    ["nothing", null, 'must be an object with a list "data", is null'],
    ["rows that are none", { data: ["a"] }, 'rows[0]: must be an object, is "a"'],
  ] as const) {
    it(`fails on ${what}`, async () => {
      hapi.server.trouble(NEEDS, (_, response) => json(response, answer));
      const { endpoint, code } = await hapi.ask();
      expect(endpoint(NEEDS).status).to.equal("failed");
      expect(endpoint(NEEDS).message).to.include(`has another shape than documented: ${found}`);
      expect(code).to.equal(1);
    });
  }
});
