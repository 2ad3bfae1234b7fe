/** Words of the hand-over: timeline, progress and map. */
export interface HandoverMessages {
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

  // ---- progress ----
  /** What became of a base: "To the army". A base that the mission still has is `held`. */
  readonly outcomes: Readonly<Record<"army" | "police" | "civil-authority" | "closed" | "unknown" | "held", string>>;
  /** What became of some bases, after their number, where those were closed: "2 closed". */
  readonly closedBases: (count: number) => string;
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
}
