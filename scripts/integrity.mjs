/** dist/integrity.json: the hash of every file that a page can ask for, so that the embed code pins the very file. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";

const ASKED_FOR = /^(monusco-[\w.-]+\.(js|css)|locales\/\w+\.js|themes\/[\w-]+\.css)$/;

/** @param {string} dist the folder of the build */
export async function writeIntegrity(dist, version) {
  const names = (await readdir(dist, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => ASKED_FOR.test(name));
  const entries = names.sort().map(async (name) => {
    const bytes = await readFile(resolve(dist, name));
    return [name, `sha384-${createHash("sha384").update(bytes).digest("base64")}`];
  });
  const files = Object.fromEntries(await Promise.all(entries));
  const base = process.env.MONUSCO_BASE;
  const text = JSON.stringify({ version, ...(base && { base: base.replace(/\/?$/, "/") }), files }, null, 2);
  await writeFile(resolve(dist, "integrity.json"), `${text}\n`);
  return { code: 0, output: "" };
}
