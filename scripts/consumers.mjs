/**
 * `npm run test:consumers`: the packed package in projects of those who use it (tests/consumers/), each in a folder of its own: installed, its types
 * checked, built, and opened in Chromium. `CONSUMERS=vue,astro npm run test:consumers` takes some; `KEEP=1` leaves the folders where they are.
 *
 * They have no lock files: each gets what npm gives to a new user on the day. So they are no part of `npm test`.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensureInstalled, npm } from "./install.mjs";
import { fail, isMain, root, seconds, StepError } from "./run.mjs";
import { asked } from "./whole/counted.mjs";

const FOLDER = resolve(root, "tests/consumers");

/** Packs what is in dist/ now. */
async function pack(folder) {
  const { code, output } = await npm(["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { quiet: true });
  if (code !== 0) throw new StepError(output);
  return join(folder, output.trim().split("\n").at(-1));
}

/** All that is asked of a project. @returns what is wrong with it */
async function judge(name, tarball, folder, executablePath) {
  const { makeProject, problemsOfProject } = await import("./consumers/project.mjs");
  const { problemsOfPage } = await import("./consumers/page.mjs");
  const { consumer } = JSON.parse(await readFile(join(FOLDER, name, "package.json"), "utf8"));
  const project = join(folder, name);
  await makeProject(join(FOLDER, name), project, tarball);
  const problems = await problemsOfProject(project, consumer);
  return problems.length > 0 ? problems : problemsOfPage(join(project, consumer.site), consumer, executablePath);
}

/** @returns how many passed and failed */
export async function testConsumers(engines) {
  const folder = await mkdtemp(join(tmpdir(), "consumers-"));
  const { chromium } = engines;
  if (chromium.missing) throw new StepError(`no Chromium: ${chromium.missing}`);
  const counts = { passed: 0, failed: 0 };
  try {
    const tarball = await pack(folder);
    for (const name of asked("CONSUMERS", (await readdir(FOLDER)).sort())) {
      const start = performance.now();
      const problems = await judge(name, tarball, folder, chromium.env.CHROME_PATH).catch((error) => [error.stack]);
      console.log(`${problems.length === 0 ? "✓" : "✗"} ${name}: ${seconds(start)}`);
      for (const problem of problems) console.log(`    ${problem.trimEnd().replaceAll("\n", "\n    ")}`);
      counts[problems.length === 0 ? "passed" : "failed"]++;
    }
  } finally {
    if (process.env.KEEP) console.log(`kept: ${folder}`);
    else await rm(folder, { recursive: true, force: true });
  }
  return counts;
}

async function main() {
  await ensureInstalled();
  const engines = await ensureBrowsers();
  await build();
  const { passed, failed } = await testConsumers(engines);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

if (isMain(import.meta)) await main().catch(fail);
