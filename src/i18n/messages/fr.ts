import { joinList } from "../../format/index.js";
import type { Messages } from "../messages.js";

const dated = (text: string, since: string) => (date?: string) => (date === undefined ? text : `${text} ${since} ${date}`);

const isDay = (date: string): boolean => /^\d{1,2}(er)? /.test(date);

/** « le 30 mai 2024 », mais « mai 2024 ». */
const withArticle = (date: string): string => (isDay(date) ? `le ${date}` : date);

const list = (words: readonly string[]): string => joinList(words, "et");

export const messages: Messages = {
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

  noSuchArea: (id) => `Ces données n’ont pas de domaine d’action nommé «\u202f${id}\u202f».`,
  undated: "sans date",
  nothingKnownOn: (date) => `Rien n’en était connu au ${date}.`,

  timelineTitle: "Le désengagement, étape par étape",
  timelineSubtitle: (from, to) => (from === to ? `Événements datés, ${from}` : `Événements datés, de ${from} à ${to}`),
  before: "Avant le désengagement",
  phase: (numbers) => `${numbers.length === 1 ? "Phase" : "Phases"} ${list(numbers)}`,
  status: {
    planned: dated("Prévue", "pour"),
    "under-way": dated("En cours", "depuis"),
    completed: (date) => (date === undefined ? "Déclarée achevée" : `Déclarée achevée ${isDay(date) ? "le" : "en"} ${date}`),
    "on-hold": dated("Suspendue", "depuis"),
  },
  eventKinds: {
    council: "Conseil de sécurité",
    government: "Gouvernement de la RDC",
    agreement: "Accord ou plan",
    handover: "Base remise ou fermée",
    fighting: "Combats",
    mission: "Mission",
    regional: "Force régionale",
    election: "Élection",
  },
  today: "Aujourd’hui",
  nothingSince: "Rien n’est consigné d’ici à aujourd’hui. La lacune est dans nos sources, pas forcément dans les faits.",
  earlierEvents: (count) => (count < 2 ? `${count} événement antérieur` : `${count} événements antérieurs`),
  noEvents: "Aucun événement n’est consigné.",
  noMatch: (filters) => `Aucun événement ne correspond à ${filters}.`,
};
