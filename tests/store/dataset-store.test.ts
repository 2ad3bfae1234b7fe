import { expect } from "chai";
import { DatasetStore, storeOf } from "../../src/store/dataset-store.js";
import { minimal } from "../data/datasets.js";
import { ADDRESS, bytesOf, down, good, inPieces, invalid, never, settled, status, storeWith } from "./answers.js";

describe("the store of an address", () => {
  it("loads when the first subscriber comes, once for all", async () => {
    const { store, calls } = storeWith(good);
    expect(store.get()).to.include({ status: "loading", origin: "remote", address: ADDRESS });
    expect(calls()).to.equal(0);
    const [first, second] = await Promise.all([settled(store), settled(store)]);
    expect(first).to.equal(second);
    expect(first).to.include({ status: "ready", origin: "remote", address: ADDRESS });
    expect(first).not.to.have.property("retry");
    expect(first.dataset?.id).to.equal("minimal");
    expect(calls()).to.equal(1);
    store.subscribe(() => undefined);
    expect(calls()).to.equal(1);
  });

  it("gives up an attempt that takes too long", async () => {
    const { store, calls } = storeWith(never);
    const { failure } = await settled(store);
    expect(failure?.problems[0]?.message).to.equal("gave no whole answer within 0.04 s");
    expect(calls()).to.equal(2);
  });

  it("names what is wrong with an answer", async () => {
    const { store, calls } = storeWith(invalid, good);
    const { failure, origin, retry } = await settled(store);
    expect(origin).to.equal("remote");
    expect(failure?.reason).to.equal("invalid");
    expect(failure?.problems[0]?.message).to.match(/is not JSON/);
    retry!();
    await settled(store);
    expect([store.get().status, calls()]).to.deep.equal(["ready", 2]);
  });

  it("reads no more of an answer than a dataset may have, and asks no second time", async () => {
    const { answer, taken, isCancelled } = inPieces([new Uint8Array(1_000_000).fill(32)], { isEndless: true });
    const { store, calls } = storeWith(answer, good);
    const { failure } = await settled(store);
    expect(failure).to.deep.equal({ reason: "invalid", problems: [{ pointer: "", message: "is longer than 8 MiB" }] });
    expect([taken() <= 10, isCancelled(), calls()]).to.deep.equal([true, true, 1]);
  });

  it("reads an answer of just that length", async () => {
    const text = JSON.stringify(minimal());
    const { store } = storeWith(() => Promise.resolve(new Response(text.padEnd(8 * 1024 * 1024))));
    expect((await settled(store)).dataset?.id).to.equal("minimal");
  });

  it("refuses what is not UTF-8, and does not guess", async () => {
    const { answer, isCancelled } = inPieces([bytesOf('{"id": "'), new Uint8Array([0xe9]), bytesOf("Goma")], { isEndless: true });
    const { failure } = await settled(storeWith(answer).store);
    expect(failure).to.deep.equal({ reason: "invalid", problems: [{ pointer: "", message: "is not UTF-8" }] });
    expect(isCancelled()).to.equal(true);
    // In the middle of a letter.
    const cut = inPieces([new Uint8Array([0x22, 0xc3])]);
    expect((await settled(storeWith(cut.answer).store)).failure?.problems[0]?.message).to.equal("is not UTF-8");
  });

  it("reads a letter that comes in two pieces, and leaves out a mark of the byte order", async () => {
    const bytes = bytesOf(`\uFEFF${JSON.stringify({ ...minimal(), title: { en: "Météo" } })}`);
    const at = bytes.indexOf(0xc3) + 1;
    const { answer } = inPieces([bytes.subarray(0, at), bytes.subarray(at)]);
    expect((await settled(storeWith(answer).store)).dataset?.title.en).to.equal("Météo");
  });

  it("takes the text of a page's own fetch that knows no streams, and of a status without a body", async () => {
    const text = JSON.stringify(minimal());
    const own = { ok: true, status: 200, text: () => Promise.resolve(text) } as Response;
    expect((await settled(storeWith(() => Promise.resolve(own)).store)).status).to.equal("ready");
    const { failure } = await settled(storeWith(() => Promise.resolve(new Response(null, { status: 204 }))).store);
    expect(failure?.problems[0]?.message).to.match(/^is not JSON/);
  });

  it("loads again on retry, and keeps the last good dataset through a failure", async () => {
    const { store } = storeWith(status(404), good, invalid, down);
    const failed = await settled(store);
    const states: string[] = [];
    store.subscribe((state) => states.push(`${state.status} ${state.dataset?.id ?? "-"}`));
    failed.retry!();
    await settled(store);
    await store.load();
    expect(store.get()).to.include({ status: "failed" });
    expect(store.get().failure?.reason).to.equal("invalid");
    expect(store.get().dataset?.id).to.equal("minimal");
    await store.load();
    expect(store.get().failure?.reason).to.equal("unreachable");
    expect(states).to.deep.equal([
      "loading -",
      "ready minimal",
      "loading minimal",
      "failed minimal",
      "loading minimal",
      "failed minimal",
    ]);
  });

  it("makes one request at a time", async () => {
    const { store, calls } = storeWith(good);
    await Promise.all([store.load(), store.load(), store.load()]);
    expect(calls()).to.equal(1);
  });

  it("aborts when the last subscriber leaves, and starts again for the next", async () => {
    const { store, calls, signals } = storeWith(never, good);
    const leave = store.subscribe(() => expect.fail("nobody listens any more"));
    const other = store.subscribe(() => undefined);
    leave();
    expect(signals[0]?.aborted).to.equal(false);
    other();
    expect(signals[0]?.aborted).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(store.get().status).to.equal("loading");
    expect((await settled(store)).status).to.equal("ready");
    expect(calls()).to.equal(2);
  });

  it("starts again at once for a subscriber who comes in the moment of the abort", async () => {
    const { store, calls } = storeWith(never, good);
    store.subscribe(() => undefined)();
    expect((await settled(store)).status).to.equal("ready");
    expect(calls()).to.equal(2);
  });

  it("makes no third request while the second is on its way, whatever becomes of the aborted one", async () => {
    const { store, calls } = storeWith(never);
    store.subscribe(() => undefined)();
    const leave = store.subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    void store.load();
    expect(calls()).to.equal(2);
    leave();
  });

  it("asks for JSON, gives an attempt twenty seconds, and comes again after two", async () => {
    const { setTimeout, clearTimeout } = globalThis;
    const asked: string[] = [];
    const [wound, stopped] = [new Map<unknown, number | undefined>(), new Set<unknown>()];
    globalThis.setTimeout = ((ring: () => void, after?: number) => {
      const timer = setTimeout(ring, after === 20_000 ? after : 0);
      wound.set(timer, after);
      return timer;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((timer?: number) => {
      stopped.add(timer);
      clearTimeout(timer);
    }) as typeof clearTimeout;
    try {
      const fetch = (input: unknown, init?: RequestInit): Promise<Response> => {
        asked.push(`${String(input)} ${new Headers(init?.headers).get("accept")}`);
        return down();
      };
      await settled(new DatasetStore(ADDRESS, { fetch }));
    } finally {
      Object.assign(globalThis, { setTimeout, clearTimeout });
    }
    expect(asked).to.deep.equal([`${ADDRESS} application/json`, `${ADDRESS} application/json`]);
    expect([...wound.values()]).to.deep.equal([20_000, 2000, 20_000]);
    expect(
      [...wound.keys()].every((timer) => stopped.has(timer)),
      "none is left",
    ).to.equal(true);
  });

  it("is one for each address", () => {
    expect(storeOf("https://example.org/a.json")).to.equal(storeOf("https://example.org/a.json"));
    expect(storeOf("https://example.org/a.json")).not.to.equal(storeOf("https://example.org/b.json"));
  });
});
