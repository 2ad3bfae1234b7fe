import {
  dateParts,
  formatDate,
  numberParts,
  type DatePart,
  type IntervalLike,
  type LocaleTable,
  type Notation,
  type NumberParts,
} from "../format/index.js";
import { table as enTable } from "./cldr/en.js";
import { table as frTable } from "./cldr/fr.js";
import type { Messages } from "./messages.js";
import { messages as en } from "./messages/en.js";
import { messages as fr } from "./messages/fr.js";

/** A language that the interface speaks, with the formats bound to it. One object per language: compare by identity. */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  readonly messages: Messages;
  readonly number: (value: number, notation?: Notation) => NumberParts;
  readonly date: (date: IntervalLike, length?: "long" | "short") => string;
  readonly dateParts: (date: IntervalLike, length?: "long" | "short") => readonly DatePart[];
}

function createLanguage(messages: Messages, table: LocaleTable): Language {
  const words = messages.date;
  return {
    tag: table.locale,
    messages,
    number: (value, notation) => numberParts(value, table, notation),
    date: (date, length = "long") => formatDate(date, table, { length, words }),
    dateParts: (date, length = "long") => dateParts(date, table, { length, words }),
  };
}

const languages: Readonly<Record<string, Language>> = { en: createLanguage(en, enTable), fr: createLanguage(fr, frTable) };

/**
 * Where a text or the interface looks next when a language is missing, as design and ADR 4 state it: readers of Lingala and Swahili in DR
 * Congo read French before English.
 */
export function fallbackChain(tag: string): readonly string[] {
  const primary = tag.toLowerCase().split("-")[0]!;
  const further = primary === "ln" || primary === "sw" ? ["fr", "en"] : ["en"];
  return [...new Set([tag, primary, ...further])];
}

/** The interface's language for a BCP 47 tag, by the fallback chain; English where the tag is empty or unknown. */
export function languageOf(tag: string): Language {
  for (const one of fallbackChain(tag)) if (Object.hasOwn(languages, one)) return languages[one]!;
  return languages["en"]!;
}
