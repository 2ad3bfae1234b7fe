/** `npm run build`: makes dist/ and custom-elements.json. Needs only the installed packages. */
import { mkdir, readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fail, isMain, root, script, seconds, step, tool } from "./run.mjs";

const at = (file) => resolve(root, file);

const version = async () => JSON.parse(await readFile(at("package.json"), "utf8")).version;

async function writeStyles() {
  await mkdir(at("dist"), { recursive: true });
  const { writeSpaceSheet } = await import("./space-sheet.mjs");
  await writeSpaceSheet(at("dist/monusco-widgets.css"));
  const { writeThemes } = await import("./themes.mjs");
  await writeThemes(at("dist/themes"));
  return { code: 0, output: "" };
}

/** The analyzer goes on without a configuration that it cannot load, and says that all is well: so it is loaded here first. */
async function writeManifest() {
  await import("../custom-elements-manifest.config.mjs");
  return tool("cem", ["analyze", "--config", "custom-elements-manifest.config.mjs"], { quiet: true });
}

async function writeEditorsData() {
  const { tsImport } = await import("tsx/esm/api");
  const { writeEditors } = await tsImport("./editors.ts", import.meta.url);
  return writeEditors(root);
}

/** Rewrites dist/ from its sources and prints what the bundles weigh. */
export async function build() {
  const start = performance.now();
  // First: the types of the elements are made of it.
  await step("manifest (custom-elements.json)", writeManifest);
  await step("derived files", () => script("generate.mjs"));
  await rm(at("dist"), { recursive: true, force: true });
  await step("modules and types (tsc)", () => tool("tsc", ["-p", "tsconfig.build.json"]));
  const { makeModulesSmall } = await import("./small-modules.mjs");
  await step("templates of the modules", () => makeModulesSmall(at("dist")));
  await step("bundles (rollup)", () => tool("rollup", ["-c", "--silent"]));
  const { buildServer } = await import("./server.mjs");
  await step("server (rollup)", buildServer);
  const { buildAudit } = await import("./audit.mjs");
  await step("audit (esbuild)", buildAudit);
  const { buildCli } = await import("./cli.mjs");
  await step("command line (esbuild)", buildCli);
  await step("style sheets", writeStyles);
  await step("editors' data", writeEditorsData);
  const { buildFrames } = await import("./frames.mjs");
  await step("pages of frames", buildFrames);
  const { writeIntegrity } = await import("./integrity.mjs");
  await step("hashes (integrity.json)", async () => writeIntegrity(at("dist"), await version()));
  const { printSizes } = await import("./sizes.mjs");
  await printSizes(["dist/monusco-widgets.js", "dist/monusco-widgets.core.js"].map(at));
  console.log(`dist/ made in ${seconds(start)}`);
}

if (isMain(import.meta)) await build().catch(fail);
