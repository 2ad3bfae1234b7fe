/**
 * Puts the article, the builder and the theme builder beside Storybook, into `site/` of its folder, so that its links hold wherever that folder lies:
 * on a server's root, deep inside one, without a network. Needs a build.
 */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { baseMounts } from "./base.mjs";
import { root } from "./run.mjs";

/** What only the embed server answers: the page's own address, previews, the feed. */
const OF_THE_SERVER = /\s*<(?:link|meta)[^>]*\{\{base[^>]*>/g;

/** A page or script that was written for the root of a server, for a folder of any name. */
const anywhere = (text) =>
  text
    .replace(OF_THE_SERVER, "")
    .replaceAll('href="/storybook/"', 'href="../"')
    .replaceAll('href="/builder"', 'href="builder.html"')
    .replaceAll('href="/"', 'href="./"')
    .replace(/(href|src)="\/(?=\w)/g, '$1="')
    .replaceAll("`/dist/", "`dist/");

async function copyPages(to) {
  await cp(resolve(root, "site"), to, { recursive: true });
  for (const file of (await readdir(to)).filter((name) => /\.(html|js)$/.test(name)))
    await writeFile(join(to, file), anywhere(await readFile(join(to, file), "utf8")));
}

/** The files of the package that a page can ask for: those that have a hash, and the list of the hashes. */
async function copyPackage(to) {
  const { files } = JSON.parse(await readFile(resolve(root, "dist/integrity.json"), "utf8"));
  for (const file of [...Object.keys(files), "integrity.json"]) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(resolve(root, "dist", file), join(to, file));
  }
}

/** @param {string} folder that Storybook was built into */
export async function addSite(folder) {
  const to = resolve(folder, "site");
  await copyPages(to);
  await copyPackage(join(to, "dist"));
  await cp(resolve(root, "custom-elements.json"), join(to, "custom-elements.json"));
  await cp(resolve(root, "data/monusco.json"), join(to, "data/monusco.json"));
  // As a server of widgets has them, so that the builder's code and its frames work from here too.
  for (const [prefix, source] of Object.entries(baseMounts(root))) {
    if (source === resolve(root, "dist")) await copyPackage(join(to, prefix));
    else await cp(source, join(to, prefix), { recursive: true });
  }
}
