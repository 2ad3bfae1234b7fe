/** The embed server as one fetch-standard handler: the same on Node, on an edge runtime and in tests. */
import { Hono } from "hono";
import type { ServerOptions } from "./options.js";
import { pathOf } from "./path.js";
import { notFound, refuse } from "./refusals.js";
import { ROUTES } from "./routes/index.js";
import { createServer, type App, type ServerEnv } from "./server.js";

const METHODS = "GET, HEAD, OPTIONS";

/**
 * Makes the handler.
 *
 * @returns a Hono application: `app.fetch(request)` answers, `app.request("/path")` is for tests
 * @throws Error where the options cannot be
 */
export function createApp(options: ServerOptions): App {
  const server = createServer(
    options,
    ROUTES.flatMap(({ existing }) => existing),
  );
  const app = new Hono<ServerEnv>({ getPath: (request) => pathOf(request.url) });
  app.use("*", async (c, next) => {
    const start = performance.now();
    c.set("server", server);
    c.set("current", await server.datasets.current());
    await next();
    const ms = Math.round((performance.now() - start) * 10) / 10;
    server.log.request({ method: c.req.method, path: c.req.path, status: c.res.status, ms });
  });
  app.use("*", async (c, next) => {
    if (!["GET", "HEAD"].includes(c.req.method))
      return refuse(c, {
        status: 405,
        title: "Only GET and HEAD",
        detail: "Nothing can be changed here.",
        headers: { allow: METHODS },
      });
    return next();
  });
  for (const { register } of ROUTES) register(app, server);
  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    server.log.error(`${c.req.method} ${c.req.path}`, error);
    return refuse(c, { status: 500, title: "This did not work", detail: "The fault is here, not with you. It has been noted." });
  });
  return app;
}
