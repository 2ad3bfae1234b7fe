import { expect } from "chai";
import { DatasetStore, storeOf } from "../../src/store/dataset-store.js";
import type { DatasetState } from "../../src/store/dataset-state.js";
import { minimal } from "../data/datasets.js";

const ADDRESS = "https://example.org/dataset.json";

type Answer = () => Promise<Response>;

/** A store whose server gives these answers, in turn; the last one for ever. */
function storeWith(...answers: readonly Answer[]): { store: DatasetStore; calls: () => number; signals: AbortSignal[] } {
  let calls = 0;
  const signals: AbortSignal[] = [];
  const fetch = (_input: unknown, init?: RequestInit): Promise<Response> => {
    const answer = answers[Math.min(calls, answers.length - 1)]!;
    calls += 1;
    signals.push(init!.signal!);
    return new Promise((resolve, reject) => {
      init!.signal!.addEventListener("abort", () => reject(new Error("aborted")));
      answer().then(resolve, reject);
    });
  };
  return {
    store: new DatasetStore(ADDRESS, { fetch: fetch, timeout: 40, retryAfter: 1 }),
    calls: () => calls,
    signals,
  };
}

const good: Answer = () => Promise.resolve(new Response(JSON.stringify(minimal())));
const invalid: Answer = () => Promise.resolve(new Response("<!doctype html>"));
const status =
  (code: number): Answer =>
  () =>
    Promise.resolve(new Response("", { status: code }));
const down: Answer = () => Promise.reject(new TypeError("network down"));
const never: Answer = () => new Promise(() => undefined);

/** Resolves with the first state that is no longer loading. */
const settled = (store: DatasetStore): Promise<DatasetState> =>
  new Promise((resolve) => {
    store.subscribe((state) => {
      if (state.status !== "loading") resolve(state);
    });
  });

describe("the store of an address", () => {
  it("says so where the policy of the page forbids the address, and asks no second time", async function () {
    // A policy is a page's: Node has none, and nothing to hear of it by.
    if (typeof dispatchEvent !== "function") this.skip();
    let calls = 0;
    const refused = (): Promise<Response> => {
      calls += 1;
      // The event comes after the refusal, as in a browser.
      const about = (effectiveDirective: string, blockedURI: string): Event =>
        Object.assign(new Event("securitypolicyviolation"), { effectiveDirective, blockedURI });
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

  it("loads when the first subscriber comes, once for all", async () => {
    const { store, calls } = storeWith(good);
    expect(store.get()).to.include({ status: "loading", origin: "remote", address: ADDRESS });
    expect(calls()).to.equal(0);
    const [first, second] = await Promise.all([settled(store), settled(store)]);
    expect(first).to.equal(second);
    expect(first.status).to.equal("ready");
    expect(first.dataset?.id).to.equal("minimal");
    expect(calls()).to.equal(1);
    store.subscribe(() => undefined);
    expect(calls()).to.equal(1);
  });

  it("tries once more after what may pass by itself", async () => {
    for (const passing of [down, status(503), status(429), status(408)]) {
      const { store, calls } = storeWith(passing, good);
      expect((await settled(store)).status).to.equal("ready");
      expect(calls()).to.equal(2);
    }
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

  it("gives up an attempt that takes too long", async () => {
    const { store, calls } = storeWith(never);
    const { failure } = await settled(store);
    expect(failure?.problems[0]?.message).to.equal("gave no answer within 0.04 s");
    expect(calls()).to.equal(2);
  });

  it("names what is wrong with an answer", async () => {
    const { store } = storeWith(invalid);
    const { failure } = await settled(store);
    expect(failure?.reason).to.equal("invalid");
    expect(failure?.problems[0]?.message).to.match(/is not JSON/);
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

  it("is one for each address", () => {
    expect(storeOf("https://example.org/a.json")).to.equal(storeOf("https://example.org/a.json"));
    expect(storeOf("https://example.org/a.json")).not.to.equal(storeOf("https://example.org/b.json"));
  });
});
