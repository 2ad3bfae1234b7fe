/**
 * What runs on a server: snapshots and the embed server, with everything inside, also the languages. They render templates that the bundles take
 * over in the browser, so these must be the same to the letter: made smaller by the same hand, from the same sources.
 */
import resolve from "@rollup/plugin-node-resolve";
import typescript from "@rollup/plugin-typescript";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import htmlLiterals from "rollup-plugin-html-literals";
import { licences } from "./scripts/licences.mjs";
import { strategy } from "./scripts/minify-literals.mjs";

const { version, license } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

const banner = `/*! monusco-widgets ${version}, ${license}. */`;

const inPackages = (file) => fileURLToPath(new URL(`node_modules/${file}`, import.meta.url));

/** What these have for Node asks for Node's own modules, which an edge has not; what they have for browsers does the same without. */
const WITHOUT_NODE = {
  "@lit-labs/ssr-client": inPackages("@lit-labs/ssr-client/index.js"),
  "lru-cache": inPackages("lru-cache/dist/esm/browser/index.js"),
};

const withoutNode = { name: "without-node", resolveId: (id) => WITHOUT_NODE[id] ?? null };

/** The audit is for pages. */
const withoutAudit = {
  name: "without-audit",
  load: (id) => (id.endsWith("/src/audit-hook.ts") ? "export {};" : null),
};

const LICENCES = fileURLToPath(new URL("dist/server.LICENSES.txt", import.meta.url));

/** The licences of what is inside, beside it. */
const withLicences = {
  name: "with-licences",
  async writeBundle() {
    // A module that a plugin has made is named with a sign before its path.
    const files = [...this.getModuleIds()].filter((id) => !id.startsWith("\0")).map((id) => id.split("?")[0]);
    await writeFile(LICENCES, await licences(files));
  },
};

/** TypeScript's functions of old in Lit's stand-in for the DOM look for a global `this`, and do without. */
const isHarmless = ({ code, loc, id }) => code === "THIS_IS_UNDEFINED" && (loc?.file ?? id ?? "").includes("/ssr-dom-shim/");

function onwarn(warning) {
  if (!isHarmless(warning)) throw new Error(`${warning.code}: ${warning.message}`);
}

const shared = {
  // The module of the pictures' renderer lies beside the worker.
  external: (id) => id.startsWith("node:") || id.endsWith(".wasm"),
  plugins: [
    withoutNode,
    withoutAudit,
    resolve({ exportConditions: ["node", "production"] }),
    typescript({
      tsconfig: "tsconfig.server.json",
      compilerOptions: { outDir: "dist/server", declaration: false, noCheck: true },
    }),
    htmlLiterals({ include: ["src/**/*.ts"], failOnError: true, options: { strategy } }),
    withLicences,
  ],
  onwarn,
};

const output = { dir: "dist/server", format: "es", banner, sourcemap: true };

export default [
  // An edge takes one module.
  { ...shared, input: { worker: "src/server/worker.ts" }, output: { ...output, inlineDynamicImports: true } },
  {
    ...shared,
    input: { snapshot: "src/embed/snapshot/index.ts", app: "src/server/app.ts", node: "src/server/node.ts" },
    output: { ...output, chunkFileNames: "chunks/[name]-[hash].js" },
  },
];
