/** How routes answer: `cached` for what is made once and sent often, `badRequest` and `notFound` for what cannot be. */
import { compressed, finish, wantsGzip, type Answer, type Body } from "./answer.js";
import type { Entry } from "./answer-cache.js";
import { keepAlive } from "./keep-alive.js";
import { KINDS, type Kind, type KindName } from "./kinds.js";
import { matchesTag } from "./negotiate.js";
import type { Current } from "./dataset/service.js";
import { staleHeaders } from "./dataset/stale.js";
import { Refused } from "./refusals.js";
import type { Ctx, Server } from "./server.js";

/** Headers that a 304 repeats: RFC 9110, 15.4.5, and what belongs to the moment, not to the body. */
const WITH_304 =
  /^(cache-control|content-location|etag|expires|vary|access-control-.*|cross-origin-resource-policy|monusco-.*|warning|link)$/;

/** What a kind of answer is made of at this moment, besides its address. */
export function madeOf(kind: KindName, current: Current, server: Server): string {
  const { of } = KINDS[kind] as { readonly of: string };
  return of === "package" ? "" : of === "dataset" ? current.version : `${current.version} ${server.today()}`;
}

/** The key of what is asked for: of what it is made, the path, and the known parameters in their order. */
const keyOf = (c: Ctx, kind: KindName, made: string, values: Readonly<Record<string, string>>): string =>
  `${kind} ${made} ${c.req.path}?${new URLSearchParams(values).toString()}`;

/**
 * The tag of an answer that says of itself that its dataset is old is another one. A cache that is told by a 304 that the body is the same would
 * else keep, or never get, the headers that say so: not each takes the new ones over.
 */
function tagOfNow({ tag }: Answer, kind: KindName, { failure, fetchedAt = 0 }: Current): string {
  return KINDS[kind].of !== "package" && failure !== undefined ? `${tag}-${fetchedAt.toString(36)}` : tag;
}

/** Else workerd compresses once more what says that it is compressed. Other runtimes do not know it. */
const AS_IT_IS = { encodeBody: "manual" };

/** The headers of an entry as it is sent at this moment, compressed where there are such bytes. */
export function headersNow(
  { answer }: Entry,
  kind: KindName,
  current: Current,
  encoded: Uint8Array | null,
): Record<string, string> {
  const tag = tagOfNow(answer, kind, current);
  return {
    ...answer.headers,
    // Compressed bytes may differ from one library to another: weak, so that nobody takes them for the same bytes.
    etag: encoded ? `W/"${tag}"` : `"${tag}"`,
    ...(answer.isText && { vary: answer.headers.vary ? `${answer.headers.vary}, Accept-Encoding` : "Accept-Encoding" }),
    ...(KINDS[kind].of !== "package" && staleHeaders(current)),
    ...(encoded && { "content-encoding": "gzip" }),
    "content-length": String((encoded ?? answer.bytes).length),
  };
}

/** Sends an entry: 304 where the client has it, compressed where it may be. */
async function send(c: Ctx, entry: Entry, kind: KindName, gzip: () => Promise<Uint8Array | null>): Promise<Response> {
  const { answer } = entry;
  const { current, server } = c.var;
  const request = c.req.raw.headers;
  const encoded = wantsGzip(answer, request.get("accept-encoding")) ? await gzip() : null;
  const headers = headersNow(entry, kind, current, encoded);
  if (server.options.isFresh) headers["cache-control"] = "no-cache";
  if (matchesTag(request.get("if-none-match"), tagOfNow(answer, kind, current))) {
    const kept = Object.entries(headers).filter(([name]) => WITH_304.test(name));
    return new Response(null, { status: 304, headers: Object.fromEntries(kept) });
  }
  // A HEAD comes here too; Hono takes the body away and leaves the headers.
  return new Response((encoded ?? answer.bytes) as Uint8Array<ArrayBuffer>, { headers, ...AS_IT_IS });
}

/** @throws Refused where it takes longer, in milliseconds */
async function within<T>(work: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Refused(TOO_SLOW)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const TOO_SLOW = {
  status: 503,
  title: "This takes too long",
  detail: "It could not be made in time. Please try again in a few seconds.",
  headers: { "retry-after": "5" },
} as const;

/**
 * The answer to this address, from the cache where it is there; else made, once for all who wait for it, and kept.
 *
 * @param values the known parameters as they were understood, which tell one answer from another
 * @param render makes it; a failure is a 500 for those who wait, and the next who asks tries again
 */
export async function cached(
  c: Ctx,
  kind: KindName,
  values: Readonly<Record<string, string>>,
  render: () => Body | Promise<Body>,
): Promise<Response> {
  const { cache, limits, options, turns, wishes } = c.var.server;
  const { rendered = false } = KINDS[kind] as Kind;
  const inTurn = (isWanted: () => boolean): Body | Promise<Body> =>
    rendered ? turns.take(render, isWanted, keepAlive(c)) : render();
  if (options.isFresh) return uncached(c, kind, await inTurn(() => true));
  const made = madeOf(kind, c.var.current, c.var.server);
  const key = keyOf(c, kind, made, values);
  c.env?.remember?.({ kind, made, key, path: c.req.path });
  const known = cache.peek(key);
  if (known) return send(c, known, kind, () => cache.gzip(key, known));
  const endWish = wishes.add(key, c.req.raw.signal);
  const making = cache.get(key, async () => finish(await inTurn(() => wishes.has(key)), kind));
  // Others may wait for it, whose client has not left.
  keepAlive(c)(making.catch(() => undefined));
  const entry = await within(making, limits.render).finally(endWish);
  return send(c, entry, kind, () => cache.gzip(key, entry));
}

/** An answer that is not worth keeping here: made for each who asks. */
export async function uncached(c: Ctx, kind: KindName, made: Body): Promise<Response> {
  const answer = await finish(made, kind);
  return send(c, { answer }, kind, async () => (await compressed(answer)) ?? null);
}
