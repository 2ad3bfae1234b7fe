/** Words of figures: their states, sources, drawings and changes. */
import type { FigureMessages } from "../figures.js";
import { changed, isDay, list, upperFirst, withArticle } from "./words.js";

export const figures: FigureMessages = {
  date: {
    about: (date) => `vers ${withArticle(date)}`,
    perhaps: (date) => `peut-être ${withArticle(date)}`,
    since: (date) => `depuis ${date}`,
    until: (date) => (isDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
  },
  labelled: (label, value) => `${label}\u00a0: ${value}`,
  colon: "\u00a0: ",
  list,
  quoted: (word) => `«\u202f${word}\u202f»`,

  loading: "Chargement des chiffres",
  failed: {
    address: "Les chiffres n’ont pas pu être chargés. L’adresse indiquée ne peut pas être interrogée.",
    unreachable: "Les chiffres n’ont pas pu être chargés. Le serveur qui les détient n’a pas répondu.",
    refused: "Les chiffres n’ont pas pu être chargés. Le serveur qui les détient a refusé la demande.",
    invalid: "Les chiffres n’ont pas pu être chargés. Ce qui a été reçu n’est pas un jeu de données de ce type.",
  },
  notRenewed: (date) => `Les chiffres plus récents n’ont pas pu être chargés. Affichées\u00a0: les données du ${date}.`,
  embeddedInstead: (date) =>
    `Les données de cette page n’ont pas pu être chargées. Affichées\u00a0: les données intégrées à ce module, du ${date}.`,
  tryAgain: "Réessayer",
  unavailable: "chiffre indisponible",
  notLoaded: "données plus récentes non chargées",
  frozen: (date) => `État connu au ${date}.`,
  newerExist: "Il existe des chiffres plus récents.",
  correctedSince: "Ce qui est affiché a été corrigé depuis.",

  relations: { about: "environ", nearly: "près de", "at-least": "au moins", "at-most": "jusqu’à" },
  kinds: { observed: "Relevé", estimated: "Estimation", projected: "Projection" },
  asOf: (date) => `Situation\u00a0: ${date}`,
  projectedFor: (date) => `Projection, ${date}`,
  fresh: "À jour",
  due: "Mise à jour attendue",
  overdue: "Mise à jour en retard",
  supersededOn: (date) => `Dernier chiffre connu au ${date}`,
  correction: "Correction",
  corrected: (date) => `Corrigé le ${date}`,
  correctedInline: (date) => `corrigé le ${date}`,
  was: (value) => `auparavant ${value}`,
  uncertain: "Incertain",
  notVerified: "Non vérifié",
  quantity: (figure, unit, scaled) =>
    scaled ? `${figure} ${/^[aeiouyhâéèêî]/i.test(unit) ? "d’" : "de "}${unit}` : `${figure} ${unit}`,
  noSuchMetric: (id) => `Ces données n’ont pas de chiffre nommé «\u202f${id}\u202f».`,
  noFigure: "Aucun chiffre n’est connu.",
  noFigureOn: (date) => `Aucun chiffre n’était connu au ${date}.`,

  source: "Source",
  sources: (count) => (count < 2 ? `${count} source` : `${count} sources`),
  sourceNumber: (number) => `Source ${number}`,
  publisher: "Éditeur",
  via: (publisher, carrier) => `${publisher}, repris par ${carrier}`,
  figureOf: "Chiffre de",
  published: "Publié",
  read: "Consulté",
  readOn: (date) => `consulté le ${date}`,
  reportedAs: "Formulation",
  counted: "Unité",
  licence: "Licence",
  licenceNotStated: "non indiquée à la source",
  licencesUnnamed: "Là où aucune licence n’est indiquée, la source n’en précise pas.",
  note: "Note",
  openDocument: "Ouvrir le document",
  noAddress: "aucune adresse connue",
  copyCitation: "Copier la référence",
  copied: "Copié",
  copyYourself: "Copiez ce texte\u00a0:",
  close: "Fermer",

  download: "Télécharger",
  downloadCsv: "Tableau (CSV)",
  downloadSvg: "Image (SVG)",
  downloadIcs: "Calendrier (ICS)",
  showTable: "Afficher en tableau",
  showList: "Afficher en liste",

  // ---- trend ----
  trendSubtitle: (unit, from, to) => `${upperFirst(unit)}, ${from === to ? from : `de ${from} à ${to}`}`,
  figureOn: (figure, date) => `${figure}, ${date}`,
  lowest: "minimum",
  highest: "maximum",
  latest: "dernier chiffre",
  latestFigure: "Dernier chiffre",
  projectionMark: "projection",
  breakInCount: "Rupture",
  noFigureFor: (period) => `Aucun chiffre trouvé pour ${period}`,
  drawnApart: "Les séries qui ne sont pas comptées de la même façon sont tracées à part et ne sont jamais reliées.",
  sameInTable: "Les mêmes chiffres figurent dans le tableau ci-dessous.",
  figuresOneByOne: "Les chiffres, un par un",
  asOfColumn: "Situation",
  figuresOf: (label) => `${label}\u00a0: chaque chiffre, sa date et sa source`,
  pictureSources: (publishers, dataset, date) => `Sources\u00a0: ${publishers}. Réunies dans «\u202f${dataset}\u202f», ${date}.`,
  noFigureWithin: "Aucun chiffre n’est connu pour cette période.",
  change: (words) => {
    const sentence = upperFirst(changed(words));
    if (words.direction === "same") return sentence;
    return `${sentence} (${words.before}${words.share === undefined ? "" : `\u202f; ${words.share}`})`;
  },
  changeInline: changed,
  lessThanOne: "moins de 1",
  notCompared: (date, why) => `Pas de comparaison avec ${withArticle(date)}\u00a0: ${why}.`,
  notComparedInline: (date) => `sans comparaison avec ${withArticle(date)}`,
  noComparison: (date) =>
    date === undefined
      ? "Aucun chiffre antérieur pour une comparaison."
      : `Aucun chiffre pour ${withArticle(date)} qui permette une comparaison.`,
  obstacles: {
    series: "le décompte a changé de méthode",
    break: "le décompte a changé de méthode",
    projection: "l’un des deux chiffres est une projection",
    bound: "l’un des deux chiffres n’est qu’une limite",
    confidence: "l’un des deux chiffres est incertain",
  },
  comparedWith: "Comparé à",
  comma: ", ",
  semicolon: "\u202f; ",
  atEachMark: (words) => `${words} (à chaque trait marqué de cette lettre)`,
  marks: {
    "at-least": "au moins",
    "at-most": "au plus",
    period: "période du chiffre",
  },
};
