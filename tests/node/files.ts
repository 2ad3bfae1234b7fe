import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

export const at = (path: string): string => resolve(root, path);

export const read = (path: string): Promise<string> => readFile(at(path), "utf8");

export const readJson = async <T>(path: string): Promise<T> => JSON.parse(await read(path)) as T;

/** Every file below a folder, by its path from there, with slashes. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(at(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at(folder), resolve(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Every file of the project, by its path from the root: what git holds or would take. */
export async function tracked(): Promise<string[]> {
  const { stdout } = await promisify(execFile)("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    maxBuffer: 1e8,
  });
  return [...new Set(stdout.split("\0").filter(Boolean))];
}
