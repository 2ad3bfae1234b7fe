import { Command, Option } from "commander";
import { addDuration, parseEdtf, type Day } from "../../data/edtf.js";
import { readDataset } from "../dataset-file.js";
import { dueOn } from "../due/due.js";
import { asJson, inMarkdown, inText } from "../due/report.js";
import { writeJson } from "../harmless.js";
import { EXIT, MisuseError, type Io } from "../io.js";

const HELP = `
Examples:
  $ npx monusco-widgets due dataset.json
  $ npx monusco-widgets due --at 2026-12-21 --within P14D dataset.json
  $ npx monusco-widgets due --quiet dataset.json      for a cron job: a mail only when something is to be done
  $ npx monusco-widgets due --markdown dataset.json   for an issue tracker

A figure is due when its time (reviewEvery) is over, overdue after half as long again. The mandate, a projection, an event that was
announced and a phase that was planned or is under way are overdue on the day after they should have ended or happened.

Exit codes: 0 done, 1 with --exit-code: something is due or overdue, 2 the file cannot be read or is no dataset.`;

interface Options {
  readonly at?: string;
  readonly within: string;
  readonly allSeries?: true;
  readonly json?: true;
  readonly markdown?: true;
  readonly quiet?: true;
  readonly exitCode?: true;
}

function dayIn(text: string): Day {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text)) return text;
  throw new MisuseError(`--at must be a day of the calendar such as 2026-12-20, not ${JSON.stringify(text)}`);
}

function durationIn(text: string): string {
  try {
    addDuration("2000-01-01", text);
    return text;
  } catch {
    throw new MisuseError(`--within must be an ISO 8601 duration such as P90D or P3M, not ${JSON.stringify(text)}`);
  }
}

async function tellDue(io: Io, path: string, options: Options): Promise<void> {
  const at = options.at === undefined ? io.today : dayIn(options.at);
  const within = durationIn(options.within);
  const { name: file, dataset } = await readDataset(path, io);
  const due = dueOn(dataset, { at, within, allSeries: options.allSeries ?? false });
  const isFound = due.overdue.length + due.due.length > 0;
  if (isFound && options.exitCode) io.exitCode = EXIT.found;
  if (options.quiet && !isFound && due.soon.length === 0) return;
  const asked = { file, at, dataset, due };
  if (options.json) io.print(writeJson(asJson(asked)));
  else for (const line of options.markdown ? inMarkdown(asked) : inText(asked, io.colors)) io.print(line);
}

/** `monusco-widgets due`: what of a dataset is due or overdue, and what soon ends. */
export function dueCommand(io: Io): Command {
  return new Command("due")
    .summary("tell which figures are due, and what ends soon")
    .description(
      "Tells what of a dataset is due or overdue on a day, and what ends soon: the mandate, projections, announced events, figures.",
    )
    .argument("<file>", "a dataset; - reads the standard input")
    .option("--at <day>", "read it as it would have been on this day, YYYY-MM-DD (default: today)")
    .option("--within <duration>", "what comes within this time is soon (ISO 8601)", "P90D")
    .option("--all-series", "the latest figure of every series that is continued, not only those shown by default")
    .addOption(new Option("--json", "one JSON document instead of lines").conflicts("markdown"))
    .option("--markdown", "a list to tick off")
    .option("--quiet", "print nothing when nothing is due, overdue or about to end")
    .option("--exit-code", "end with 1 when something is due or overdue")
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => tellDue(io, file, options));
}
