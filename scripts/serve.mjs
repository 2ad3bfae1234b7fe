/** Serves the article, the bundle, the dataset and Storybook: `node scripts/serve.mjs`, after a build. */
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { baseMounts } from "./base.mjs";
import { PortError, portOf, portProblem } from "./ports.mjs";
import { fail, isMain, root } from "./run.mjs";
import { findFile, typeOf } from "./static-files.mjs";

/** What other people's pages may read from here. */
const SHARED = /^\/(dist|data|\d+\.\d+\.\d+|embed)\/|^\/dataset\.json$/;

const page = (title) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p><a href="/">To the article</a> · <a href="/storybook/">to Storybook</a></p>
</html>
`;

function answerPage(response, status, title, headers = {}) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache", ...headers });
  response.end(response.req.method === "HEAD" ? undefined : page(title));
}

async function answer(mounts, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return answerPage(response, 405, "Only GET and HEAD", { allow: "GET, HEAD" });
  // Not by URL: it would tidy away the dots that we want to see and refuse.
  const pathname = request.url.split(/[?#]/)[0];
  const found = await findFile(mounts, pathname);
  if (!found) return answerPage(response, 404, "Nothing here");
  // One slash only at its head: two would name another host.
  if (found.redirect) return answerPage(response, 301, "Moved", { location: found.redirect.replace(/^\/+/, "/") });
  response.writeHead(200, {
    "content-type": typeOf(found.file),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    ...(SHARED.test(pathname) && { "access-control-allow-origin": "*" }),
  });
  if (request.method === "HEAD") return response.end();
  await pipeline(createReadStream(found.file), response);
}

/** What lies where on the server. */
export const siteMounts = (folder = root) => ({
  "/": resolve(folder, "site"),
  "/custom-elements.json": resolve(folder, "custom-elements.json"),
  "/data/": resolve(folder, "data"),
  "/dist/": resolve(folder, "dist"),
  "/storybook/": resolve(folder, "storybook-static"),
  ...baseMounts(folder),
});

/** The server, not yet listening. */
export function createSite(folder = root) {
  const mounts = siteMounts(folder);
  return createServer((request, response) => {
    answer(mounts, request, response).catch(() => {
      // The reader left, or the file went away while it was read: nothing more can be said on this connection.
      response.destroy();
    });
  });
}

/** Listens until the process is told to end; tells the addresses. */
export async function serve(port) {
  const site = createSite();
  await new Promise((done, failed) => {
    site.once("error", (error) => failed(portProblem(error, port)));
    site.listen(port, done);
  });
  console.log(`  Article    http://localhost:${port}/`);
  console.log(`  Languages  http://localhost:${port}/languages.html`);
  console.log(`  Builder    http://localhost:${port}/builder`);
  console.log(`  Themes     http://localhost:${port}/theme.html`);
  console.log(`  Storybook  http://localhost:${port}/storybook/`);
  const end = () => {
    site.close();
    site.closeAllConnections();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

/** Prints the line of a foreseen reason, the stack of any other. */
export const failed = (error) => fail(error instanceof PortError ? error.message : error);

if (isMain(import.meta)) {
  try {
    await serve(portOf(process.env.PORT));
  } catch (error) {
    failed(error);
  }
}
