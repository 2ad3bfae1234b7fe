/**
 * `npm run release:version`: makes the next version of the changesets, in every file that carries it: package.json and its lock, the sources, the
 * documents, the changelog, and the API report that the version after it will be compared with. Where none is pending, it gives today's day to the
 * entry of a version that is not released yet. Nothing is committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { complaint, checkVersion } from "./release-check.mjs";
import { dated, withEntry } from "./release/changelog.mjs";
import { releasePlan } from "./release/through-changesets.mjs";
import { writeVersion } from "./release/version-files.mjs";
import { fail, isMain, root, script, step, StepError, tool } from "./run.mjs";

const CHANGELOG = resolve(root, "CHANGELOG.md");

const today = () => new Date().toISOString().slice(0, 10);

const quiet = { quiet: true };

async function changeChangelog(change) {
  await writeFile(CHANGELOG, change(await readFile(CHANGELOG, "utf8")));
}

async function dateEntry() {
  const { version } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  await changeChangelog((text) => dated(text, version, today()));
  console.log(`No changeset is pending: ${version} stays, and CHANGELOG.md has a day for it.`);
}

async function mustSayEnough() {
  const wrong = complaint(await checkVersion());
  if (wrong) throw new StepError(wrong);
}

async function makeVersion() {
  const { changesets, releases } = await releasePlan(root);
  if (releases.length === 0) return dateEntry();
  await mustSayEnough();
  const [{ newVersion: version }] = releases;
  await step(`changeset version: ${version}`, () => tool("changeset", ["version"], quiet));
  await writeVersion(root, version);
  await changeChangelog((text) =>
    withEntry(
      text,
      version,
      today(),
      changesets.map(({ summary }) => summary),
    ),
  );
  await step("the changelog in its form", () => tool("prettier", ["--write", "CHANGELOG.md"], quiet));
  await step("build", () => script("build.mjs", [], quiet));
  // Once more, of a report that is certainly of these sources: from here on it is what others are compared with.
  await step("the API report", () => script("api.mjs", [], quiet));
  await mustSayEnough();
  await step("the API report of this version", () => script("api.mjs", ["--released"], quiet));
}

if (isMain(import.meta)) await makeVersion().catch(fail);
