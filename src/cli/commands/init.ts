import { Command } from "commander";
import countries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { writeFile } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { check } from "../checks/check.js";
import { didYouMean } from "../checks/nearest.js";
import { isTag, meantTag } from "../checks/texts.js";
import { harmless, isUnruly } from "../harmless.js";
import { MisuseError, type Io } from "../io.js";
import { exampleDataset, type ExampleOf } from "../template.js";

const HELP = `
Examples:
  $ npx monusco-widgets init --mission UNMISS --country SS
  $ npx monusco-widgets init data/minusca.json --mission MINUSCA --country CF --language fr
  $ npx monusco-widgets init - | less

Exit codes: 0 written, 2 not written: a wrong option, or a file that is there already.`;

interface Options {
  readonly mission: string;
  readonly country?: string;
  readonly language?: string;
  readonly force?: true;
  readonly json?: true;
}

/** ISO 3166-1 keeps this code free for everyone's own use: no country will ever have it. */
const NO_COUNTRY = { code: "XX", name: "Example country" };

/** A country by its code, for people who may have written its name. */
function countryOf(written: string | undefined): { readonly code: string; readonly name: string } {
  if (written === undefined) return NO_COUNTRY;
  countries.registerLocale(english);
  const code = written.trim().toUpperCase();
  const name = code.length === 2 ? countries.getName(code, "en") : undefined;
  if (name !== undefined) return { code, name };
  const meant = countries.alpha3ToAlpha2(code) ?? countries.getAlpha2Code(written.trim(), "en");
  throw new MisuseError(
    `--country must be an ISO 3166-1 code of two letters such as SS, not ${JSON.stringify(written)}${didYouMean(meant)}`,
  );
}

function languagesOf(written: string | undefined): readonly string[] {
  const tags = written?.split(",").map((part) => part.trim()) ?? [];
  for (const tag of tags) {
    if (isTag(tag)) continue;
    const meant = didYouMean(meantTag(tag));
    throw new MisuseError(`--language must be BCP 47 tags such as fr,ar, not ${JSON.stringify(tag)}${meant}`);
  }
  return [...new Set(tags)].filter((tag) => tag !== "en");
}

function missionOf(written: string): string {
  const mission = written.trim();
  if (mission === "") throw new MisuseError("--mission must be an acronym such as UNMISS, not an empty text");
  if (/\s/.test(mission.replaceAll(" ", "")) || isUnruly(mission))
    throw new MisuseError(
      `--mission must be an acronym on one line, without control characters, not ${harmless(JSON.stringify(mission))}`,
    );
  return mission;
}

/** The example as a text; refused where `validate --strict` would find something in it, since an option brought that. */
function exampleOf(options: ExampleOf): string {
  const text = JSON.stringify(exampleDataset(options), null, 2);
  const { errors, warnings } = check(text, options.today);
  const [found] = [...errors, ...warnings];
  if (found) throw new MisuseError(`no example can be made with these options: ${harmless(`${found.pointer} ${found.message}`)}`);
  return text;
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await (force ? writeFileAtomic(file, text) : writeFile(file, text, { flag: "wx" }));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") throw new MisuseError(`${file} is there already: name another file, or --force to replace it`);
    if (code === "ENOENT") throw new MisuseError(`${file} cannot be written: its folder does not exist`);
    if (code === "ENOTDIR") throw new MisuseError(`${file} cannot be written: what stands before its last / is a file`);
    if (code === "EISDIR") throw new MisuseError(`${file} is a folder: name a file in it`);
    throw new MisuseError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function init(io: Io, file: string, options: Options): Promise<void> {
  const mission = missionOf(options.mission);
  const { code, name } = countryOf(options.country);
  const languages = languagesOf(options.language);
  if (file === "") throw new MisuseError('"" is no file name');
  const text = exampleOf({ mission, country: code, countryName: name, languages, today: io.today });
  if (file === "-") return io.print(text);
  await write(file, `${text}\n`, options.force ?? false);
  if (options.json) return io.print(JSON.stringify({ file, mission, country: code, languages: ["en", ...languages] }, null, 2));
  const { bold, green } = io.colors;
  io.print(`${green("Written:")} ${bold(file)}, an example of every part of a dataset, for ${mission} in ${name}.`);
  io.print("1. Replace everything that is called an example by facts, each with its date and source.");
  io.print(`2. See what is wrong or missing:  npx monusco-widgets validate --strict ${file}`);
  io.print(`3. Show it in a page:  <monusco-data scope="page" src="${file}"></monusco-data>`);
}

/** `monusco-widgets init`: a dataset for another mission to begin with. */
export function initCommand(io: Io): Command {
  return new Command("init")
    .summary("begin a dataset for another mission")
    .description(
      "Writes a small valid dataset with remarks, for the same widgets to show another mission. All that it says is made up and called an example.",
    )
    .argument("[file]", "where to write it; - prints it", "dataset.json")
    .option("--mission <acronym>", "such as UNMISS", "EXAMPLE")
    .option("--country <code>", "ISO 3166-1 code of two letters, such as SS")
    .option("--language <tags>", "languages beside English, such as fr,ar")
    .option("--force", "replace a file that is there already")
    .option("--json", "what was written, as JSON")
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => init(io, file, options));
}
