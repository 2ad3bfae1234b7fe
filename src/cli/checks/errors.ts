/** What makes a file no dataset, or one that contradicts itself. */
import { problemsOf, type Problem } from "../../data/parse.js";
import { valueAt } from "../../data/pointer.js";
import { above } from "../document.js";
import { explain } from "./explain.js";
import { homeOf, isDangling } from "./names.js";
import { isListForObject, type Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** Looking for what was meant takes time, and nobody puts more errors right at once. */
const EXPLAINED = 500;

/** The format's word on what is no pointer at all: what a correction says besides cannot be judged. */
const NO_POINTER = /^must be a JSON pointer/;

/** One message for one thing: the parser can find two faults with one value. */
function once(problems: readonly Remark[]): readonly Remark[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer, message }) => {
    const key = `${pointer} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The field that a problem of a correction is about; undefined for every other problem, and where nothing is named. */
function correctedBy(document: unknown, pointer: string): string | undefined {
  const [, index] = /^\/corrections\/(\d+)\/(?:pointer|was|now)$/.exec(pointer) ?? [];
  const place = index === undefined ? undefined : valueAt(document, ["corrections", index, "pointer"]);
  return typeof place === "string" ? place : undefined;
}

/**
 * Without problems that only follow from another one: names that lead into a part which is itself wrong, corrections of one, a name that is no
 * id and therefore leads nowhere.
 */
function withoutFollowing(document: unknown, problems: readonly Problem[]): readonly Problem[] {
  const wrong = new Set(problems.filter(({ message }) => !isDangling(message)).map(({ pointer }) => pointer));
  const ofFile = new Set([...wrong].filter((pointer) => correctedBy(document, pointer) === undefined));
  const badPointers = new Set(problems.filter(({ message }) => NO_POINTER.test(message)).map(({ pointer }) => above(pointer)));
  const follows = ({ pointer, message }: Problem): boolean => {
    const corrected = correctedBy(document, pointer);
    if (corrected !== undefined) {
      if (badPointers.has(above(pointer))) return !NO_POINTER.test(message);
      return isWithin(corrected, ofFile) || [...ofFile].some((place) => place.startsWith(`${corrected}/`));
    }
    if (!isDangling(message)) return false;
    const home = homeOf(pointer);
    return wrong.has(pointer) || (home !== undefined && (wrong.has(home) || wrong.has(above(home))));
  };
  return problems.filter((problem) => !follows(problem));
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
  const problems = withoutFollowing(document, [...lists, ...others]);
  return once(problems.map((problem, index) => (index < EXPLAINED ? explain(document, problem) : problem)));
}
