/** Words of areas of work, documents, pictures, sources and the whole page. */
import type { PageMessages } from "../page.js";
import { list, plural } from "./words.js";

export const page: PageMessages = {
  noSuchArea: (id) => `Estos datos no contienen ningún ámbito de trabajo llamado «${id}».`,
  undated: "sin fecha",
  nothingKnownOn: (date) => `Nada de esto se conocía al ${date}.`,

  // ---- resources ----
  resourcesTitle: "Documentos y datos",
  learnMore: "Más información",
  resourceKinds: { resolution: "Resolución", report: "Informe", page: "Página", data: "Datos" },
  webPage: "Página web",
  inLanguages: (languages) => `En ${list(languages)}`,
  languageNames: {
    ar: "árabe",
    de: "alemán",
    en: "inglés",
    es: "español",
    fr: "francés",
    ln: "lingala",
    pt: "portugués",
    ru: "ruso",
    sw: "suajili",
    zh: "chino",
  },
  fileSize: (figure, unit) => `${figure}\u00a0${unit}`,
  madeFromData: "Elaborado con los datos de esta página",
  noResources: "No figura ningún documento de este tipo.",

  // ---- picture ----
  noSuchPicture: (id) => `Estos datos no contienen ninguna imagen llamada «${id}».`,
  pictureBy: (credit) => `Imagen: ${credit}`,
  drawingAlt: "Dibujo: un lago entre colinas verdes y un volcán al fondo, como en los Kivus. No hay personas.",
  drawingCaption: "Lagos y colinas, como en los Kivus.",
  drawingBy: "Dibujo: monusco-widgets",
  pictureMissing: "No se pudo cargar la imagen. Muestra:",

  // ---- bibliography ----
  sourcesTitle: "Fuentes",
  sourcesSubtitle: "En qué se basan las cifras y los hechos de esta página, en el orden en que se citan.",
  allSourcesSubtitle: "Todos los documentos en que se basan estos datos; primero, los que cita esta página.",
  moreSources: (count) => plural(count, { one: "1 fuente más", other: `${count} fuentes más` }),
  nothingCited: "En esta página no se cita ninguna fuente.",
  copyText: "Copiar como texto",
  copyBibtex: "Copiar como BibTeX",

  // ---- brief ----
  latestEvent: (date) => `Último hecho registrado: ${date}`,
  mandateUntil: (date) => `Mandato vigente hasta el ${date}`,
  mandateEnded: (date) => `El último mandato registrado regía hasta el ${date}`,
  alsoCounted: "Otras cifras",
  nothingToTell: "Estos datos no dicen nada de lo solicitado.",

  // ---- languages ----
  draftTranslation: "Esta traducción es un borrador: aún no la ha revisado ningún hablante nativo.",
};
