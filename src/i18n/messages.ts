import type { DateWords } from "../format/index.js";

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

  // ---- drawings ----
  readonly download: string;
  readonly downloadCsv: string;
  readonly downloadSvg: string;
  readonly downloadIcs: string;
  readonly showTable: string;
  readonly showList: string;

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
  /** Where the address of the page asks for what there is not. */
  readonly noMatchOfAddress: string;
  /** The title of the strip. */
  readonly phasesTitle: (completed: number, all: number) => string;
  readonly span: (from: string, to: string) => string;
  /** Beside the strip: what lies before it. `since` is a year. */
  readonly eventsBefore: (count: number, since: string) => string;
  readonly eventsAfter: (count: number) => string;
  readonly morePhases: (count: number) => string;
  readonly events: string;
  /** A phase that was to end on a day. */
  readonly plannedTo: (day: string) => string;
  /** What the strip shows, for those who cannot see it. */
  readonly eventsBetween: (count: number, from: string, to: string) => string;
  /** Where the list stands below the strip. */
  readonly listHasThem: string;
  readonly stripKey: Readonly<Record<"planned" | "due" | "done" | "on-hold" | "span" | "beyond" | "unsure" | "more", string>>;
  readonly chooseEvent: string;
  readonly earlierEvent: string;
  readonly laterEvent: string;
  readonly aspects: Readonly<Record<"kind" | "place" | "phase", string>>;
  /** What stands for all of an aspect. */
  readonly allOf: Readonly<Record<"place" | "phase", string>>;
  readonly shownEvents: (shown: number, all: number) => string;
  /** How many of them the strip has, where it has not all. */
  readonly onStrip: (drawn: number) => string;
  readonly showAllEvents: string;
  /** Follows the date of an event, where it is a link to it; heard and not seen. */
  readonly linkToEvent: string;
  /** In a calendar, of an event whose day is not known. */
  readonly dateAsKnown: (date: string) => string;
  /** The same of an event that takes longer than an entry of a calendar should. */
  readonly entryOfFirstDay: string;

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
  readonly share: (percent: string) => string;
  readonly lessThanOne: string;
  readonly notCompared: (date: string, why: string) => string;
  readonly notComparedInline: (date: string) => string;
  readonly noComparison: (date?: string) => string;
  readonly obstacles: Readonly<Record<"series" | "break" | "projection" | "bound" | "confidence", string>>;
  readonly comparedWith: string;
  /** Between parts of a sentence that have commas. */
  readonly semicolon: string;
  /** Of a note whose letter stands at several places. */
  readonly atEachMark: (words: string) => string;
  /** What a mark of a drawing means, where it is not that of a plain figure. */
  readonly marks: Readonly<Record<"at-least" | "at-most" | "period", string>>;

  // ---- progress ----
  /** What became of a base: "To the army". A base that the mission still has is `held`. */
  readonly outcomes: Readonly<Record<"army" | "police" | "civil-authority" | "closed" | "unknown" | "held", string>>;
  /** A site that is a part of its place: "Kavumu (remaining sites)" */
  readonly sitePart: (name: string, part: string) => string;
  readonly dayNotFound: string;
  /** Of what is still to come. */
  readonly announcedFor: (date: string) => string;
  /** Of how many announced bases how many can be named; small numbers in words, others as `written`. */
  readonly progressTitle: (planned: number, named: number, written: (count: number) => string) => string;
  /** Of a day: of how many announced bases how many were recorded as given up. */
  readonly progressTitleThen: (planned: number, givenUp: number, written: (count: number) => string) => string;
  /** Where nobody announced how many there are. */
  readonly progressTitlePlain: string;
  readonly progressSubtitle: (mission: string) => string;
  readonly planOf: (date: string) => string;
  readonly notNamed: string;
  readonly notNamedText: (planned: number, unnamed: number, written: (count: number) => string) => string;
  /** Of a day: the bases of which no document of that day tells anything. */
  readonly nothingRecorded: string;
  /** Sites that the mission leaves out where it counts. */
  readonly notInCount: string;
  /** How many of a number are uncertain, after it: "1 of them uncertain". */
  readonly ofThemUncertain: (uncertain: number, all: number, written: string) => string;
  /** What a half-filled mark means. */
  readonly halfFilled: string;
  readonly dateColumn: string;
  readonly countsDiffer: string;
  readonly noCount: string;
  readonly notesOnSites: string;
  readonly noBases: string;

  // ---- map ----
  readonly mapTitle: string;
  /** What is shown and when: "12 sites, known dates: 28 February – 11 July 2024"; `dates`: how many different ones are known. */
  readonly mapSubtitle: (count: number, written: string, date: string | undefined, dates: number) => string;
  /** The map in words, for those who cannot see it; `outcomes`: "6 to the army". */
  readonly mapDescription: (country: string, outcomes: string) => string;
  readonly insetDescription: (country: string, phases: string) => string;
  /** Where the details of a site appear once one is chosen. */
  readonly chooseSite: string;
  readonly keyTitle: string;
  readonly mapPhases: string;
  readonly approximate: string;
  /** What a dashed ring means, where the picture stands alone. */
  readonly dashedRings: string;
  /** Why a mark stands where nobody can be sure: "position good to about 10 km" */
  readonly positionWithin: (distance: string) => string;
  readonly positionUnknown: string;
  readonly outsideMap: string;
  /** Which sites the map does not show, and why. */
  readonly notOnMap: (names: readonly string[]) => string;
  readonly lieOutside: (names: readonly string[]) => string;
  readonly moreInList: (count: number) => string;
  /** In place of names for which there is no room: "10 more". */
  readonly moreNames: (count: string) => string;
  /** Of sites whose marks are on the map, without names. */
  readonly namesInList: (count: number, written: string) => string;
  readonly kilometres: (distance: string) => string;
  /** Countries around the map, by ISO 3166-1 code. */
  readonly neighbours: Readonly<Record<"RW" | "BI" | "TZ", string>>;
  readonly outlineCredit: string;
  readonly townCredit: string;
  readonly noOutline: (country: string) => string;
  /** Where no site lies in the area of the map. */
  readonly noneOnMap: string;
  readonly lakes: Readonly<Record<"kivu" | "tanganyika", string>>;
  readonly noSites: string;

  // ---- resources ----
  readonly resourcesTitle: string;
  /** The title of those that stand before the others. */
  readonly learnMore: string;
  readonly resourceKinds: Readonly<Record<"resolution" | "report" | "page" | "data", string>>;
  readonly webPage: string;
  /** What it can be read in: "In English and French" */
  readonly inLanguages: (languages: readonly string[]) => string;
  /** The languages that documents of the field come in, by primary tag. */
  readonly languageNames: Readonly<Record<string, string>>;
  /** A size of at least 1 kB, with the unit: "12 kB"; `unit` is a power of 1000. */
  readonly fileSize: (figure: string, unit: "B" | "kB" | "MB") => string;
  readonly madeFromData: string;
  readonly noResources: string;

  // ---- picture ----
  readonly noSuchPicture: (id: string) => string;
  readonly pictureBy: (credit: string) => string;
  /** What our own drawing shows, for those who cannot see it. */
  readonly drawingAlt: string;
  readonly drawingCaption: string;
  readonly drawingBy: string;
  readonly pictureMissing: string;

  // ---- bibliography ----
  readonly sourcesTitle: string;
  readonly sourcesSubtitle: string;
  readonly allSourcesSubtitle: string;
  readonly moreSources: (count: number) => string;
  readonly nothingCited: string;
  readonly copyText: string;
  readonly copyBibtex: string;

  // ---- brief ----
  readonly latestEvent: (date: string) => string;
  readonly mandateUntil: (date: string) => string;
  readonly mandateEnded: (date: string) => string;
  readonly alsoCounted: string;
  readonly nothingToTell: string;
}
