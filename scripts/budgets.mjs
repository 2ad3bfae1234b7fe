/**
 * What our files may weigh, in Brotli: `scripts/budgets.json`, held by size-limit (`.size-limit.mjs`) in `npm test`. A `limit` is what a file weighed
 * when it was last set, and at most 2 % more, so that growth is noticed; the `aim` is what it should weigh in the end. `npm run budgets` sets the
 * limits anew: by hand they would rot. Needs a build.
 */
import { build } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { fail, isMain, root, tool } from "./run.mjs";

const FILE = resolve(root, "scripts/budgets.json");

const OUT = resolve(root, "node_modules/.cache/monusco-widgets/budgets");

const ROOM = 1.02;

const MESSAGE = "Is it worth that much? Then npm run budgets sets the limits anew.";

/** @returns {Promise<{ name: string, file?: string, imports?: string, aim?: number, limit: number }[]>} */
export const budgets = async () => JSON.parse(await readFile(FILE, "utf8"));

/** What comes when it is wanted is a module of its own for every user. */
const comingLater = {
  name: "coming-later",
  setup({ onResolve }) {
    onResolve({ filter: /\/(locales\/\w+|monusco-audit)\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** One element of the package, as the build of a site takes it in: with Lit and two languages. What loads and checks a dataset is not imported by it. */
async function bundled(imports) {
  const outfile = resolve(OUT, `${imports}.js`);
  await build({
    stdin: { contents: `import "monusco-widgets/${imports}/define";`, resolveDir: root },
    absWorkingDir: root,
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    conditions: ["production", "browser"],
    legalComments: "none",
    plugins: [comingLater],
    logLevel: "warning",
  });
  return outfile;
}

/** The configuration of size-limit: it makes the bundles that it weighs. */
export async function checks() {
  await mkdir(OUT, { recursive: true });
  const all = [];
  for (const { name, file, imports, limit } of await budgets())
    all.push({ name, path: file ?? (await bundled(imports)), limit: `${limit} B`, message: MESSAGE });
  return all;
}

/** @returns {Promise<{ name: string, size: number, aim?: number, limit: number }[]>} what everything weighs now */
export async function weighed() {
  const { output } = await tool("size-limit", ["--json"], { quiet: true });
  const found = output.startsWith("[") ? JSON.parse(output) : [];
  return (await budgets()).map((budget) => {
    const size = found.find(({ name }) => name === budget.name)?.size;
    if (!size) throw new Error(`size-limit has not weighed ${budget.name}:\n${output}`);
    return { ...budget, size };
  });
}

async function setLimits() {
  const anew = (await weighed()).map(({ size, ...budget }) => ({ ...budget, limit: Math.floor(size * ROOM) }));
  await writeFile(FILE, await format(JSON.stringify(anew), { ...(await resolveConfig(FILE)), filepath: FILE }));
  for (const { name, limit } of anew) console.log(`${String(limit).padStart(8)} B  ${name}`);
}

if (isMain(import.meta)) await setLimits().catch(fail);
