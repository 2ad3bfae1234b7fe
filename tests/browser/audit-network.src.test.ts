/** What the audit knows of the network, on the sources. */
import { expect } from "chai";
import { blockedThings, requestTo } from "../../src/audit/network.js";

describe("the network, as the audit sees it", () => {
  it("has what the browser remembers of the last request to an address", async () => {
    const address = new URL("/package.json?audit", location.href).href;
    await (await fetch(address)).text();
    const facts = requestTo(address, window);
    expect(facts?.status).to.equal(200);
    expect(facts!.bytes).to.be.greaterThan(0);
    expect(facts!.at).to.match(/^\d{4}-\d\d-\d\dT/);
    expect(requestTo(`${address}never`, window)).to.equal(undefined);
  });

  it("asks an address that gave no answer once more, and finds nothing blocked where no policy forbids it", async () => {
    const address = new URL("/nothing/there.json", location.href).href;
    expect(await blockedThings([address])).to.deep.equal([]);
    expect(performance.getEntriesByName(address).length).to.equal(1);
  });
});
