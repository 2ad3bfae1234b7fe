import { expect } from "chai";
import { idp, IDENTIFIER, need } from "./fixtures.js";
import { proposed } from "./run.js";
import { fakeServer, json, type FakeServer } from "./server.js";

const IDPS = "affected-people/idps";
const FOOD = "food-security-nutrition-poverty/food-security";
const NEEDS = "affected-people/humanitarian-needs";

describe("HDX HAPI", () => {
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

  it("is asked as documented", async () => {
    server.stock.idps = [idp(1)];
    await ask();
    const queries = server.asked.map(({ path, query }) => `${path}?${String(query)}`);
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
    server.stock.needs = [need(1), need(7_000_000, { location_code: "SSD" })];
    const { observations } = await proposed(server, ["--source", "hapi", "--country", "ssd"], (data) => {
      data.mission.country.code = "XX";
    });
    expect(new Set(server.asked.map(({ query }) => query.get("location_code")))).to.deep.equal(new Set(["SSD"]));
    expect(observations("in-need").map(({ value }) => value)).to.deep.equal([7_000_000]);
  });

  it("is read until a page is empty, however small its pages are", async () => {
    server.stock.cap = 2;
    server.stock.idps = [1, 20, 300, 4_000, 50_000].map((population, index) => idp(population, { admin1_code: `CD6${index}` }));
    const { observations, endpoint } = await ask();
    expect(observations("displaced").map(({ value }) => value)).to.deep.equal([54_321]);
    expect(endpoint(IDPS).rows).to.equal(5);
    expect(
      server.asked.filter(({ query }) => query.get("admin_level") === "1").map(({ query }) => query.get("offset")),
    ).to.deep.equal(["0", "2", "4", "5"]);
  });

  it("is stopped where it ignores the offset", async () => {
    server.trouble(IDPS, (_, response) => json(response, { data: [idp(1)] }));
    const { endpoint, observations } = await ask();
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
      server.trouble(NEEDS, (_, response) => json(response, answer));
      const { endpoint, code } = await ask();
      expect(endpoint(NEEDS).status).to.equal("failed");
      expect(endpoint(NEEDS).message).to.include(`has another shape than documented: ${found}`);
      expect(code).to.equal(1);
    });
  }
});
