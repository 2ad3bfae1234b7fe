/** Pages that lie beside the routes, where whoever runs the server says so: the article, the builder and Storybook of `npm start`. */
import { COMMON_HEADERS } from "./answer.js";
import { uncached } from "./send.js";
import type { Ctx } from "./server.js";

/** What other pages may load from there. */
const SHARED = /^\/(dist|data|embed)\//;

/** What lies at the address; undefined where there is nothing. */
export async function pageAt(c: Ctx): Promise<Response | undefined> {
  const found = await c.var.server.options.pages?.(new URL(c.req.url).pathname);
  if (!found) return undefined;
  if ("redirect" in found) {
    // One slash only at its head: two would name another host.
    const location = found.redirect.replace(/^[/\\]+/, "/");
    return new Response(null, { status: 301, headers: { ...COMMON_HEADERS, location, "cache-control": "no-cache" } });
  }
  return uncached(c, SHARED.test(c.req.path) ? "sharedPage" : "page", { body: found.bytes, type: found.type });
}
