/** The command line as one file with its libraries inside, so that installing the package installs none of them. */
import { build } from "esbuild";
import { chmod, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { licences } from "./licences.mjs";
import { root } from "./run.mjs";

const OUT = "dist/cli.js";

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
