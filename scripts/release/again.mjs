/** A second copy of the project in another folder, so that what is built there can be compared with what was built here. */
import { copyFile, cp, link, mkdir, readdir, readlink, symlink } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { run, StepError } from "../run.mjs";

/** What git has, or would take in: nothing that was left lying here by an earlier build. */
async function sources(root) {
  const { code, output } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    quiet: true,
  });
  if (code !== 0) throw new StepError(`git does not list the files: ${output}`);
  return output.split("\0").filter(Boolean);
}

/** Without what tools have put there for themselves. */
const isInstalled = (path) => !/^\.(?!bin(\/|$)|package-lock\.json$)/.test(path);

/** The same files under other names, where the disk is the same one; else copies. */
async function copyInstalled(from, to) {
  const linked = (file, copy) => link(file, copy).catch(() => copyFile(file, copy));
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(from, file);
    if (!isInstalled(path)) continue;
    const copy = join(to, path);
    if (entry.isDirectory()) await mkdir(copy, { recursive: true });
    else {
      await mkdir(dirname(copy), { recursive: true });
      await (entry.isSymbolicLink() ? symlink(await readlink(file), copy) : linked(file, copy));
    }
  }
}

/**
 * @param {string} root the project
 * @param {string} folder where there is nothing yet
 */
export async function copyProject(root, folder) {
  for (const file of await sources(root)) {
    await cp(resolve(root, file), resolve(folder, file)).catch((error) => {
      // Taken away here, and still known to git.
      if (error.code !== "ENOENT") throw error;
    });
  }
  await copyInstalled(resolve(root, "node_modules"), resolve(folder, "node_modules"));
}
