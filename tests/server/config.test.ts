import { expect } from "chai";
import { ConfigError, readConfig } from "../../src/server/config.js";

describe("the configuration of the server", () => {
  it("is the port alone where nothing is said", () => {
    expect(readConfig({})).to.deep.equal({ port: 8080 });
    expect(readConfig({ PORT: "", MONUSCO_BASE: " ", MONUSCO_STATE: undefined })).to.deep.equal({ port: 8080 });
  });

  it("is what the environment says", () => {
    const variables = {
      PORT: "3000",
      HOST: "127.0.0.1",
      MONUSCO_BASE: "https://widgets.example/monusco",
      MONUSCO_DATASET: "https://data.example/monusco.json?key=1",
      MONUSCO_DATASET_PERIOD: "60",
      MONUSCO_STATE: "/var/lib/monusco/state.json",
      MONUSCO_TIME_ZONE: "Africa/Kinshasa",
      MONUSCO_VERSIONS: "/srv/versions",
      PATH: "/bin",
    };
    expect(readConfig(variables)).to.deep.equal({
      port: 3000,
      host: "127.0.0.1",
      base: "https://widgets.example/monusco/",
      source: "https://data.example/monusco.json?key=1",
      period: 60,
      state: "/var/lib/monusco/state.json",
      timeZone: "Africa/Kinshasa",
      versions: "/srv/versions",
    });
  });

  for (const [name, value, wanted] of [
    ["PORT", "65536", "a port from 0 to 65535"],
    ["PORT", "80a", "a port from 0 to 65535"],
    ["PORT", "-1", "a port from 0 to 65535"],
    ["PORT", "1e3", "a port from 0 to 65535"],
    ["MONUSCO_BASE", "ftp://widgets.example/", "an address that begins with https:// or http://"],
    ["MONUSCO_BASE", "javascript:alert(1)", "an address that begins with https:// or http://"],
    [
      "MONUSCO_BASE",
      "https://widgets.example/?x=1",
      "an address without a query, a fragment and a name: https://widgets.example/",
    ],
    [
      "MONUSCO_BASE",
      "https://a:b@widgets.example/",
      "an address without a query, a fragment and a name: https://widgets.example/",
    ],
    ["MONUSCO_DATASET", "data.json", "an address that begins with https:// or http://"],
    ["MONUSCO_DATASET", "file:///etc/passwd", "an address that begins with https:// or http://"],
    ["MONUSCO_DATASET_PERIOD", "0", "a number of seconds from 1 to 86400"],
    ["MONUSCO_DATASET_PERIOD", "5m", "a number of seconds from 1 to 86400"],
    ["MONUSCO_TIME_ZONE", "Kinshasa", "a time zone such as Africa/Kinshasa"],
  ] as const)
    it(`refuses ${name}=${value}`, () => {
      expect(() => readConfig({ [name]: value })).to.throw(ConfigError, `${name}=${value} is not ${wanted}`);
    });
});
