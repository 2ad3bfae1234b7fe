/** What the dataset says of days to come: the mandate's end, phases that are planned, events that are announced. */
import { addDays, endOf, firstDay, lastDay, parseEdtf, type Day } from "../../data/edtf.js";
import type { Dataset, HandoverEvent } from "../../data/schema.js";
import { isKnownOn, phasesOn } from "../../data/select.js";
import type { AnnouncedMatter } from "./matter.js";

/** The day after the last that a date can mean; nothing for an open end. */
const after = (date: string): { readonly overdue?: Day } =>
  parseEdtf(date)?.end === null ? {} : { overdue: addDays(lastDay(date), 1) };

/** The first source that has an address, since that is where to look; else the first. */
const placeToLook = (dataset: Dataset, sources: readonly string[]): string =>
  sources.find((id) => dataset.sources[id]?.url !== undefined) ?? sources[0]!;

/** "resolution 2808 (2025)": the symbol of the Security Council's resolutions in words. */
const resolutionInWords = (symbol: string): string => symbol.replace(/^S\/RES\//, "resolution ");

/** The mandate, unless it was not given yet or the mission is over. */
function mandateOn(dataset: Dataset, day: Day): readonly AnnouncedMatter[] {
  const { mandate, status, sources } = dataset.mission;
  if (status === "closed" || (mandate.from > day && dataset.updated > day)) return [];
  return [
    {
      kind: "mandate",
      name: `The mandate (${resolutionInWords(mandate.resolution)})`,
      pointer: "/mission/mandate/until",
      source: placeToLook(dataset, sources),
      date: mandate.until,
      comes: mandate.until,
      ...after(mandate.until),
    },
  ];
}

/**
 * Phases that will need another status: those planned with a date, due once that has begun and overdue once it is over; those under way with an
 * end, of what happened or else of the plan, overdue once that is over.
 */
function phasesAhead(dataset: Dataset, day: Day): readonly AnnouncedMatter[] {
  return phasesOn(dataset, day).flatMap(({ id, title, status, planned, actual, sources }): readonly AnnouncedMatter[] => {
    const told = {
      kind: "phase",
      name: title.en,
      pointer: `/handover/phases/${dataset.handover.phases.findIndex((phase) => phase.id === id)}`,
      source: placeToLook(dataset, sources),
    } as const;
    if (status === "planned" && planned !== undefined) {
      const comes = firstDay(planned);
      return [{ ...told, date: planned, comes, due: addDays(comes, 1), ...after(planned) }];
    }
    const end = [actual, planned].flatMap((date) => (date === undefined ? [] : (endOf(date) ?? []))).at(0);
    return status !== "under-way" || end === undefined
      ? []
      : [{ ...told, date: end, comes: lastDay(end), isUnderWay: true, ...after(end) }];
  });
}

/** Whether all that is known of an event was written before it. A document without a date says nothing against it. */
function isOnlyAnnounced({ date, sources }: HandoverEvent, dataset: Dataset): boolean {
  const start = firstDay(date);
  return sources.every((id) => {
    const { published, accessed } = dataset.sources[id] ?? {};
    const written = published === undefined ? accessed : lastDay(published);
    return written === undefined || written < start;
  });
}

/** Whether an event is the end of the mandate, which is told itself: the Council's, on that day, by a document that the mandate rests on. */
const isEndOfMandate = ({ kind, date, sources }: HandoverEvent, { mission }: Dataset): boolean =>
  kind === "council" && lastDay(date) === mission.mandate.until && sources.some((id) => mission.sources.includes(id));

/**
 * Events announced for a day to come, and those whose day has passed without a word on whether they happened: neither a document nor the
 * dataset is newer.
 */
function eventsAhead(dataset: Dataset, day: Day, isMandateTold: boolean): readonly AnnouncedMatter[] {
  return dataset.handover.events.flatMap((event, index): readonly AnnouncedMatter[] => {
    const { date, title, sources } = event;
    const isKnown = dataset.updated <= day || isKnownOn(event, dataset, day);
    const isSettled = lastDay(date) < day && dataset.updated >= firstDay(date);
    if (isMandateTold && isEndOfMandate(event, dataset)) return [];
    if (!isKnown || isSettled || !isOnlyAnnounced(event, dataset)) return [];
    return [
      {
        kind: "event",
        name: title.en,
        pointer: `/handover/events/${index}`,
        source: placeToLook(dataset, sources),
        date,
        comes: firstDay(date),
        ...after(date),
      },
    ];
  });
}

/** All that was announced, as it was known on a day. */
export function announcedOn(dataset: Dataset, day: Day): readonly AnnouncedMatter[] {
  const mandate = mandateOn(dataset, day);
  return [...mandate, ...phasesAhead(dataset, day), ...eventsAhead(dataset, day, mandate.length > 0)];
}
