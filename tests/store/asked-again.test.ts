/** When an address that gave nothing is asked again, and when it is not. */
import { expect } from "chai";
import { DatasetStore } from "../../src/store/dataset-store.js";
import { ADDRESS, down, good, settled, status, storeWith, type Answer } from "./answers.js";

describe("an address that gave nothing", () => {
  it("tries once more after what may pass by itself", async () => {
    for (const passing of [down, status(500), status(503), status(429), status(408)]) {
      const { store, calls } = storeWith(passing, good);
      expect((await settled(store)).status).to.equal("ready");
      expect(calls()).to.equal(2);
    }
  });

  it("does not ask again whom the server lets wait for longer than a reader would", async () => {
    const after = async (seconds: string): Promise<number> => {
      const { store, calls } = storeWith(status(503, { "retry-after": seconds }), good);
      await settled(store);
      return calls();
    };
    expect(await Promise.all(["0", "Wed, 21 Oct 2026 07:28:00 GMT", "soon", "11", "86400"].map(after))).to.deep.equal([
      2, 2, 2, 1, 1,
    ]);
  });

  it("waits as long as the server asks for", async () => {
    const { setTimeout } = globalThis;
    const pauses: number[] = [];
    // A time-out does not come; a pause is over at once.
    globalThis.setTimeout = ((run: () => void, wait: number) => {
      if (wait === 20_000) return undefined;
      pauses.push(wait);
      return setTimeout(run);
    }) as typeof setTimeout;
    try {
      for (const seconds of ["1", "7"])
        await settled(new DatasetStore(ADDRESS, { fetch: status(503, { "retry-after": seconds }) }));
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    expect(pauses).to.deep.equal([2_000, 7_000]);
  });

  it("asks again when the line is back, as long as somebody listens", async function () {
    // A line is a browser's.
    if (typeof dispatchEvent !== "function") this.skip();
    const online = (): boolean => dispatchEvent(new Event("online"));
    const { store, calls } = storeWith(down, down, status(404), good);
    online();
    const leave = store.subscribe(() => undefined);
    await settled(store);
    expect(calls()).to.equal(2);
    // The next answer: a server that refuses is no cut line.
    online();
    await settled(store);
    expect([store.get().failure?.reason, calls()]).to.deep.equal(["refused", 3]);
    online();
    expect([store.get().status, calls()]).to.deep.equal(["failed", 3]);
    leave();
    const left = storeWith(down);
    await settled(left.store);
    online();
    expect(left.calls()).to.equal(2);
    // Whoever comes to a store that had failed waits for the line, too.
    left.store.subscribe(() => undefined);
    online();
    expect(left.calls()).to.equal(3);
  });

  it("fails at once after what does not", async () => {
    const { store, calls } = storeWith(status(404), good);
    const state = await settled(store);
    expect(state.status).to.equal("failed");
    expect(state.dataset).to.equal(undefined);
    expect(state.failure).to.deep.equal({
      reason: "refused",
      problems: [{ pointer: "", message: "answered with the status 404" }],
    });
    expect(calls()).to.equal(1);
  });

  it("fails after two attempts without an answer", async () => {
    const { store, calls } = storeWith(down);
    expect((await settled(store)).failure?.reason).to.equal("unreachable");
    expect(calls()).to.equal(2);
  });

  it("tries once more where an answer breaks off", async () => {
    const broken: Answer = () =>
      Promise.resolve(new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("broke off")) })));
    const { store, calls } = storeWith(broken, broken, good);
    expect((await settled(store)).failure).to.deep.equal({
      reason: "unreachable",
      problems: [{ pointer: "", message: "broke off" }],
    });
    expect(calls()).to.equal(2);
  });
});
