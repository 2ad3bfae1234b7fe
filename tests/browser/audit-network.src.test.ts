/** What the audit knows of the network, on the sources. */
import { expect } from "chai";
import { blockedThings, layoutShift, requestTo } from "../../src/audit/network.js";

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

  it("sums the shifts that no reader has caused, to three digits; of an engine that counts none it knows nothing", async () => {
    const { PerformanceObserver } = globalThis;
    const shifts = [
      { value: 0.1234, hadRecentInput: false },
      { value: 0.5, hadRecentInput: true },
      { value: 0.0021, hadRecentInput: false },
    ];
    let types: readonly string[] = ["layout-shift"];
    globalThis.PerformanceObserver = class {
      static get supportedEntryTypes(): readonly string[] {
        return types;
      }
      readonly #tell: (list: { getEntries: () => typeof shifts }) => void;
      constructor(tell: (list: { getEntries: () => typeof shifts }) => void) {
        this.#tell = tell;
      }
      observe({ type, buffered }: PerformanceObserverInit): void {
        if (type === "layout-shift" && buffered) this.#tell({ getEntries: () => shifts });
      }
      disconnect(): void {
        // There is nothing to end.
      }
    } as unknown as typeof PerformanceObserver;
    try {
      expect(await layoutShift()).to.equal(0.126);
      types = [];
      expect(await layoutShift()).to.equal(undefined);
    } finally {
      globalThis.PerformanceObserver = PerformanceObserver;
    }
  });
});
