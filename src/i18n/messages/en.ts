import { joinList } from "../../format/index.js";
import type { Messages } from "../messages.js";

const dated = (text: string, since: string) => (date?: string) => (date === undefined ? text : `${text} ${since} ${date}`);

/** "on 30 June 2024", but "in June 2024". */
const onOrIn = (date: string): string => `${/^\d{1,2} /.test(date) ? "on" : "in"} ${date}`;

const list = (words: readonly string[]): string => joinList(words, "and");

export const messages: Messages = {
  date: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
  },
  labelled: (label, value) => `${label}: ${value}`,
  colon: ": ",
  list,
  quoted: (word) => `“${word}”`,

  loading: "Loading figures",
  failed: {
    address: "The figures could not be loaded. The address given for them cannot be asked.",
    unreachable: "The figures could not be loaded. The server that holds them did not answer.",
    refused: "The figures could not be loaded. The server that holds them refused the request.",
    invalid: "The figures could not be loaded. What was received is not a dataset of this kind.",
  },
  notRenewed: (date) => `Newer figures could not be loaded. Shown: the data of ${date}.`,
  embeddedInstead: (date) => `This page’s own data could not be loaded. Shown: the data built into this widget, of ${date}.`,
  tryAgain: "Try again",
  unavailable: "figure not available",
  notLoaded: "newer data could not be loaded",
  frozen: (date) => `Shown as known on ${date}.`,
  newerExist: "Newer figures exist.",
  correctedSince: "What is shown has since been corrected.",

  relations: { about: "about", nearly: "nearly", "at-least": "at least", "at-most": "up to" },
  kinds: { observed: "Reported", estimated: "Estimate", projected: "Projection" },
  asOf: (date) => `As of ${date}`,
  projectedFor: (date) => `Projection, ${date}`,
  fresh: "Up to date",
  due: "Update due",
  overdue: "Update overdue",
  supersededOn: (date) => `Latest on ${date}`,
  correction: "Correction",
  corrected: (date) => `Corrected on ${date}`,
  correctedInline: (date) => `corrected on ${date}`,
  was: (value) => `was ${value}`,
  uncertain: "Uncertain",
  notVerified: "Not verified",
  quantity: (figure, unit) => `${figure} ${unit}`,
  noSuchMetric: (id) => `These data have no figure named “${id}”.`,
  noFigure: "No figure is known.",
  noFigureOn: (date) => `No figure was known on ${date}.`,

  source: "Source",
  sources: (count) => (count === 1 ? "1 source" : `${count} sources`),
  sourceNumber: (number) => `Source ${number}`,
  publisher: "Publisher",
  via: (publisher, carrier) => `${publisher}, via ${carrier}`,
  figureOf: "Figure of",
  published: "Published",
  read: "Read",
  readOn: (date) => `read ${date}`,
  reportedAs: "Reported as",
  counted: "Counted",
  licence: "Licence",
  licenceNotStated: "not stated at the source",
  licencesUnnamed: "Where no licence is named, none is stated at the source.",
  note: "Note",
  openDocument: "Open the document",
  noAddress: "no address known",
  copyCitation: "Copy citation",
  copied: "Copied",
  copyYourself: "Copy this text:",
  close: "Close",

  noSuchArea: (id) => `These data have no area of work named “${id}”.`,
  undated: "undated",
  nothingKnownOn: (date) => `Nothing of this was known on ${date}.`,

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
};
