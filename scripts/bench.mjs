/**
 * `npm run bench`: installs the peers, builds what is missing, and measures our widgets beside them in Chromium. `-- --quick` takes fewer rounds.
 * What it does and writes: bench/browser/run.mjs.
 */
import { resolve } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { fail, root, run } from "./run.mjs";

try {
  await ensureInstalled();
  await ensureBrowsers();
  // What is measured is what the sources make now.
  await build();
  const bench = resolve(root, "bench");
  await ensureInstalled(bench);
  const { code } = await run(process.execPath, ["browser/run.mjs", ...process.argv.slice(2)], { cwd: bench });
  process.exitCode = code;
} catch (error) {
  fail(error);
}
