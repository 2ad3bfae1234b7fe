/** Stores whose server answers as a test likes. */
import { DatasetStore } from "../../src/store/dataset-store.js";
import type { DatasetState } from "../../src/store/dataset-state.js";
import { minimal } from "../data/datasets.js";

export const ADDRESS = "https://example.org/dataset.json";

export type Answer = () => Promise<Response>;

/** A store whose server gives these answers, in turn; the last one for ever. */
export function storeWith(...answers: readonly Answer[]): { store: DatasetStore; calls: () => number; signals: AbortSignal[] } {
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

export const good: Answer = () => Promise.resolve(new Response(JSON.stringify(minimal())));
export const invalid: Answer = () => Promise.resolve(new Response("<!doctype html>"));
export const status =
  (code: number, headers?: Record<string, string>): Answer =>
  () =>
    Promise.resolve(new Response("", { status: code, ...(headers && { headers }) }));
export const down: Answer = () => Promise.reject(new TypeError("network down"));
/** An answer in pieces, the last one again and again where it has no end; counts what is taken of it. */
export function inPieces(
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
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const never: Answer = () => new Promise(() => undefined);

/** Resolves with the first state that is no longer loading. */
export const settled = (store: DatasetStore): Promise<DatasetState> =>
  new Promise((resolve) => {
    const leave = store.subscribe((state) => {
      if (state.status === "loading") return;
      leave();
      resolve(state);
    });
  });
