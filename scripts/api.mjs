/**
 * `npm run api`, after `npm run build`: writes api/now/, what users of the package rely on, one fact a line. `-- --released` writes
 * api/released/ as well, which says what the last version offered: `npm run release:version` does that.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { NOW, RELEASED, writeReport } from "./api/files.mjs";
import { apiReport } from "./api/report.mjs";
import { fail, isMain, root } from "./run.mjs";

async function writeApi({ released = false } = {}) {
  const report = await apiReport(root);
  await writeReport(resolve(root, NOW), report);
  const { version } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  if (released) await writeReport(resolve(root, RELEASED), report, version);
  for (const [name, lines] of report) console.log(`${String(lines.length).padStart(6)} lines  ${NOW}/${name}.txt`);
}

if (isMain(import.meta)) await writeApi({ released: process.argv.includes("--released") }).catch(fail);
