/**
 * Writes the tables of docs/theming.md and the list of the theme builder from the sources: `node scripts/docs-tokens.mjs`. With `--check` it
 * writes nothing and fails where one is out of step. Needs Node alone.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fail, isMain, root, StepError } from "./run.mjs";

const PAGE = "docs/theming.md";
const LIST = "site/theme-tokens.js";
const TOKENS = "src/styles/tokens.ts";
const COMPONENTS = "src/components";

/**
 * The public custom properties that a source declares, in its order: a comment each, then `--_x: var(--monusco-x, default);`. A default
 * `${pair("#0b5583", "#84c1ec")}` is read as `light-dark(#0b5583, #84c1ec)`.
 *
 * @param {string} source the text of src/styles/tokens.ts
 * @returns {{ name: string, variable: string, default: string, description: string }[]} `variable` is the private name that styles read
 * @throws where a property has no comment or no default
 */
export function tokensOf(source) {
  const declarations = [
    ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(--_[\w-]+):\s*var\((--monusco-[\w-]+),\s*([^;]*)\);/g),
  ];
  const tokens = declarations.map(([, comment, variable, name, value]) => ({
    name,
    variable,
    default: oneLine(value).replace(/\$\{pair\("(#\w+)", "(#\w+)"\)\}/, "light-dark($1, $2)"),
    description: oneLine(comment),
  }));
  const silent = [...source.matchAll(/var\((--monusco-[\w-]+)/g)].filter(
    ([, name]) => !tokens.some((token) => token.name === name),
  );
  if (silent.length > 0) throw new Error(`${silent.map(([, name]) => name).join(", ")}: no comment before it, or no default`);
  return tokens;
}

/**
 * The parts of an element, from the `@csspart` lines of its JSDoc.
 *
 * @param {string} source the text of src/components/<name>/<name>.ts
 * @returns {{ name: string, description: string }[]}
 */
export const partsOf = (source) =>
  [...source.matchAll(/@csspart ([\w-]+) - (.+)/g)].map(([, name, description]) => ({ name, description: description.trim() }));

const oneLine = (text) =>
  text
    .replace(/^\s*\*/gm, "")
    .replace(/\s+/g, " ")
    .trim();

const code = (text) => `\`${text}\``;

/** A Markdown table as Prettier sets it. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(cells[0]), line(widths.map((width) => "-".repeat(width))), ...cells.slice(1).map(line)].join("\n");
}

/** The classes of the elements by their tags, in the order of the tags. */
async function elements() {
  const folders = (await readdir(resolve(root, COMPONENTS), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    folders.map(async ({ name }) => {
      const source = await readFile(resolve(root, COMPONENTS, name, `${name}.ts`), "utf8").catch(() => "");
      return { tag: /@tagname (\S+)/.exec(source)?.[1], parts: partsOf(source) };
    }),
  );
  return found.filter(({ tag, parts }) => tag && parts.length > 0).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Every generated stretch of the page by the name in its markers. */
async function stretches() {
  const tokens = tokensOf(await readFile(resolve(root, TOKENS), "utf8"));
  const rows = tokens.map((token) => [code(token.name), code(token.default), token.description]);
  const parts = (await elements()).map(({ tag, parts: all }) => {
    const list = all.map(({ name, description }) => [code(name), description]);
    return `### ${code(`<${tag}>`)}\n\n${table(["part", "what it is"], list)}`;
  });
  return { tokens: table(["custom property", "default", "for"], rows), parts: parts.join("\n\n") };
}

/**
 * Puts a text between the two markers of a name, `<!-- name: … -->` and `<!-- /name -->`.
 *
 * @param {string} [file] the page's name, for what is thrown
 * @throws where the page lacks one of them
 */
export function between(page, name, text, file = PAGE) {
  const markers = new RegExp(`(<!-- ${name}:[^\\n]* -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!markers.test(page)) throw new Error(`${file} has no stretch between the markers of "${name}"`);
  return page.replace(markers, (_, start, end) => `${start}\n${text}\n\n${end}`);
}

/** The page as it should be, and as it is. */
export async function themingPage() {
  const now = await readFile(resolve(root, PAGE), "utf8");
  const made = Object.entries(await stretches()).reduce((page, [name, text]) => between(page, name, text), now);
  return { now, made };
}

/** The list of the theme builder as it should be, and as it is. */
export async function builderList() {
  const tokens = tokensOf(await readFile(resolve(root, TOKENS), "utf8"));
  const rows = tokens.map(({ name, default: value, description }) => {
    const fields = { name, default: value, description };
    return `  { ${Object.entries(fields)
      .map(([key, text]) => `${key}: ${JSON.stringify(text)}`)
      .join(", ")} },`;
  });
  const made = [
    "/** Every public custom property. Written from src/styles/tokens.ts by scripts/docs-tokens.mjs. */",
    "// prettier-ignore",
    "export const TOKENS = [",
    ...rows,
    "];",
    "",
  ].join("\n");
  const now = await readFile(resolve(root, LIST), "utf8").catch(() => "");
  return { now, made };
}

/** Writes page and list where they are out of step. */
export async function writeThemingPage() {
  for (const [file, { now, made }] of [
    [PAGE, await themingPage()],
    [LIST, await builderList()],
  ]) {
    if (now === made) continue;
    await writeFile(resolve(root, file), made);
    console.log(`  changed ${file}`);
  }
}

/** Fails where one is out of step. */
async function checkThemingPage() {
  const all = [await themingPage(), await builderList()];
  if (all.some(({ now, made }) => now !== made))
    throw new StepError(`${PAGE} or ${LIST} is out of step: run node scripts/docs-tokens.mjs`);
}

if (isMain(import.meta)) await (process.argv.includes("--check") ? checkThemingPage() : writeThemingPage()).catch(fail);
