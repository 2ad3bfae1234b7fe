/** Words of areas of work, documents, pictures, sources and the whole page. */
import type { PageMessages } from "../page.js";
import { list, plural } from "./words.js";

export const page: PageMessages = {
  noSuchArea: (id) => `Badonnées oyo ezali na eteni ya mosala ya nkombo «\u202f${id}\u202f» te.`,
  undated: "dati ezali te",
  nothingKnownOn: (date) => `Eloko moko te eyebanaki mpo na yango na mokolo ya ${date}.`,

  // ---- resources ----
  resourcesTitle: "Mikanda mpe badonnées",
  learnMore: "Mpo na koyeba mingi",
  resourceKinds: { resolution: "Résolution", report: "Lapolo", page: "Lokasa", data: "Badonnées" },
  webPage: "Lokasa ya internet",
  inLanguages: (languages) => `Na ${list(languages)}`,
  languageNames: {
    ar: "lialabi",
    de: "lialema",
    en: "lingelesa",
    es: "lisipanye",
    fr: "lifalanse",
    ln: "lingala",
    pt: "lipulutugesi",
    ru: "lirusi",
    sw: "kiswahili",
    zh: "lisinwa",
  },
  fileSize: (figure, unit) => `${figure}\u00a0${{ B: "octets", kB: "ko", MB: "Mo" }[unit]}`,
  madeFromData: "Esalemi na badonnées ya lokasa oyo",
  noResources: "Mokanda moko te ya lolenge oyo ezali na liste.",

  // ---- picture ----
  noSuchPicture: (id) => `Badonnées oyo ezali na elilingi ya nkombo «\u202f${id}\u202f» te.`,
  pictureBy: (credit) => `Elilingi: ${credit}`,
  drawingAlt: "Dessin: laki na katikati ya bangomba ya matiti, volcan na nsima, lokola na Kivu. Bato bazali te.",
  drawingCaption: "Balaki mpe bangomba, lokola na Kivu.",
  drawingBy: "Dessin: monusco-widgets",
  pictureMissing: "Elilingi ekokaki koya te. Emonisi:",

  // ---- bibliography ----
  sourcesTitle: "Basource",
  sourcesSubtitle: "Basource ya mitango mpe makambo ya lokasa oyo, na molongo oyo etangami.",
  allSourcesSubtitle: "Mikanda nyonso oyo badonnées oyo euti; oyo lokasa oyo etangi eyei liboso.",
  moreSources: (count) => plural(count, { one: `Source ${count} mosusu`, other: `Basource ${count} mosusu` }),
  nothingCited: "Source moko te etangami na lokasa oyo.",
  copyText: "Kopi ya texte",
  copyBibtex: "Kopi ya BibTeX",

  // ---- brief ----
  latestEvent: (date) => `Likambo ya nsuka oyo ekomami: ${date}`,
  mandateUntil: (date) => `Mandat ya lelo ezali kino ${date}`,
  mandateEnded: (date) => `Mandat ya nsuka oyo ekomami ezalaki kino ${date}`,
  alsoCounted: "Mitango mosusu",
  nothingToTell: "Badonnées oyo elobi eloko moko te mpo na oyo esengami.",

  // ---- languages ----
  draftTranslation: "Libongoli oyo ezali naino brouillon: moto oyo lingala ezali monoko na ye atali yango naino te.",
};
