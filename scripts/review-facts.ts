/**
 * Prints every fact of data/monusco.json beside the row of the fact sheet it came from, so that a person can check the whole in one sitting:
 *
 *     npx tsx scripts/review-facts.ts [--facts FILE] [--json]
 *
 * The fact sheet is not part of the project. With `--facts`, a Markdown file with tables, each row is printed too, and at the end which facts
 * differ from their rows, which rows no fact cites and which refs no row has. Importing this does nothing.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { fileName, readBytes } from "../src/cli/reading.js";
import { parseText } from "../src/data/parse.js";
import { doubtsOf, type Doubt } from "./facts-against-rows.js";
import { factsOf, type Fact } from "./facts-of.js";

/** A row of the fact sheet. */
export interface Row {
  readonly id: string;
  readonly section: string;
  readonly cells: readonly string[];
}

/** The facts in the order of the fact sheet, and what does not fit together. */
export interface Review {
  /** Each fact under the first of its rows; `also` holds the pointers of those that cite this row beside another. */
  readonly rows: readonly {
    readonly id: string;
    readonly row?: Row;
    readonly facts: readonly Fact[];
    readonly also: readonly string[];
  }[];
  readonly withoutRow: readonly Fact[];
  /** Facts that differ from their rows in what a program can compare; empty without a fact sheet. */
  readonly doubts: readonly Doubt[];
  /** Rows that no fact cites; empty without a fact sheet. */
  readonly uncited: readonly Row[];
  /** Rows that are no facts, such as names in other languages and checks of other texts, and are not cited. */
  readonly noFacts: readonly Row[];
  /** Refs that no row has; empty without a fact sheet. */
  readonly unknown: readonly string[];
}

/** A bar within a cell is written `\|`. */
const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|").replaceAll("**", "").trim());

/**
 * The rows of a fact sheet: of every table whose first column is `id`; and of other tables below a heading with a letter, such as
 * `## 12. Sites (G)`, whose rows are called by letter and first cell: `G Bukavu`.
 */
export function rowsOf(markdown: string): readonly Row[] {
  const rows: Row[] = [];
  let section = "";
  let head: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    section = /^## +(.+)$/.exec(line)?.[1]?.trim() ?? section;
    const [first = "", ...cells] = line.startsWith("|") ? cellsOf(line) : [];
    if (!line.startsWith("|")) head = undefined;
    else if (head === undefined) head = first.toLowerCase();
    else if (!/^(:?-+:?|—|)$/.test(first)) {
      const letter = /\(([A-Z])\)$/.exec(section)?.[1];
      if (head === "id") rows.push({ id: first, section, cells });
      else if (letter !== undefined) rows.push({ id: `${letter} ${first}`, section, cells });
    }
  }
  return rows;
}

/** How the ids of the fact sheet begin, in its order; others come last. */
const ORDER = ["T", "B", "H-N", "H-I", "H-F", "M-P", "M-A", "M-T", "M-B", "M-F", "W-J", "W-C", "W-F", "W-E", "G ", "R", "S"];

const placeOf = (id: string): number => {
  const at = ORDER.findIndex((start) => id.startsWith(start));
  return at === -1 ? ORDER.length : at;
};

/** Orders ids of rows as the fact sheet does, and numbers by their size. */
export const compareRows = (a: string, b: string): number =>
  placeOf(a) - placeOf(b) || a.localeCompare(b, "en", { numeric: true });

/** Names in other languages, and the check of the text that the project began with: rows about facts, or about no fact at all. */
const isNoFact = ({ id }: Row): boolean => /^(X-|S\d)/.test(id);

/** Puts facts and rows side by side. */
export function reviewOf(facts: readonly Fact[], sheet?: readonly Row[]): Review {
  const cited = [...new Set(facts.flatMap(({ refs }) => refs))].sort(compareRows);
  const known = new Map(sheet?.map((row) => [row.id, row]));
  // Of a section whose rows have no ids, such as names in many languages, only what is used for facts is meant to be cited.
  const hasIds = (row: Row): boolean => !row.id.includes(" ") || cited.some((id) => known.get(id)?.section === row.section);
  const uncited = sheet?.filter((row) => !cited.includes(row.id) && hasIds(row)) ?? [];
  return {
    rows: cited.map((id) => ({
      id,
      ...(known.has(id) && { row: known.get(id)! }),
      facts: facts.filter(({ refs }) => refs[0] === id),
      also: facts.filter(({ refs }) => refs.indexOf(id) > 0).map(({ pointer }) => pointer),
    })),
    withoutRow: facts.filter(({ refs }) => refs.length === 0),
    doubts: sheet ? doubtsOf(facts, sheet) : [],
    uncited: uncited.filter((row) => !isNoFact(row)),
    noFacts: uncited.filter(isNoFact),
    unknown: sheet ? cited.filter((id) => !known.has(id)) : [],
  };
}

const WIDTH = 100;
const GUTTER = 11;

/** Text in lines of at most {@link WIDTH} after a label; no-break spaces and addresses stay whole. */
function wrapped(label: string, text: string): readonly string[] {
  const lines = [`  ${label} `.padEnd(GUTTER)];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line.length > GUTTER && line.length + word.length > WIDTH) lines.push(`${" ".repeat(GUTTER)}${word} `);
    else lines[lines.length - 1] = `${line}${word} `;
  }
  return lines.map((line) => line.trimEnd());
}

const headed = (words: string): string => `── ${words} `.padEnd(WIDTH, "─");

type Paint = Pick<ReturnType<typeof pc.createColors>, "bold" | "dim">;

function factLines({ pointer, about, says, sources }: Fact, { bold, dim }: Paint): readonly string[] {
  return [
    `  ${bold(pointer)}`,
    ...wrapped("", about.join(" · ")),
    ...says.flatMap(({ as, text }) =>
      Object.entries(text).flatMap(([tag, words]) => wrapped(as === "fact" ? tag : `${as} ${tag}`, words)),
    ),
    ...sources
      .flatMap(({ document, url }) => [...wrapped("from", document), ...(url === undefined ? [] : wrapped("", url))])
      .map(dim),
    "",
  ];
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? "" : "s"}`;

/** The review as lines for a person to read. */
export function linesOf(
  { rows, withoutRow, doubts, uncited, noFacts, unknown }: Review,
  paint: Paint = pc.createColors(false),
): readonly string[] {
  const inRow = rows.reduce((sum, { facts }) => sum + facts.length, 0);
  const ofSheet = unknown.length + uncited.length + noFacts.length > 0 || rows.some(({ row }) => row !== undefined);
  return [
    ...rows.flatMap(({ id, row, facts, also }) => [
      paint.bold(headed(id)),
      ...(row ? [...wrapped("row", row.cells.filter((cell) => !/^—?$/.test(cell)).join(" | ")), ""] : []),
      ...facts.flatMap((fact) => factLines(fact, paint)),
      ...(also.length > 0 ? [...wrapped("see", also.join(", ")), ""] : []),
    ]),
    paint.bold(headed("Without a row: the format gives these no ref")),
    ...withoutRow.flatMap((fact) => factLines(fact, paint)),
    ...(doubts.length > 0 ? [paint.bold(headed("Look at these: they differ from their rows")), ""] : []),
    ...doubts.flatMap(({ pointer, refs, remarks }) => [
      `  ${paint.bold(pointer)} (${refs.join(", ")})`,
      ...remarks.flatMap((remark) => wrapped("", remark)),
      "",
    ]),
    ...(ofSheet ? [paint.bold(headed("Rows that no fact cites"))] : []),
    ...uncited.flatMap((row, at) => [
      ...(row.section === uncited[at - 1]?.section ? [] : ["", `  ${row.section}`]),
      ...wrapped(row.id, row.cells.filter((cell) => !/^—?$/.test(cell)).join(" | ")),
    ]),
    ...(unknown.length > 0 ? ["", paint.bold(headed("Refs that no row has")), ...wrapped("", unknown.join(", "))] : []),
    ...(ofSheet ? [""] : []),
    `${count(inRow, "fact")} on ${count(rows.length, "row")}; ${count(withoutRow.length, "fact")} without a row` +
      (ofSheet
        ? `; ${count(doubts.length, "fact")} to look at; ${count(uncited.length, "row")} not cited, ` +
          `${noFacts.length} more that are no facts; ${count(unknown.length, "ref")} without a row.`
        : "."),
  ];
}

const HELP = `Prints every fact of data/monusco.json, in both languages, with its documents.

  npx tsx scripts/review-facts.ts [--facts FILE] [--json]

  --facts FILE  a fact sheet, Markdown with tables: each fact stands under its row, and at the end which facts differ from their rows
                (how sure, numbers, years, addresses), which rows no fact cites, and which refs no row has
  --json        the same for a program
  --help        this

Ends with 2 where the dataset, the sheet or an option cannot be read.`;

/** The text of a file that the user named. */
async function sheetOf(file: string): Promise<string> {
  const text = await readBytes(file);
  if (typeof text === "string") throw new Error(`${fileName(file)} ${text}`);
  return new TextDecoder().decode(text);
}

/** The command: prints, and ends non-zero where the dataset, the sheet or an option cannot be read. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { facts: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help) return void console.log(HELP);
  const file = fileURLToPath(new URL("../data/monusco.json", import.meta.url));
  const result = parseText(await readFile(file, "utf8"));
  if (!result.ok) throw new Error(`data/monusco.json breaks the format: run npm run validate`);
  const sheet = values.facts === undefined ? undefined : rowsOf(await sheetOf(values.facts));
  if (sheet?.length === 0) throw new Error(`${values.facts!}: no table whose first column is id`);
  const review = reviewOf(factsOf(result.dataset), sheet);
  const paint = pc.createColors(pc.isColorSupported && Boolean(process.stdout.isTTY));
  console.log(values.json ? JSON.stringify(review, null, 2) : linesOf(review, paint).join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // A reader who has seen enough closes the pipe: `| less`, `| head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  });
}
