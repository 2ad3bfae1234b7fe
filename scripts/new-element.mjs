/**
 * `npm run new <element>`: the files of a new element, in the shape of those that are there, and its name wherever an element is listed.
 * What it makes is an element that works: it shows the mission's name and summary until you give it something else to show.
 */
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { writeThemingPage } from "./docs-tokens.mjs";
import { filesOf } from "./element-templates.mjs";
import { fail, isMain, root, StepError } from "./run.mjs";

const PREFIX = "monusco-";

/**
 * Everything that follows from an element's name.
 *
 * @param {string | undefined} text as it was typed: `resources`, or with the prefix `monusco-resources`
 * @throws {StepError} where it is no name for an element
 */
export function namesOf(text) {
  const name = text?.startsWith(PREFIX) ? text.slice(PREFIX.length) : (text ?? "");
  if (name === "") throw new StepError("Which element? For example: npm run new handover-progress");
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new StepError(`"${text}" is no name in kebab-case, such as handover-progress`);
  const words = name.split("-");
  const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
  return {
    name,
    tag: `${PREFIX}${name}`,
    className: `Monusco${pascal}`,
    // With a suffix, since an element may be called as a word that JavaScript or a test already uses.
    stories: `${pascal[0].toLowerCase()}${pascal.slice(1)}Stories`,
  };
}

/** Replaces what a pattern finds; says which file has changed its shape where it finds nothing. */
function put(file, text, pattern, replacement) {
  if (!pattern.test(text)) throw new StepError(`${file} does not look as this script expects: ${pattern}`);
  return text.replace(pattern, replacement);
}

/** Puts a line among those that a pattern finds, before the first that sorts after it. */
function insertLine(file, text, pattern, line) {
  const lines = text.split("\n");
  const there = lines.flatMap((one, index) => (pattern.test(one) ? [index] : []));
  if (there.length === 0) throw new StepError(`${file} does not look as this script expects: ${pattern}`);
  const key = (one) => /from "([^"]+)"/.exec(one)?.[1] ?? one;
  const at = there.find((index) => key(lines[index]) > key(line)) ?? there.at(-1) + 1;
  return lines.toSpliced(at, 0, line).join("\n");
}

/** Adds a tag to every list of our tags that stands in a string. */
const listTag = (file, text, tag) =>
  put(file, text, new RegExp(`"(${PREFIX}[a-z0-9-]+(?:, ${PREFIX}[a-z0-9-]+)+)"`, "g"), (_, list) => `"${list}, ${tag}"`);

/** Adds the two doors of an element behind those of the other elements. */
function addDoors(text, { name }) {
  const description = JSON.parse(text);
  const door = (file) => ({ types: `./dist/components/${name}/${file}.d.ts`, default: `./dist/components/${name}/${file}.js` });
  const entries = Object.entries(description.exports);
  const last = entries.findLastIndex(([, target]) => target.default?.startsWith("./dist/components/"));
  const added = [
    [`./${name}`, door(name)],
    [`./${name}/define`, door("define")],
  ];
  description.exports = Object.fromEntries(entries.toSpliced(last + 1, 0, ...added));
  return `${JSON.stringify(description, null, 2)}\n`;
}

/** How the files that list the elements change, by path. */
const EDITS = {
  "src/define-elements.ts": (text, { name }) => `${text.trimEnd()}\nimport "./components/${name}/define.js";\n`,
  "src/index.ts": (text, { name, className }, file) =>
    insertLine(
      file,
      text,
      /^export \{ Monusco\w+ \} from "\.\/components\//,
      `export { ${className} } from "./components/${name}/${name}.js";`,
    ),
  "tests/browser/render.ts": (text, { tag }, file) => listTag(file, text, tag),
  "tests/browser/every-story.ts": (text, { name, tag, stories }, file) => {
    const imported = insertLine(
      file,
      text,
      /from "\.\.\/\.\.\/stories\//,
      `import * as ${stories} from "../../stories/${name}.stories.js";`,
    );
    const listed = put(file, imported, /(const FILES[^=]*= \[[^\]]*?),?(\s*\])/, `$1, ${stories}$2`);
    return listed.includes(`"${PREFIX}`) ? listTag(file, listed, tag) : listed;
  },
  "package.json": addDoors,
  // It weighs about as much as this one; `npm run budgets` then measures it.
  "scripts/budgets.json": (text, { name }) => {
    const all = JSON.parse(text);
    const last = all.findLastIndex(({ imports }) => imports);
    const { limit } = all.find(({ imports }) => imports === "focus-area");
    return JSON.stringify(all.toSpliced(last + 1, 0, { name: `${name} alone`, imports: name, limit }));
  },
  "README.md": (text, { tag }, file) =>
    put(
      file,
      text,
      /^(?=\| `<monusco-data>`)/m,
      `| \`<${tag}>\` | \`heading-level\` \`as-of\` | the mission: its name and what it is |\n`,
    ),
};

const exists = (file) =>
  access(resolve(root, file)).then(
    () => true,
    () => false,
  );

/** Sets a text as the project's own Prettier would. */
async function set(file, text) {
  const prettier = await import("prettier");
  const path = resolve(root, file);
  return prettier.format(text, { ...(await prettier.resolveConfig(path, { editorconfig: true })), filepath: path });
}

const next = ({ name, tag, className }) => `
<${tag}> is there. It shows the mission's summary. Now:

  1. src/components/${name}/${name}.ts: give #show what it is to show, and the JSDoc what is true of it.
     Words of the interface belong in src/i18n/messages/ and its languages (then npm run vectors), questions to the dataset in src/data/select/: both
     are API, and a new word asks for a minor version.
  2. stories/${name}.stories.ts: a story for every state. tests/browser/${name}.test.ts: what ${className} promises.
     stories/${name}.mdx: what it is for, when not to use it, which fields it reads. stories/keyboard-contract.ts and docs/accessibility.md: its keys,
     and how it is heard; tests/browser/accessibility-tree.test.ts: a case, then npm run accessibility-trees.
  3. src/embed/sentence/ and src/embed/title.ts: what embed code says of it. src/embed/snapshot/excerpt.ts: what of a dataset it needs.
     src/audit/places.ts: its tag. tests/embed/site.ts, scripts/pictures-cases.mjs: their lists of elements.
  4. README.md: its rows. npx changeset: what it is, for the changelog.
  5. npm run build (custom-elements.json and the types made of it), node scripts/docs-tokens.mjs (docs/theming.md), npm run budgets, npm run api;
     npm run pictures -- ${name} takes its pictures.
  6. The space it needs before it is there: scripts/heights-cases.mjs, src/embed/heights.ts; npm run heights measures all (7 minutes). Only then its
     row in scripts/space-sheet.mjs, and npm run build.
  7. npm run format, then npm test.
`;

/** Writes and changes all files of a new element. Nothing is written where something stands in the way. */
export async function createElement(text) {
  const names = namesOf(text);
  const made = filesOf(names);
  for (const file of [`src/components/${names.name}`, ...made.keys()]) {
    if (await exists(file)) throw new StepError(`"${names.name}" is taken: ${file} exists`);
  }
  const { exports } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  if (`./${names.name}` in exports) throw new StepError(`"${names.name}" is taken: package.json exports ./${names.name}`);
  const files = new Map(made);
  for (const [file, edit] of Object.entries(EDITS))
    files.set(file, edit(await readFile(resolve(root, file), "utf8"), names, file));
  for (const [file, content] of files) files.set(file, await set(file, content));
  for (const [file, content] of files) {
    await mkdir(dirname(resolve(root, file)), { recursive: true });
    await writeFile(resolve(root, file), content);
    console.log(`  ${made.has(file) ? "made   " : "changed"} ${file}`);
  }
  await writeThemingPage();
  console.log(next(names));
}

if (isMain(import.meta)) await createElement(process.argv[2]).catch(fail);
