/** The command line as one file with its libraries inside, so that installing the package installs none of them. */
import { build } from "esbuild";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "./run.mjs";

const OUT = "dist/cli.js";

/** The folder in node_modules of a bundled file, or undefined for a file of ours. */
const packageFolder = (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

/** Their licences ask that their text goes with every copy. */
async function licences(files) {
  const folders = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))].sort();
  const texts = folders.map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(resolve(root, folder, "package.json"), "utf8"));
    const file = (await readdir(resolve(root, folder))).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? await readFile(resolve(root, folder, file), "utf8") : "";
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${"-".repeat(72)}\n\n`);
}

export async function buildCli() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/bin.ts"],
    outfile: OUT,
    bundle: true,
    platform: "node",
    format: "esm",
    // jsonc-parser's other build finds its parts only at run time.
    mainFields: ["module", "main"],
    target: "node20",
    metafile: true,
    logLevel: "warning",
    banner: {
      // Some libraries are CommonJS inside: they ask for Node's own modules by require, and for the name of their file.
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);\nconst __filename = import.meta.filename;',
    },
  });
  // So that `npx monusco-widgets` runs it in a clone, too.
  await chmod(resolve(root, OUT), 0o755);
  await writeFile(resolve(root, "dist/cli.LICENSES.txt"), await licences(Object.keys(metafile.inputs)));
  return { code: 0, output: "" };
}
