import { Command, Option } from "commander";
import { check } from "../checks/check.js";
import { counted, printResult, sum, type Named } from "../checks/print.js";
import { harmless, writeJson } from "../harmless.js";
import { EXIT, type Io } from "../io.js";
import { fileName, readBytes } from "../reading.js";

const HELP = `
Examples:
  $ npx monusco-widgets validate dataset.json
  $ npx monusco-widgets validate --strict data/*.json
  $ curl https://example.org/dataset.json | npx monusco-widgets validate -

Exit codes: 0 no errors (with --strict: and no warnings), 1 errors, 2 a file could not be read.
An error is a mistake; a warning is something that a maintainer would want to know.`;

interface Options {
  readonly strict?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly json?: true;
}

/** A file that was looked at, or the reason why it could not be. */
type Outcome = Named | { readonly file: string; readonly unreadable: string };

async function look(io: Io, file: string): Promise<Outcome> {
  if (file === "-") return { file: "stdin", ...check(await io.readInput(), io.today) };
  const bytes = await readBytes(file);
  return typeof bytes === "string" ? { file, unreadable: bytes } : { file, ...check(bytes, io.today) };
}

function printOne(io: Io, result: Named, { quiet, verbose }: Options, isOneOfMany: boolean): void {
  const { errors, warnings, complete } = result;
  const file = harmless(result.file);
  const { bold, green } = io.colors;
  const isClean = errors.length + warnings.length === 0;
  if (quiet && isClean) return;
  if (isOneOfMany) io.print(`${bold(file)}: ${isClean ? green("no problem") : sum(errors.length, warnings.length)}`);
  printResult(io, result, verbose ?? false);
  if (quiet) return;
  if (!complete) io.print("More may come to light once these are put right.");
  if (isOneOfMany) io.print("");
  else io.print(`${isClean ? `${file}: ` : ""}${isClean ? green("no problem") : bold(sum(errors.length, warnings.length))}`);
}

async function validate(io: Io, files: readonly string[], options: Options): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const outcome = await look(io, file);
    outcomes.push(options.quiet && "warnings" in outcome ? { ...outcome, warnings: [] } : outcome);
  }
  const results = outcomes.filter((outcome) => "errors" in outcome);
  for (const outcome of outcomes) {
    if ("unreadable" in outcome) io.warn(`monusco-widgets: ${harmless(fileName(outcome.file))} ${outcome.unreadable}`);
    else if (!options.json) printOne(io, outcome, options, files.length > 1);
  }
  const errors = results.reduce((count, result) => count + result.errors.length, 0);
  const warnings = results.reduce((count, result) => count + result.warnings.length, 0);
  if (options.json) io.print(writeJson(outcomes.map(asJson)));
  else if (results.length > 0 && files.length > 1 && !options.quiet)
    io.print(`${counted(results.length, "file")}: ${sum(errors, warnings)}`);
  const isFound = errors > 0 || (options.strict && warnings > 0);
  io.exitCode = results.length < outcomes.length ? EXIT.misuse : isFound ? EXIT.found : EXIT.ok;
}

/** A result without what only people need. */
function asJson(outcome: Outcome): object {
  if ("unreadable" in outcome) return { file: outcome.file, errors: [], warnings: [], unreadable: outcome.unreadable };
  const { file, errors, warnings } = outcome;
  return { file, errors, warnings };
}

/** `monusco-widgets validate`: everything that is wrong with a dataset, and what else its maintainer would want to know. */
export function validateCommand(io: Io): Command {
  return new Command("validate")
    .summary("find what is wrong with a dataset")
    .description(
      "Prints everything that is wrong with datasets, each with its place, then what else their maintainer would want to know.",
    )
    .argument("<file...>", "datasets; - reads the standard input")
    .option("--strict", "warnings count as errors for the exit code")
    .addOption(new Option("--quiet", "errors only").conflicts("strict"))
    .option("--verbose", "every warning, however many of one kind")
    .option("--json", "one JSON document instead of lines")
    .addHelpText("after", HELP)
    .action((files: string[], options: Options) => validate(io, files, options));
}
