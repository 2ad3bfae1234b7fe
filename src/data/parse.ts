/** Unknown in, a dataset or a list of problems out. Never throws. */
import * as v from "valibot";
import { datasetSchema, type Dataset } from "./schema.js";

/** One thing that is wrong with a dataset. */
export interface Problem {
  /** Where: an RFC 6901 JSON pointer; empty for the whole document. */
  readonly pointer: string;
  /** What, in English, as the continuation of the pointer: "must be a number". */
  readonly message: string;
}

export type ParseResult =
  { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly problems: readonly Problem[] };

/** More than anyone reads at once; the last line then says how many there were. */
const MAX_PROBLEMS = 100;

const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const fail = (problems: readonly Problem[]): ParseResult => ({
  ok: false,
  problems:
    problems.length <= MAX_PROBLEMS
      ? problems
      : [...problems.slice(0, MAX_PROBLEMS), { pointer: "", message: `has ${problems.length - MAX_PROBLEMS} more problems` }],
});

/**
 * Reads a dataset from a JSON text.
 *
 * @param json the text of a dataset file
 * @returns the dataset, or every problem with its place
 */
export function parseText(json: string): ParseResult {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return fail([{ pointer: "", message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
  return parse(input);
}

/**
 * Reads a dataset from a value, as `JSON.parse` gives it.
 *
 * @param input anything
 * @returns the dataset, or every problem with its place
 */
export function parse(input: unknown): ParseResult {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return fail([{ pointer: "", message: "must be an object" }]);
  }
  // Of another version nothing else can be said with sense.
  if ("version" in input && input.version !== 1) {
    return fail([
      {
        pointer: "/version",
        message: `must be 1, not ${inWords(input.version)}: this monusco-widgets reads version 1 only`,
      },
    ]);
  }
  const result = v.safeParse(datasetSchema, input);
  if (!result.success) return fail(result.issues.map(toProblem));
  const problems = [...danglingReferences(result.output), ...doubleIds(result.output)];
  return problems.length > 0 ? fail(problems) : { ok: true, dataset: result.output };
}

/** A value of any kind as a word of a message; objects and functions would run code of their own. */
function inWords(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || typeof value === "bigint"
    ? String(value)
    : `a value of type ${value === null ? "null" : typeof value}`;
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path?.map((item) => item.key as PropertyKey) ?? [];
  // valibot's own words for a missing key name types, not the thing to do.
  const missing = issue.input === undefined && path.length > 0;
  return { pointer: toPointer(path), message: missing ? "is missing" : issue.message };
}

type Path = readonly PropertyKey[];

/** Ids that name nothing: sources, series, metrics, phases, sites. */
function* danglingReferences(dataset: Dataset): Generator<Problem> {
  const { sources, metrics, handover } = dataset;
  const phases = new Set(handover.phases.map((phase) => phase.id));
  const sites = new Set(handover.sites.map((site) => site.id));
  function* each(path: Path, ids: readonly string[], known: (id: string) => boolean, what: string): Generator<Problem> {
    for (const [index, id] of ids.entries()) {
      if (!known(id))
        yield { pointer: toPointer([...path, index]), message: `names ${what} ${JSON.stringify(id)}, which does not exist` };
    }
  }
  const isSource = (id: string) => Object.hasOwn(sources, id);
  const isMetric = (id: string) => Object.hasOwn(metrics, id);

  yield* each(["mission", "sources"], dataset.mission.sources, isSource, "the source");
  for (const [metricId, metric] of Object.entries(metrics)) {
    const series = new Set(metric.series.map((one) => one.id));
    for (const [index, one] of metric.series.entries()) {
      yield* each(
        ["metrics", metricId, "series", index, "breaksWith"],
        one.breaksWith ?? [],
        (id) => series.has(id),
        "the series",
      );
    }
    for (const [index, observation] of metric.observations.entries()) {
      const pointer = toPointer(["metrics", metricId, "observations", index]);
      if (!isSource(observation.source)) {
        yield {
          pointer: `${pointer}/source`,
          message: `names the source ${JSON.stringify(observation.source)}, which does not exist`,
        };
      }
      if (!series.has(observation.series)) {
        yield {
          pointer: `${pointer}/series`,
          message: `names the series ${JSON.stringify(observation.series)}, which does not exist`,
        };
      }
    }
  }
  for (const [index, area] of dataset.focusAreas.entries()) {
    const path: Path = ["focusAreas", index];
    yield* each([...path, "sources"], area.sources, isSource, "the source");
    yield* each([...path, "metrics"], area.metrics, isMetric, "the metric");
    for (const [at, point] of area.points.entries())
      yield* each([...path, "points", at, "sources"], point.sources, isSource, "the source");
  }
  for (const part of ["phases", "sites", "events"] as const) {
    for (const [index, item] of handover[part].entries()) {
      yield* each(["handover", part, index, "sources"], item.sources, isSource, "the source");
    }
  }
  for (const [index, event] of handover.events.entries()) {
    yield* each(["handover", "events", index, "sites"], event.sites, (id) => sites.has(id), "the site");
    if (event.phase !== undefined && !phases.has(event.phase)) {
      yield {
        pointer: toPointer(["handover", "events", index, "phase"]),
        message: `names the phase ${JSON.stringify(event.phase)}, which does not exist`,
      };
    }
  }
}

/** An id stands for one thing: the second of two is a problem. */
function* doubleIds(dataset: Dataset): Generator<Problem> {
  const lists: [Path, readonly { readonly id: string }[]][] = [
    [["focusAreas"], dataset.focusAreas],
    [["handover", "phases"], dataset.handover.phases],
    [["handover", "sites"], dataset.handover.sites],
    [["handover", "events"], dataset.handover.events],
    [["resources"], dataset.resources],
    [["pictures"], dataset.pictures],
    ...Object.entries(dataset.metrics).map(([id, metric]): [Path, typeof metric.series] => [
      ["metrics", id, "series"],
      metric.series,
    ]),
  ];
  for (const [path, items] of lists) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) yield { pointer: toPointer([...path, index, "id"]), message: `repeats the id ${JSON.stringify(id)}` };
      seen.add(id);
    }
  }
}
