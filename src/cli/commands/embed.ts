import { Command, Option } from "commander";
import { elementsOf, embedCode, problemsOf, themesIn, type EmbedCode, type EmbedRequest } from "../../embed/index.js";
import { EXAMPLE_BASE } from "../../embed/site.js";
import { VERSION } from "../../version.js";
import { readDataset } from "../dataset-file.js";
import { attributeOptions, attributesIn, baseIn, elementName, refuse } from "../element-options.js";
import { writeJson } from "../harmless.js";
import type { Io } from "../io.js";
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

const channelKeys: Readonly<Partial<Record<Channel, keyof EmbedCode>>> = { "frame-policy": "framePolicy" };

async function tell(io: Io, written: string, options: Options): Promise<void> {
  const element = elementName(written);
  const integrity = readIntegrity(VERSION);
  const elements = elementsOf(readManifest());
  const themes = themesIn(integrity);
  const { dataset } = await readDataset(options.dataset ?? packageFile("data/monusco.json"), io);
  const attributes = attributesIn(options, OWN, element);
  const request: EmbedRequest = {
    element,
    attributes,
    language: options.lang,
    data: options.data,
    space: options.space,
    ...(options.theme !== undefined && { theme: options.theme }),
    ...(options.scheme !== undefined && { scheme: options.scheme }),
  };
  refuse(problemsOf(request, { elements, dataset, themes, today: io.today }), element);
  const site = {
    base: options.base === undefined ? (integrity.base ?? EXAMPLE_BASE) : baseIn(options.base),
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
  for (const option of attributeOptions(OWN)) command.addOption(option);
  return command.addHelpText("after", HELP).action((element: string, options: Options) => tell(io, element, options));
}
