/** Asks the origin of the dataset, and believes nothing of what it says before it was checked. */
import { parseText } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";

/** How a request is sent: the runtime's own `fetch`, or a test's. */
export type Ask = (address: string, init: RequestInit) => Promise<Response>;

export interface Asked {
  readonly source: string;
  /** The validator of what is known already. */
  readonly etag?: string | undefined;
  /** Milliseconds for the whole of it. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly ask: Ask;
}

export type OriginAnswer =
  | { readonly kind: "unchanged" }
  | { readonly kind: "new"; readonly bytes: Uint8Array; readonly text: string; readonly dataset: Dataset; readonly etag?: string }
  /** In English, as the continuation of "the origin". */
  | { readonly kind: "failed"; readonly reason: string };

const failed = (reason: string): OriginAnswer => ({ kind: "failed", reason });

/** Problems that are told of; a wrong file has hundreds. */
const MOST_PROBLEMS = 3;

/** Reads a body as far as it may be; undefined where it is longer. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (!response.body) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (done || !value) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Where a text is no JSON the engine quotes it: what an origin sends by mistake, such as a page with a key in it, is not for `/healthz`. */
const withoutBody = (message: string): string => (message.startsWith("is not JSON") ? "is not JSON" : message);

async function read(response: Response, maxBytes: number): Promise<OriginAnswer> {
  const bytes = await readAtMost(response, maxBytes);
  if (!bytes) return failed(`sends more than ${maxBytes} bytes`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed("sends what is no UTF-8");
  }
  const result = parseText(text);
  if (!result.ok) {
    const told = result.problems
      .slice(0, MOST_PROBLEMS)
      .map(({ pointer, message }) => `${pointer} ${withoutBody(message)}`.trim());
    return failed(`sends no dataset: ${told.join("; ")}${result.problems.length > MOST_PROBLEMS ? "; …" : ""}`);
  }
  const etag = response.headers.get("etag");
  return { kind: "new", bytes, text, dataset: result.dataset, ...(etag !== null && { etag }) };
}

/** Why a request came to nothing, in a word or two. */
function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return "cannot be reached";
  if (error.name === "TimeoutError" || error.name === "AbortError") return `has not answered within ${timeout / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return `cannot be reached${code === "" ? "" : ` (${code})`}`;
}

/** Asks once. Never throws. */
export async function askOrigin({ source, etag, timeout, maxBytes, ask }: Asked): Promise<OriginAnswer> {
  try {
    const response = await ask(source, {
      headers: { accept: "application/json", ...(etag !== undefined && { "if-none-match": etag }) },
      // An origin that sends us elsewhere may have been taken over, or wants a login: whoever runs this server is to name the address itself.
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status === 304 && etag !== undefined) return { kind: "unchanged" };
    if (response.status === 200) return await read(response, maxBytes);
    await response.body?.cancel();
    const { status } = response;
    const isElsewhere = status === 0 || (status >= 300 && status < 400 && status !== 304);
    return failed(isElsewhere ? "sends to another address" : `answers with status ${status}`);
  } catch (error) {
    return failed(reasonOf(error, timeout));
  }
}
