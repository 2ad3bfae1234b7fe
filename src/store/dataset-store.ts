import { parseText } from "../data/parse.js";
import { breath } from "./breath.js";
import { stateOf, type DatasetState, type Failure } from "./dataset-state.js";

export interface StoreOptions {
  /** `fetch` of the platform, unless a test brings its own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until an attempt is given up. */
  readonly timeout?: number;
  /** Milliseconds before the one more attempt that follows a failure which may pass by itself, unless the server asks for more. */
  readonly retryAfter?: number;
}

/** Statuses that may pass by themselves: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const isPassing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/** Milliseconds that a reader waits where the server asks for it; whoever asks for more is not asked again. */
const LONGEST_PAUSE = 10_000;

class RefusedError extends Error {
  /** Milliseconds that the server asks for, in the form of seconds: a date needs clocks that agree. */
  readonly pause: number;
  constructor({ status, headers }: Response) {
    super(`answered with the status ${status}`);
    const wish = headers?.get("retry-after") ?? "";
    const seconds = /^\d+$/.test(wish) ? Number(wish) : 0;
    this.pause = isPassing(status) ? seconds * 1_000 : Infinity;
  }
}

/** Bytes that are read of an answer, unpacked: twenty times our own dataset, and what a phone can hold. The embed server has the same bound. */
const MAX_BYTES = 8 * 1024 * 1024;

/** An answer as text, unless it is too long or no text: then no more of it is read. */
async function read({ body }: Response): Promise<string | Failure> {
  const reader = body!.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const unusable = async (message: string): Promise<Failure> => {
    await reader.cancel();
    return { reason: "invalid", problems: [{ pointer: "", message }] };
  };
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    bytes += value?.length ?? 0;
    if (bytes > MAX_BYTES) return unusable("is longer than 8 MiB");
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      return unusable("is not UTF-8");
    }
    if (done) return text;
  }
}

/**
 * The dataset of one address: fetched when the first subscriber comes, shared by all. Holds the last good dataset through later failures.
 * Knows no document.
 */
export class DatasetStore {
  readonly address: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #timeout: number;
  readonly #retryAfter: number;
  readonly #listeners = new Set<(state: DatasetState) => void>();
  #state: DatasetState;
  #running: AbortController | undefined;

  constructor(address: string, options: StoreOptions = {}) {
    this.address = address;
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#timeout = options.timeout ?? 20_000;
    this.#retryAfter = options.retryAfter ?? 2_000;
    this.#state = { status: "loading", origin: "remote", address };
  }

  get(): DatasetState {
    return this.#state;
  }

  /** Calls the listener at every change. The first subscriber starts the request; when the last one leaves, an unfinished one is aborted. */
  subscribe(listener: (state: DatasetState) => void): () => void {
    this.#listeners.add(listener);
    this.#awaitLine();
    if (this.#state.status === "loading" && !this.#running) void this.load();
    return () => {
      this.#listeners.delete(listener);
      this.#awaitLine();
      if (this.#listeners.size > 0) return;
      this.#running?.abort();
      this.#running = undefined;
    };
  }

  /** Fetches the address, again if need be. Never rejects: what goes wrong is in the state. One request at a time. */
  async load(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    const last = this.#state.dataset;
    const common = { origin: "remote", address: this.address, ...(last && { dataset: last }) } as const;
    const { failure } = this.#state;
    if (this.#state.status !== "loading") this.#set({ status: "loading", ...common, ...(failure && { failure }) });
    const outcome = await this.#attempt(running.signal);
    const state =
      typeof outcome === "string" ? stateOf(parseText(outcome), "remote") : ({ status: "failed", failure: outcome } as const);
    // All widgets render at once now: on a slow phone that is a task of its own.
    if (typeof outcome === "string") await breath();
    if (this.#running === running) this.#running = undefined;
    // Aborted: nobody listened. The next subscriber finds "loading" and starts again.
    if (running.signal.aborted) return;
    const retry = (): void => void this.load();
    this.#set({ ...common, ...state, ...(state.status === "failed" && { retry }) });
  }

  #set(state: DatasetState): void {
    this.#state = state;
    this.#awaitLine();
    for (const listener of [...this.#listeners]) listener(state);
  }

  readonly #onLine = (): void => void this.load();

  /** What had no answer is asked again when the browser has a line again, as long as somebody listens. */
  #awaitLine(): void {
    const { status, failure } = this.#state;
    const isCut = status === "failed" && failure?.reason === "unreachable" && this.#listeners.size > 0;
    globalThis[isCut ? "addEventListener" : "removeEventListener"]?.("online", this.#onLine);
  }

  async #attempt(signal: AbortSignal, again = true): Promise<string | Failure> {
    // No AbortSignal.any and .timeout: browsers of 2022 still read the news.
    const attempt = new AbortController();
    const abort = (): void => {
      attempt.abort();
      goOn?.();
    };
    signal.addEventListener("abort", abort);
    // The browser tells a script only that it failed; whose policy it was comes a moment later, by this event.
    let forbidden = false;
    let goOn: (() => void) | undefined;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const onViolation = (event: Event): void => {
      const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
      if (effectiveDirective !== "connect-src" || !blockedURI || !this.address.startsWith(blockedURI)) return;
      forbidden = true;
      goOn?.();
    };
    globalThis.addEventListener?.("securitypolicyviolation", onViolation);
    const timer = setTimeout(abort, this.#timeout);
    try {
      const response = await this.#fetch(this.address, { signal: attempt.signal, headers: { accept: "application/json" } });
      if (!response.ok) throw new RefusedError(response);
      // A page's own stand-in for fetch may know no streams, and a status such as 204 has nothing to read.
      return response.body ? await read(response) : String(await response.text());
    } catch (error) {
      const refused = error instanceof RefusedError;
      const least = refused ? error.pause : 0;
      if (again && !signal.aborted && least <= LONGEST_PAUSE) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
          if (forbidden) resolve();
          else pause = setTimeout(resolve, Math.max(least, this.#retryAfter));
        });
        if (!signal.aborted && !forbidden) return await this.#attempt(signal, false);
      }
      const late = attempt.signal.aborted && !signal.aborted;
      const message = forbidden
        ? `is forbidden by the Content-Security-Policy of this page: its connect-src must name ${new URL(this.address).origin}`
        : late
          ? `gave no whole answer within ${this.#timeout / 1000} s`
          : error instanceof Error
            ? error.message
            : String(error);
      return { reason: refused ? "refused" : "unreachable", problems: [{ pointer: "", message }] };
    } finally {
      clearTimeout(timer);
      clearTimeout(pause);
      globalThis.removeEventListener?.("securitypolicyviolation", onViolation);
      signal.removeEventListener("abort", abort);
    }
  }
}

const stores = new Map<string, DatasetStore>();

/** The page's one store of an absolute address: every widget shares its request and its dataset. */
export function storeOf(address: string): DatasetStore {
  let store = stores.get(address);
  if (!store) stores.set(address, (store = new DatasetStore(address)));
  return store;
}
