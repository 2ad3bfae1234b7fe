/** Datasets from files and from the standard input. */
import { readFile } from "node:fs/promises";
import { parse, problemsOf, type Problem } from "../data/parse.js";
import { valueAt } from "../data/pointer.js";
import type { Correction, Dataset } from "../data/schema.js";
import { MisuseError, type Io } from "./io.js";
import { counted } from "./prose.js";

/** A dataset and the file it came from. */
export interface DatasetFile {
  /** What to call it in a message: its path as given, `stdin` for the standard input. */
  readonly name: string;
  readonly text: string;
  /** What `JSON.parse` makes of the text: without the defaults that the parser fills in. */
  readonly input: unknown;
  readonly dataset: Dataset;
  /** What is wrong with its corrections; empty unless they were not to be judged. */
  readonly problems: readonly Problem[];
}

/** So many problems tell enough of a file that is none; `validate` tells all. */
const SHOWN = 3;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EISDIR: "is a folder",
  EACCES: "may not be read",
};

async function readText(file: string, io: Io): Promise<string> {
  if (file === "-") return io.readInput();
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new MisuseError(
      `${file} ${REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`}`,
    );
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new MisuseError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const inWords = ({ pointer, message }: Problem): string => `${pointer || "the whole"} ${message}`;

function noDataset(name: string, problems: readonly Problem[]): MisuseError {
  const rest = problems.length - SHOWN;
  const more = rest > 0 ? [`and ${counted(rest, "more problem")}; "validate" tells all`] : [];
  return new MisuseError([`${name} is no dataset:`, ...problems.slice(0, SHOWN).map(inWords), ...more].join("\n  "));
}

/** Whether a correction only does not fit what the file holds: what a change elsewhere in the file can bring about. */
function isUnfit(input: unknown, { pointer }: Problem): boolean {
  const [, index] = /^\/corrections\/(\d+)\/(?:pointer|was|now)$/.exec(pointer) ?? [];
  return index !== undefined && typeof valueAt(input, ["corrections", index, "pointer"]) === "string";
}

/**
 * Reads a dataset.
 *
 * @param file a path, or `-` for the standard input
 * @param options.unfitCorrections take a dataset whose corrections do not fit what the file holds, and tell these problems instead: who
 *   compares two files wants to hear why
 * @throws MisuseError where it cannot be read or is no dataset, with the first problems
 */
export async function readDataset(file: string, io: Io, options: { unfitCorrections?: boolean } = {}): Promise<DatasetFile> {
  const name = file === "-" ? "stdin" : file;
  const text = await readText(file, io);
  const input = parseJson(name, text);
  const all = problemsOf(input);
  const problems = options.unfitCorrections ? all.filter((problem) => isUnfit(input, problem)) : [];
  const grave = all.filter((problem) => !problems.includes(problem));
  if (grave.length > 0) throw noDataset(name, grave);
  const result = parse(problems.length === 0 ? input : { ...(input as object), corrections: [] });
  if (!result.ok) throw noDataset(name, result.problems);
  const { dataset } = result;
  // Of these corrections only what they say of other places was found wrong: they have the shape of corrections.
  const corrections = problems.length === 0 ? dataset.corrections : (input as { corrections: Correction[] }).corrections;
  return { name, text, input, dataset: { ...dataset, corrections }, problems };
}
