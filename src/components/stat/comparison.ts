import { html, nothing, type TemplateResult } from "lit";
import { joinNumber } from "../../format/index.js";
import type { Dataset, Text } from "../../data/schema.js";
import { changeOf, type Change, type Finding } from "../../data/select.js";
import type { ChangeWords } from "../../i18n/messages.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { sourceAddress, sourceTitle } from "../shared/source-entry.js";
import { dated, dateText, isolated, link, named } from "../shared/text.js";

/** How a figure is compared: `previous`, or an EDTF date that has been checked. */
export interface Comparison {
  readonly to: string;
  /** Undefined where there is nothing to compare with. */
  readonly change: Change | undefined;
}

export function comparisonOf(
  data: DatasetController,
  dataset: Dataset,
  metric: string,
  finding: Finding,
  to: string,
): Comparison {
  const { asOf } = data;
  return { to, change: changeOf(dataset, metric, finding, { to, ...(asOf !== undefined && { asOf }) }) };
}

/** A number with its qualifier, as it stands within a sentence. */
function amount(data: DatasetController, value: number, relation: string | undefined): string {
  return `${relation === undefined ? "" : `${relation} `}${joinNumber(data.language.number(value))}`;
}

function wordsOf(data: DatasetController, finding: Finding, change: Change): ChangeWords {
  const { messages } = data.language;
  const { difference, share, isAbout } = change;
  const { relation, value, date } = change.with.observation;
  // Of two limits the one that is shown has said that they are.
  const isTold = relation === "exactly" || finding.series.holds === true;
  return {
    difference: amount(data, Math.abs(difference), isAbout ? messages.relations.about : undefined),
    direction: directionOf(change),
    date: dateText(data, date),
    before: amount(data, value, isTold ? undefined : messages.relations[relation]),
    unit: data.text(finding.metric.unit).value,
    ...(share !== undefined && difference !== 0 && { share: percent(data, share, isAbout) }),
  };
}

function directionOf({ difference, isAbout, isUnchanged }: Change): ChangeWords["direction"] {
  if (isUnchanged) return "unchanged";
  if (difference === 0) return isAbout ? "near" : "same";
  return difference > 0 ? "more" : "fewer";
}

/** Whole per cent; what rounds to none is not told as none. */
function percent(data: DatasetController, share: number, isAbout: boolean): string {
  const { messages, number, percent: percentage } = data.language;
  const sign = share < 0 ? "\u2212" : "+";
  const rounded = Math.round(Math.abs(share) * 100);
  if (rounded === 0) return percentage(messages.lessThanOne);
  // Among Arabic words its sign would else come after it.
  const words = isolated(data, percentage(`${sign}${number(rounded).figure}`));
  return isAbout ? `${messages.relations.about} ${words}` : words;
}

/** Why counting changed, in the words of the data, as the end of a sentence. */
function reason(data: DatasetController, text: Text): TemplateResult {
  const { value, lang } = data.text(text);
  const words = value.replace(/\.$/, "");
  return html`${lang === data.language.tag ? words : html`<span lang=${lang} dir="auto">${words}</span>`}`;
}

/** A sentence that has a date in it, with the date for machines. */
function withDate(data: DatasetController, sentence: string, date: string): unknown {
  const text = dateText(data, date);
  const at = sentence.indexOf(text);
  if (at < 0) return sentence;
  return [sentence.slice(0, at), dated(data, date), sentence.slice(at + text.length)];
}

/** The comparison as a sentence: how much more or fewer than when, or why that cannot be told. */
export function comparison(data: DatasetController, finding: Finding, { to, change }: Comparison): TemplateResult {
  const { messages } = data.language;
  const sentence = (): unknown => {
    if (!change)
      return to === "previous" ? messages.noComparison() : withDate(data, messages.noComparison(dateText(data, to)), to);
    const { date } = change.with.observation;
    const [obstacle] = change.obstacles;
    if (obstacle) {
      const [before = "", after] = messages.notCompared(dateText(data, date), "\0").split("\0");
      const isBreak = obstacle === "break" && change.break !== undefined;
      return [withDate(data, before, date), isBreak ? reason(data, change.break) : messages.obstacles[obstacle], after];
    }
    return withDate(data, messages.change(wordsOf(data, finding, change)), date);
  };
  return html`<p class="change" part="change">${sentence()}</p>`;
}

/** The same within the brackets of a sentence, in few words. */
export function comparisonInline(data: DatasetController, finding: Finding, { change }: Comparison): unknown {
  if (!change) return nothing;
  const { messages } = data.language;
  const { date } = change.with.observation;
  const words =
    change.obstacles.length > 0
      ? messages.notComparedInline(dateText(data, date))
      : messages.changeInline(wordsOf(data, finding, change));
  return html`${messages.comma}<span part="change">${withDate(data, words, date)}</span>`;
}

/** For the source popover: the figure it is compared with, its date and its document. */
export function comparedWith(data: DatasetController, { change }: Comparison): unknown {
  if (!change) return undefined;
  const { observation, source } = change.with;
  const { messages } = data.language;
  const relation = observation.relation === "exactly" ? undefined : messages.relations[observation.relation];
  const { comma, colon } = messages;
  return html`${amount(data, observation.value, relation)}${comma}${dated(data, observation.date)}${colon}${named(source.publisher)}${comma}
    ${link(sourceAddress(data, source), sourceTitle(source))}`;
}
