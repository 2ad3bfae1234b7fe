/** What the parts of `npm run test:all` have in common. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tool } from "../run.mjs";

/** What a variable of the environment asks for, of what there is. */
export function asked(name, known) {
  const words = (process.env[name] ?? known.join(",")).split(/[\s,]+/).filter(Boolean);
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Error(`${name}=${unknown.join(",")}: known are ${known.join(", ")}.`);
  return words;
}

/** The lines that say what is wrong: not what the pages said to the console. */
export const complaints = (output) =>
  output
    .split("\n")
    .filter((line) => !/^\s*(page|\/ )/.test(line))
    .join("\n");

/** Runs files of tests in an engine. Files that did not come to a test count as one that failed. */
export async function countsOf(engine, files, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), "monusco-widgets-"));
  const COUNTS = join(folder, "counts.json");
  const { output } = await tool("wtr", ["--files", ...files], { quiet: true, env: { ENGINE: engine, COUNTS, ...env } });
  const { passed = 0, failed = 0, skipped = 0, ran = 0 } = await readFile(COUNTS, "utf8").then(JSON.parse, () => ({}));
  await rm(folder, { recursive: true });
  return { passed, failed: failed + (ran === 0 && failed === 0 ? 1 : 0), skipped, output };
}
