/** Words of areas of work, documents, pictures, sources and the whole page. */
import type { PageMessages } from "../page.js";
import { list } from "./words.js";

export const page: PageMessages = {
  noSuchArea: (id) => `Ces données n’ont pas de domaine d’action nommé «\u202f${id}\u202f».`,
  undated: "sans date",
  nothingKnownOn: (date) => `Rien n’en était connu au ${date}.`,

  // ---- resources ----
  resourcesTitle: "Documents et données",
  learnMore: "Pour en savoir plus",
  resourceKinds: { resolution: "Résolution", report: "Rapport", page: "Page", data: "Données" },
  webPage: "Page web",
  inLanguages: (languages) => `En ${list(languages)}`,
  languageNames: {
    ar: "arabe",
    de: "allemand",
    en: "anglais",
    es: "espagnol",
    fr: "français",
    ln: "lingala",
    pt: "portugais",
    ru: "russe",
    sw: "swahili",
    zh: "chinois",
  },
  fileSize: (figure, unit) => `${figure}\u00a0${{ B: "octets", kB: "ko", MB: "Mo" }[unit]}`,
  madeFromData: "Établi à partir des données de cette page",
  noResources: "Aucun document de ce genre n’est répertorié.",

  // ---- picture ----
  noSuchPicture: (id) => `Ces données ne contiennent pas d’image nommée «\u202f${id}\u202f».`,
  pictureBy: (credit) => `Image\u00a0: ${credit}`,
  drawingAlt:
    "Dessin\u00a0: un lac entre des collines vertes, un volcan à l’arrière-plan, comme dans les Kivus. Personne n’y figure.",
  drawingCaption: "Lacs et collines, comme dans les Kivus.",
  drawingBy: "Dessin\u00a0: monusco-widgets",
  pictureMissing: "L’image n’a pas pu être chargée. Elle montre\u00a0:",

  // ---- bibliography ----
  sourcesTitle: "Sources",
  sourcesSubtitle: "Ce sur quoi reposent les chiffres et les événements de cette page, dans l’ordre des renvois.",
  allSourcesSubtitle: "Tous les documents sur lesquels reposent ces données\u202f; ceux que cette page cite viennent en premier.",
  moreSources: (count) => (count < 2 ? `${count} autre source` : `${count} autres sources`),
  nothingCited: "Aucune source n’est citée sur cette page.",
  copyText: "Copier en texte",
  copyBibtex: "Copier en BibTeX",

  // ---- brief ----
  latestEvent: (date) => `Dernier événement répertorié\u00a0: ${date}`,
  mandateUntil: (date) => `Mandat en vigueur jusqu’au ${date}`,
  mandateEnded: (date) => `Le dernier mandat répertorié courait jusqu’au ${date}`,
  alsoCounted: "Autres chiffres",
  nothingToTell: "Ces données ne disent rien de ce qui est demandé.",

  // ---- languages ----
  draftTranslation: "Cette traduction est un brouillon\u00a0: aucun locuteur natif ne l’a encore relue.",
};
