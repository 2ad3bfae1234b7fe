/** Answers that say no: calm, with what can be done about it, as a page or as RFC 9457 has it in JSON. */
import { attributeText } from "../embed/html.js";
import { COMMON_HEADERS } from "./answer.js";
import { policyHash } from "./digest.js";
import { cacheControl, KINDS } from "./kinds.js";
import { prefersJson } from "./negotiate.js";
import type { ParameterProblem } from "./parameters.js";
import type { Ctx, Existing } from "./server.js";

/** What is said. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  /** What to do, in a sentence or two. */
  readonly detail: string;
  readonly problems?: readonly ParameterProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown where it turns out late that there is nothing to make, such as inside `cached`. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.title);
  }
}

/** What the address alone decides. Any other, kept by a cache, would be given to those who have done nothing wrong. */
const OF_THE_ADDRESS = [400, 404, 414];

/** What a client sent comes back, so not all of it. */
const MOST_PROBLEMS = 20;
const MOST_CHARACTERS = 300;

const STYLE =
  "body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#16181b;background:#fff}" +
  "main{border-top:3px solid;padding-top:1rem}h1{font-size:1.625rem;line-height:1.2;margin:0}h2{font-size:1.0625rem;margin:2rem 0 0}" +
  "code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}a{color:#0b5384}" +
  "ul{padding-inline-start:1.25rem}dt{margin-top:.75rem}dd{margin:0;color:#4c5258}" +
  "@media(prefers-color-scheme:dark){body{color:#e9eaec;background:#15171a}dd{color:#b3b8be}a{color:#8ec1ea}}";

const styleHash = policyHash(STYLE);

const cut = (text: string): string => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`);

const text = attributeText;

/** An address as it stands, or as a link where nothing in it varies. */
function addressHtml(address: string, base: string): string {
  const code = `<code>${text(address)}</code>`;
  return address.includes("{") ? code : `<a href="${text(base + address.slice(1))}">${code}</a>`;
}

function page({ title, detail, problems = [] }: Refusal, existing: readonly Existing[], base: string): string {
  const wrong = problems.map(({ where, message }) => `<li><code>${text(where)}</code> ${text(message)}</li>`).join("\n");
  const there = existing.map(({ address, what }) => `<dt>${addressHtml(address, base)}</dt><dd>${text(what)}</dd>`).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
<p>${text(detail)}</p>
${wrong && `<ul>\n${wrong}\n</ul>\n`}${there && `<h2>What there is</h2>\n<dl>\n${there}\n</dl>\n`}</main>
</body>
</html>
`;
}

/** Sends a refusal, in the form that the client likes. */
export async function refuse(c: Ctx, refusal: Refusal): Promise<Response> {
  const { status, title, detail, headers = {} } = refusal;
  const existing = status === 404 ? c.var.server.existing : undefined;
  const problems = refusal.problems?.slice(0, MOST_PROBLEMS).map(({ where, message }) => ({ where: cut(where), message: cut(message) })); // prettier-ignore
  const isJson = prefersJson(c.req.raw.headers.get("accept"));
  const body = isJson
    ? `${JSON.stringify({ type: "about:blank", title, status, detail, ...(problems && { problems }), ...(existing && { existing }) }, null, 2)}\n`
    : page({ ...refusal, ...(problems && { problems }) }, existing ?? [], c.var.server.options.base);
  const style = isJson ? [] : [`style-src ${await styleHash}`];
  const bytes = new TextEncoder().encode(body);
  return new Response(bytes, {
    status,
    headers: {
      ...COMMON_HEADERS,
      "content-type": isJson ? "application/problem+json; charset=utf-8" : "text/html; charset=utf-8",
      "content-length": String(bytes.length),
      "content-language": "en",
      "content-security-policy": ["default-src 'none'", ...style, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join("; "), // prettier-ignore
      "cache-control": OF_THE_ADDRESS.includes(status) ? cacheControl(KINDS.refusal) : "no-store",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      vary: "Accept",
      ...headers,
    },
  });
}

/** 400: names the parameters that are wrong, each with what it may be. */
export const badRequest = (c: Ctx, problems: readonly ParameterProblem[]): Promise<Response> =>
  refuse(c, {
    status: 400,
    title: "This address asks for something that cannot be",
    detail: "What it asks for with these parameters is not here:",
    problems,
  });

/** 404: with what there is. */
export const notFound = (c: Ctx, detail = "There is nothing at this address."): Promise<Response> => refuse(c, nothing(detail));

/** The same, to be thrown in `Refused`. */
export const nothing = (detail: string): Refusal => ({ status: 404, title: "Nothing here", detail });
