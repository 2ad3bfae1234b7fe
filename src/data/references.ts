/** What a schema cannot say: ids that must exist, ids that must differ, corrections that must fit. */
import { correctionProblems } from "./correction-problems.js";
import { toPointer, valueAt, walk, type Path } from "./pointer.js";
import type { Problem } from "./parse.js";

/** Where a dataset names something, and where the things are that can be named from there. `*` stands for every key. */
const REFERENCES: readonly (readonly [what: string, from: string, to: (path: Path) => string])[] = [
  ...[
    "mission/sources/*",
    "metrics/*/observations/*/source",
    "focusAreas/*/sources/*",
    "focusAreas/*/points/*/sources/*",
    "handover/phases/*/sources/*",
    "handover/sites/*/sources/*",
    "handover/events/*/sources/*",
  ].map((from) => ["source", from, () => "sources/*"] as const),
  ["metric", "focusAreas/*/metrics/*", () => "metrics/*"],
  ["series", "metrics/*/observations/*/series", ([, metric]) => `metrics/${String(metric)}/series/*/id`],
  ["series", "metrics/*/series/*/breaksWith/*", ([, metric]) => `metrics/${String(metric)}/series/*/id`],
  ["phase", "handover/events/*/phase", () => "handover/phases/*/id"],
  ["site", "handover/events/*/sites/*", () => "handover/sites/*/id"],
  ["area", "resources/*/table/area", () => "focusAreas/*/id"],
];

/** Lists whose members have an id that nothing else in the list may have. */
const UNIQUE = [
  "focusAreas/*/id",
  "handover/phases/*/id",
  "handover/sites/*/id",
  "handover/events/*/id",
  "resources/*/id",
  "pictures/*/id",
  "metrics/*/series/*/id",
  "languages/*/tag",
];

/** Objects by id lose a key that means something to JavaScript. */
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/** Every problem of this sort in a value that may be no dataset yet: what is not as it should be is passed over. */
export const referenceProblems = (input: unknown): readonly Problem[] => [
  ...presentProblems(input),
  ...correctionProblems(input, presentProblems),
];

/** The problems of what the file says now, whatever it said before. */
const presentProblems = (input: unknown): readonly Problem[] => [
  ...dangling(input),
  ...doubles(input),
  ...listsAndReserved(input),
  ...mandateOrder(input),
  ...withoutPlace(input),
];

/** What a reader is offered must be somewhere, and in one place. */
function* withoutPlace(input: unknown): Generator<Problem> {
  for (const [path, resource] of walk(input, "resources/*")) {
    if (typeof resource !== "object" || resource === null) continue;
    const { url, table } = resource as { url?: unknown; table?: unknown };
    const holds = ["area", "events"].some((part) => valueAt(table, [part]) !== undefined);
    if (url === undefined && table === undefined) yield { pointer: toPointer(path), message: "must have a url or a table" };
    else if (url !== undefined && table !== undefined)
      yield { pointer: `${toPointer(path)}/table`, message: "cannot stand beside a url" };
    else if (table !== undefined && !holds)
      yield { pointer: `${toPointer(path)}/table`, message: "must name an area, a kind of events, or both" };
  }
}

function* mandateOrder(input: unknown): Generator<Problem> {
  const [from, until] = ["from", "until"].map((key) => valueAt(input, ["mission", "mandate", key]));
  if (typeof from === "string" && typeof until === "string" && from > until)
    yield { pointer: "/mission/mandate/until", message: `lies before the mandate begins (${from})` };
}

function* listsAndReserved(input: unknown): Generator<Problem> {
  for (const part of ["sources", "metrics"]) {
    // The format's own check takes a list for an object whose ids are numbers.
    if (Array.isArray(valueAt(input, [part])))
      yield { pointer: `/${part}`, message: `must be an object of ${part} by id, not a list` };
  }
  for (const pattern of ["sources/*", "metrics/*"]) {
    for (const [path] of walk(input, pattern)) {
      const id = String(path.at(-1));
      if (RESERVED.has(id))
        yield { pointer: toPointer(path), message: `cannot have the id ${JSON.stringify(id)}: JavaScript needs it` };
    }
  }
}

function* dangling(input: unknown): Generator<Problem> {
  const known = new Map<string, ReadonlySet<unknown>>();
  const idsAt = (pattern: string): ReadonlySet<unknown> => {
    let ids = known.get(pattern);
    // Objects by id have the id as key, lists have it inside.
    if (!ids)
      known.set(
        pattern,
        (ids = new Set(walk(input, pattern).map(([path, value]) => (pattern.endsWith("/id") ? value : path.at(-1))))),
      );
    return ids;
  };
  for (const [what, from, to] of REFERENCES) {
    for (const [path, id] of walk(input, from)) {
      if (typeof id !== "string" || idsAt(to(path)).has(id)) continue;
      yield { pointer: toPointer(path), message: `names the ${what} ${JSON.stringify(id)}, which does not exist` };
    }
  }
}

function* doubles(input: unknown): Generator<Problem> {
  for (const pattern of UNIQUE) {
    const seen = new Set<string>();
    for (const [path, id] of walk(input, pattern)) {
      if (typeof id !== "string") continue;
      // Of one list: what is unique in one metric may stand in another.
      const name = JSON.stringify([path.slice(0, -2), id]);
      if (seen.has(name)) yield { pointer: toPointer(path), message: `repeats the id ${JSON.stringify(id)}` };
      seen.add(name);
    }
  }
}
