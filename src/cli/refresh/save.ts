/** Writes the file, if it still is what was read and becomes what was meant. */
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import writeFileAtomic from "write-file-atomic";
import type { Day } from "../../data/edtf.js";
import { parse } from "../../data/parse.js";
import { MisuseError } from "../io.js";
import { withProposal } from "./edit.js";
import type { Proposal } from "./proposal.js";

const BOM = "\uFEFF";

/** The parts of a dataset, as JSON has them, that a proposal touches. */
interface Raw {
  updated: Day;
  readonly sources: Record<string, unknown>;
  readonly metrics: Record<string, { readonly series: unknown[]; readonly observations: unknown[] }>;
}

/** What the file should hold afterwards. */
function meant(json: string, { sources, metrics }: Proposal, updated: Day): unknown {
  const raw = JSON.parse(json) as Raw;
  raw.updated = updated;
  Object.assign(raw.sources, sources);
  for (const [id, { series, breaksWith, observations }] of Object.entries(metrics)) {
    const metric = raw.metrics[id]!;
    for (const { index, id: name } of breaksWith)
      (metric.series[index] as { readonly breaksWith: string[] }).breaksWith.push(name);
    metric.series.push(...series);
    metric.observations.push(...observations);
  }
  return raw;
}

/** The text with a proposal in it. @throws MisuseError where it would not be the dataset that is meant */
function changed(file: string, text: string, proposal: Proposal, updated: Day): string {
  const json = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  const next = withProposal(json, proposal, updated);
  const value = next === undefined ? undefined : (JSON.parse(next) as unknown);
  // A key that stands twice would be read in one place and written in the other.
  if (next === undefined || !isDeepStrictEqual(value, meant(json, proposal, updated))) {
    throw new MisuseError(`${file} holds a key twice: nothing was written. \`validate\` says where`);
  }
  const result = parse(value);
  if (!result.ok) {
    const [first] = result.problems;
    throw new MisuseError(`${file} would be no dataset any more (${first!.pointer} ${first!.message}): nothing was written`);
  }
  return text.slice(0, text.length - json.length) + next;
}

/**
 * Writes a proposal into a file: all of it or nothing, with the file's mode, through a link.
 *
 * @param text what was read, which must still stand there
 * @throws MisuseError where nothing was written
 */
export async function save(file: string, text: string, proposal: Proposal, updated: Day): Promise<void> {
  const next = changed(file, text, proposal, updated);
  const now = await readFile(file, "utf8").catch(() => undefined);
  if (now !== text) {
    throw new MisuseError(`${file} was changed while the services were asked: nothing was written. Run it again`);
  }
  try {
    await writeFileAtomic(file, next, { encoding: "utf8" });
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new MisuseError(`${file} cannot be written (${why}): it is as it was`);
  }
}
