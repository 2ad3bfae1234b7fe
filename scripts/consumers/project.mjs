/** A consumer's project: a copy, with the package installed as npm installs it; whether its types hold, and whether it can be built. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { npm } from "../install.mjs";
import { StepError } from "../run.mjs";

/** Programs that would tell their makers of us. */
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NG_CLI_ANALYTICS: "false", CI: "true" };

const npmIn = (cwd, ...args) => npm(args, { cwd, quiet: true, env: QUIET });

/** @throws where npm does not install it */
export async function makeProject(source, project, tarball) {
  await cp(source, project, { recursive: true });
  const { code, output } = await npmIn(project, "install", "--no-audit", "--no-fund", "--loglevel=error", tarball);
  if (code !== 0) throw new StepError(`npm install: ${output}`);
}

/** Writes what stands in the place of something in a file, and gives back the text before. */
async function changed(file, { right, wrong }) {
  const text = await readFile(file, "utf8");
  if (!text.includes(right)) throw new StepError(`${file} has no ${right}`);
  await writeFile(file, text.replace(right, wrong));
  return text;
}

/** What is wrong with its types and its build: `wrong` in its package.json is a value that the types must refuse. */
export async function problemsOfProject(project, { wrong }) {
  const { scripts } = JSON.parse(await readFile(join(project, "package.json"), "utf8"));
  const check = await npmIn(project, "run", "check");
  if (check.code !== 0) return [`types: ${check.output}`];
  const file = join(project, wrong.file);
  const before = await changed(file, wrong);
  const refused = await npmIn(project, "run", "check");
  await writeFile(file, before);
  if (refused.code === 0) return [`types: ${wrong.wrong} is not refused in ${wrong.file}`];
  if (!refused.output.includes("huge")) return [`types: refused for another reason: ${refused.output}`];
  if (!scripts.build) return [];
  const { code, output } = await npmIn(project, "run", "build");
  return code === 0 ? [] : [`build: ${output}`];
}
