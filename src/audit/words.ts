import type { Code, Severity } from "./report.js";
import { english } from "./words-en.js";
import { french } from "./words-fr.js";

/** What is wrong, and what to do. */
export interface FindingWords {
  readonly what: (...about: string[]) => string;
  readonly todo: string;
}

/** Every word of the overlay. */
export interface Words {
  readonly lang: string;
  readonly title: string;
  readonly close: string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  readonly summary: (problems: number, remarks: number, widgets: number) => string;
  readonly findings: string;
  readonly none: string;
  readonly widgets: string;
  readonly page: string;
  readonly goTo: (label: string) => string;
  readonly where: string;
  readonly todo: string;
  readonly see: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly states: Readonly<Record<string, string>>;
  readonly origins: Readonly<Record<string, string>>;
  readonly freshness: Readonly<Record<string, string>>;
  readonly freshUntil: (day: string) => string;
  readonly dueUntil: (day: string) => string;
  readonly later: (date: string) => string;
  readonly request: (at: string, milliseconds: number, kilobytes: string, isCached: boolean, status: string) => string;
  readonly updated: (day: string) => string;
  readonly draft: string;
  readonly asked: (tag: string, from: string) => string;
  readonly others: (tags: string) => string;
  readonly withIntegrity: string;
  readonly withoutIntegrity: string;
  readonly pixels: (width: number, height: number) => string;
  /** Names of facts, by the names that the code has for them. */
  readonly facts: Readonly<Record<FactName, string>>;
  readonly by: Readonly<Record<Code, FindingWords>>;
}

export type FactName =
  | "state"
  | "shows"
  | "attributes"
  | "version"
  | "language"
  | "direction"
  | "data"
  | "dataset"
  | "address"
  | "fetched"
  | "failure"
  | "provider"
  | "asOf"
  | "today"
  | "freshness"
  | "sources"
  | "sentence"
  | "size"
  | "heading"
  | "contrast"
  | "where"
  | "scripts"
  | "versions"
  | "stylesheet"
  | "policies"
  | "trustedTypes"
  | "sandbox"
  | "blocked"
  | "shift";

/** The words of the page's language, French or English. */
export const wordsFor = (lang: string): Words => (/^fr(-|$)/i.test(lang) ? french : english);
