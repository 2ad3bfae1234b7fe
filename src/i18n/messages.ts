import type { DateWords } from "../format/index.js";

/** Every word of the interface. English defines the keys; a plural or a word order that differs is a function. */
export interface Messages {
  readonly date: DateWords;
  /** Puts a name before what it names: "Source: OCHA". */
  readonly labelled: (label: string, value: string) => string;
  /** What stands between a label and its value, for what is heard and not seen. */
  readonly colon: string;
  /** Joins words: "a, b and c". */
  readonly list: (words: readonly string[]) => string;
  /** Quotes a word. */
  readonly quoted: (word: string) => string;

  // ---- states ----
  readonly loading: string;
  readonly failed: Readonly<Record<"address" | "unreachable" | "refused" | "invalid", string>>;
  /** Beside data that a failure could not renew; the date is the dataset's own. */
  readonly notRenewed: (date: string) => string;
  /** Beside the built-in data that stand in for a remote dataset. */
  readonly embeddedInstead: (date: string) => string;
  readonly tryAgain: string;
  readonly unavailable: string;
  /** Beside a sentence that data could not renew. */
  readonly notLoaded: string;
  readonly frozen: (date: string) => string;
  readonly newerExist: string;
  /** Beside a frozen view of something that was corrected after its day. */
  readonly correctedSince: string;

  // ---- figures ----
  readonly relations: Readonly<Record<"about" | "nearly" | "at-least" | "at-most", string>>;
  readonly kinds: Readonly<Record<"observed" | "estimated" | "projected", string>>;
  readonly asOf: (date: string) => string;
  readonly projectedFor: (date: string) => string;
  readonly fresh: string;
  readonly due: string;
  readonly overdue: string;
  readonly supersededOn: (date: string) => string;
  readonly correction: string;
  /** The start of a sentence: "Corrected on 3 May 2025" */
  readonly corrected: (date: string) => string;
  /** The same inside a sentence. */
  readonly correctedInline: (date: string) => string;
  /** What follows it: "was 5.4 million" */
  readonly was: (value: string) => string;
  readonly uncertain: string;
  /** Beside what is of general knowledge: its document was not read. */
  readonly notVerified: string;
  /** A figure with its unit: "5.28 million people". `scaled`: the figure ends in a word such as million. */
  readonly quantity: (figure: string, unit: string, scaled: boolean) => string;
  readonly noSuchMetric: (id: string) => string;
  readonly noFigure: string;
  readonly noFigureOn: (date: string) => string;

  // ---- sources ----
  readonly source: string;
  readonly sources: (count: number) => string;
  readonly sourceNumber: (number: number) => string;
  readonly publisher: string;
  /** "OCHA, via allAfrica" */
  readonly via: (publisher: string, carrier: string) => string;
  readonly figureOf: string;
  readonly published: string;
  readonly read: string;
  readonly readOn: (date: string) => string;
  readonly reportedAs: string;
  readonly counted: string;
  readonly licence: string;
  readonly licenceNotStated: string;
  /** Below a list of sources that names the licence of each that states one. */
  readonly licencesUnnamed: string;
  readonly note: string;
  readonly openDocument: string;
  readonly noAddress: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly close: string;

  // ---- focus areas ----
  readonly noSuchArea: (id: string) => string;
  readonly undated: string;
  readonly nothingKnownOn: (date: string) => string;

  // ---- timeline ----
  readonly timelineTitle: string;
  readonly timelineSubtitle: (from: string, to: string) => string;
  readonly before: string;
  readonly phase: (numbers: readonly string[]) => string;
  readonly status: Readonly<Record<"planned" | "under-way" | "completed" | "on-hold", (date?: string) => string>>;
  readonly eventKinds: Readonly<
    Record<"council" | "government" | "agreement" | "handover" | "fighting" | "mission" | "regional" | "election", string>
  >;
  readonly today: string;
  readonly nothingSince: string;
  readonly earlierEvents: (count: number) => string;
  readonly noEvents: string;
  readonly noMatch: (filters: string) => string;
}
