/** The pages of frames: dist/embed/<element>/index.html, each from one template, and what they load beside the bundles. */
import { build } from "esbuild";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root } from "./run.mjs";

const at = (file) => resolve(root, file);

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html monusco-widgets 'allow-duplicates'",
].join("; ");

const without = `<p>
      Figures on MONUSCO and its hand-over, with date and source, are shown here by a script, which has not run.
      <a href="../../dataset.json">The data that they are made of</a>.
    </p>`;

/** Links open beside the page around: what is loaded in the frame would take the widget's place. */
const page = ({ element, title, attributes, flags, themes, version }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <base target="_blank" />
    <title>${title}</title>
    <link rel="stylesheet" href="../../${version}/monusco-frame.css" />
    <script type="module" src="../../${version}/monusco-frame.js"></script>
  </head>
  <body data-element="${element}" data-attributes="${attributes}" data-flags="${flags}" data-themes="${themes}">
    <noscript>${without}</noscript>
    <template>${without}</template>
  </body>
</html>
`;

/** Every element of the manifest, without prefix, but the one that shows nothing. */
async function elements() {
  const { modules } = JSON.parse(await readFile(at("custom-elements.json"), "utf8"));
  return modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName !== undefined && tagName !== "monusco-data")
    .map(({ tagName, summary, attributes = [] }) => ({
      element: tagName.replace("monusco-", ""),
      title: summary,
      attributes: attributes.map(({ name }) => name).join(" "),
      flags: attributes
        .filter(({ type }) => type?.text === "boolean")
        .map(({ name }) => name)
        .join(" "),
    }));
}

/** After the bundles, the themes and the manifest. */
export async function buildFrames() {
  const { version } = JSON.parse(await readFile(at("package.json"), "utf8"));
  await build({
    absWorkingDir: root,
    entryPoints: ["src/embed/frame-page/main.ts"],
    outfile: "dist/monusco-frame.js",
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    logLevel: "warning",
  });
  await copyFile(at("src/embed/frame-page/frame.css"), at("dist/monusco-frame.css"));
  const themes = (await readdir(at("dist/themes"))).map((file) => file.replace(/\.css$/, "")).join(" ");
  for (const one of await elements()) {
    await mkdir(at(`dist/embed/${one.element}`), { recursive: true });
    await writeFile(at(`dist/embed/${one.element}/index.html`), page({ ...one, themes, version }));
  }
  return { code: 0, output: "" };
}
