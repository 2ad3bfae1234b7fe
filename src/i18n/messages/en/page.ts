/** Words of areas of work, documents, pictures, sources and the whole page. */
import type { PageMessages } from "../page.js";
import { list } from "./words.js";

export const page: PageMessages = {
  noSuchArea: (id) => `These data have no area of work named “${id}”.`,
  undated: "undated",
  nothingKnownOn: (date) => `Nothing of this was known on ${date}.`,

  // ---- resources ----
  resourcesTitle: "Documents and data",
  learnMore: "Learn more",
  resourceKinds: { resolution: "Resolution", report: "Report", page: "Page", data: "Data" },
  webPage: "Web page",
  inLanguages: (languages) => `In ${list(languages)}`,
  languageNames: {
    ar: "Arabic",
    de: "German",
    en: "English",
    es: "Spanish",
    fr: "French",
    ln: "Lingala",
    pt: "Portuguese",
    ru: "Russian",
    sw: "Swahili",
    zh: "Chinese",
  },
  fileSize: (figure, unit) => `${figure}\u00a0${unit}`,
  madeFromData: "Made from the data of this page",
  noResources: "No document of this kind is listed.",

  // ---- picture ----
  noSuchPicture: (id) => `These data have no picture named “${id}”.`,
  pictureBy: (credit) => `Picture: ${credit}`,
  drawingAlt: "Drawing: a lake between green hills, a volcano behind them, as in the Kivus. There are no people.",
  drawingCaption: "Lakes and hills, as in the Kivus.",
  drawingBy: "Drawing: monusco-widgets",
  pictureMissing: "The picture could not be loaded. It shows:",

  // ---- bibliography ----
  sourcesTitle: "Sources",
  sourcesSubtitle: "What the figures and events on this page rest on, in the order in which they are cited.",
  allSourcesSubtitle: "Every document that these data rest on; what this page cites comes first.",
  moreSources: (count) => (count === 1 ? "1 more source" : `${count} more sources`),
  nothingCited: "No source is cited on this page.",
  copyText: "Copy as text",
  copyBibtex: "Copy as BibTeX",

  // ---- brief ----
  latestEvent: (date) => `Most recent event on record: ${date}`,
  mandateUntil: (date) => `Mandate in force until ${date}`,
  mandateEnded: (date) => `The last mandate on record ran until ${date}`,
  alsoCounted: "Also counted",
  nothingToTell: "These data tell nothing of what was asked for.",

  // ---- languages ----
  draftTranslation: "This translation is a draft: no native speaker has checked it yet.",
};
