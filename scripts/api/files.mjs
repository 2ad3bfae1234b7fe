/** Where the API report is kept: `api/now/` as the sources are, `api/released/` as the last version was, with its number. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

const VERSION = "version.txt";

export const NOW = "api/now";

export const RELEASED = "api/released";

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, readonly string[]>} report the lines of each part
 * @param {string} [version]
 */
export async function writeReport(folder, report, version) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of report) await writeFile(resolve(folder, `${name}.txt`), `${lines.join("\n")}\n`);
  if (version) await writeFile(resolve(folder, VERSION), `${version}\n`);
}

/** @returns {Promise<{ report: Map<string, string[]>, version?: string }>} */
export async function readReport(folder) {
  const report = new Map();
  let version;
  for (const file of (await readdir(folder)).sort()) {
    const text = (await readFile(resolve(folder, file), "utf8")).trimEnd();
    if (file === VERSION) version = text;
    else report.set(file.replace(/\.txt$/, ""), text.split("\n"));
  }
  return { report, version };
}

/** @param {ReadonlyMap<string, string[]>} report */
export const linesOf = (report) => [...report.values()].flat();

/** @param {ReadonlyMap<string, string[]>} one @param {ReadonlyMap<string, string[]>} other */
export const isSame = (one, other) =>
  one.size === other.size && [...one].every(([name, lines]) => lines.join("\n") === other.get(name)?.join("\n"));
