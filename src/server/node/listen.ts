/** A server of Node around the handler: with time limits, and an end that cuts nobody off. */
import { getRequestListener } from "@hono/node-server";
import { createServer, type IncomingMessage, type Server as HttpServer } from "node:http";
import type { App } from "../server.js";
import type { Again } from "./again.js";

/** Milliseconds. Idle connections stay longer than a proxy before us keeps them, so that it never writes into one that we close. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 75_000, connectionsCheckingInterval: 5_000 };

/** Bytes; the handler refuses less than that with a page, and Node more than that without. */
const MOST_HEADERS = 32 * 1024;

/** Milliseconds that running requests have to come to their end. */
const DRAIN = 10_000;

/**
 * Makes the server, not yet listening.
 *
 * @param again gives what the handler has given before; without it the handler is always asked
 */
export function createHttpServer(app: App, again?: Again): HttpServer {
  const listener = getRequestListener(
    // Without the adaptor's own environment, in which it hands on sockets.
    (request, { incoming }) =>
      app.fetch(request, again && { remember: (known) => again.remember(incoming as IncomingMessage, known) }),
    // For requests of HTTP/1.0, which need not name a host. No answer depends on it.
    { hostname: "localhost" },
  );
  const server = createServer({ ...TIMES, maxHeaderSize: MOST_HEADERS }, (request, response) => {
    if (!again?.answer(request, response)) void listener(request, response);
  });
  server.prependListener("request", (request) => {
    // `OPTIONS *` asks about the server as a whole.
    if (request.url === "*") request.url = "/";
  });
  return server;
}

/** Listens; fails where the port cannot be had. */
export const listen = (server: HttpServer, port: number, host?: string): Promise<void> =>
  new Promise((done, failed) => {
    server.once("error", failed);
    server.listen({ port, ...(host !== undefined && { host }) }, () => {
      server.off("error", failed);
      done();
    });
  });

/**
 * Takes no more connections, lets what runs come to its end, and closes what is idle.
 *
 * @returns whether all came to their end in time
 */
export async function drain(server: HttpServer, limit: number = DRAIN): Promise<boolean> {
  // Says in its answer that this connection ends.
  server.prependListener("request", (_, response) => (response.shouldKeepAlive = false));
  const closed = new Promise<true>((done) => server.close(() => done(true)));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), limit);
  });
  const inTime = await Promise.race([closed, late]);
  clearInterval(idle);
  clearTimeout(timer);
  if (!inTime) server.closeAllConnections();
  return inTime;
}
