/** Asks an address for JSON: with time-out, retries and pauses, and with errors that a person can read. */
import ky, { HTTPError, TimeoutError } from "ky";
import { setTimeout as sleep } from "node:timers/promises";
import { VERSION } from "../../version.js";
import type { Redact } from "./identifier.js";
import { counted, writeNumber } from "../prose.js";
import { excerpt, inWords } from "./words.js";

/** A service did not answer, or not what its documentation says. The message names the address and what was wrong. */
export class ServiceError extends Error {}

/** How patient to be, in milliseconds. */
export interface Patience {
  /** For one answer, its body included. */
  readonly timeout: number;
  /** How often to ask again. */
  readonly retries: number;
  /** Before the first retry; twice as long before each next one. */
  readonly retryDelay: number;
  /** From the end of one request to the start of the next. Retries are requests too; a redirect would be one that no pause can precede. */
  readonly interval?: number;
}

/** What a service wants to know of who asks, and nobody else may. */
export interface Secret {
  /** Query parameters that are sent with every address, and stand in no message. */
  readonly query: Readonly<Record<string, string>>;
  /** Takes it out of what the service says back, before any of that is cut or kept. */
  readonly redact: Redact;
}

/** Gets the JSON of an address. One call at a time. @throws ServiceError */
export type GetJson = (address: URL) => Promise<unknown>;

/** What may pass by itself: too many requests, a server that restarts. */
const PASSING = [408, 429, 500, 502, 503, 504];

/** No service is waited for longer than this: who asks for more is told of, and not asked again. */
const LONGEST_WAIT = 60_000;

/** Statuses without a body: a `Response` of one cannot be made with it. */
const BODILESS = new Set([204, 205, 304]);

/**
 * An address below a base.
 *
 * @param base with or without a slash at its end
 */
export function addressOf(base: string, path: string, query: Readonly<Record<string, string | number>> = {}): URL {
  const address = new URL(path, base.endsWith("/") ? base : `${base}/`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  return address;
}

/** What ky takes for a time to come back at, whatever it says. */
const COME_BACK = ["retry-after", "ratelimit-reset", "x-ratelimit-retry-after", "x-ratelimit-reset", "x-rate-limit-reset"];

/** The milliseconds that Retry-After asks for: a number of seconds or a date; undefined where it is neither. */
function comeBackIn({ headers }: Response): number | undefined {
  const written = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(written)) return Number(written) * 1_000;
  const until = /[a-z]{3}, \d/i.test(written) ? Date.parse(written) : NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

/** Reads the body at once, so that time-out and retries cover an answer that breaks off in its middle. */
async function fetchWhole(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const body = await response.arrayBuffer();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  const wait = comeBackIn(response);
  for (const name of COME_BACK) headers.delete(name);
  if (wait !== undefined) headers.set("retry-after", String(wait / 1_000));
  return new Response(BODILESS.has(status) ? null : body, { status, statusText, headers });
}

const asksForTooMuch = (error: Error): boolean => error instanceof HTTPError && (comeBackIn(error.response) ?? 0) > LONGEST_WAIT;

const NO_SECRET: Secret = { query: {}, redact: (text) => text };

/** What gets JSON from one service. */
export function jsonGetter({ timeout, retries, retryDelay, interval }: Patience, secret = NO_SECRET): GetJson {
  // Counted from the end of a request: what happens on the way cannot bring two closer together at the service.
  let free = 0;
  const pause = async (): Promise<void> => {
    const wait = free - performance.now();
    if (wait > 0) await sleep(Math.ceil(wait));
  };
  return async (address) => {
    const asked = new URL(address);
    for (const [name, value] of Object.entries(secret.query)) asked.searchParams.set(name, value);
    let attempts = 0;
    try {
      const answer = await ky.get(asked, {
        headers: { accept: "application/json", "user-agent": `monusco-widgets/${VERSION}` },
        timeout,
        redirect: interval === undefined ? "follow" : "manual",
        retry: {
          limit: retries,
          statusCodes: PASSING,
          afterStatusCodes: PASSING,
          shouldRetry: ({ error }) => (asksForTooMuch(error) ? false : undefined),
          backoffLimit: LONGEST_WAIT,
          retryOnTimeout: true,
          delay: (attempt) => retryDelay * 2 ** (attempt - 1),
        },
        hooks: { beforeRequest: [pause] },
        async fetch(input, init) {
          attempts += 1;
          try {
            return await fetchWhole(input, init);
          } finally {
            free = performance.now() + (interval ?? 0);
          }
        },
      });
      const type = answer.headers.get("content-type");
      return told(parsed(secret.redact(await answer.text()), type && secret.redact(type)), secret);
    } catch (error) {
      const times = attempts > 1 ? ` (asked ${counted(attempts, "time")})` : "";
      throw new ServiceError(`${address.href} ${await reasonOf(error, timeout, secret)}${times}`);
    }
  };
}

/** An answer without the secret: JSON may have written its letters otherwise. */
function told(value: unknown, secret: Secret): unknown {
  if (secret === NO_SECRET) return value;
  if (typeof value === "string") return secret.redact(value);
  if (Array.isArray(value)) return value.map((one) => told(one, secret));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [secret.redact(name), told(one, secret)]));
}

/** An answer came, and is not JSON. */
class NoJson extends Error {}

function parsed(text: string, type: string | null): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const found = text.trim() === "" ? "nothing" : `${inWords(text)}${type ? ` (${excerpt(type)})` : ""}`;
    throw new NoJson(`must answer with JSON, found ${found}`);
  }
}

/** Why an address could not be read, as the continuation of the address. Never an error's own words: they hold the whole address. */
async function reasonOf(error: unknown, timeout: number, { redact }: Secret): Promise<string> {
  if (error instanceof NoJson) return error.message;
  if (error instanceof TimeoutError) return `did not answer within ${timeout / 1000} s`;
  if (error instanceof HTTPError) {
    const { status, headers } = error.response;
    const name = excerpt(redact(error.response.statusText));
    const answered = `answered ${status}${name ? ` (${name})` : ""}`;
    const elsewhere = headers.get("location");
    if (status >= 300 && status < 400 && elsewhere) return `${answered} and sends on to ${excerpt(redact(elsewhere), 200)}`;
    if (asksForTooMuch(error)) {
      return `${answered} and asks to come back in ${writeNumber(Math.ceil(comeBackIn(error.response)! / 1_000))} s`;
    }
    const said = excerpt(redact(await error.response.text().catch(() => "")), 200);
    return `${answered}${said && !said.startsWith("<") ? `: ${said}` : ""}`;
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return `could not be reached: ${REASONS[code] ?? (code || "the connection failed")}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was closed",
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's name could not be looked up",
  UND_ERR_SOCKET: "the connection was closed",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about",
};
