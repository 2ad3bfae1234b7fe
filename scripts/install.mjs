/** Installs what package-lock.json names, once: a stamp in node_modules says which lock, and which Node, it was made for. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { isMain, run, step, fail, root } from "./run.mjs";

async function stampOf(folder) {
  const lock = await readFile(resolve(folder, "package-lock.json"));
  // Packages with binaries differ between the great versions of Node.
  return createHash("sha256").update(lock).update(process.versions.node.split(".")[0]).digest("hex");
}

/** The npm that started us, else the one on the path. */
export function npm(args, options) {
  const started = process.env.npm_execpath;
  return started && basename(started).startsWith("npm")
    ? run(process.execPath, [started, ...args], options)
    : run("npm", args, options);
}

/** Runs `npm ci` where node_modules is not what package-lock.json says; does nothing the second time. */
export async function ensureInstalled(folder = root) {
  const file = resolve(folder, "node_modules/.installed");
  const stamp = await stampOf(folder);
  if ((await readFile(file, "utf8").catch(() => "")) === stamp) return;
  // What is built with the packages needs those for development, whatever NODE_ENV says.
  await step("npm ci", () => npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder }));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, stamp);
}

if (isMain(import.meta)) await ensureInstalled().catch(fail);
