/** The embed server as one fetch-standard handler: the same on Node, on an edge runtime and in tests. */
import { appOn, serverOf } from "./handler.js";
import type { ServerOptions } from "./options.js";

/** What an edge runtime hands to a handler. */
export interface Lifetime {
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly passThroughOnException: () => void;
  readonly props: unknown;
}

/** Who answers. Its types are its own: an application that uses it needs no library of ours. */
export interface App {
  /**
   * Answers a request.
   *
   * @param bindings what the runtime hands on beside it
   * @param context lets work go on after the answer, where the runtime would end it
   */
  readonly fetch: (request: Request, bindings?: object, context?: Lifetime) => Response | Promise<Response>;
  /** Answers a path, for tests: `app.request("/healthz")` */
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

/**
 * Makes the handler.
 *
 * @throws Error where the options cannot be
 */
export const createApp = (options: ServerOptions): App => appOn(serverOf(options));

export { pngFrom } from "./png-files.js";
export type { DatasetOptions, Limits, RenderPng, ServedFile, ServerOptions } from "./options.js";
