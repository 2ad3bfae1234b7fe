/**
 * Every message of a language, word for word, for each shape of what it is told: numbers of each plural form, dates of each precision and doubt.
 * `npm run vectors` writes tests/i18n/words/ anew; read the difference.
 */
import { parseEdtf } from "../../src/data/edtf.js";
import { formatDate, formatNumber, type LocaleTable } from "../../src/format/index.js";
import { table as ar } from "../../src/i18n/cldr/ar.js";
import { table as en } from "../../src/i18n/cldr/en.js";
import { table as es } from "../../src/i18n/cldr/es.js";
import { table as fr } from "../../src/i18n/cldr/fr.js";
import { table as ln } from "../../src/i18n/cldr/ln.js";
import { table as sw } from "../../src/i18n/cldr/sw.js";
import type { Messages } from "../../src/i18n/messages.js";
import { messages as arabic } from "../../src/i18n/messages/ar.js";
import { messages as english } from "../../src/i18n/messages/en.js";
import { messages as spanish } from "../../src/i18n/messages/es.js";
import { messages as french } from "../../src/i18n/messages/fr.js";
import { messages as lingala } from "../../src/i18n/messages/ln.js";
import { messages as swahili } from "../../src/i18n/messages/sw.js";

const LANGUAGES: Readonly<Record<string, readonly [Messages, LocaleTable]>> = {
  en: [english, en],
  fr: [french, fr],
  sw: [swahili, sw],
  ln: [lingala, ln],
  ar: [arabic, ar],
  es: [spanish, es],
};

export const TAGS = Object.keys(LANGUAGES);

/** What a message is called with. `@2024-05` is that date as the language writes it, `@n` what writes its numbers. */
type Given = readonly unknown[];

const each = (values: Given): readonly Given[] => values.map((value) => [value]);

const COUNTS = [0, 1, 2, 3, 11, 100];

/** The first of a month is written in another way in French. */
const DAYS = ["@2024-05-30", "@2024-05-01"];

const DATES = [...DAYS, "@2024-05", "@2024", "@2024-05~", "@2024-05-30?", "@2017/..", "@../2024-06-30", "@2024-01/2024-06"];

const SPANS: readonly Given[] = [
  ["@2024-05", "@2026-01"],
  ["@2024", "@2026"],
  ["@2024", "@2024"],
];

const BASES: readonly Given[] = [
  [1, 0],
  [1, 1],
  [2, 0],
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [3, 3],
  [3, 5],
  [11, 3],
  [16, 16],
  [17, 4],
  [100, 11],
].map((counts) => [...counts, "@n"]);

const LISTS = each([["§A"], ["§A", "§B"], ["§A", "§B", "§C"]]);

const DIRECTIONS = ["more", "fewer", "same", "near", "unchanged"];

const change = (direction: unknown, date: unknown, more = {}): Given => [
  { difference: "§A", direction, date, before: "§B", unit: "§C", ...more },
];

const CALLS: readonly (readonly [path: RegExp, calls: readonly Given[]])[] = [
  [/^\/date\/(about|perhaps|since|until)$/, each(DATES.slice(0, 4))],
  [/^\/(status\/.+|noComparison)$/, each([...DATES, undefined])],
  [
    /^\/(notRenewed|embeddedInstead|frozen|corrected|correctedInline|readOn|noFigureOn|supersededOn|nothingKnownOn|plannedTo|mandateUntil|mandateEnded)$/,
    each(DAYS),
  ],
  [/^\/(asOf|projectedFor|noFigureFor|notComparedInline|dateAsKnown|announcedFor|planOf|latestEvent)$/, each(DATES)],
  [/^\/notCompared$/, DATES.map((date) => [date, "§A"])],
  [/^\/figureOn$/, DATES.map((date) => ["§A", date])],
  [/^\/pictureSources$/, [["§A", "§B", "@2024-05-30"]]],
  [/^\/trendSubtitle$/, SPANS.map((span) => ["people", ...span])],
  [/^\/(timelineSubtitle|span)$/, SPANS],
  [/^\/eventsBetween$/, COUNTS.map((count) => [count, ...SPANS[0]!])],
  [/^\/eventsBefore$/, COUNTS.map((count) => [count, "1999"])],
  [/^\/(sources|sourceNumber|earlierEvents|eventsAfter|morePhases|moreSources|moreInList|onStrip|closedBases)$/, each(COUNTS)],
  [/^\/(list|inLanguages|notOnMap|lieOutside|phase)$/, LISTS],
  [
    /^\/shownEvents$/,
    [
      [0, 1],
      [1, 1],
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
      [11, 100],
      [100, 100],
    ],
  ],
  [
    /^\/phasesTitle$/,
    [
      [0, 1],
      [1, 1],
      [0, 2],
      [1, 2],
      [2, 2],
      [1, 3],
      [3, 3],
      [3, 11],
    ],
  ],
  [/^\/(progressTitle|progressTitleThen|notNamedText)$/, BASES],
  [/^\/ofThemUncertain$/, [1, 2, 3, 11].flatMap((count) => [count, 100].map((all) => [count, all, String(count)]))],
  [
    /^\/mapSubtitle$/,
    COUNTS.flatMap((count) => [
      [count, String(count), undefined, 0],
      [count, String(count), "@2024-05-30", 1],
      [count, String(count), "@2024-02-28/2024-07-11", 2],
    ]),
  ],
  [/^\/namesInList$/, COUNTS.map((count) => [count, String(count)])],
  [
    /^\/quantity$/,
    [
      ["5", "soldats", false],
      ["5", "enfants", true],
      ["5", "habitants", true],
      ["5", "soldats", true],
    ],
  ],
  [/^\/fileSize$/, ["B", "kB", "MB"].map((unit) => ["5", unit])],
  [/^\/changeInline$/, DIRECTIONS.flatMap((direction) => DATES.map((date) => change(direction, date)))],
  [/^\/change$/, DIRECTIONS.flatMap((direction) => [{}, { share: "§D" }].map((more) => change(direction, "@2024-05-30", more)))],
];

const NAMES: readonly Given[] = [["§A", "§B", "§C"]];

/** What is told to a message of a language: dates and numbers as that language writes them. */
function told(value: unknown, [messages, table]: readonly [Messages, LocaleTable]): unknown {
  if (value === "@n") return (count: number) => formatNumber(count, table, "standard");
  if (typeof value === "string" && value.startsWith("@"))
    return formatDate(parseEdtf(value.slice(1))!, table, { words: messages.date });
  if (Array.isArray(value)) return value.map((one) => told(one, [messages, table]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one, [messages, table])]));
}

/** A message, what it is called with, and what it says. */
export type Said = readonly [path: string, given: string, words: string];

function said(message: unknown, path: string, language: (typeof LANGUAGES)[string]): readonly Said[] {
  if (typeof message === "string") return [[path, "", message]];
  if (typeof message === "object")
    return Object.entries(message!).flatMap(([key, inner]) => said(inner, `${path}/${key}`, language));
  const calls = CALLS.find(([pattern]) => pattern.test(path))?.[1] ?? NAMES;
  return calls.map((given): Said => {
    const words = (message as (...given: Given) => string)(...given.map((one) => told(one, language)));
    return [path, JSON.stringify(given).slice(1, -1), words];
  });
}

/** All that a language says. */
export const wordsIn = (tag: string): readonly Said[] => said(LANGUAGES[tag]![0], "", LANGUAGES[tag]!);
