/** Serves the article, the builder, Storybook and the embed server's own addresses: `node scripts/serve.mjs`, after a build. */
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { baseMounts } from "./base.mjs";
import { PortError, portOf, portProblem } from "./ports.mjs";
import { fail, isMain, root, StepError } from "./run.mjs";
import { siteOptions } from "./site-options.mjs";

/** What lies where on the server. */
export const siteMounts = (folder = root) => ({
  "/": resolve(folder, "site"),
  "/custom-elements.json": resolve(folder, "custom-elements.json"),
  "/data/": resolve(folder, "data"),
  "/dist/": resolve(folder, "dist"),
  "/storybook/": resolve(folder, "storybook-static"),
  ...baseMounts(folder),
});

/** Only when it is asked for: those who import this file may be about to install the packages, or to build. */
async function listenerIn(folder, base) {
  const file = resolve(folder, "dist/server/app.js");
  if (!existsSync(file)) throw new StepError("There is no dist/server/app.js: run npm run build first");
  const built = (name) => import(pathToFileURL(resolve(folder, `dist/server/${name}.js`)).href);
  const [{ getRequestListener }, { createApp }, { pngHere }] = await Promise.all([
    import("@hono/node-server"),
    built("app"),
    built("png"),
  ]);
  const png = pngHere();
  const app = createApp({ ...siteOptions(folder, base, siteMounts(folder)), ...(png && { png }) });
  return getRequestListener((request) => app.fetch(request), {
    // No answer depends on the host.
    hostname: "localhost",
    // Whoever imports this keeps the Request and Response of Node.
    overrideGlobalObjects: false,
  });
}

/**
 * The server, not yet listening.
 *
 * @param {string} base the address that its pages name as their own
 */
export function createSite(folder = root, base = "http://localhost:8080/") {
  let listener;
  return createServer((request, response) => {
    listener ??= listenerIn(folder, base);
    listener.then(
      (answer) => answer(request, response),
      (error) => {
        fail(error);
        response.destroy();
      },
    );
  });
}

/** Listens until the process is told to end; tells the addresses. */
export async function serve(port) {
  const base = `http://localhost:${port}/`;
  const site = createSite(root, base);
  await new Promise((done, failed) => {
    site.once("error", (error) => failed(portProblem(error, port)));
    site.listen(port, done);
  });
  console.log(`  Article    ${base}`);
  console.log(`  Languages  ${base}languages.html`);
  console.log(`  Builder    ${base}builder`);
  console.log(`  Themes     ${base}theme.html`);
  console.log(`  Storybook  ${base}storybook/`);
  console.log(`  Server     ${base}manifest.json`);
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
