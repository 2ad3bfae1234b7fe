/** Words of the hand-over: timeline, progress and map. */
import type { Messages } from "../../messages.js";
import { dated, isDay, withArticle, upperFirst, list, inWords, bothInWords } from "./words.js";

export const handover = {
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
  phasesTitle: (completed, all) =>
    all === 1
      ? `Le désengagement\u00a0: une phase, ${completed === 1 ? "déclarée achevée" : "non achevée"}`
      : `Le désengagement\u00a0: ${completed} phase${completed > 1 ? "s" : ""} sur ${all} déclarée${completed > 1 ? "s" : ""} achevée${completed > 1 ? "s" : ""}`,
  span: (from, to) => (from === to ? from : `De ${from} à ${to}`),
  eventsBefore: (count, since) =>
    count < 2
      ? `${count} événement antérieur, de ${since}, figure dans la liste.`
      : `${count} événements antérieurs, depuis ${since}, figurent dans la liste.`,
  eventsAfter: (count) =>
    count < 2 ? `${count} événement postérieur figure dans la liste.` : `${count} événements postérieurs figurent dans la liste.`,
  morePhases: (count) =>
    count < 2 ? `${count} autre phase figure dans la liste.` : `${count} autres phases figurent dans la liste.`,
  events: "Événements",
  plannedTo: (day) => `Prévue jusqu’au ${day}`,
  eventsBetween: (count, from, to) => `${count} événement${count < 2 ? "" : "s"}, de ${from} à ${to}.`,
  stripKey: {
    planned: "Contour\u00a0: prévu.",
    done: "Plein\u00a0: réalisé.",
    "on-hold": "Points\u00a0: suspendu.",
    span: "Trait sous une marque\u00a0: pendant ces jours, ou l’un d’entre eux.",
    unsure: "Cercle tireté\u00a0: incertain.",
    more: "Nombre encadré\u00a0: autres événements de cette période.",
  },
  chooseEvent: "Choisir un événement",
  earlierEvent: "Événement précédent",
  laterEvent: "Événement suivant",
  aspects: { kind: "Type d’événement", place: "Province", phase: "Phase" },
  allOf: { place: "Toutes les provinces", phase: "Toutes les phases" },
  shownEvents: (shown, all) =>
    shown === all
      ? all < 2
        ? `${all} événement affiché`
        : `Les ${all} événements sont affichés`
      : `${shown} événement${shown < 2 ? "" : "s"} sur ${all} affiché${shown < 2 ? "" : "s"}`,
  showAllEvents: "Afficher tous les événements",
  linkToEvent: ", lien vers cet événement",
  dateAsKnown: (date) => `De sa date, on ne sait que ceci\u00a0: ${date}.`,

  // ---- progress ----
  outcomes: {
    army: "À l’armée",
    police: "À la police",
    "civil-authority": "À une autorité civile",
    closed: "Fermeture",
    unknown: "Sort inconnu",
    held: "Encore à la Mission",
  },
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "jour non trouvé",
  announcedFor: (date) => `annoncée pour ${withArticle(date)}`,
  progressTitle: (planned, named, written) => {
    const [all, some] = bothInWords(planned, named, written);
    if (planned === 0) return "Aucune base n’a été annoncée";
    if (named > planned)
      return `${upperFirst(all)} ${planned === 1 ? "base annoncée" : "bases annoncées"}, ${some} ${named === 1 ? "nommée" : "nommées"}`;
    if (planned === 1) return `La seule base annoncée ${named === 1 ? "peut être nommée" : "ne peut pas être nommée"}`;
    if (named === planned) return `Les ${all} bases annoncées peuvent toutes être nommées`;
    if (named === 0) return `Sur ${all} bases annoncées, aucune ne peut être nommée`;
    return `Sur ${all} bases annoncées, ${named === 1 ? "une seule peut être nommée" : `${some} peuvent être nommées`}`;
  },
  progressTitlePlain: "Ce que sont devenues les bases",
  progressSubtitle: (mission) => `Bases de la ${mission}, selon ce qu’elles sont devenues.`,
  planOf: (date) => `Plan du ${date}`,
  notNamed: "Non nommées",
  notNamedText: (planned, unnamed, written) => {
    const [all, rest] = bothInWords(planned, unnamed, written);
    if (planned === 1) return "La base annoncée n’est nommée dans aucun document consulté.";
    if (unnamed === planned) return `Aucune des ${all} bases n’est nommée dans un document consulté.`;
    if (unnamed === 1) return `Une autre des ${all} bases n’est nommée dans aucun document consulté.`;
    return `${upperFirst(rest)} autres des ${all} bases ne sont nommées dans aucun document consulté.`;
  },
  outsideThe: (planned, written) => (planned === undefined ? "Comptés à part" : `Hors des ${inWords(planned, written)}`),
  halfFilled: "Marques à demi pleines\u202f: incertain.",
  dateColumn: "Date",
  countsDiffer: "Les deux ne comptent pas de la même façon et ne peuvent pas être comparés.",
  noCount: "non trouvé",
  notesOnSites: "Notes sur certains sites",
  noBases: "Aucune base n’est consignée.",

  // ---- map ----
  mapTitle: "Le désengagement, lieu par lieu",
  mapSubtitle: (count, written, date) =>
    `${written} ${count < 2 ? "site" : "sites"}${date === undefined ? "" : `, dates connues\u202f: ${date}`}`,
  mapDescription: (country, outcomes) =>
    `Carte de l’est du pays (${country}), avec les sites selon ce qu’ils sont devenus\u202f: ${outcomes}.`,
  insetDescription: (country, phases) =>
    `${country}, avec la zone de la carte encadrée${phases === "" ? "" : ` et les provinces du désengagement numérotées\u202f: ${phases}`}.`,
  chooseSite: "Choisissez un site sur la carte pour lire ce qu’il est devenu.",
  keyTitle: "Ce que le site est devenu",
  mapPhases: "Phases",
  approximate: "Position approximative",
  dashedRings: "Cercles en tirets\u202f: position approximative.",
  positionWithin: (distance) => `position connue à environ ${distance} près`,
  positionUnknown: "position inconnue",
  outsideMap: "hors de la carte",
  notOnMap: (unplaced, outside, more) => [
    ...(unplaced === 0
      ? []
      : [`${unplaced === 1 ? "1 site ne figure" : `${unplaced} sites ne figurent`} pas sur la carte\u202f: position inconnue.`]),
    ...(outside === 0 ? [] : [`${outside === 1 ? "1 site se trouve" : `${outside} sites se trouvent`} hors de la carte.`]),
    ...(more === 0 ? [] : [`${more === 1 ? "1 autre site ne figure" : `${more} autres sites ne figurent`} que dans la liste.`]),
  ],
  kilometres: (distance) => `${distance}\u00a0km`,
  neighbours: { RW: "Rwanda", BI: "Burundi", TZ: "Tanzanie" },
  outlineCredit:
    "Contours\u202f: Natural Earth, 1:50m (world-atlas), sans les rives des lacs. Les frontières représentées ne valent pas approbation.",
  townCredit: "Villes\u202f: GeoNames (CC BY 4.0).",
  noOutline: (country) => `Ce module n’a pas de contours pour ce pays (${country})\u202f: les sites sont donnés en liste.`,
  noSites: "Aucun site n’est consigné.",
} satisfies Partial<Messages>;
