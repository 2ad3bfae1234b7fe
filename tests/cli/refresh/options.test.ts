import { expect } from "chai";
import { main } from "../../../src/cli/main.js";
import { testIo } from "../io.js";
import { dataset, IDENTIFIER, pretty, somethingNew } from "./fixtures.js";
import { runOn } from "./run.js";
import { fakeServer, type FakeServer } from "./server.js";

describe("Options of monusco-widgets refresh", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer(somethingNew());
  });
  afterEach(() => server.close());

  const told = async (args: readonly string[], env: Readonly<Record<string, string>> = { HAPI_APP_IDENTIFIER: IDENTIFIER }) => {
    const { code, err } = await runOn(pretty(), undefined, args, env);
    expect(code).to.equal(2);
    return err;
  };

  it("are refused where they make no sense", async () => {
    expect(await told(["--source", "acled"])).to.include("It must be one of hapi, psdata, unhcr.");
    expect(await told(["--timeout", "0"])).to.include("It must be a number of seconds.");
    expect(await told(["--retries", "many"])).to.include("It must be a whole number up to 20.");
    expect(await told(["--retries", "2.5"])).to.include("It must be a whole number up to 20.");
    expect(await told(["--since", "../2024"])).to.include('--since must be a date such as 2024-01-01 or 2024, not "../2024"');
    expect(await told(["--country", "UGA"])).to.include("--country is UGA, but /mission/country/code is CD (COD)");
    expect(await told(["--country", "Congo"])).to.include(
      '--country must be an ISO 3166-1 code of three letters such as COD, not "Congo"',
    );
    expect(await told(["--hapi-base", "hapi.humdata.org"])).to.include(
      "--hapi-base must be an address such as https://hapi.humdata.org/api/v2/",
    );
    expect(await told([], { UNHCR_BASE: "ftp://example.org/" })).to.include(
      "UNHCR_BASE must be an address such as https://api.unhcr.org/",
    );
  });

  it("that are refused leave no line on the terminal", async () => {
    let open = 0;
    const { io } = testIo();
    const progress = () => ((open += 1), { update: () => undefined, done: () => void (open -= 1) });
    expect(await main(["refresh", "data/monusco.json", "--country", "XXX"], { ...io, progress })).to.equal(2);
    expect(open).to.equal(0);
  });

  it("ask the real service no more often than once a second", async () => {
    expect(await told(["--hapi-interval", "999"])).to.include("--hapi-interval must be at least 1000");
  });

  it("may come from the environment", async () => {
    const [, hapi, , psdata, , unhcr] = server.options;
    const env = { HAPI_APP_IDENTIFIER: IDENTIFIER, HAPI_BASE: hapi!, PSDATA_BASE: psdata!, UNHCR_BASE: unhcr! };
    const { code } = await runOn(pretty(), { options: ["--hapi-interval", "0"] }, [], env);
    expect(code).to.equal(0);
    expect(new Set(server.paths().map((path) => path.split("/")[1]))).to.deep.equal(new Set(["api", "public", "population"]));
  });

  it("leave a pause between two requests to HDX HAPI, of a second unless told otherwise", async () => {
    await runOn(pretty(), server, ["--source", "hapi", "--hapi-interval", "30"]);
    const times = server.asked.map(({ at }) => at);
    expect(times).to.have.length(8);
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).to.be.at.least(29);

    const { io, out } = testIo();
    await main(["refresh", "--help"], io);
    expect(out().replaceAll(/\s+/g, " ")).to.include("--hapi-interval <ms> between two requests to HDX HAPI (default: 1000)");
  });

  it("need a country that exists", async () => {
    const data = dataset();
    data.mission.country.code = "XX";
    const { code, err } = await runOn(pretty(data), server);
    expect(code).to.equal(2);
    expect(err).to.include('/mission/country/code is "XX", which no country has: --country names one');

    const hub = await runOn(pretty(data), server, ["--source", "psdata"]);
    expect(hub.code).to.equal(0);
  });
});
