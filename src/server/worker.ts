/**
 * The embed server on workerd, Cloudflare and others with the same interface. It keeps nothing between two lives of an isolate: a new one
 * begins with the dataset of the package, and asks the origin before it answers for the first time.
 */
import { ConfigError, readConfig } from "./config.js";
import { appOn, serverOf } from "./handler.js";
import { pngFrom } from "./png-files.js";
import type { App } from "./server.js";
import { readAssets, type Assets } from "./worker/files.js";
import resvg from "./resvg.wasm";

/** Its bindings: the files, and the variables of the same names as on Node. */
interface Environment {
  readonly ASSETS: Assets;
  readonly [variable: string]: unknown;
}

interface ExecutionContext {
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly passThroughOnException: () => void;
  readonly props: unknown;
}

/** An isolate has 128 MB for all. */
const CACHE = { cacheBytes: 24 * 1024 * 1024, cacheEntries: 1_000 };

async function makeApp(environment: Environment): Promise<App> {
  const texts = Object.entries(environment).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const { MONUSCO_VERSIONS = "", ...variables } = Object.fromEntries(texts);
  const { base, source, period, timeZone } = readConfig(variables);
  const { read, dataset, ...files } = await readAssets(environment.ASSETS, MONUSCO_VERSIONS.split(/[\s,]+/).filter(Boolean));
  const address = base ?? files.integrity[0]?.base;
  if (address === undefined) throw new ConfigError("MONUSCO_BASE is missing: the public address of this server");
  const server = serverOf({
    ...files,
    base: address,
    dataset: { ...dataset, ...(source !== undefined && { source }), ...(period !== undefined && { period }) },
    ...(timeZone !== undefined && { timeZone }),
    png: pngFrom((path) => read(`dist/${path}`), resvg),
    limits: CACHE,
    // eslint-disable-next-line no-console -- the one log that an edge runtime has
    log: (line) => console.log(line),
  });
  return appOn(server);
}

/** An answer of this file alone: where there is no handler, or nothing that it could be asked. */
const plain = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      ...headers,
    },
  });

let app: Promise<App> | undefined;

export default {
  async fetch(request: Request, environment: Environment, context: ExecutionContext): Promise<Response> {
    app ??= makeApp(environment).catch((error: unknown) => {
      app = undefined;
      throw error;
    });
    // Others may wait for it, whose client has not left.
    context.waitUntil(app.catch(() => undefined));
    let started: App;
    try {
      started = await app;
    } catch (error) {
      console.error(JSON.stringify({ level: "error", message: error instanceof Error ? error.message : String(error) }));
      return plain(503, "This server cannot start. Its log says why.", { "retry-after": "10" });
    }
    // Node's server refuses such a host before the handler; workerd hands it on.
    if (!URL.canParse(request.url)) {
      if (request.method !== "OPTIONS") return plain(400, "This address cannot be read.");
      // `OPTIONS *` asks about the server as a whole.
      request = new Request("http://localhost/", { method: "OPTIONS" });
    }
    const response = await started.fetch(request, environment, context);
    // Node adds it, workerd does not; a cache reckons an answer's age from it.
    response.headers.set("date", new Date().toUTCString());
    return response;
  },
};
