/**
 * What the tests of the builder need: the site as it is served, below /served/; pages made of code that somebody pasted; and the
 * applications that snippets for React, Vue and Svelte become.
 */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./run.mjs";
import { siteMounts } from "./serve.mjs";
import { findFile, typeOf } from "./static-files.mjs";

const require = createRequire(join(root, "package.json"));

/** By their address: what was pasted, as a type and a text. */
const pasted = new Map();

/** What an application is made of besides the snippet: how its source becomes JavaScript, and how it is put into the page. */
const FRAMEWORKS = {
  react: {
    compile: (source) => ({ contents: source, loader: "jsx" }),
    start: `import { createElement } from "react";
      import { createRoot } from "react-dom/client";
      import { MonuscoWidget } from "snippet";
      createRoot(document.getElementById("app")).render(createElement(MonuscoWidget));`,
  },
  vue: {
    compile: async (source) => {
      const { compileScript, parse } = await import("vue/compiler-sfc");
      const { descriptor, errors } = parse(source, { filename: "snippet.vue" });
      if (errors.length > 0) throw errors[0];
      return { contents: compileScript(descriptor, { id: "snippet", inlineTemplate: true }).content, loader: "js" };
    },
    start: `import { createApp } from "vue";
      import Widget from "snippet";
      createApp(Widget).mount("#app");`,
  },
  svelte: {
    compile: async (source) => {
      const { compile } = await import("svelte/compiler");
      return { contents: compile(source, { generate: "client", name: "Snippet" }).js.code, loader: "js" };
    },
    start: `import { mount } from "svelte";
      import Widget from "snippet";
      mount(Widget, { target: document.getElementById("app") });`,
  },
};

/** Each snippet is an entry of its own, called by its number; `monusco-widgets` is the package as it is built. */
const snippets = ({ compile, start }, sources) => ({
  name: "snippets",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^start-\d+$/ }, ({ path }) => ({ path, namespace: "start" }));
    onResolve({ filter: /^snippet$/ }, ({ importer }) => ({ path: importer.replace("start-", ""), namespace: "snippet" }));
    onResolve({ filter: /^monusco-widgets\// }, ({ path }) => ({ path: require.resolve(path) }));
    onLoad({ filter: /.*/, namespace: "start" }, () => ({ contents: start, loader: "js", resolveDir: root }));
    onLoad({ filter: /.*/, namespace: "snippet" }, async ({ path }) => ({ ...(await compile(sources[path])), resolveDir: root }));
  },
});

/** One script for each snippet; what they share is shared. */
async function bundle(framework, sources, outdir) {
  const { outputFiles } = await build({
    entryPoints: sources.map((_, index) => `start-${index}`),
    bundle: true,
    splitting: true,
    format: "esm",
    outdir,
    write: false,
    jsx: "automatic",
    conditions: ["production", "browser"],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    plugins: [snippets(FRAMEWORKS[framework], sources)],
    logLevel: "silent",
  });
  for (const { path, text } of outputFiles) pasted.set(path.replaceAll("\\", "/"), { type: ".js", text });
}

async function bodyOf({ req }) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** `PUT /pasted/…` keeps a page; `POST /pasted/react-1` makes scripts of a list of snippets: /pasted/react-1/start-0.js and so on. */
async function take(context) {
  const [, framework] = /^\/pasted\/(react|vue|svelte)-\w+$/.exec(context.path) ?? [];
  const body = await bodyOf(context);
  if (framework) await bundle(framework, JSON.parse(body), context.path);
  else pasted.set(context.path, { type: ".html", text: body });
  context.body = "";
}

/** The file as it is; `?unfenced`: a page without its policy, into which the judge of accessibility can be loaded. */
async function served(file, { search }) {
  if (search !== "?unfenced") return readFile(file);
  return (await readFile(file, "utf8")).replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "");
}

/** A middleware of the test runner. */
export async function servePasted(context, next) {
  const [, path] = /^\/served(\/.*)$/.exec(context.path) ?? [];
  if (path) {
    const found = await findFile(siteMounts(), path);
    context.status = found?.file ? 200 : 404;
    context.set("content-type", found?.file ? typeOf(found.file) : "text/plain");
    context.set("cache-control", "no-store");
    context.body = found?.file ? await served(found.file, context) : "";
    return;
  }
  if (!context.path.startsWith("/pasted/")) return next();
  if (context.method !== "GET") return take(context);
  const kept = pasted.get(context.path);
  context.status = kept ? 200 : 404;
  context.set("content-type", typeOf(`name${kept?.type ?? ".txt"}`));
  context.set("cache-control", "no-store");
  context.body = kept?.text ?? "";
}
