/** What makes a file no dataset, or one that contradicts itself. */
import { problemsOf, type Problem } from "../../data/parse.js";
import { toPointer, valueAt, walk } from "../../data/pointer.js";
import { above } from "../document.js";
import { explain } from "./explain.js";
import { homeOf, isDangling } from "./names.js";
import { isFields, isListForObject, type Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** Looking for what was meant takes time, and nobody puts more errors right at once. */
const EXPLAINED = 500;

function* mandateOrder(document: unknown): Generator<Remark> {
  const [from, until] = ["from", "until"].map((key) => valueAt(document, ["mission", "mandate", key]));
  if (typeof from === "string" && typeof until === "string" && from > until)
    yield { pointer: "/mission/mandate/until", message: `lies before the mandate begins (${from})` };
}

function* doubleObservations(document: unknown): Generator<Remark> {
  const seen = new Map<string, PropertyKey>();
  for (const [path, observation] of walk(document, "metrics/*/observations/*")) {
    if (!isFields(observation)) continue;
    const { series, date, published, source } = observation;
    const same = JSON.stringify([path[1], series, date, published, source]);
    const first = seen.get(same);
    if (first === undefined) seen.set(same, path.at(-1)!);
    else {
      const message = `repeats observation ${String(first)}: series, date, published and source are the same`;
      yield { pointer: toPointer(path), message };
    }
  }
}

/** One message for one thing: the parser can find two faults with one value. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Without names that lead nowhere only because the place they lead to is itself wrong. */
function withoutFollowing(problems: readonly Problem[]): readonly Problem[] {
  const wrong = new Set(problems.map(({ pointer }) => pointer));
  return problems.filter(({ pointer, message }) => {
    const home = isDangling(message) ? homeOf(pointer) : undefined;
    return home === undefined || !(wrong.has(home) || wrong.has(above(home)));
  });
}

const listsForObjects = (spots: readonly Spot[]): readonly Problem[] =>
  spots
    .filter(({ value, schema }) => isListForObject(value, schema))
    .map(({ pointer, schema: { message } }) => ({
      pointer,
      message: typeof message === "string" ? message : "must be an object",
    }));

function isWithin(pointer: string, places: ReadonlySet<string>): boolean {
  for (let place = pointer; ; place = above(place)) {
    if (places.has(place)) return true;
    if (place === "") return false;
  }
}

/**
 * Every error of a document, the first of them in the words of {@link explain}.
 *
 * @param document a value as `JSON.parse` gives it
 * @param spots the same, as the format sees it
 */
export function errorsOf(document: unknown, spots: readonly Spot[]): readonly Remark[] {
  const lists = listsForObjects(spots);
  const places = new Set(lists.map(({ pointer }) => pointer));
  const others = problemsOf(document).filter(({ pointer }) => !isWithin(pointer, places));
  const problems = withoutFollowing([...lists, ...others]).map((problem, index) =>
    index < EXPLAINED ? explain(document, problem) : problem,
  );
  return [...once(problems), ...mandateOrder(document), ...doubleObservations(document)];
}
