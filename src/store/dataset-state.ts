import type { Dataset } from "../data/schema.js";
import type { ParseResult, Problem } from "../data/parse.js";

/** Where a dataset came from: built into the bundle, written into the page, or fetched from an address. */
export type Origin = "embedded" | "inline" | "remote";

/** Why there is no dataset, or no newer one. */
export interface Failure {
  /** `address`: none that can be asked; `unreachable`: no answer; `refused`: an HTTP status other than 2xx; `invalid`: the answer is no dataset of this format. */
  readonly reason: "address" | "unreachable" | "refused" | "invalid";
  readonly problems: readonly Problem[];
}

/**
 * What a provider tells the elements below it. Two copies of the library on one page share it, so its shape belongs to the context key's
 * version: add to it, never change it.
 */
export interface DatasetState {
  readonly status: "loading" | "ready" | "failed";
  /** With `loading` and `failed`: the last good dataset of that address, or the embedded one where `fallback="embedded"` asks for it. */
  readonly dataset?: Dataset;
  readonly origin?: Origin;
  /** The absolute address of a remote dataset. */
  readonly address?: string;
  /** With `failed`; with `loading` what went wrong the time before. */
  readonly failure?: Failure;
  /** Asks for the address again. */
  readonly retry?: () => void;
  /** The day on which freshness is judged, `YYYY-MM-DD`, where a provider pins it; else the reader's own day. */
  readonly today?: string;
  /** The day, `YYYY-MM-DD`, that a provider freezes its widgets to; each may ask for another. */
  readonly asOf?: string;
  /** Where a server has rendered the widgets from this very dataset: what it knew, until they have taken over what it rendered. */
  readonly snapshot?: Snapshot;
}

/** What a server knew when it rendered widgets. */
export interface Snapshot {
  /** The day on which it judged freshness, `YYYY-MM-DD`. */
  readonly today: string;
  /** Ids of the sources in the order of the numbers that a bibliography gave them; undefined without one. */
  readonly cited?: readonly string[];
}

/** Nobody has offered a dataset yet. */
export const WAITING: DatasetState = { status: "loading" };

/** The state that a parsed dataset, or its problems, come to. */
export function stateOf(result: ParseResult, origin: Origin): DatasetState {
  return result.ok
    ? { status: "ready", dataset: result.dataset, origin }
    : { status: "failed", origin, failure: { reason: "invalid", problems: result.problems } };
}
