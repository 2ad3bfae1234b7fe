import { Command, Option } from "commander";
import {
  elementsOf,
  embedCode,
  problemsOf,
  themesIn,
  type AttributeOption,
  type EmbedCode,
  type EmbedRequest,
} from "../../embed/index.js";
import { EXAMPLE_BASE } from "../../embed/site.js";
import { VERSION } from "../../version.js";
import { didYouMean, nearest } from "../checks/nearest.js";
import { readDataset } from "../dataset-file.js";
import { harmless, writeJson } from "../harmless.js";
import { MisuseError, type Io } from "../io.js";
import { packageFile, readIntegrity, readManifest } from "../package-files.js";

const CHANNELS = [
  "page",
  "head",
  "provider",
  "tag",
  "policy",
  "frame",
  "frame-policy",
  "react",
  "vue",
  "svelte",
  "html",
  "text",
] as const;

type Channel = (typeof CHANNELS)[number];

const HELP = `
Examples:
  $ npx monusco-widgets embed stat --metric displaced --lang fr
  $ npx monusco-widgets embed handover-timeline --from 2023-09 --controls --channel frame
  $ npx monusco-widgets embed stat --metric in-need --as-of 2024-06-30 --data embedded --channel html
  $ npx monusco-widgets embed brief --dataset dataset.json --base https://news.example/widgets/ --json

Every attribute of an element is an option; those of another element are refused. Channels: page is head, provider and tag in one; policy is what the
page's Content-Security-Policy must allow; frame is for pages without scripts of others; html and text are for mail and feeds.

Exit codes: 0 printed, 2 not printed: a wrong option, or no such metric, area or date.`;

interface Options extends Readonly<Record<string, string | boolean | undefined>> {
  readonly lang: string;
  readonly data: "live" | "embedded";
  readonly space: "sheet" | "inline" | "none";
  readonly channel: Channel;
  readonly base?: string;
  readonly dataset?: string;
  readonly theme?: string;
  readonly scheme?: "light" | "dark" | "auto";
  readonly json?: boolean;
}

const OWN = new Set(["lang", "data", "space", "channel", "base", "dataset", "theme", "scheme", "json"]);

/** "as-of" as commander names it: "asOf" */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every attribute of any element, once; those of one element first, in its own order. */
function attributesOfAll(first?: string): readonly AttributeOption[] {
  const all = new Map<string, AttributeOption>();
  const elements = [...elementsOf(readManifest())].sort((a, b) => Number(b.name === first) - Number(a.name === first));
  for (const { attributes } of elements) for (const one of attributes) if (!all.has(one.name)) all.set(one.name, one);
  return [...all.values()].filter(({ name }) => !OWN.has(name));
}

/** Flags have no value; a list may have none, for all. */
function optionFor({ name, kind, choices, description }: AttributeOption): Option {
  const value = kind === "flag" ? "" : choices?.many ? " [value]" : " <value>";
  return new Option(`--${name}${value}`, description.replace(/`/g, ""));
}

function baseIn(written: string | undefined, fallback: string): string {
  if (written === undefined) return fallback;
  try {
    const { protocol, href, username, password, search, hash } = new URL(written);
    if (/^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === ""))
      return href.endsWith("/") ? href : `${href}/`;
  } catch {
    // Said below.
  }
  throw new MisuseError(
    `--base must be an address such as ${EXAMPLE_BASE}, without ?, # and password, not ${harmless(JSON.stringify(written))}`,
  );
}

const channelKeys: Readonly<Partial<Record<Channel, keyof EmbedCode>>> = { "frame-policy": "framePolicy" };

async function tell(io: Io, written: string, options: Options): Promise<void> {
  const element = written.replace(/^monusco-/, "");
  const integrity = readIntegrity(VERSION);
  const elements = elementsOf(readManifest());
  const themes = themesIn(integrity);
  const { dataset } = await readDataset(options.dataset ?? packageFile("data/monusco.json"), io);
  const attributes = Object.fromEntries(
    attributesOfAll(element).flatMap(({ name }) => {
      const value = options[camel(name)];
      return value === undefined || value === false ? [] : [[name, value] as const];
    }),
  );
  const request: EmbedRequest = {
    element,
    attributes,
    language: options.lang,
    data: options.data,
    space: options.space,
    ...(options.theme !== undefined && { theme: options.theme }),
    ...(options.scheme !== undefined && { scheme: options.scheme }),
  };
  const problems = problemsOf(request, { elements, dataset, themes, today: io.today });
  if (problems.length > 0)
    throw new MisuseError(problems.map(({ where, message }) => inWords(where, message, request, elements)).join("\n"));
  const site = {
    base: baseIn(options.base, integrity.base ?? EXAMPLE_BASE),
    version: VERSION,
    integrity: integrity.files,
    elements,
    themes,
    dataset,
  };
  const code = await embedCode(request, { site, today: io.today });
  if (options.json) return io.print(writeJson({ request, ...code }));
  const asked = code[channelKeys[options.channel] ?? (options.channel as keyof EmbedCode)];
  io.print(typeof asked === "string" ? asked.trimEnd() : asked.join(";\n"));
}

function inWords(where: string, message: string, request: EmbedRequest, elements: readonly { readonly name: string }[]): string {
  if (where !== "element") return `${where === "language" ? "--lang" : `--${where}`} ${message}`;
  return `the element ${message}${didYouMean(nearest(request.element, elements.map(({ name }) => name)))}`; // prettier-ignore
}

/** `monusco-widgets embed`: prints the code that puts a widget on a page. */
export function embedCommand(io: Io): Command {
  const command = new Command("embed")
    .summary("print the code that puts a widget on a page")
    .description(
      "Prints the code that puts a widget on a page: for a CMS, as a frame, for React, Vue and Svelte, for mail and feeds.",
    )
    .argument("<element>", "what to embed: stat, trend, focus-area, handover-timeline, brief, …")
    .option("--lang <tag>", "language of the widget and of its sentence (BCP 47)", "en")
    .addOption(
      new Option("--data <from>", "live: asked at each visit; embedded: in the bundle")
        .choices(["live", "embedded"])
        .default("live"),
    )
    .addOption(
      new Option("--space <how>", "how its room is kept: a style sheet, an inline block, not at all")
        .choices(["sheet", "inline", "none"])
        .default("sheet"),
    )
    .addOption(new Option("--channel <name>", "what to print").choices(CHANNELS).default("page"))
    .option("--theme <name>", "one of the themes")
    .addOption(new Option("--scheme <name>", "the ground that a frame stands on").choices(["light", "dark", "auto"]))
    .option("--base <address>", "where the files lie that the page asks for")
    .option("--dataset <file>", "the dataset for the sentence; without it the one of this package")
    .option("--json", "all channels as one JSON document");
  for (const attribute of attributesOfAll()) command.addOption(optionFor(attribute));
  return command.addHelpText("after", HELP).action((element: string, options: Options) => tell(io, element, options));
}
