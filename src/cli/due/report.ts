/** What is due, for a terminal or a mail, for an issue tracker, and for programs. */
import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import type { Io } from "../io.js";
import { escapeMarkdown, markdownLink, wrap } from "../prose.js";
import type { Due } from "./due.js";
import { turnAfter, type Matter, type State } from "./matter.js";
import { discontinuedInWords, headline, summary, whenOf } from "./words.js";

/** All that a report is made of. */
export interface Asked {
  /** The file, as the user calls it. */
  readonly file: string;
  readonly at: Day;
  readonly dataset: Dataset;
  readonly due: Due;
}

const GROUPS: readonly (readonly [state: State, title: string])[] = [
  ["overdue", "Overdue"],
  ["due", "Due"],
  ["soon", "Ends soon"],
];

/** The widest label, with the room that follows it. */
const LABEL = "overdue  ".length;

const sourceOf = ({ dataset }: Asked, { source }: Matter): string => {
  const { publisher, title } = dataset.sources[source]!;
  return `${publisher}: ${title}`;
};

function itemInText(asked: Asked, matter: Matter, state: State): readonly string[] {
  const { at, dataset } = asked;
  const labelled = (label: string, words: string): readonly string[] => wrap(words, `    ${label.padEnd(LABEL)}`);
  const when = whenOf(matter, state, at);
  const { url } = dataset.sources[matter.source]!;
  return [
    ...wrap(headline(matter, state, at), "  ", "    "),
    ...(when ? labelled(when.label, when.words) : []),
    ...labelled("source", sourceOf(asked, matter)),
    ...(url === undefined ? [] : labelled("", url)),
    ...labelled("place", matter.pointer),
  ];
}

/** Lines for people: groups, the most urgent first, each matter with its days, its source and its place. */
export function inText(asked: Asked, { bold, red, yellow, cyan }: Io["colors"]): readonly string[] {
  const { file, at, due } = asked;
  const paint = { overdue: red, due: yellow, soon: cyan };
  const remark = discontinuedInWords(due);
  const groups = GROUPS.flatMap(([state, title]) => {
    const matters = due[state];
    return matters.length === 0
      ? []
      : ["", bold(paint[state](title)), ...matters.flatMap((matter) => ["", ...itemInText(asked, matter, state)])];
  });
  return [...wrap(summary(file, due, at)), ...groups, ...(remark === undefined ? [] : ["", ...wrap(remark)])];
}

function itemInMarkdown(asked: Asked, matter: Matter, state: State): readonly string[] {
  const { at, dataset } = asked;
  const when = whenOf(matter, state, at);
  const source = markdownLink(sourceOf(asked, matter), dataset.sources[matter.source]!.url);
  const parts = [...(when ? [`${when.label} ${when.words}`] : []), source, `\`${matter.pointer}\``];
  return [`- [ ] **${escapeMarkdown(headline(matter, state, at))}**`, `  ${parts.join(" · ")}`];
}

/** The same for an issue tracker: a list to tick off. */
export function inMarkdown(asked: Asked): readonly string[] {
  const { file, at, due } = asked;
  const remark = discontinuedInWords(due);
  const groups = GROUPS.flatMap(([state, title]) => {
    const matters = due[state];
    return matters.length === 0
      ? []
      : ["", `## ${title}`, "", ...matters.flatMap((matter) => itemInMarkdown(asked, matter, state))];
  });
  return [escapeMarkdown(summary(file, due, at)), ...groups, ...(remark === undefined ? [] : ["", escapeMarkdown(remark)])];
}

function itemAsJson({ at, dataset }: Asked, matter: Matter, state: State): object {
  const { kind, name, pointer, source, comes, due, overdue } = matter;
  const next = turnAfter(matter, at);
  const { title, publisher, url } = dataset.sources[source]!;
  const since = state === "overdue" ? overdue : state === "due" ? due : undefined;
  return {
    kind,
    name,
    pointer,
    ...("finding" in matter ? figureAsJson(matter.finding) : { date: matter.date }),
    comes,
    ...(since !== undefined && { since }),
    ...(next && { next }),
    source: { id: source, title, publisher, ...(url !== undefined && { url }) },
    words: headline(matter, state, at),
  };
}

function figureAsJson({ metric, series, observation }: Extract<Matter, { finding: unknown }>["finding"]): object {
  const { value, relation, date } = observation;
  return { value, relation, unit: metric.unit.en, date, series: series.id };
}

/** The same for programs. */
export function asJson(asked: Asked): object {
  const { file, at, due } = asked;
  const of = (state: State): readonly object[] => due[state].map((matter) => itemAsJson(asked, matter, state));
  const next = due.next && { on: due.next.turn.on, state: due.next.turn.state, pointer: due.next.matter.pointer };
  return {
    file,
    at,
    overdue: of("overdue"),
    due: of("due"),
    soon: of("soon"),
    ...(next && { next }),
    ...(due.discontinued.length > 0 && { discontinued: due.discontinued.map(({ pointer }) => pointer) }),
  };
}
