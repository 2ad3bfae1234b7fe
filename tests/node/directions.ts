import ts from "typescript";

/** A file of src/ and what it imports, as written. */
export interface Module {
  readonly path: string;
  readonly imports: readonly string[];
}

/** What the files of a room may import: other rooms, and packages. Their own room goes without saying. */
interface Rule {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly node?: true;
}

const ALL_BELOW = ["data", "format", "i18n", "styles", "store", "components", "root"];

/** The house: docs/architecture.md shows it, this holds it up. `data` ← `store` ← `components`; `format`, `i18n` and `styles` are leaves. */
const RULES: Readonly<Record<string, Rule>> = {
  data: { rooms: [], packages: ["valibot"] },
  format: { rooms: [], packages: [] },
  i18n: { rooms: ["format"], packages: [] },
  styles: { rooms: [], packages: ["lit"] },
  store: { rooms: ["data", "format", "i18n"], packages: ["lit", "@lit/context", "@lit-labs/ssr-client"] },
  components: { rooms: ["data", "format", "i18n", "styles", "store", "root"], packages: ["lit", "@lit/context"] },
  // Beside the bundle, so small and without Lit.
  audit: { rooms: ["data", "i18n", "store", "root"], packages: [] },
  // Types, which cost nothing, and the components of React.
  frameworks: { rooms: ["components", "door"], packages: ["lit", "react", "preact", "solid-js", "svelte", "vue"] },
  // A snapshot is made of the registered elements.
  embed: {
    rooms: [...ALL_BELOW, "door"],
    packages: [
      "lit",
      "@lit-labs/ssr",
      // Its other formats.
      "parse5",
      "hast",
      "hast-util-from-parse5",
      "hast-util-to-html",
      "hast-util-to-mdast",
      "mdast-util-gfm-table",
      "mdast-util-to-markdown",
    ],
  },
  server: {
    rooms: [...ALL_BELOW, "embed"],
    packages: ["lit", "hono", "@hono/node-server", "lru-cache", "@resvg/resvg-wasm"],
    node: true,
  },
  // Each library is bundled into dist/cli.js.
  cli: {
    rooms: [...ALL_BELOW, "embed", "server"],
    packages: [
      "lit",
      "valibot",
      "commander",
      "fastest-levenshtein",
      "i18n-iso-countries",
      "jsonc-parser",
      "ky",
      "picocolors",
      "write-file-atomic",
    ],
    node: true,
  },
};

/** The files beside the rooms. What elements need of them is `root`; the rest are doors to the outside, which nothing inside uses. */
const ROOT = new Set(["define-element.ts", "events.ts", "version.ts"]);
const DOORS = new Set([
  "audit-hook.ts",
  "monusco-audit.ts",
  "define.ts",
  "define-core.ts",
  "define-elements.ts",
  "elements.ts",
  "embed-dataset.ts",
  "index.ts",
]);
const ROOT_RULE: Rule = { rooms: ["data", "store", "root"], packages: [] };
const DOOR_RULE: Rule = { rooms: [...ALL_BELOW, "audit", "door"], packages: [] };

/** Parts that more than one element uses. */
const SHARED = "shared";

/** The room that a file belongs to, or undefined where the house has none for it. */
function roomOf(path: string): string | undefined {
  const [first, ...rest] = path.split("/");
  if (first === undefined) return undefined;
  if (rest.length === 0) return ROOT.has(first) ? "root" : DOORS.has(first) ? "door" : undefined;
  return first in RULES ? first : undefined;
}

const ruleOf = (room: string): Rule | undefined => (room === "root" ? ROOT_RULE : room === "door" ? DOOR_RULE : RULES[room]);

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

function resolveFrom(path: string, specifier: string): string {
  return new URL(specifier, `file:///${path}`).pathname.slice(1).replace(/\.js$/, ".ts");
}

function problemOf(path: string, room: string, specifier: string): string | undefined {
  const rule = ruleOf(room);
  if (!rule) return "has no rule";
  if (specifier.startsWith("node:")) return rule.node ? undefined : `imports ${specifier}`;
  if (!specifier.startsWith("."))
    return rule.packages.includes(packageOf(specifier)) ? undefined : `imports the package ${specifier}`;
  const target = resolveFrom(path, specifier);
  const there = roomOf(target);
  if (there === undefined) return `imports ${target}, which is in no room`;
  if (there !== room) return rule.rooms.includes(there) ? undefined : `imports ${target}: ${room} must not know ${there}`;
  if (room !== "components") return undefined;
  const [, mine] = path.split("/");
  const [, theirs] = target.split("/");
  // An element made of others registers them; of their insides it knows nothing.
  const registers = [path, target].every((file) => file.endsWith("/define.ts"));
  return theirs === mine || theirs === SHARED || registers ? undefined : `imports ${target}: one element must not know another`;
}

/** Everything that goes against the house, as sentences. */
export function violations(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === undefined) return [`${path} is in no room`];
    return imports.flatMap((specifier) => {
      const problem = problemOf(path, room, specifier);
      return problem === undefined ? [] : [`${path} ${problem}`];
    });
  });
}

/** What a file imports: statements, re-exports, types and `import()`. */
export const importsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
