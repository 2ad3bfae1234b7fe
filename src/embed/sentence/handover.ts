/** Sentences of the hand-over: how far it has come, place by place, step by step. */
import { lastDay } from "../../data/edtf.js";
import { eventsOf, groupsOf, phasesOn, progressOf, sitesOf, sourcesOn } from "../../data/select.js";
import type { Dataset } from "../../data/schema.js";
import { listOf } from "../../components/shared/attributes.js";
import { phaseStatus } from "../../components/shared/phase-status.js";
import { lowerFirst, tallyWords } from "../../components/shared/site.js";
import { dateText } from "../../components/shared/text.js";
import { titleOf } from "../../components/handover-progress/words.js";
import type { Reading } from "../../store/reading.js";
import { cited, ended, proven, type Sentence } from "./pieces.js";

/** "Of fourteen bases announced, ten can be named: 6 to the army; 2 closed (plan of 13 January 2024, MONUSCO)." */
export function progressSentence(reading: Reading, dataset: Dataset): Sentence {
  const { messages } = reading.language;
  const progress = progressOf(dataset, reading.today, reading.asOf);
  const { planned, groups } = progress;
  const ids = [
    ...(planned ? [planned.observation.source] : []),
    ...groups.flatMap(({ sites }) => sites).flatMap(({ site }) => site.sources),
  ];
  const tally = tallyWords(reading, groups);
  const title = titleOf(reading, progress);
  const plan = planned && messages.planOf(dateText(reading, planned.observation.date));
  const words = tally === "" ? title : messages.labelled(title, tally);
  return proven(words, cited(reading, dataset, ids, { first: [plan && lowerFirst(plan)] }));
}

/** What became of the sites of the map, and from when to when. */
export function mapSentence(reading: Reading, dataset: Dataset): Sentence {
  const { messages } = reading.language;
  const { sites } = sitesOf(dataset, reading.today, reading.asOf);
  if (sites.length === 0) return [messages.labelled(messages.mapTitle, messages.noSites)];
  const days = sites.flatMap(({ site, status }) => (status === "held" ? [] : (site.transferred ?? []))).map(lastDay).sort(); // prettier-ignore
  const [first, last] = [days[0], days.at(-1)];
  const dates = first === undefined ? undefined : dateText(reading, first === last ? first : `${first}/${last}`);
  const ids = sites.flatMap(({ site }) => site.sources);
  return [
    messages.labelled(messages.mapTitle, tallyWords(reading, groupsOf(sites))),
    " ",
    ...cited(reading, dataset, ids, { first: [dates] }),
    ".",
  ];
}

/** How the phases stand, and the last event of those that are shown. */
export function timelineSentence(reading: Reading, dataset: Dataset, attributes: Readonly<Record<string, string>>): Sentence {
  const { asOf, language } = reading;
  const { messages } = language;
  const { from, to } = attributes;
  const phases = listOf(attributes["phase"]);
  const day = asOf ?? reading.today;
  const events = eventsOf(dataset, {
    kinds: listOf(attributes["kind"]),
    phases,
    places: listOf(attributes["place"]),
    ...(from && { from }),
    ...(to && { to }),
    ...(asOf !== undefined && { asOf }),
  });
  const standing = phasesSentence(reading, dataset, phases);
  const last = events.findLast((event) => lastDay(event.date) <= day) ?? events.at(-1);
  if (!last) return [messages.labelled(messages.timelineTitle, messages.noEvents)];
  const title = reading.text(last.title).value;
  const sources = sourcesOn(last.sources, dataset, asOf);
  return [
    ...(standing.length > 0 ? [...ended(standing), " "] : [`${messages.timelineTitle}. `]),
    messages.labelled(messages.latestEvent(dateText(reading, last.date)), title),
    " ",
    ...cited(reading, dataset, sources),
    ".",
  ];
}

/** "South Kivu: declared complete on 30 June 2024; North Kivu: …" */
export function phasesSentence(reading: Reading, dataset: Dataset, only: readonly string[] = []): Sentence {
  const { messages } = reading.language;
  const phases = reading.asOf === undefined ? dataset.handover.phases : phasesOn(dataset, reading.asOf);
  const told = phases.filter(({ id }) => only.length === 0 || only.includes(id));
  const words = told.map((phase) => messages.labelled(reading.text(phase.title).value, lowerFirst(phaseStatus(reading, phase))));
  if (words.length === 0) return [];
  const ids = told.flatMap(({ sources }) => sourcesOn(sources, dataset, reading.asOf));
  return [words.join(messages.semicolon), " ", ...cited(reading, dataset, ids)];
}
