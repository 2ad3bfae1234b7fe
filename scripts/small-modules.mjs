/**
 * Makes the templates in the modules of dist/ as small as those of the bundles. That saves bytes of whoever bundles the package, and more: a template
 * is known by its text, so that an application made of the modules can take over a snapshot, which the bundle of the server has rendered.
 */
import remapping from "@jridgewell/remapping";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import htmlLiterals from "rollup-plugin-html-literals";
import { strategy } from "./minify-literals.mjs";

/** What comes with another file's map must end with its name. */
const LINK = /\n\/\/# sourceMappingURL=.*\s*$/;

/** Rewrites the modules of a folder, and the maps beside them. */
export async function makeModulesSmall(folder) {
  const { transform } = htmlLiterals({ include: ["**/*.js"], failOnError: true, options: { strategy } });
  // The plugin speaks to rollup only where it fails.
  const context = { warn: fail, error: fail };
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
  for (const path of files.map((file) => resolve(folder, file))) {
    const code = await readFile(path, "utf8");
    const made = await transform.call(context, code, path);
    if (!made) continue;
    const [link = ""] = LINK.exec(code) ?? [];
    const before = await readFile(`${path}.map`, "utf8");
    const map = remapping([made.map, JSON.parse(before)], () => null);
    await writeFile(path, made.code.replace(LINK, "") + link);
    await writeFile(`${path}.map`, JSON.stringify({ ...map, file: basename(path) }));
  }
  return { code: 0, output: "" };
}

function fail(reason) {
  throw reason instanceof Error ? reason : new Error(String(reason));
}
