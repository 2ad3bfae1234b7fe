/**
 * Answers that were given before at the same address, given again without a Request and a Response of their own: most of what is asked. Same
 * cache, same headers, same log; whatever is not quite usual goes the long way.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { wantsGzip } from "../answer.js";
import type { Entry } from "../answer-cache.js";
import type { Current } from "../dataset/service.js";
import { headersNow, madeOf } from "../send.js";
import type { Known, Server } from "../server.js";

/** An address with the host that it was asked for by, which was looked at then. */
interface Remembered extends Known {
  readonly host: string;
}

interface Heads {
  readonly current: Current;
  plain?: readonly string[];
  gzip?: readonly string[];
}

/** Characters of address and host: longer ones are rare. */
const LONGEST = 1024;

/** On these depends more than which bytes are sent. */
const UNUSUAL = ["if-none-match", "content-length", "transfer-encoding"] as const;

const sizeOf = (rawHeaders: readonly string[]): number => rawHeaders.reduce((size, text) => size + text.length + 2, 0);

export class Again {
  readonly #known: LRUCache<string, Remembered>;
  /** As Node writes them: names and values in turn. */
  readonly #heads = new WeakMap<Entry, Heads>();

  constructor(readonly server: Server) {
    this.#known = new LRUCache({ max: server.limits.cacheEntries });
  }

  /** Remembers where the answer to this request lies. */
  remember({ url = "", headers: { host } }: IncomingMessage, known: Known): void {
    if (host !== undefined && url.length + host.length <= LONGEST) this.#known.set(url, { ...known, host });
  }

  /** Whether it remembers the answer at an address. */
  knows(url: string): boolean {
    return this.#known.has(url);
  }

  /** Answers, where the answer is there; whether it did. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { server } = this;
    if (request.method !== "GET") return false;
    const known = this.#known.get(request.url!);
    const current = server.datasets.ready;
    if (!known || !current || known.made !== madeOf(known.kind, current, server)) return false;
    const start = performance.now();
    const { headers, rawHeaders } = request;
    if (headers.host !== known.host || UNUSUAL.some((name) => headers[name] !== undefined)) return false;
    if (sizeOf(rawHeaders) > server.limits.headers) return false;
    const entry = server.cache.peek(known.key);
    // One that varies by more than its coding is the handler's to choose.
    if (!entry || entry.answer.headers.vary !== undefined) return false;
    const encoded = wantsGzip(entry.answer, headers["accept-encoding"]) ? entry.gzip : null;
    // It is made on the long way.
    if (encoded === undefined) return false;
    response.writeHead(200, this.#head(entry, known, current, encoded) as string[]);
    response.end(encoded ?? entry.answer.bytes);
    const ms = Math.round((performance.now() - start) * 10) / 10;
    server.log.request({ method: "GET", path: known.path, status: 200, ms });
    return true;
  }

  #head(entry: Entry, { kind }: Known, current: Current, encoded: Uint8Array | null): readonly string[] {
    let heads = this.#heads.get(entry);
    if (heads?.current !== current) this.#heads.set(entry, (heads = { current }));
    return (heads[encoded ? "gzip" : "plain"] ??= Object.entries(headersNow(entry, kind, current, encoded)).flat());
  }
}
