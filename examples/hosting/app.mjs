/** The handler within a program of your own: `MONUSCO_BASE=https://widgets.example/ node app.mjs`, after `npm install monusco-widgets @hono/node-server`. */
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createApp, pngFrom } from "monusco-widgets/server";

const read = (path) => readFile(new URL(`../../${path}`, import.meta.resolve("monusco-widgets/server")));
const json = async (path) => JSON.parse(await read(path));
const integrity = await json("dist/integrity.json");

const app = createApp({
  base: process.env.MONUSCO_BASE,
  version: integrity.version,
  integrity: [integrity],
  manifest: await json("custom-elements.json"),
  dataset: { embedded: String(await read("data/monusco.json")) },
  // Only what the build has listed is asked for; a name that is none has no file.
  files: async (version, path) => ({ bytes: await read(`dist/${path}`) }),
  png: pngFrom((path) => read(`dist/${path}`)),
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8080), hostname: "127.0.0.1" }, ({ port }) => console.log(port));
