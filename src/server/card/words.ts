/** What a card says in words besides its title. */
import type { Dataset, Source } from "../../data/schema.js";
import { freshnessOf, sourceOf, type Finding, type Freshness } from "../../data/select.js";
import { doubt } from "../../components/shared/doubt.js";
import { dateText, isolated } from "../../components/shared/text.js";
import { written } from "../../components/shared/site.js";
import type { Reading } from "../../store/reading.js";

/** The day a figure holds for, what kind of figure it is, and what keeps it from being certain: "As of September 2025, estimate". */
export function dateWords(reading: Reading, { observation: { date, kind, confidence } }: Finding): string {
  const { messages } = reading.language;
  const on = kind === "projected" ? messages.projectedFor : messages.asOf;
  const doubts = [kind === "estimated" ? messages.kinds.estimated.toLowerCase() : undefined, doubt(reading, confidence)];
  return [on(dateText(reading, date)), ...doubts].filter((words) => words !== undefined).join(messages.comma);
}

export type Due = Extract<Freshness, "due" | "overdue">;

/** A remark below what a card shows; one on freshness has its disc. */
export interface Remark {
  readonly text: string;
  readonly disc?: Due;
  /** A figure, among words about it. */
  readonly bold?: boolean;
}

/**
 * That the update of a figure is due. That it is up to date is not said: a picture is passed on, and stays as it is; and that it has been
 * overtaken since is said by the day to which the card is frozen.
 */
export function freshnessRemark(reading: Reading, finding: Finding): readonly Remark[] {
  const disc = freshnessOf(finding, reading.today);
  return disc === "due" || disc === "overdue" ? [{ text: reading.language.messages[disc], disc }] : [];
}

/** That a card shows what was known on a day. */
export const frozenRemark = (reading: Reading): readonly Remark[] =>
  reading.asOf === undefined ? [] : [{ text: reading.language.messages.frozen(dateText(reading, reading.asOf)) }];

/** How many sites the mission's own count leaves out. */
export const outsideWords = (reading: Reading, count: number): string =>
  reading.language.messages.labelled(reading.language.messages.notInCount, written(reading, count));

/** What is said of a metric without a figure. */
export function noFigureWords(reading: Reading): string {
  const { noFigure, noFigureOn } = reading.language.messages;
  return reading.asOf === undefined ? noFigure : noFigureOn(dateText(reading, reading.asOf));
}

/** "Source: OCHA, via Zion News TV, October 2025, “More than 5.2 million displaced”": the title is what can be cut. */
export function sourceWords(reading: Reading, { publisher, via, title, published }: Source): string {
  const { messages } = reading.language;
  const name = isolated(reading, publisher);
  const who = via === undefined ? name : messages.via(name, isolated(reading, via));
  const when = published === undefined ? [] : [dateText(reading, published)];
  return messages.labelled(messages.source, [who, ...when, messages.quoted(isolated(reading, title))].join(messages.comma));
}

/** More names than these no reader of a card reads. */
const MOST_NAMES = 3;

const unbroken = (words: string): string => words.replaceAll(" ", "\u00a0");

/**
 * Who published some documents, each once; where it is but one document, that.
 *
 * @param most names; the others are counted
 */
export function sourcesWords(reading: Reading, dataset: Dataset, ids: readonly string[], most = MOST_NAMES): string {
  const { messages } = reading.language;
  const sources = [...new Set(ids)].flatMap((id) => sourceOf(dataset, id) ?? []);
  const [first] = sources;
  if (!first) return "";
  if (sources.length === 1) return sourceWords(reading, first);
  const names = [...new Set(sources.map(({ publisher }) => isolated(reading, publisher)))];
  const rest = names.length - most;
  const named = rest > 1 ? [...names.slice(0, most), unbroken(messages.moreSources(rest))] : names;
  return messages.labelled(messages.sourcesTitle, named.join(messages.semicolon));
}
