/** Differences as a reader of a changelog wants them: together what belongs together. */
import { counted, writeDate } from "../prose.js";
import type { Difference, Group, Thing } from "./difference.js";

/** What changed in one field. */
export type Fact = Pick<Difference, "label" | "words" | "language" | "was" | "now">;

/** One thing, and what happened to it. */
export interface Line {
  /** "new", "removed", "changed", "moved", … */
  readonly verb: string;
  /** The thing; empty where the block's title names it. */
  readonly subject: string;
  /** Of a thing that is new or gone: what follows its name. */
  readonly detail: string;
  /** Of a thing that changed: what. */
  readonly facts: readonly Fact[];
}

/** Lines about one thing, under its name where there are several of them. */
export interface Block {
  readonly title?: string;
  readonly lines: readonly Line[];
}

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const CHAPTERS: readonly (readonly [Group, string])[] = [
  ["figures", "Figures"],
  ["events", "Events"],
  ["handover", "The mission and its hand-over"],
  ["texts", "Texts"],
  ["rest", "Sources and the rest"],
];

/** Groups neighbours and others alike by a key, in the order in which each key first comes. */
function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/** A change in one word. */
function verbOf(differences: readonly Difference[]): string {
  const [{ thing, change }] = differences as [Difference];
  if (change !== "changed") return change === "added" ? "new" : "removed";
  const all = (test: (one: Difference) => boolean): boolean => differences.every(test);
  const until = differences.find(({ thing: what, field }) => what === "mission" && field === "until");
  if (until) return String(until.now) > String(until.was) ? "extended" : "shortened";
  if (all(({ field }) => field === "date") && thing === "event") return "moved";
  if (all(({ field }) => field === "label")) return "renamed";
  if (all(({ language, was, now }) => language !== undefined && was !== undefined && now !== undefined)) {
    return thing === "event" && all(({ field }) => field === "title" || field === "text") ? "retold" : "reworded";
  }
  return "changed";
}

/** Under a title the thing's own name is not said again. */
function lineOf(differences: readonly Difference[], isTitled: boolean): Line {
  const [{ change, name, item, words }] = differences as [Difference];
  const verb = verbOf(differences);
  const subject = [...(isTitled ? [] : [name]), ...(item === undefined ? [] : [item])].join(", ");
  if (change === "changed") return { verb, subject, detail: "", facts: differences };
  const detail = subject === "" || words === "" ? words : item === undefined ? ` (${words})` : `: ${words}`;
  return { verb, subject, detail, facts: [] };
}

/** The place of the thing that differs: of a field that changed, the thing around it. */
function placeOf({ pointer, field, language }: Difference): string {
  const end = [field, language].flatMap((key) => (key === undefined ? [] : `/${key}`)).join("");
  return pointer.endsWith(end) ? pointer.slice(0, pointer.length - end.length) : pointer;
}

/** Things with parts, told under one title: a metric with its series and figures, an area with its points, the mission, the dataset. */
const WITH_PARTS: readonly Thing[] = ["metric", "series", "figure", "area", "point", "mission", "dataset"];

const blockKey = (difference: Difference): string =>
  WITH_PARTS.includes(difference.thing) ? difference.name : placeOf(difference);

function blockOf(differences: readonly Difference[]): Block {
  const parts = grouped(differences, (one) => `${one.change} ${placeOf(one)}`);
  const [{ group, name }] = differences as [Difference];
  const isTitled = group === "figures" || parts.length > 1;
  const lines = parts.map((part) => lineOf(part, isTitled));
  return isTitled ? { title: name, lines } : { lines };
}

/** So many sources that were read again on the same day are one line. */
const MANY = 3;

/** Sources that were only read again, folded where they are many. */
function folded(blocks: readonly (readonly Difference[])[]): readonly Block[] {
  const isReadAgain = (block: readonly Difference[]): boolean =>
    block.every(
      ({ thing, field, was, now }) => thing === "source" && field === "accessed" && was !== undefined && now !== undefined,
    );
  const again = grouped(blocks.filter(isReadAgain), ([first]) => String(first?.now)).filter(({ length }) => length > MANY);
  const lines = again.map((group): Line => ({
    verb: "changed",
    subject: `${counted(group.length, "source")} read again on ${writeDate(String(group[0]?.[0]?.now))}`,
    detail: "",
    facts: [],
  }));
  const others = blocks.filter((block) => !again.flat().includes(block));
  return [...others.map(blockOf), ...lines.map((line) => ({ lines: [line] }))];
}

/** The chapters of a report in which something changed. */
export const chaptersOf = (differences: readonly Difference[]): readonly Chapter[] =>
  CHAPTERS.flatMap(([group, title]) => {
    const own = differences.filter((one) => one.group === group);
    const things = grouped(own, blockKey);
    return own.length === 0 ? [] : [{ title, blocks: folded(things) }];
  });
