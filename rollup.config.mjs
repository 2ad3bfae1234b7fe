/**
 * The two bundles: one self-registering module each, with everything inside but the languages that come on demand; and the maker of embed
 * code, which registers nothing. The languages are a module each in locales/ beside them, with everything inside as well: none asks for a
 * bundle again, under whatever address it was loaded.
 */
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import typescript from "@rollup/plugin-typescript";
import { readFileSync } from "node:fs";
import htmlLiterals from "rollup-plugin-html-literals";
import { hostProof } from "./scripts/host-proof.mjs";
import { strategy } from "./scripts/minify-literals.mjs";

const { version, license } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// The licences of what is inside ask to be named; once is enough.
const banner = `/*! monusco-widgets ${version}, ${license}. Contains Lit (BSD-3-Clause, Copyright Google LLC) and Valibot (MIT, Copyright Fabian Hiller). */`;

const minify = terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: /^!|^# allFunctions/ } });

// Chromium then compiles all of it on another thread while it comes, not piece by piece on the page's own: a sixth less work there until the widgets
// are shown. To all others it is a comment. https://v8.dev/blog/explicit-compile-hints
const HINT = "//# allFunctionsCalledOnLoad\n";

function onwarn(warning) {
  // Whatever rollup doubts (a circle, an import that is missing) is a fault in a bundle that other people's pages load.
  throw new Error(`${warning.code}: ${warning.message}`);
}

const LOCALE = /\/locales\/(\w+)\.js$/;
const AUDIT = /\/monusco-audit\.js$/;

const bundle = (input, file, hint = HINT) => ({
  input,
  external: (id) => LOCALE.test(id) || AUDIT.test(id),
  output: {
    file,
    format: "es",
    banner: hint + banner,
    sourcemap: true,
    paths: (id) => id.replace(/.*(?=\/(locales\/\w+|monusco-audit)\.js$)/, "."),
  },
  plugins: [
    resolve({ exportConditions: ["production", "browser"] }),
    hostProof(),
    // tsc has checked the types a moment ago.
    typescript({ tsconfig: "tsconfig.build.json", compilerOptions: { outDir: "dist", declaration: false, noCheck: true } }),
    htmlLiterals({ include: ["src/**/*.ts"], failOnError: true, options: { strategy } }),
    minify,
  ],
  onwarn,
});

/** The module of a language, of what tsc has made of it. */
const locale = (tag) => ({
  input: `dist/i18n/locales/${tag}.js`,
  output: { file: `dist/locales/${tag}.js`, format: "es", banner: `/*! monusco-widgets ${version}, ${license}. */` },
  plugins: [resolve(), minify],
  onwarn,
});

const locales = ["ar", "es", "ln", "sw"];

export default [
  bundle("src/define.ts", "dist/monusco-widgets.js"),
  bundle("src/define-core.ts", "dist/monusco-widgets.core.js"),
  // Of this one a page uses little.
  bundle("src/embed/index.ts", "dist/monusco-embed.js", ""),
  ...locales.map(locale),
];
