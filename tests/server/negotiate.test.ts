import { expect } from "chai";
import { acceptsGzip, matchesTag, prefersJson } from "../../src/server/negotiate.js";

describe("what a client accepts", () => {
  for (const [header, expected] of [
    [null, false],
    ["", false],
    ["gzip", true],
    ["GZIP", true],
    ["x-gzip", true],
    ["br, gzip;q=0.8", true],
    ["gzip;q=0", false],
    ["gzip; q=0.000", false],
    ["gzip;q=0.001", true],
    ["gzip;q=1.001", false],
    ["gzip;q=2", false],
    ["gzip;q=-1", false],
    ["gzip;q=", false],
    ["*", true],
    ["*;q=0", false],
    ["gzip;q=0, *", false],
    ["identity", false],
    ["identity, gzip;q=0.5", false],
    ["identity;q=0.5, gzip", true],
    ["gzip, identity", true],
    ["identity;q=0", false],
    ["identity;q=0, *", true],
    ["br", false],
    ["deflate, ,, gzip", true],
    ["notgzip", false],
  ] as const)
    it(`takes ${header === null ? "nothing said" : JSON.stringify(header)} for ${expected ? "" : "no "}gzip`, () => {
      expect(acceptsGzip(header)).to.equal(expected);
    });

  for (const [header, expected] of [
    [null, false],
    ["*/*", false],
    ["application/json", true],
    ["application/problem+json", true],
    ["application/json, */*", true],
    ["application/json, text/plain, */*", true],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false],
    ["text/html, application/json", false],
    ["text/html;q=0.5, application/json", true],
    ["application/json;q=0", false],
    ["image/png", false],
  ] as const)
    it(`gives ${expected ? "JSON" : "a page"} for Accept ${JSON.stringify(header)}`, () => {
      expect(prefersJson(header)).to.equal(expected);
    });

  for (const [header, expected] of [
    [null, false],
    ["", false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b",W/"a" , "c"', true],
    ["*", true],
    [" * ", true],
    ['"b"', false],
    ["a", false],
    ['w/"a"', false],
    ['"A"', false],
    ['"b, "a"', true],
    ["*, *", false],
  ] as const)
    it(`compares If-None-Match ${JSON.stringify(header)} with "a"`, () => {
      expect(matchesTag(header, "a")).to.equal(expected);
    });

  it("does not grow slow with the length of a header", () => {
    const long = ", ;q=".repeat(200_000);
    expect([acceptsGzip(long), prefersJson(long), matchesTag(long, "a")]).to.deep.equal([false, false, false]);
  });
});
