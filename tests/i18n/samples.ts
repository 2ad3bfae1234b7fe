/** Every message of a language as it reads with samples in place of what it is told. */
import type { Messages } from "../../src/i18n/messages.js";

const change = { difference: "§A", direction: "more", date: "§B", before: "§C", unit: "§D" };

/** What a message is called with, where words do not do. */
const ARGUMENTS: readonly (readonly [path: RegExp, args: readonly unknown[]])[] = [
  [/^\/(list|phase|inLanguages|notOnMap|lieOutside)$/, [["§A", "§B", "§C"]]],
  [/^\/change(Inline)?$/, [change]],
  [/^\/(sources|earlierEvents|eventsAfter|morePhases|moreSources|moreInList|onStrip)$/, [3]],
  [/^\/sourceNumber$/, [3]],
  [/^\/(shownEvents|phasesTitle)$/, [2, 3]],
  [/^\/(eventsBefore)$/, [3, "§A"]],
  [/^\/eventsBetween$/, [3, "§A", "§B"]],
  [/^\/(progressTitle|progressTitleThen|notNamedText)$/, [30, 20, String]],
  [/^\/ofThemUncertain$/, [1, 3, "§A"]],
  [/^\/mapSubtitle$/, [3, "§A", "§B", 2]],
  [/^\/namesInList$/, [3, "§A"]],
  [/^\/moreNames$/, ["§A"]],
  [/^\/quantity$/, ["§A", "§B", true]],
  [/^\/fileSize$/, ["§A", "kB"]],
];

function read(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const args = ARGUMENTS.find(([pattern]) => pattern.test(path))?.[1] ?? ["§A", "§B", "§C"];
    return [[path, String((value as (...args: readonly unknown[]) => unknown)(...args))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => read(inner, `${path}/${key}`));
}

/** The texts of all messages by their paths. */
export const samplesOf = (messages: Messages): ReadonlyMap<string, string> => new Map(read(messages, ""));
