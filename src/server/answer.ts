/** What a route makes, finished once, and sent as often as it is asked for. */
import { tagOf } from "./digest.js";
import { cacheControl, KINDS, type Kind, type KindName } from "./kinds.js";
import { acceptsGzip } from "./negotiate.js";

/** What a route makes. */
export interface Body {
  readonly body: string | Uint8Array;
  /** The media type, with `charset=utf-8` where it is a text. */
  readonly type: string;
  /** BCP 47: of the whole text, where it has one language. */
  readonly language?: string;
  /** The directives of a page, without `frame-ancestors`, which its kind decides. Without it nothing may be loaded. */
  readonly policy?: readonly string[];
  /** Others, by their names in small letters. Values must come from us, or be encoded. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body with its validator, ready to be sent. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** Of the bytes as they are, without quotes. */
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isText: boolean;
}

/** Pictures and fonts are compressed already. */
const TEXT = /^(text\/|application\/(json|[\w.+-]+\+json|xml|[\w.+-]+\+xml)|image\/svg)/;

/** Below it the head of a gzip file eats what is won. */
const LEAST_TO_COMPRESS = 1024;

const NOTHING = ["default-src 'none'"];

const ANCESTORS = { anyone: "*", itself: "'self'", nobody: "'none'" } as const;

/** Of every answer, also of those that say no. */
export const COMMON_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "accept-ranges": "none",
} as const;

/** The headers that a kind and a body decide, but for those of one request. */
function headersOf({ type, language, policy = NOTHING, headers = {} }: Body, kind: Kind): Record<string, string> {
  const ancestors = `frame-ancestors ${ANCESTORS[kind.framedBy ?? "nobody"]}`;
  return {
    ...COMMON_HEADERS,
    "content-type": type,
    "cache-control": cacheControl(kind),
    "content-security-policy": (kind.hasOwnPolicy ? [ancestors] : [...policy, ancestors]).join("; "),
    "cross-origin-resource-policy": kind.shared ? "cross-origin" : "same-origin",
    ...(kind.shared && {
      "access-control-allow-origin": "*",
      "access-control-expose-headers": EXPOSED,
    }),
    ...(language !== undefined && { "content-language": language }),
    ...headers,
  };
}

/** What a script of another page may read besides the body. */
const EXPOSED = "etag, content-language, monusco-dataset, monusco-dataset-stale, monusco-alt, warning, link";

/** Finishes what a route has made. */
export async function finish(made: Body, kind: KindName): Promise<Answer> {
  const bytes = typeof made.body === "string" ? new TextEncoder().encode(made.body) : made.body;
  return { bytes, tag: await tagOf(bytes), headers: headersOf(made, KINDS[kind]), isText: TEXT.test(made.type) };
}

/** The same, compressed; undefined where that would not make it smaller. */
export async function compressed(answer: Answer): Promise<Uint8Array | undefined> {
  if (!answer.isText || answer.bytes.length < LEAST_TO_COMPRESS) return undefined;
  const stream = new Blob([answer.bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return bytes.length < answer.bytes.length ? bytes : undefined;
}

/** Whether an answer has a compressed form that this client takes. */
export const wantsGzip = (answer: Answer, accepted: string | null | undefined): boolean =>
  answer.isText && answer.bytes.length >= LEAST_TO_COMPRESS && acceptsGzip(accepted);
