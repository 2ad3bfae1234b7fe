/** The audit as one file beside the bundles, with all of it inside: it must work where nothing else of ours has come. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "./run.mjs";

export async function buildAudit() {
  const { version, license } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  await build({
    absWorkingDir: root,
    entryPoints: ["src/monusco-audit.ts"],
    outfile: "dist/monusco-audit.js",
    bundle: true,
    minify: true,
    charset: "utf8",
    sourcemap: true,
    format: "esm",
    target: "es2022",
    conditions: ["production", "browser"],
    logLevel: "warning",
    legalComments: "none",
    banner: { js: `/*! monusco-widgets ${version}, ${license}. */` },
  });
  return { code: 0, output: "" };
}
