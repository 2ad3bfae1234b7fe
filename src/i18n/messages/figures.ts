import type { DateWords } from "../../format/index.js";

/** A change in numbers that are already written. */
export interface ChangeWords {
  /** The difference, without a sign: "about 0.9 million" */
  readonly difference: string;
  /** Whether the later figure is the greater, the smaller, or the same; `near`: about the same; `unchanged`: a limit that held all the time. */
  readonly direction: "more" | "fewer" | "same" | "near" | "unchanged";
  /** Of the earlier figure. */
  readonly date: string;
  /** The earlier figure. */
  readonly before: string;
  /** "+14 %" */
  readonly share?: string;
  /** What is counted. */
  readonly unit: string;
}

/** Words of figures: their states, sources, drawings and changes. */
export interface FigureMessages {
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
  /** Beside the embedded data that stand in for a remote dataset. */
  readonly embeddedInstead: (date: string) => string;
  /** In the place of a widget that the page or the browser keeps from being drawn. */
  readonly notShown: string;
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
  readonly abbreviations: string;
  readonly openDocument: string;
  readonly noAddress: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly close: string;

  // ---- drawings ----
  readonly download: string;
  readonly downloadCsv: string;
  readonly downloadSvg: string;
  readonly downloadIcs: string;
  readonly downloadText: string;
  readonly downloadBibtex: string;
  readonly showTable: string;
  readonly showList: string;

  // ---- trend ----
  readonly trendSubtitle: (unit: string, from: string, to: string) => string;
  /** A figure of a period: "7.8 million, 27 February 2025" */
  readonly figureOn: (figure: string, date: string) => string;
  readonly lowest: string;
  readonly highest: string;
  readonly latest: string;
  readonly latestFigure: string;
  readonly projectionMark: string;
  /** Before the reason why a line stops: "Break: …" */
  readonly breakInCount: string;
  /** Years or months of which no figure was found. */
  readonly noFigureFor: (period: string) => string;
  /** Beside series that are counted in different ways. */
  readonly drawnApart: string;
  readonly sameInTable: string;
  /** The name of the control that goes from figure to figure. */
  readonly figuresOneByOne: string;
  readonly asOfColumn: string;
  readonly figuresOf: (label: string) => string;
  /** Below a picture that is handed out: who published the figures, and what gathered them. */
  readonly pictureSources: (publishers: string, dataset: string, date: string) => string;
  readonly noFigureWithin: string;
  /** How a figure stands to an earlier one: "0.9 million more than in December 2023 (6.3 million; +14 %)" */
  readonly change: (change: ChangeWords) => string;
  /** The same within brackets, in few words. */
  readonly changeInline: (change: ChangeWords) => string;
  readonly lessThanOne: string;
  readonly notCompared: (date: string, why: string) => string;
  readonly notComparedInline: (date: string) => string;
  readonly noComparison: (date?: string) => string;
  readonly obstacles: Readonly<Record<"series" | "break" | "projection" | "bound" | "confidence", string>>;
  readonly comparedWith: string;
  /** Between the parts of a line: ", ". */
  readonly comma: string;
  /** Between parts of a sentence that have commas. */
  readonly semicolon: string;
  /** Of a note whose letter stands at several places. */
  readonly atEachMark: (words: string) => string;
  /** What a mark of a drawing means, where it is not that of a plain figure. */
  readonly marks: Readonly<Record<"at-least" | "at-most" | "period", string>>;
}
