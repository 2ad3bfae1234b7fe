/**
 * `npm run release:dry`: everything of a release but the publishing, into `release/`. From a fresh clone it installs, tests, checks the version, packs,
 * builds and packs a second time in another folder, and compares the two to the byte. `-- --without-tests` leaves the tests out; `-- --strict` fails
 * where something is open, as the workflow that publishes asks for.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { fail, isMain, root, run, script, seconds, step, StepError } from "./run.mjs";

const OUT = resolve(root, "release");

/** Another zone and language than here, so that neither can be in what is built. */
const ELSEWHERE = { TZ: "Pacific/Chatham", LANG: "C", LC_ALL: "C" };

/** @returns what a step of work gives, shown as a step */
async function done(name, work) {
  let result;
  await step(name, async () => {
    result = await work();
    return { code: 0, output: "" };
  });
  return result;
}

const mustBeEmpty = (found, what) => {
  if (found.length > 0) throw new StepError(`${what}\n  ${found.join("\n  ")}`);
};

const gitLines = async (...args) => {
  const { code, output } = await run("git", args, { quiet: true });
  return code === 0 ? output.split("\n").filter(Boolean) : [];
};

/** Builds, and as a rule tests, what lies here. */
async function buildHere(tested) {
  if (tested) await step("npm test", () => script("test.mjs"));
  else await step("build", () => script("build.mjs", [], { quiet: true }));
  const { apiReport } = await import("./api/report.mjs");
  const { isSame, NOW, readReport } = await import("./api/files.mjs");
  const { report } = await readReport(resolve(root, NOW));
  if (!isSame(report, await apiReport(root))) throw new StepError("The API report is out of step: npm run api");
}

async function checkVersion() {
  const { checkVersion: check, complaint } = await import("./release-check.mjs");
  const checked = await check();
  if (complaint(checked)) throw new StepError(complaint(checked));
  return checked;
}

/** Does it all once more in another folder. */
async function compareWithAnother(packed) {
  const { copyProject } = await import("./release/again.mjs");
  const { differences, pack } = await import("./release/pack.mjs");
  const folder = await mkdtemp(join(tmpdir(), "monusco-widgets-again-"));
  try {
    await copyProject(root, folder);
    const build = [resolve(folder, "scripts/build.mjs")];
    await step("second build, in another folder", () =>
      run(process.execPath, build, { cwd: folder, env: ELSEWHERE, quiet: true }),
    );
    const second = await pack(folder, join(folder, "release"));
    mustBeEmpty(await differences([root, packed], [folder, second]), "The second build made another package:");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeIntegrity(description, { file, bytes, sha512 }) {
  const { files } = JSON.parse(await readFile(resolve(root, "dist/integrity.json"), "utf8"));
  const integrity = { version: description.version, tarball: { file, size: bytes.length, integrity: sha512 }, files };
  await writeFile(resolve(OUT, "integrity.json"), `${JSON.stringify(integrity, null, 2)}\n`);
}

async function layOutCdn() {
  const { faultsOf, layOut } = await import("./release/cdn.mjs");
  const files = await layOut(root, resolve(OUT, "cdn"));
  mustBeEmpty(await faultsOf(root, resolve(OUT, "cdn")), "The folder of the CDN is wrong:");
  return files;
}

async function dryRun({ tested, strict }) {
  const start = performance.now();
  // An address of ours would be in the package of everybody.
  delete process.env.MONUSCO_BASE;
  await rm(OUT, { recursive: true, force: true });
  await ensureInstalled();
  await buildHere(tested);
  const description = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  const checked = await done("the version says what has changed", checkVersion);
  const { pack } = await import("./release/pack.mjs");
  const packed = await done("npm pack", () => pack(root, OUT));
  await compareWithAnother(packed);
  await writeIntegrity(description, packed);
  const laid = await done("folder of the CDN", layOutCdn);
  const { entryOf } = await import("./release/changelog.mjs");
  const { openPoints } = await import("./release/open-points.mjs");
  const { releasePlan } = await import("./release/through-changesets.mjs");
  const changelog = await readFile(resolve(root, "CHANGELOG.md"), "utf8");
  const entry = entryOf(changelog, description.version);
  await writeFile(resolve(OUT, "changelog.md"), `${entry}\n`);
  const points = openPoints({
    description,
    changelog,
    tested,
    uncommitted: await gitLines("status", "--porcelain"),
    tags: await gitLines("tag", "--list"),
    pending: (await releasePlan(root)).changesets.length,
  });
  const { fileList, tell } = await import("./release/tell.mjs");
  await writeFile(resolve(OUT, "files.txt"), fileList(packed.files));
  tell({ description, packed, laid, entry, checked, points, time: seconds(start) });
  if (strict) mustBeEmpty(points, "Not to be released as it is:");
}

if (isMain(import.meta)) {
  const has = (option) => process.argv.includes(option);
  await dryRun({ tested: !has("--without-tests"), strict: has("--strict") }).catch(fail);
}
