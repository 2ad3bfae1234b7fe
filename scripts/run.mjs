/** Starts the other programs, and tells what goes on and for how long. Node alone: it runs before anything is installed. */
import { spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Whether a script was started by itself, not imported. */
export const isMain = (meta) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(meta.url);

/**
 * Shows what a program prints line by line, each with the program's name, for several print at a time; without the moves of the cursor that mean
 * nothing in a log, and without empty lines.
 */
function logger(name) {
  let rest = "";
  const show = (line) => line.trim() !== "" && console.log(`${name.padEnd(8)} ${line.trimEnd()}`);
  return {
    take(chunk) {
      // eslint-disable-next-line no-control-regex
      const lines = (rest + chunk).replace(/\x1b\[\d*[A-HJKST]/g, "").split("\n");
      rest = lines.pop();
      lines.forEach(show);
    },
    end: () => show(rest),
  };
}

/**
 * Runs a program to its end. Arguments are an array, so a space in a path is only a space.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] beside our own
 * @param {boolean} [options.quiet] keeps what it prints instead of showing it
 * @param {string} [options.log] shows it as a log below this name, whatever it does to a terminal
 * @param {string} [options.cwd]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false, log, cwd = root } = {}) {
  return new Promise((done) => {
    const out = quiet || log ? "pipe" : "inherit";
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", out, out] });
    let output = "";
    const lines = log && logger(log);
    const take = quiet ? (chunk) => (output += chunk) : (chunk) => lines.take(chunk);
    child.stdout?.setEncoding("utf8").on("data", take);
    child.stderr?.setEncoding("utf8").on("data", take);
    child.once("error", (error) => done({ code: 1, output: `${output}${error.message}\n` }));
    child.once("close", (code) => {
      lines?.end();
      done({ code: code ?? 1, output });
    });
  });
}

/** Runs a program of node_modules/.bin with this very Node. */
export const tool = (name, args, options) => run(process.execPath, [resolve(root, "node_modules/.bin", name), ...args], options);

/** Runs a script of ours. */
export const script = (name, args = [], options) => run(process.execPath, [resolve(root, "scripts", name), ...args], options);

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A step that failed; its output was printed where it happened. */
export class StepError extends Error {}

/**
 * Does one named step of a longer work and says how long it took. What a quiet program printed is shown only where it failed.
 *
 * @param {string} name
 * @param {() => Promise<{ code: number, output: string }>} work
 */
export async function step(name, work) {
  const start = performance.now();
  console.log(`▸ ${name}`);
  const { code, output } = await work();
  if (code !== 0) {
    if (output) console.log(output.trimEnd());
    console.log(`✗ ${name}: failed after ${seconds(start)}`);
    throw new StepError(`${name} failed`);
  }
  console.log(`✓ ${name}: ${seconds(start)}`);
}

/** Ends a command with one line instead of a stack where the reason was foreseen. */
export function fail(error) {
  console.error(error instanceof StepError ? error.message : error);
  process.exitCode = 1;
}
