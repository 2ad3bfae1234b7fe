import { Command, Option } from "commander";
import { readDataset } from "../dataset-file.js";
import { compare } from "../diff/comparison.js";
import { asJson, inMarkdown, inText, type Asked } from "../diff/report.js";
import { writeJson } from "../harmless.js";
import { EXIT, MisuseError, type Io } from "../io.js";

const HELP = `
Examples:
  $ npx monusco-widgets diff old.json new.json
  $ git show HEAD:data/dataset.json | npx monusco-widgets diff - data/dataset.json
  $ npx monusco-widgets diff --format markdown old.json new.json

The order of lists, formatting and the rows of the fact sheet (ref) are nothing that a reader sees. Where a published value is another now, a
correction is proposed: keep it if the old value was wrong, and write why.

Exit codes: 0 done, 1 with --exit-code: something changed for a reader, 2 a file cannot be read or is no dataset.`;

type Format = "text" | "markdown" | "json";

interface Options {
  readonly format: Format;
  readonly json?: true;
  readonly exitCode?: true;
}

function linesOf(asked: Asked, format: Format, colors: Io["colors"]): readonly string[] {
  switch (format) {
    case "text":
      return inText(asked, colors);
    case "markdown":
      return inMarkdown(asked);
    case "json":
      return [writeJson(asJson(asked))];
  }
}

async function tellDifferences(io: Io, oldFile: string, newFile: string, options: Options): Promise<void> {
  if (oldFile === "-" && newFile === "-") throw new MisuseError("only one of the two files can be - (the standard input)");
  // Corrections that do not fit are among what is told here: a list in another order is enough to make them so.
  const old = await readDataset(oldFile, io, { unfitCorrections: true });
  const now = await readDataset(newFile, io, { unfitCorrections: true });
  const comparison = compare(old, now, io.today);
  if (options.exitCode && comparison.differences.length > 0) io.exitCode = EXIT.found;
  const asked = { ...comparison, old: old.name, now: now.name };
  for (const line of linesOf(asked, options.json ? "json" : options.format, io.colors)) io.print(line);
}

/** `monusco-widgets diff`: what changed between two datasets for a reader, and which corrections that calls for. */
export function diffCommand(io: Io): Command {
  return new Command("diff")
    .summary("tell what changed for a reader")
    .description(
      "Tells in words what changed between two datasets for a reader, and proposes the corrections that this calls for.",
    )
    .argument("<old>", "the dataset as it was; - reads the standard input")
    .argument("<new>", "the dataset as it is; - reads the standard input")
    .addOption(new Option("--format <format>", "how to tell it").choices(["text", "markdown", "json"]).default("text"))
    .addOption(new Option("--json", "short for --format json").conflicts("format"))
    .option("--exit-code", "end with 1 when something changed for a reader")
    .addHelpText("after", HELP)
    .action((old: string, now: string, options: Options) => tellDifferences(io, old, now, options));
}
