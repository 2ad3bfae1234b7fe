import { expect } from "chai";
import { DatasetStore, storeOf } from "../../src/store/dataset-store.js";
import { minimal } from "../data/datasets.js";
import { ADDRESS, down, good, invalid, never, settled, status, storeWith, type Answer } from "./answers.js";

/** An answer in pieces, the last one again and again where it has no end; counts what is taken of it. */
function inPieces(
  pieces: readonly Uint8Array[],
  { isEndless = false } = {},
): { answer: Answer; taken: () => number; isCancelled: () => boolean } {
  let taken = 0;
  let isCancelled = false;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const piece = isEndless ? (pieces[taken] ?? pieces.at(-1)) : pieces[taken];
    if (!piece) return controller.close();
    taken += 1;
    controller.enqueue(piece);
  };
  const cancel = (): void => void (isCancelled = true);
  return {
    answer: () => Promise.resolve(new Response(new ReadableStream({ pull, cancel }))),
    taken: () => taken,
    isCancelled: () => isCancelled,
  };
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
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

  it("gives up an attempt that takes too long", async () => {
    const { store, calls } = storeWith(never);
    const { failure } = await settled(store);
    expect(failure?.problems[0]?.message).to.equal("gave no whole answer within 0.04 s");
    expect(calls()).to.equal(2);
  });

  it("names what is wrong with an answer", async () => {
    const { store } = storeWith(invalid);
    const { failure } = await settled(store);
    expect(failure?.reason).to.equal("invalid");
    expect(failure?.problems[0]?.message).to.match(/is not JSON/);
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

  it("is one for each address", () => {
    expect(storeOf("https://example.org/a.json")).to.equal(storeOf("https://example.org/a.json"));
    expect(storeOf("https://example.org/a.json")).not.to.equal(storeOf("https://example.org/b.json"));
  });
});
