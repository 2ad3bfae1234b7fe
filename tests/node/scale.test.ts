import { expect } from "chai";
import { ASSUMED, dayOf, filled, originPerSecond, partsOf, readResults } from "../../bench/server/scale.mjs";
import { KINDS } from "../../src/server/kinds.js";
import { read } from "./files.js";

describe("the page on scale", () => {
  it("has the figures that were measured, and what follows from them", async () => {
    const page = await read("docs/scale.md");
    expect(filled(page, partsOf(await readResults())) === page, "run npm run scale in bench/").to.be.true;
  });

  it("has no figure with a unit that a table does not have", async () => {
    const page = await read("docs/scale.md");
    const prose = page.replace(/<!-- (\w+) -->[^]*?<!-- \/\1 -->/g, "").replace(/^#.*$/gm, "");
    const stated = [...prose.matchAll(/\b[\d,.]+ (?:GB|MB|kB|ms|µs|dollars)\b/g)].map(([text]) => text);
    // Bounds, not measurements: of the server's cache, an aim, and one that the next test holds to.
    expect(stated).to.have.members(["100 kB", "3 ms", "64 MB"]);
  });

  it("reaches what was aimed at from the cache, and is flat in memory", async () => {
    const { throughput, memory, bytes } = await readResults();
    for (const { name, ratio, target } of throughput.objects) if (target) expect(ratio, name).to.be.at.least(0.8);
    expect(memory.steps.at(-1)!.requests).to.equal(1_000_000);
    expect(memory.different).to.equal(5_000);
    // Flat: after the cache has filled, no step is far from another.
    const heaps = memory.steps.slice(2).map(({ heapUsed }) => heapUsed);
    expect(Math.max(...heaps) / Math.min(...heaps)).to.be.below(1.2);
    for (const { name, gzip } of bytes)
      if (["snapshot", "frame without script"].includes(name)) expect(gzip).to.be.below(100_000);
  });

  it("computes as it says", () => {
    const assumed = { ...ASSUMED, viewsPerDay: 1_000_000, places: 10, widgets: 30, perGB: 2, perTenThousand: 3, peak: 4 };
    expect(originPerSecond("snapshot", assumed)).to.equal((30 * 10) / KINDS.snapshot.sharedMaxAge);
    expect(originPerSecond("dataset", assumed)).to.equal(10 / KINDS.dataset.sharedMaxAge);
    const day = dayOf({ name: "snapshot", requests: 1, plain: 5_000, gzip: 2_000, brotli: 1_000 }, assumed);
    expect(day.gigabytes).to.equal(1);
    expect(day.requests).to.equal(1_000_000);
    expect(day.dollars).to.equal(1 * 2 + 100 * 3);
    expect(day.peakPerSecond).to.be.closeTo(46.3, 0.01);
    expect(day.origin).to.equal(1);
    expect(day.hits).to.be.closeTo(1 - 86_400 / 1_000_000, 1e-9);
  });
});
