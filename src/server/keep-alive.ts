/** Work that others wait for must not end with the request that began it. */
import type { Context } from "hono";

/** Lets work go on after its request was answered, or its client has left. */
export type KeepAlive = (work: Promise<unknown>) => void;

export const keepAlive =
  (c: Context): KeepAlive =>
  (work) => {
    try {
      c.executionCtx.waitUntil(work);
    } catch {
      // Node has no such thing, and needs none.
    }
  };
