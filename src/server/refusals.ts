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

/** What a client sent comes back, so not all of it. */
const MOST_PROBLEMS = 20;
const MOST_CHARACTERS = 300;

const STYLE =
  "body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}" +
  "h1{font-size:1.5rem;line-height:1.2}code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}" +
  "dt{margin-top:.75rem}dd{margin:0;color:#4a4a4a}" +
  "@media(prefers-color-scheme:dark){body{color:#e8e8e8;background:#161616}dd{color:#b4b4b4}}";

const styleHash = policyHash(STYLE);

const cut = (text: string): string => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`);

const text = attributeText;

function page({ title, detail, problems = [] }: Refusal, existing: readonly Existing[] = []): string {
  const wrong = problems.map(({ where, message }) => `<li><code>${text(where)}</code> ${text(message)}</li>`).join("\n");
  const there = existing.map(({ address, what }) => `<dt><code>${text(address)}</code></dt><dd>${text(what)}</dd>`).join("\n");
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
    : page({ ...refusal, ...(problems && { problems }) }, existing);
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
      "cache-control": status >= 500 || status === 405 ? "no-store" : cacheControl(KINDS.refusal),
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
    detail: "Its parameters are wrong here:",
    problems,
  });

/** 404: with what there is. */
export const notFound = (c: Ctx, detail = "There is nothing at this address."): Promise<Response> => refuse(c, nothing(detail));

/** The same, to be thrown in `Refused`. */
export const nothing = (detail: string): Refusal => ({ status: 404, title: "Nothing here", detail });
