/** Differences of the hand-over: its events, its phases and its sites. */
import { endOf, startOf } from "../../data/edtf.js";
import type { HandoverEvent, Phase, Site } from "../../data/schema.js";
import { compareDates } from "../../data/select.js";
import { messages } from "../../i18n/messages/en.js";
import { writeDate } from "../prose.js";
import { ARROW, type Difference, type Sides } from "./difference.js";
import { always, dateField, provenanceFields, sourcesField, textField, type Field } from "./fields.js";
import { followingIds, placed, type Placed } from "./match.js";
import { plain } from "./names.js";
import { compareThings } from "./things.js";

/** "Kavumu (remaining sites)" */
function siteName(site: Site): string;
function siteName(site: Site | undefined): string | undefined;
function siteName(site: Site | undefined): string | undefined {
  return site?.part === undefined ? site?.name : `${site.name} (${site.part.en})`;
}

const EVENT_FIELDS: readonly Field<HandoverEvent>[] = [
  dateField("date", { label: "", isPublished: always }),
  { key: "kind" },
  { key: "featured" },
  textField("title"),
  textField("text"),
  {
    key: "phase",
    write: ({ phase }, { handover }) => handover.phases.find(({ id }) => id === phase)?.title.en ?? phase ?? "",
  },
  { key: "sites", member: (id, { handover }) => siteName(handover.sites.find((site) => site.id === id)) ?? id },
  { key: "places", member: (place) => place },
  sourcesField(),
  ...provenanceFields<HandoverEvent>(),
];

/** What changed in the events, in the order of their dates. */
export function eventDifferences(sides: Sides): readonly Difference[] {
  const list = (events: readonly HandoverEvent[]): readonly Placed<HandoverEvent>[] =>
    [...placed(events, "/handover/events")].sort((a, b) => compareDates(a.item.date, b.item.date));
  // Phases and sites with another id are the same ones.
  const phaseOf = followingIds(sides.old.handover.phases, sides.now.handover.phases);
  const siteOf = followingIds(sides.old.handover.sites, sides.now.handover.sites);
  const before = sides.old.handover.events.map((event) => ({
    ...event,
    sites: event.sites.map(siteOf),
    ...(event.phase !== undefined && { phase: phaseOf(event.phase) }),
  }));
  return compareThings(
    list(before),
    list(sides.now.handover.events),
    {
      about: { group: "events", thing: "event" },
      fields: EVENT_FIELDS,
      name: ({ title }) => title.en,
      tell: ({ date }) => writeDate(date),
    },
    sides,
  );
}

/** "planned", "on hold since July 2024": the words of the widgets. */
function statusInWords({ status, since }: Phase): string {
  const date = since === undefined || status === "planned" ? undefined : writeDate(since);
  const words = messages.status[status](date);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A period that has come to its end, or been told more exactly there, is news and no correction. */
function isAnotherPeriod({ actual: was = "" }: Phase, { actual: now = "" }: Phase): boolean {
  const goesOn = endOf(was) === undefined && startOf(was) === startOf(now);
  return !goesOn;
}

const PHASE_FIELDS: readonly Field<Phase>[] = [
  { key: "status", label: "", tell: (was, now) => statusInWords(was) + ARROW + statusInWords(now) },
  dateField("since", {
    phrase: "since",
    // A new status is told with its date.
    isSame: (was, now) => was.since === now.since || was.status !== now.status,
    isPublished: always,
  }),
  dateField("planned", { phrase: "planned for" }),
  dateField("actual", { phrase: "carried out", isPublished: isAnotherPeriod }),
  textField("title"),
  { key: "province" },
  sourcesField(),
  textField("note"),
];

const SITE_FIELDS: readonly Field<Site>[] = [
  { key: "outcome", write: ({ outcome }) => plain(outcome), isPublished: ({ outcome }) => outcome !== "unknown" },
  dateField("transferred", { isPublished: always }),
  { key: "name" },
  textField("part"),
  { key: "province" },
  { key: "coordinates", label: "position", write: ({ coordinates }) => coordinates?.join(", ") ?? "", isPublished: always },
  { key: "accuracy", phrase: "position good to", write: ({ accuracy }) => `${accuracy} m` },
  { key: "countedByMission", label: "counted by the mission" },
  sourcesField(),
  ...provenanceFields<Site>(),
];

/** The phases are numbered on pages in the order of the file. */
function orderDifference({ old, now }: Sides): readonly Difference[] {
  const common = (phases: readonly Phase[], others: readonly Phase[]): readonly Phase[] =>
    phases.filter(({ id }) => others.some((other) => other.id === id));
  const [was, is] = [common(old.handover.phases, now.handover.phases), common(now.handover.phases, old.handover.phases)];
  if (was.every(({ id }, index) => id === is[index]!.id)) return [];
  const words = (phases: readonly Phase[]): string => phases.map(({ title }) => title.en).join(", ");
  return [
    {
      group: "handover",
      thing: "phase",
      name: "The order of the phases",
      change: "changed",
      pointer: "/handover/phases",
      oldPointer: "/handover/phases",
      field: "order",
      was: was.map(({ id }) => id),
      now: is.map(({ id }) => id),
      label: "",
      words: words(was) + ARROW + words(is),
    },
  ];
}

/** What changed in the phases and the sites. */
export const handoverDifferences = (sides: Sides): readonly Difference[] => [
  ...compareThings(
    placed(sides.old.handover.phases, "/handover/phases"),
    placed(sides.now.handover.phases, "/handover/phases"),
    {
      about: { group: "handover", thing: "phase" },
      fields: PHASE_FIELDS,
      name: ({ title }) => title.en,
      tell: statusInWords,
      isNamedByPages: true,
    },
    sides,
  ),
  ...orderDifference(sides),
  ...compareThings(
    placed(sides.old.handover.sites, "/handover/sites"),
    placed(sides.now.handover.sites, "/handover/sites"),
    {
      about: { group: "handover", thing: "site" },
      fields: SITE_FIELDS,
      name: siteName,
      tell: ({ transferred, outcome }) =>
        [plain(outcome), ...(transferred === undefined ? [] : [writeDate(transferred)])].join(", "),
      isNamedByPages: true,
    },
    sides,
  ),
];
