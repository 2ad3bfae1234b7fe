/** Keeps what a run found, with its commit and day: docs/quality.md is made of it. */
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { format } from "prettier";
import { root } from "../run.mjs";

const FILE = resolve(root, "docs/quality/results.json");

const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** The commit of the sources; with a + where something was changed since. */
const commit = () => git("rev-parse", "--short=10", "HEAD") + (git("status", "--porcelain") === "" ? "" : "+");

/**
 * @param {string} name of a part of `npm run test:all`, or of a group of `npm test`
 * @param {{ passed: number, failed: number, skipped?: number, time: string, told?: string }} result
 */
export async function keepResult(name, { passed, failed, skipped = 0, time, told = "" }) {
  const results = await readFile(FILE, "utf8").then(JSON.parse, () => ({}));
  results[name] = { date: new Date().toISOString().slice(0, 10), commit: commit(), passed, failed, skipped, time, told };
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, await format(JSON.stringify(results), { parser: "json", printWidth: 130 }));
}
