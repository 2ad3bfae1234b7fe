/**
 * A server of datasets that does everything wrong, on a port of its own: sockets are really refused, cut off and left hanging. What it does
 * is in the address: `/<name>/<plan>/dataset.json?<number>`, where the plan says what the first request of a page gets, what the second, and so on;
 * the last for ever. `/never-ending,A/` is a body without an end, then the dataset A.
 *
 * The test runner's server only tells of it: `/faults/origin` starts it and answers its address; `/faults/seen/<name>` is what became of the
 * requests; `/faults/door/open` and `/faults/door/shut` do so with a second server of its kind, which refuses connections while it is shut.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { generation } from "./test-generations.mjs";

const JSON_TYPE = "application/json; charset=utf-8";
const ANYONE = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "retry-after",
  "cache-control": "no-store",
};

const texts = {};

/** The dataset A or B, as it is sent. */
const good = async (name = "A") => Buffer.from(await (texts[name] ??= generation(name)));

const changed = async (change) => {
  const dataset = JSON.parse(await good());
  change(dataset);
  return JSON.stringify(dataset);
};

function send(response, body, { status = 200, type = JSON_TYPE, headers = {} } = {}) {
  response.writeHead(status, { ...ANYONE, "content-type": type, ...headers });
  response.end(body);
}

/** Writes piece by piece, as fast as it is read, until nobody listens any more. */
function pour(response, pieces) {
  response.writeHead(200, { ...ANYONE, "content-type": JSON_TYPE });
  // It breaks off where the reader has gone.
  return pipeline(Readable.from(pieces), response).catch(() => undefined);
}

const SPACES = Buffer.alloc(60_000, " ");

function* spaces(pieces) {
  for (let sent = 0; sent < pieces; sent++) yield SPACES;
}

/** What it can do, by the name in the plan. */
const ACTS = {
  A: async (response) => send(response, await good("A")),
  B: async (response) => send(response, await good("B")),
  404: (response) => send(response, "", { status: 404 }),
  500: (response) => send(response, "oops", { status: 500, type: "text/plain" }),
  503: (response) => send(response, "", { status: 503, headers: { "retry-after": "120" } }),
  "503-soon": (response) => send(response, "", { status: 503, headers: { "retry-after": "5" } }),
  redirects: (response) => send(response, "", { status: 301, headers: { location: "/there/redirects/and-back" } }),
  reset: (response) => response.socket.resetAndDestroy(),
  silent: () => undefined,
  "no-cors": async (response) => {
    response.writeHead(200, { "content-type": JSON_TYPE, "cache-control": "no-store" });
    response.end(await good());
  },
  cut: async (response) => {
    const text = await good();
    response.writeHead(200, { ...ANYONE, "content-type": JSON_TYPE, "content-length": text.length });
    response.write(text.subarray(0, 10_000), () => response.socket.destroy());
  },
  html: (response) => send(response, "<!doctype html><title>Please log in</title>", { type: "text/html; charset=utf-8" }),
  empty: (response) => send(response, ""),
  truncated: async (response) => send(response, (await good()).subarray(0, 10_000)),
  // As an editor that knows nothing else would save it.
  latin1: async (response) => send(response, Buffer.from(String(await good()).replace(/[^\0-\xff]/g, "?"), "latin1")),
  schema: async (response) =>
    send(response, await changed((dataset) => (dataset.metrics.displaced.observations[0].value = "5 million"))),
  newer: async (response) => send(response, await changed((dataset) => (dataset.version = 2))),
  older: async (response) => send(response, await changed((dataset) => (dataset.version = 0))),
  stalled: (response) => {
    response.writeHead(200, { ...ANYONE, "content-type": JSON_TYPE });
    // Without it Firefox does not hear of the headers.
    response.write(" ");
  },
  // A right one, but for its size.
  large: async (response) => pour(response, [...spaces(1000), await good()]),
  "never-ending": (response) => pour(response, spaces(Infinity)),
  "dripping-on": (response) =>
    pour(
      response,
      (async function* () {
        for (;;) yield delay(20, " ");
      })(),
    ),
};

/** What is right, only otherwise than usual, of either dataset: `bom-A`. */
const ODD = {
  bom: async (response, name) => send(response, Buffer.concat([Buffer.from("\uFEFF"), await good(name)])),
  "text-html": async (response, name) => send(response, await good(name), { type: "text/html; charset=iso-8859-1" }),
  drip: async (response, name) => {
    const text = await good(name);
    // The first piece ends within a letter of two bytes.
    const first = text.findIndex((byte) => byte > 0x7f) + 1;
    const size = Math.ceil((text.length - first) / 20);
    return pour(
      response,
      (async function* () {
        yield text.subarray(0, first);
        for (let at = first; at < text.length; at += size) yield delay(10, text.subarray(at, at + size));
      })(),
    );
  },
};
for (const [name, act] of Object.entries(ODD))
  for (const letter of ["A", "B"]) ACTS[`${name}-${letter}`] = (response) => act(response, letter);

/** What became of the requests, by the name in their addresses. */
const seen = new Map();

function seenOf(name) {
  if (!seen.has(name)) seen.set(name, []);
  return seen.get(name);
}

async function onRequest({ url }, response) {
  const { pathname, search } = new URL(url, "http://localhost");
  const [, name, plan] = pathname.split("/");
  const acts = decodeURIComponent(plan ?? "").split(",");
  // As the page counts: browsers ask again by themselves where a connection breaks, and what is aborted at once never comes here.
  const index = Number(search.slice(1));
  const act = acts[Math.min(index, acts.length - 1)];
  const request = { act, isClosed: false };
  seenOf(name)[index] = request;
  response.on("close", () => (request.isClosed = true));
  // A page that goes away in the middle is what some tests are about.
  response.on("error", () => undefined);
  if (act in ACTS) await ACTS[act](response);
  else send(response, `no such fault: ${act}`, { status: 400 });
}

/** A server on a port that is free at first and then its own. */
class Door {
  #server;
  #port = 0;

  /** @returns {Promise<string>} its origin */
  async open() {
    if (!this.#server) {
      this.#server = createServer((request, response) => void onRequest(request, response));
      this.#server.listen(this.#port, "127.0.0.1");
      await once(this.#server, "listening");
      this.#server.unref();
      this.#port = this.#server.address().port;
    }
    return `http://127.0.0.1:${this.#port}`;
  }

  async shut() {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }
}

const [always, door] = [new Door(), new Door()];

/** A middleware of the test runner. */
export async function serveFaults(context, next) {
  const [, is, what, which] = context.path.split("/");
  if (is !== "faults") return next();
  context.set("cache-control", "no-store");
  if (what === "origin") context.body = await always.open();
  else if (what === "seen") context.body = seenOf(which);
  else if (what === "door" && which === "open") context.body = await door.open();
  else if (what === "door" && which === "shut") {
    await door.shut();
    context.body = "";
  }
}
