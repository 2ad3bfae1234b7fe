/** Words of areas of work, documents, pictures, sources and the whole page. */
export interface PageMessages {
  // ---- focus areas ----
  readonly noSuchArea: (id: string) => string;
  readonly undated: string;
  readonly nothingKnownOn: (date: string) => string;

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

  // ---- languages ----
  /** Where the words of a language are a draft. */
  readonly draftTranslation: string;
}
