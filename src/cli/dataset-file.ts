/** Datasets from files and from the standard input. */
import { parse, problemsOf, type Problem } from "../data/parse.js";
import { valueAt } from "../data/pointer.js";
import type { Correction, Dataset } from "../data/schema.js";
import { decode, type Decoded } from "./checks/encoding.js";
import { readDocument } from "./document.js";
import { harmless } from "./harmless.js";
import { MisuseError, type Io } from "./io.js";
import { counted } from "./prose.js";
import { fileName, readBytes } from "./reading.js";

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

/** The bytes of a file, or the text of the standard input. */
async function read(file: string, io: Io): Promise<Uint8Array | string> {
  if (file === "-") return io.readInput();
  const bytes = await readBytes(file);
  if (typeof bytes === "string") throw new MisuseError(`${harmless(fileName(file))} ${bytes}`);
  return bytes;
}

interface Json {
  readonly text: string;
  readonly value: unknown;
}

/** What a file holds, read as `validate` reads it: its first fault is told. A key that stands twice is none here, JSON takes the last. */
function parseJson(name: string, file: Uint8Array | string): Json {
  const { text, fault }: Decoded = typeof file === "string" ? { text: file } : decode(file);
  const { value, faults } = fault ? { value: undefined, faults: [fault] } : readDocument(text);
  const [first] = faults;
  if (first) {
    const more = faults.length > 1 ? ` (and ${counted(faults.length - 1, "more fault")}; "validate" tells all)` : "";
    throw new MisuseError(harmless(`${name}:${first.line}:${first.column} ${first.message}${more}`));
  }
  return { text, value };
}

const inWords = ({ pointer, message }: Problem): string => harmless(`${pointer || "the whole"} ${message}`);

function noDataset(name: string, problems: readonly Problem[]): MisuseError {
  const rest = problems.length - SHOWN;
  const more = rest > 0 ? [`and ${counted(rest, "more problem")}; "validate" tells all`] : [];
  return new MisuseError([`${harmless(name)} is no dataset:`, ...problems.slice(0, SHOWN).map(inWords), ...more].join("\n  "));
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
  const { text, value: input } = parseJson(name, await read(file, io));
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
