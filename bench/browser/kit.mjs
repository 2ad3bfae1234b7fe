/** What the makers of pages share: bundling, the page around, and escaping. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { look } from "./peers/common/look.js";

const here = dirname(fileURLToPath(import.meta.url));

/** A file of an installed package, also one that its `exports` do not name. */
export const packageFile = (path) => join(here, "..", "node_modules", path);

export const readText = (path) => readFile(path, "utf8");

const svelte = {
  name: "svelte",
  setup(bundling) {
    bundling.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = await import("svelte/compiler");
      const source = `${await readText(path)}\n<style>${look}</style>`;
      const { js } = compile(source, { customElement: true, css: "injected", filename: path, dev: false });
      return { contents: js.code, loader: "js", resolveDir: dirname(path) };
    });
  },
};

/** A small module of everything that an entry imports, as a user's own build makes it. */
export async function bundle(entry, { alias, jsx } = {}) {
  const made = await build({
    entryPoints: [join(here, "peers", entry)],
    absWorkingDir: here,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions: ["production", "browser"],
    plugins: [svelte],
    ...(alias && { alias }),
    ...(jsx && { jsx: "automatic", jsxImportSource: jsx }),
    logLevel: "error",
  });
  return made.outputFiles[0].text;
}

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** The article around, the same for all. */
export const page = ({ head = "", body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Benchmark</title>
<link rel="icon" href="data:,">
<style>body{font:17px/1.6 Georgia,serif;margin:0 auto;max-width:42rem;padding:1rem;background:#fff;color:#111}</style>
${head}
</head>
<body>
<h1>One phase done, two on hold</h1>
<p>The mission left one province. Then the front moved, and the mandate that keeps it in two others runs out next month.</p>
${body}
</body>
</html>
`;

export const json = (value) => JSON.stringify(value);
