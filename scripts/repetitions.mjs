/** Finds code that stands twice: runs of six lines and more, alike to the letter. `node scripts/repetitions.mjs`. */
import { createRequire } from "node:module";
import { relative, resolve } from "node:path";
import { fail, isMain, root, StepError } from "./run.mjs";

// As a module it asks for a file of another package by a name that Node does not find.
const { detectClones } = createRequire(import.meta.url)("jscpd");

/** Pages are no code: each of the tests' pages must be whole as it stands, and so must what a reader of site/ looks up. */
const CODE = {
  path: ["src", "scripts", "stories", "site", "bench", "tests", ".storybook"],
  format: ["typescript", "javascript", "jsx"],
};

const EXEMPT = [
  "**/node_modules/**",
  // Generated: one table for each language.
  "src/i18n/cldr/**",
  // Projects of others: each must be whole as it stands.
  "tests/consumers/**",
  // Storybook reads the stories of a file without running it: each is an export that is written out.
  "stories/*.stories.ts",
];

/** Six lines of imports or of brackets say nothing; sixty words and signs do. */
const LEAST = { minLines: 6, minTokens: 60, ignorePattern: ["import\\s[^;]*;"] };

const placeOf = ({ sourceId, start, end }) => `${relative(root, resolve(sourceId))}:${start.line}-${end.line}`;

/**
 * Every pair of places with the same code.
 *
 * @param {string[]} [path] where to look
 */
export async function repetitions(path = CODE.path.map((folder) => resolve(root, folder))) {
  const found = await detectClones({ ...CODE, ...LEAST, path, ignore: EXEMPT, gitignore: true, silent: true, reporters: [] });
  return found.map(({ duplicationA: one, duplicationB: other }) => `${placeOf(one)} stands again in ${placeOf(other)}`);
}

async function check() {
  const found = await repetitions();
  if (found.length > 0) throw new StepError(found.join("\n"));
}

if (isMain(import.meta)) await check().catch(fail);
