import { tableFormats, type Formats } from "../format/index.js";
import { table as enTable } from "./cldr/en.js";
import { table as frTable } from "./cldr/fr.js";
import type { Messages } from "./messages.js";
import { messages as en } from "./messages/en.js";
import { messages as fr } from "./messages/fr.js";

/** A language that the interface speaks, with its formats. One object per language: compare by identity. */
export interface Language extends Formats {
  /** BCP 47 */
  readonly tag: string;
  readonly messages: Messages;
}

const createLanguage = (tag: string, messages: Messages, formats: Formats): Language => ({ tag, messages, ...formats });

const languages = new Map([
  ["en", createLanguage("en", en, tableFormats(enTable, en.date))],
  ["fr", createLanguage("fr", fr, tableFormats(frTable, fr.date))],
]);

/**
 * Adds a language to those that the interface speaks, or puts better words in place of one's. Widgets show it when they next render.
 *
 * @param tag BCP 47, the primary language alone (`pt`) or with a region (`pt-BR`)
 * @param messages every word of the interface
 * @param formats how it writes numbers and dates: for a language of which the library has no table, `intlFormats(tag, messages.date)`
 * @throws TypeError that names the messages which are missing or of another kind: one that is missing would throw while a widget renders
 */
export function addLanguage(tag: string, messages: Messages, formats: Formats): void {
  const names = Object.keys(en) as (keyof Messages)[];
  const missing = names.filter((name) => typeof messages[name] !== typeof en[name]);
  if (missing.length > 0) throw new TypeError(`the messages of "${tag}" lack ${missing.join(", ")}`);
  languages.set(tag.toLowerCase(), createLanguage(tag, messages, formats));
}

/**
 * Where a text or the interface looks next when a language is missing, as design and ADR 4 state it: readers of Lingala and Swahili in DR
 * Congo read French before English.
 */
export function fallbackChain(tag: string): readonly string[] {
  const primary = tag.toLowerCase().split("-")[0]!;
  const further = primary === "ln" || primary === "sw" ? ["fr", "en"] : ["en"];
  return [...new Set([tag, primary, ...further])];
}

/** The interface's language for a BCP 47 tag, of those that are there now, by the fallback chain; English where the tag is empty or unknown. */
export function languageOf(tag: string): Language {
  for (const one of fallbackChain(tag)) {
    const language = languages.get(one.toLowerCase());
    if (language) return language;
  }
  return languages.get("en")!;
}
