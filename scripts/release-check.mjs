/**
 * `npm run release:check`: whether the next version says what has changed. Compares api/now/ with api/released/, and what that asks for with what the
 * changesets in `.changeset/` promise, or with package.json where they have been used up.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { linesOf, NOW, readReport, RELEASED } from "./api/files.mjs";
import { bumpFor, judge } from "./release/bump.mjs";
import { compare } from "./release/compare.mjs";
import { releasePlan } from "./release/through-changesets.mjs";
import { fail, isMain, root, StepError } from "./run.mjs";

/** The version that package.json has, or will have once the changesets are used up. */
export async function nextVersion(folder = root) {
  const { version } = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
  const { releases } = await releasePlan(folder);
  return releases[0]?.newVersion ?? version;
}

/** @returns {Promise<{ released: string, next: string, needed: string, changes: import("./release/compare.mjs").Change[], tooMuch: readonly object[] }>} */
export async function checkVersion(folder = root) {
  const { report, version: released } = await readReport(resolve(folder, RELEASED));
  const now = await readReport(resolve(folder, NOW));
  const changes = compare(linesOf(report), linesOf(now.report));
  const next = await nextVersion(folder);
  return { released, next, changes, ...judge(released, next, changes) };
}

const told = ({ level, words, lines }) => [`${level}: ${words}`, ...lines.map((line) => `    ${line}`)];

/** What is wrong, and how to put it right. Empty where the version says enough. */
export function complaint({ released, next, needed, tooMuch }) {
  if (tooMuch.length === 0) return "";
  const bump = bumpFor(released, tooMuch[0].level);
  return [
    `${released} was the last version and ${next} is to be the next, but the API has changed by more:`,
    ...tooMuch.flatMap(told),
    `That is ${needed} at least: npx changeset, and choose ${bump}. Or leave the API as it was.`,
  ].join("\n");
}

async function tell() {
  const checked = await checkVersion();
  if (complaint(checked)) throw new StepError(complaint(checked));
  for (const line of checked.changes.flatMap(told)) console.log(line);
  const { released, next, needed, changes } = checked;
  console.log(`${released} → ${next}. Changes of the API: ${changes.length}; they ask for ${needed}.`);
}

if (isMain(import.meta)) await tell().catch(fail);
