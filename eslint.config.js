import js from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const NODE_GLOBALS = [
  "Buffer",
  "URL",
  "clearTimeout",
  "console",
  "fetch",
  "performance",
  "process",
  "setTimeout",
  "structuredClone",
  "TextDecoder",
  "TextEncoder",
];
/** What runs inside a page, in functions that a script hands to the browser; `site/` is a page altogether. */
const PAGE_GLOBALS = [
  "customElements",
  "document",
  "getComputedStyle",
  "requestAnimationFrame",
  "innerHeight",
  "innerWidth",
  "location",
  "navigator",
  "window",
  "CSSStyleSheet",
  "Element",
  "HTMLElement",
  "MutationObserver",
  "Node",
  "PerformanceObserver",
];

const readonly = (names) => Object.fromEntries(names.map((name) => [name, "readonly"]));

const SOURCES = ["src/**/*.ts"];
const TEMPLATES = ["src/**/*.ts", "stories/**/*.ts", "tests/**/*.ts"];
const TYPED = ["src/**/*.ts", "stories/**/*.ts", "tests/**/*.ts", ".storybook/**/*.ts", ".storybook/**/*.tsx"];

export default defineConfig(
  globalIgnores([
    "dist/",
    "coverage/",
    "reports/",
    "storybook-static/",
    // Projects of their own, each with its framework's ways.
    "tests/consumers/",
    "release/",
    "src/data/embedded-json.ts",
    "src/i18n/cldr/",
    "src/i18n/texts/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    extends: [js.configs.recommended],
    languageOptions: { globals: readonly([...NODE_GLOBALS, ...PAGE_GLOBALS]) },
  },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: readonly(["module", "require"]) } },
  {
    files: TYPED,
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-function-return-type": "off",
      // Taking a key out by `{ key: _, ...rest }` is how an object loses one.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  { files: ["scripts/**/*.ts"], extends: [tseslint.configs.recommended] },
  { files: TEMPLATES, extends: [lit["flat/recommended"]] },
  { files: SOURCES, extends: [wc["flat/best-practice"]] },
  { files: TEMPLATES, plugins: { "lit-a11y": litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: SOURCES,
    rules: {
      // A page that is not ours reads its console too: only what its author should know.
      "no-console": ["error", { allow: ["warn", "error"] }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  {
    files: ["src/components/**/*.ts"],
    rules: {
      "@typescript-eslint/member-ordering": [
        "error",
        {
          default: {
            memberTypes: [
              ["static-field", "static-initialization", "static-get", "static-method"],
              ["#private-instance-field", "private-instance-field", "protected-instance-field"],
              "public-decorated-field",
              "public-instance-field",
              "constructor",
              ["public-instance-get", "public-instance-set"],
              // connectedCallback, willUpdate, …, then what the outside may call, then handlers, then render and its parts.
              ["public-instance-method", "protected-instance-method", "#private-instance-method", "private-instance-method"],
            ],
          },
        },
      ],
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // `expect(x).to.be.true` is how chai speaks.
      "@typescript-eslint/no-unused-expressions": "off",
      "no-restricted-properties": [
        "error",
        ...["describe", "it", "context"].map((object) => ({
          object,
          property: "only",
          message: "Only for a moment: it hides every other test.",
        })),
      ],
    },
  },
);
