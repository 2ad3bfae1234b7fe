import { Command, Option } from "commander";
import writeFileAtomic from "write-file-atomic";
import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { elementsOf, isRightToLeft, problemsOf } from "../../embed/index.js";
import { languageAttributes } from "../../embed/language-attributes.js";
import { readingOf } from "../../embed/sentence/sentence.js";
import type { SnapshotRequest } from "../../embed/snapshot/index.js";
import { nameOf } from "../../embed/title.js";
import { dayIn, isTimeZone } from "../../format/time-zone.js";
import { VERSION } from "../../version.js";
import { readDataset } from "../dataset-file.js";
import { attributeOptions, attributesIn, baseIn, elementName, refuse } from "../element-options.js";
import { harmless } from "../harmless.js";
import { MisuseError, type Io } from "../io.js";
import { loadSnapshots, packageFile, readIntegrity, readManifest } from "../package-files.js";
import { pageOf } from "../snapshot-page.js";

const FORMATS = ["html", "light", "text", "markdown"] as const;

const HELP = `
Examples:
  $ npx monusco-widgets snapshot brief --lang fr --out brief.html --page
  $ npx monusco-widgets snapshot stat --metric displaced --format light
  $ npx monusco-widgets snapshot trend --metric in-need --format markdown --now 2026-11-27
  $ npx monusco-widgets snapshot stat --metric displaced --csp

Every attribute of an element is an option; those of another element are refused. Formats: html has its style inside and needs no script, but a
browser of 2024 and a page that keeps <template>; light is plain HTML for mail and feeds; text and markdown are for whatever has no HTML.

Exit codes: 0 written, 2 not written: a wrong option, no such metric, area or date, or a file that cannot be written.`;

interface Options extends Readonly<Record<string, string | boolean | undefined>> {
  readonly lang: string;
  readonly format: (typeof FORMATS)[number];
  readonly dataset?: string;
  readonly now?: string;
  readonly timeZone?: string;
  readonly src?: string;
  readonly pin?: boolean;
  readonly page?: boolean;
  readonly base?: string;
  readonly csp?: boolean;
  readonly out?: string;
}

const OWN = new Set(["lang", "format", "dataset", "now", "time-zone", "src", "pin", "page", "base", "csp", "out"]);

/** What only means something of the format that a browser takes over. */
const OF_HTML = ["src", "pin", "page", "base", "csp"] as const;

const shown = (written: string): string => harmless(JSON.stringify(written));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day that is in the calendar: the 30th of February is not. */
const isDay = (written: string): boolean =>
  DAY.test(written) && new Date(`${written}T00:00:00Z`).toJSON()?.slice(0, 10) === written;

/** The day on which freshness is judged. */
function todayIn({ now, timeZone }: Options, io: Io): Day {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new MisuseError(`--time-zone must be one of the IANA database such as Africa/Lubumbashi, not ${shown(timeZone)}`);
  if (now === undefined) return io.today;
  if (isDay(now)) return now;
  if (MOMENT.test(now) && isDay(now.slice(0, 10)) && !Number.isNaN(Date.parse(now)))
    return dayIn(new Date(now), timeZone ?? "UTC");
  throw new MisuseError(`--now must be a day such as 2026-11-27 or a moment such as 2026-11-27T06:00:00Z, not ${shown(now)}`);
}

function addressIn(written: string): string {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return new URL(written).href;
  throw new MisuseError(`--src must be an address such as https://widgets.example/dataset.json, not ${shown(written)}`);
}

/** Options that the others do not allow. */
function checkOptions(options: Options): void {
  const useless = options.format === "html" ? undefined : OF_HTML.find((one) => options[one] !== undefined);
  if (useless !== undefined)
    throw new MisuseError(`--${useless} is for --format html: ${options.format} has no script and no style`);
  if (options.base !== undefined && !options.page) throw new MisuseError("--base is where the script of a --page lies");
  if (options.pin && options.src !== undefined)
    throw new MisuseError("--pin keeps the day for ever, and --src brings figures of later days: take one of them");
  if (options.csp && options.page) throw new MisuseError("--csp is for a snapshot alone: a --page has its policy inside");
}

async function made(request: SnapshotRequest, dataset: Dataset, options: Options): Promise<string> {
  const { lightOf, markdownOf, snapshotOf, textOf } = await loadSnapshots();
  const writers = { light: lightOf, text: textOf, markdown: markdownOf };
  if (options.format !== "html") return writers[options.format](request, dataset);
  const snapshot = await snapshotOf(request, dataset);
  if (options.csp) return `style-src ${snapshot.styles.join(" ")}`;
  if (!options.page) return snapshot.html;
  const reading = await readingOf(request);
  const { lang } = languageAttributes(request.language, reading);
  return pageOf(snapshot, {
    language: lang,
    isRightToLeft: isRightToLeft(lang),
    title: nameOf(request.element, request.attributes, reading, dataset),
    integrity: readIntegrity(VERSION),
    ...(options.base !== undefined && { base: baseIn(options.base) }),
    ...(request.src !== undefined && { src: request.src }),
  });
}

const REMARK =
  "A CMS that cleans what is pasted takes <template> away and leaves its sentence at best: there, use --format light, or the frame or script that `embed` prints.";

async function tell(io: Io, written: string, options: Options): Promise<void> {
  checkOptions(options);
  const element = elementName(written);
  const attributes = attributesIn(options, OWN, element);
  const today = todayIn(options, io);
  const { dataset } = await readDataset(options.dataset ?? packageFile("data/monusco.json"), io);
  const asked = { element, attributes, language: options.lang };
  const elements = elementsOf(readManifest());
  refuse(problemsOf({ ...asked, data: "embedded", space: "none" }, { elements, dataset, themes: [], today }), element);
  const request: SnapshotRequest = {
    ...asked,
    today,
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
    ...(options.pin && { isPinned: true }),
    ...(options.src !== undefined && { src: addressIn(options.src) }),
  };
  const text = await made(request, dataset, options);
  if (options.format === "html" && !options.page && !options.csp) io.warn(REMARK);
  if (options.out === undefined) return io.print(text);
  try {
    await writeFileAtomic(options.out, `${text}\n`, { encoding: "utf8" });
  } catch (error) {
    throw new MisuseError(`${options.out} cannot be written: ${(error as Error).message}`);
  }
}

/** `monusco-widgets snapshot`: writes a widget that needs no script. */
export function snapshotCommand(io: Io): Command {
  const command = new Command("snapshot")
    .summary("write a widget that needs no script")
    .description(
      "Writes a widget as it is on a day, without script: as HTML, as plain HTML for mail and feeds, as text, as Markdown.",
    )
    .argument("<element>", "what to write: stat, trend, focus-area, handover-timeline, brief, …")
    .option("--lang <tag>", "language of the widget (BCP 47)", "en")
    .addOption(new Option("--format <name>", "what to write").choices(FORMATS).default("html"))
    .option("--dataset <file>", "the dataset; without it the one of this package")
    .option("--now <day>", "the day, or the moment, for which it is judged whether figures are due; today without it")
    .option("--time-zone <name>", "where that day is, and where the widget goes on with it: Africa/Lubumbashi")
    .option("--src <address>", "the dataset that the widget asks for once its script is there")
    .option("--pin", "keeps the day for ever, as in an archive")
    .option("--page", "a whole document, with its Content-Security-Policy")
    .option("--base <address>", "where the script of the page lies; without it the page has none")
    .option("--csp", "prints what the page's Content-Security-Policy must allow instead")
    .option("--out <file>", "writes to a file");
  for (const option of attributeOptions(OWN)) command.addOption(option);
  return command.addHelpText("after", HELP).action((element: string, options: Options) => tell(io, element, options));
}
