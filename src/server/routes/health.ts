/** How the server is, for those who run it; and what crawlers may do. */
import { COMMON_HEADERS } from "../answer.js";
import { cached } from "../send.js";
import type { Ctx, Routes, Server } from "../server.js";

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What is known of the dataset and its origin. The origin's address is not told: it may hold a key. */
function report(c: Ctx, { options, datasets, now }: Server): unknown {
  const { version, dataset, fetchedAt, failure } = c.var.current;
  const { failures, nextAt } = datasets.health;
  const hasOrigin = options.dataset.source !== undefined;
  return {
    status: failure === undefined ? "ok" : "stale",
    version: options.version,
    dataset: {
      version,
      updated: dataset.updated,
      from: fetchedAt === undefined ? "package" : "origin",
      ...(fetchedAt !== undefined && {
        fetchedAt: time(fetchedAt),
        ageSeconds: Math.max(0, Math.round((now().getTime() - fetchedAt) / 1000)),
      }),
      origin: !hasOrigin
        ? { state: "none" }
        : failure === undefined
          ? { state: "ok" }
          : { state: "failing", reason: failure, failures, nextAt: time(nextAt) },
    },
  };
}

export const healthRoutes: Routes = {
  existing: [{ address: "/healthz", what: "How this server is: its version, its dataset, where that comes from" }],
  register(app, server) {
    app.get("/healthz", (c) => {
      const bytes = new TextEncoder().encode(`${JSON.stringify(report(c, server), null, 2)}\n`);
      return new Response(bytes, {
        headers: {
          ...COMMON_HEADERS,
          "content-type": "application/json; charset=utf-8",
          "content-length": String(bytes.length),
          "cache-control": "no-store",
          "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
          "cross-origin-resource-policy": "same-origin",
        },
      });
    });
    app.get("/robots.txt", (c) =>
      cached(c, "robots", {}, () => ({ body: "User-agent: *\nAllow: /\n", type: "text/plain; charset=utf-8" })),
    );
  },
};
