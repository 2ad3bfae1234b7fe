/** What a store hears of the policy of its page. A policy is a page's: Node has none, and nothing to hear of it by. */
import { expect } from "chai";
import { DatasetStore } from "../../src/store/dataset-store.js";
import { ADDRESS, good, settled, storeWith } from "./answers.js";

describe("an address that the policy of the page forbids", () => {
  it("is said to be, and is asked no second time", async function () {
    if (typeof dispatchEvent !== "function") this.skip();
    let calls = 0;
    const refused = (): Promise<Response> => {
      calls += 1;
      // The event comes after the refusal, as in a browser.
      setTimeout(() => {
        dispatchEvent(about("img-src", ADDRESS));
        dispatchEvent(about("connect-src", "https://example.net/other.json"));
        dispatchEvent(about("connect-src", "https://example.org/dataset.json"));
      });
      return Promise.reject(new TypeError("Failed to fetch"));
    };
    const { failure } = await settled(new DatasetStore(ADDRESS, { fetch: refused, retryAfter: 60_000 }));
    expect(failure).to.deep.equal({
      reason: "unreachable",
      problems: [
        {
          pointer: "",
          message: "is forbidden by the Content-Security-Policy of this page: its connect-src must name https://example.org",
        },
      ],
    });
    expect(calls).to.equal(1);
  });

  const about = (effectiveDirective: string, blockedURI: string): Event =>
    Object.assign(new Event("securitypolicyviolation"), { effectiveDirective, blockedURI });

  for (const [what, directive, blocked, attempts] of [
    ["is forbidden by its origin", "connect-src", "https://example.org", 1],
    ["is not, where an image is", "img-src", ADDRESS, 2],
    ["is not, where another address is", "connect-src", "https://example.net", 2],
    ["is not, where something without an address is", "connect-src", "", 2],
    ["is not, where something is that ends alike", "connect-src", "dataset.json", 2],
  ] as const) {
    it(`${what}, also when that is said before the answer`, async function () {
      if (typeof dispatchEvent !== "function") this.skip();
      let calls = 0;
      const refused = (): Promise<Response> => {
        calls += 1;
        dispatchEvent(about(directive, blocked));
        return Promise.reject(new TypeError("Failed to fetch"));
      };
      const retryAfter = attempts === 1 ? 60_000 : 1;
      const { failure } = await settled(new DatasetStore(ADDRESS, { fetch: refused, retryAfter }));
      expect(calls).to.equal(attempts);
      expect(failure?.problems[0]?.message.startsWith("is forbidden")).to.equal(attempts === 1);
    });
  }

  it("hears of a policy only while it asks", async function () {
    if (typeof addEventListener !== "function") this.skip();
    const { addEventListener: add, removeEventListener: remove } = globalThis;
    const listening = new Set<unknown>();
    globalThis.addEventListener = ((type: string, listener: unknown) =>
      listening.add(`${type}`) && add(type, listener as () => void)) as typeof add;
    globalThis.removeEventListener = ((type: string, listener: unknown) =>
      listening.delete(`${type}`) && remove(type, listener as () => void)) as typeof remove;
    try {
      await settled(storeWith(() => (expect([...listening]).to.deep.equal(["securitypolicyviolation"]), good())).store);
    } finally {
      Object.assign(globalThis, { addEventListener: add, removeEventListener: remove });
    }
    expect([...listening]).to.deep.equal([]);
  });
});
