/** The files that carry the version of the package: what the next version must be written into. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

/** The pages that show addresses of a version, as it is now. What tells of the past keeps its own. */
export const PAGES = [
  "README.md",
  "docs/audit.md",
  "docs/behaviour.md",
  "docs/embedding.md",
  "docs/hosting.md",
  "docs/theming.md",
];

const inPage = (text, version) =>
  text
    .replace(/(https:\/\/widgets\.example\/)\d+\.\d+\.\d+[\w.-]*(?=\/)/g, `$1${version}`)
    .replace(/^( *"version": ")\d+\.\d+\.\d+[\w.-]*(?=")/gm, `$1${version}`);

function inLock(text, version) {
  const lock = JSON.parse(text);
  lock.version = version;
  lock.packages[""].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const inModule = (text, version) => text.replace(/(?<=VERSION = )"[^"]*"/, JSON.stringify(version));

const FILES = [["package-lock.json", inLock], ["src/version.ts", inModule], ...PAGES.map((page) => [page, inPage])];

/** Each file with what it is and what it would be with a version. @returns {Promise<{ file: string, now: string, made: string }[]>} */
export const versionFiles = (root, version) =>
  Promise.all(
    FILES.map(async ([file, change]) => {
      const now = await readFile(resolve(root, file), "utf8");
      return { file, now, made: change(now, version) };
    }),
  );

export async function writeVersion(root, version) {
  for (const { file, made } of await versionFiles(root, version)) await writeFile(resolve(root, file), made);
}
