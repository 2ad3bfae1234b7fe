/** What every request goes through, whichever route answers it. */
import { Hono } from "hono";
import { COMMON_HEADERS } from "./answer.js";
import { keepAlive } from "./keep-alive.js";
import type { ServerOptions } from "./options.js";
import { pageAt } from "./pages.js";
import { isPlain, pathOf } from "./path.js";
import { notFound, refuse, Refused } from "./refusals.js";
import { ROUTES } from "./routes/index.js";
import { createServer, type App, type Ctx, type Server, type ServerEnv } from "./server.js";

const METHODS = "GET, HEAD, OPTIONS";

/** What a page of another origin asks before it sends a header of its own. */
function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON_HEADERS,
      allow: METHODS,
      "access-control-allow-origin": "*",
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "accept, cache-control, if-none-match, range",
      "access-control-max-age": "86400",
      "cache-control": "public, max-age=86400",
    },
  });
}

/** Characters of the headers, as HTTP/1.1 would send them. */
function sizeOf(headers: Headers): number {
  let size = 0;
  for (const [name, value] of headers) size += name.length + value.length + 4;
  return size;
}

/** What no route needs to see. */
function refused(c: Ctx, { limits }: Server): Response | Promise<Response> | undefined {
  const { method, url, headers } = c.req.raw;
  if (method === "OPTIONS") return preflight();
  if (method !== "GET" && method !== "HEAD") {
    const detail = "Nothing can be changed here: addresses can only be read.";
    return refuse(c, { status: 405, title: "Only GET and HEAD", detail, headers: { allow: METHODS } });
  }
  const { pathname, search } = new URL(url);
  if (pathname.length + search.length > limits.address) {
    const detail = `No address here is longer than ${limits.address} characters.`;
    return refuse(c, { status: 414, title: "This address is too long", detail });
  }
  if (sizeOf(headers) > limits.headers) {
    const detail = `The headers of a request may have ${limits.headers} characters together.`;
    return refuse(c, { status: 431, title: "These headers are too long", detail });
  }
  return undefined;
}

/** What the handler works with. @throws Error where the options cannot be */
export const serverOf = (options: ServerOptions): Server =>
  createServer(
    options,
    ROUTES.flatMap(({ existing }) => existing),
  );

/** The handler of a server that is there already. */
export function appOn(server: Server): App {
  const { datasets, log } = server;
  // What is routed by is what the routes see: nobody decodes a path a second time.
  const app = new Hono<ServerEnv>({ getPath: (request) => pathOf(request.url) });
  app.use("*", async (c: Ctx, next) => {
    const start = performance.now();
    c.set("server", server);
    const refusal = await refused(c, server);
    if (refusal) c.res = refusal;
    else {
      c.set("current", datasets.ready ?? (await datasets.current(keepAlive(c))));
      if (isPlain(c.req.path)) await next();
      else c.res = await elsewhere(c);
    }
    const ms = Math.round((performance.now() - start) * 10) / 10;
    log.request({ method: c.req.method, path: c.req.path, status: c.res.status, ms });
  });
  for (const { register } of ROUTES) register(app, server);
  const elsewhere = async (c: Ctx): Promise<Response> => (await pageAt(c)) ?? notFound(c);
  app.notFound(elsewhere);
  app.onError((error, c) => {
    if (error instanceof Refused) return refuse(c, error.refusal);
    log.error(`${c.req.method} ${c.req.path}`, error);
    const detail = "The fault is here, not with you. It has been noted; the next try may succeed.";
    return refuse(c, { status: 500, title: "This did not work", detail });
  });
  return app;
}
