/** Words of areas of work, documents, pictures, sources and the whole page. */
import type { PageMessages } from "../page.js";
import { list, plural } from "./words.js";

export const page: PageMessages = {
  noSuchArea: (id) => `Data hizi hazina eneo la kazi liitwalo “${id}”.`,
  undated: "bila tarehe",
  nothingKnownOn: (date) => `Hakuna kilichojulikana kuhusu hili tarehe ${date}.`,

  // ---- resources ----
  resourcesTitle: "Hati na data",
  learnMore: "Fahamu zaidi",
  resourceKinds: { resolution: "Azimio", report: "Ripoti", page: "Ukurasa", data: "Data" },
  webPage: "Ukurasa wa wavuti",
  inLanguages: (languages) => `Kwa ${list(languages)}`,
  languageNames: {
    ar: "Kiarabu",
    de: "Kijerumani",
    en: "Kiingereza",
    es: "Kihispania",
    fr: "Kifaransa",
    ln: "Kilingala",
    pt: "Kireno",
    ru: "Kirusi",
    sw: "Kiswahili",
    zh: "Kichina",
  },
  fileSize: (figure, unit) => `${unit === "B" ? "baiti" : unit}\u00a0${figure}`,
  madeFromData: "Imetengenezwa kutokana na data za ukurasa huu",
  noResources: "Hakuna hati ya aina hii iliyoorodheshwa.",

  // ---- picture ----
  noSuchPicture: (id) => `Data hizi hazina picha iitwayo “${id}”.`,
  pictureBy: (credit) => `Picha: ${credit}`,
  drawingAlt: "Mchoro: ziwa kati ya vilima vya kijani na volkano nyuma yake, kama huko Kivu. Hakuna watu.",
  drawingCaption: "Maziwa na vilima, kama huko Kivu.",
  drawingBy: "Mchoro: monusco-widgets",
  pictureMissing: "Picha haikuweza kupakiwa. Inaonyesha:",

  // ---- bibliography ----
  sourcesTitle: "Vyanzo",
  sourcesSubtitle: "Vyanzo vya takwimu na matukio ya ukurasa huu, kwa mpangilio wa kutajwa kwao.",
  allSourcesSubtitle: "Hati zote ambazo ni msingi wa data hizi; zilizotajwa na ukurasa huu zinatangulia.",
  moreSources: (count) => plural(count, { one: `Chanzo ${count} zaidi`, other: `Vyanzo ${count} zaidi` }),
  nothingCited: "Hakuna chanzo kilichotajwa kwenye ukurasa huu.",
  copyText: "Nakili kama maandishi",
  copyBibtex: "Nakili kama BibTeX",

  // ---- brief ----
  latestEvent: (date) => `Tukio la karibuni lililorekodiwa: ${date}`,
  mandateUntil: (date) => `Mamlaka ya sasa ni hadi ${date}`,
  mandateEnded: (date) => `Mamlaka ya mwisho iliyorekodiwa ilikuwa hadi ${date}`,
  alsoCounted: "Takwimu nyingine",
  nothingToTell: "Data hizi hazina chochote kuhusu kilichoombwa.",

  // ---- languages ----
  draftTranslation: "Tafsiri hii ni rasimu: bado haijakaguliwa na mzungumzaji wa asili wa Kiswahili.",
};
