/**
 * `npm run translations`: what of each language is missing, a draft, or longer than the place where it stands. With `-- --all` it names every
 * missing text. Ends with 1 where a word of the interface, or a text that widgets cannot do without, is missing.
 */
import { readFile } from "node:fs/promises";
import { table as english } from "../src/i18n/cldr/en.js";
import { formatNumber } from "../src/format/index.js";
import { samplesOf } from "../tests/i18n/samples.js";
import type { Messages } from "../src/i18n/messages.js";
import { tooLong } from "./translation-boxes.js";

const LANGUAGES = ["en", "fr", "sw", "ln", "ar", "es"];

/**
 * What may be missing, and then is shown in a fallback language, which it says: long prose; and the name of the mission, which is official or
 * is none.
 */
const OPTIONAL =
  /\/(mission\/name|abbreviations\/\w+|places\/[\w-]+|observations\/\d+\/note|events\/\d+\/(text|note)|sites\/\d+\/note|focusAreas\/\d+\/points\/\d+\/note)$/;

type Text = Readonly<Record<string, string>>;

/** Every text of the dataset by its JSON pointer. */
function textsIn(value: unknown, pointer = ""): [string, Text][] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && typeof (value as { en?: unknown }).en === "string") return [[pointer, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${pointer}/${key}`));
}

const dataset = JSON.parse(await readFile(new URL("../data/monusco.json", import.meta.url), "utf8")) as {
  readonly languages: readonly { readonly tag: string; readonly status: string }[];
};
const texts = textsIn(dataset);
const words = async (tag: string): Promise<ReadonlyMap<string, string>> =>
  samplesOf(((await import(`../src/i18n/messages/${tag}.js`)) as { readonly messages: Messages }).messages);
const source = await words("en");
const all = process.argv.includes("--all");
let isIncomplete = false;

const line = (text: string): void => console.log(`  ${text}`);
const count = (number: number, of: number): string => `${formatNumber(number, english)} of ${formatNumber(of, english)}`;

function list(paths: readonly string[]): void {
  for (const path of all ? paths : paths.slice(0, 8)) line(`    ${path}`);
  if (!all && paths.length > 8) line(`    … and ${paths.length - 8} more: npm run translations -- --all`);
}

for (const tag of LANGUAGES) {
  const own = await words(tag);
  const missingWords = [...source.keys()].filter((path) => !own.get(path)?.trim());
  const needed = texts.filter(([pointer]) => !OPTIONAL.test(pointer));
  const missing = needed.filter(([, text]) => !text[tag]?.trim()).map(([pointer]) => pointer);
  const prose = texts.filter(([pointer]) => OPTIONAL.test(pointer));
  const untold = prose.filter(([, text]) => !text[tag]?.trim());
  const status = dataset.languages.find((one) => one.tag === tag)?.status ?? "not listed in the dataset";
  const long = [...own, ...needed.flatMap(([pointer, text]): [string, string][] => (text[tag] ? [[pointer, text[tag]]] : []))]
    .map(([path, text]) => ({ path, text, found: tooLong(path, text) }))
    .filter(({ found }) => found !== undefined);
  console.log(`${tag}: ${status}`);
  line(`interface: ${count(source.size - missingWords.length, source.size)} messages`);
  list(missingWords);
  line(`dataset: ${count(needed.length - missing.length, needed.length)} headlines, labels, areas, titles and phases`);
  list(missing);
  line(
    `dataset: ${count(prose.length - untold.length, prose.length)} notes and long texts; the others are shown in the fallback language`,
  );
  if (long.length > 0) line(`longer than its place: ${long.length}`);
  list(
    long.map(
      ({ path, text, found }) =>
        `${path} (${found!.box.name}: ${found!.width.toFixed(1)} em, has ${found!.box.width} × ${found!.box.lines}): ${text}`,
    ),
  );
  isIncomplete ||= missingWords.length > 0 || missing.length > 0;
}
if (isIncomplete) process.exitCode = 1;
