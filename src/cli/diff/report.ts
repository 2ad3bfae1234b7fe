/** A comparison for a terminal, for a changelog in Markdown, and for programs. */
import type { Correction } from "../../data/schema.js";
import { harmless, writeJson } from "../harmless.js";
import type { Io } from "../io.js";
import { escapeMarkdown, list, wrap } from "../prose.js";
import { chaptersOf, type Block, type Fact, type Line } from "./blocks.js";
import type { Comparison } from "./comparison.js";
import { WHY } from "./corrections.js";
import { textWords } from "./fields.js";

/** A comparison, and what the user calls the files. */
export interface Asked extends Comparison {
  readonly old: string;
  readonly now: string;
}

/** That nothing changed for a reader, and in what the files differ all the same. */
const nothing = ({ unseen }: Comparison): string =>
  `No difference for a reader.${unseen.length === 0 ? "" : ` The files differ in: ${unseen.join(", ")}.`}`;

const labelled = ({ label, words }: Pick<Fact, "label" | "words">): string => (label === "" ? words : `${label}: ${words}`);

/** The widest verb, with the room that follows it. */
const VERB = "shortened  ".length;

function lineInText({ verb, subject, detail, facts }: Line, indent: string, paint: (verb: string) => string): readonly string[] {
  const rest = indent + " ".repeat(VERB);
  const told = (words: string): readonly string[] => {
    const [first = "", ...others] = wrap(words, indent + verb.padEnd(VERB), rest);
    return [first.replace(verb, paint(verb)), ...others];
  };
  const [only] = facts;
  if (only === undefined) return told(subject + detail);
  if (subject === "") return facts.flatMap((fact) => told(labelled(fact)));
  if (facts.length === 1) return told(`${subject}: ${labelled(only)}`);
  return [...told(subject), ...facts.flatMap((fact) => wrap(labelled(fact), `${rest}  `, `${rest}    `))];
}

function blockInText({ title, lines }: Block, { bold, green, red, yellow }: Io["colors"]): readonly string[] {
  const paint = (verb: string): string => (verb === "new" ? green : verb === "removed" ? red : yellow)(verb);
  const indent = title === undefined ? "  " : "    ";
  return [
    ...(title === undefined ? [] : wrap(title, "  ", "    ").map(bold)),
    ...lines.flatMap((line) => lineInText(line, indent, paint)),
  ];
}

const ADVICE =
  `For each of these a value that was published is another now. Keep what was wrong, leave out what has changed since, and put the reason in ` +
  `the place of “${WHY}”.`;

/** Which corrections to replace: what they corrected stands elsewhere now. */
const replacing = ({ astray }: Comparison): string =>
  `Replace ${list(astray.flatMap(({ correction, moved }) => (moved === undefined ? [] : correction)))} by:`;

const asList = (corrections: readonly Correction[]): readonly string[] => writeJson(corrections).split("\n");

/** Lines for people. */
export function inText(asked: Asked, colors: Io["colors"]): readonly string[] {
  const { old, now, differences, warnings, proposed, mended } = asked;
  const { bold, red } = colors;
  const chapters = chaptersOf(differences).flatMap(({ title, blocks }) => [
    "",
    bold(title),
    "",
    // A block with a title of its own stands apart.
    ...blocks.flatMap((block, index) => [...(index > 0 && block.title !== undefined ? [""] : []), ...blockInText(block, colors)]),
  ]);
  return [
    ...(differences.length === 0 ? wrap(nothing(asked)) : [harmless(`What changed for a reader from ${old} to ${now}`)]),
    ...chapters,
    ...(warnings.length === 0 ? [] : ["", bold(red("Take care")), "", ...warnings.flatMap((words) => wrap(words, "  ", "    "))]),
    ...(mended.length === 0 ? [] : ["", ...wrap(replacing(asked)).map(bold), "", ...asList(mended)]),
    ...(proposed.length === 0 ? [] : ["", bold("Add to corrections:"), "", ...wrap(ADVICE, "  "), "", ...asList(proposed)]),
  ];
}

/** Of a long text the words that went struck through, and those that came in bold. */
function factInMarkdown(fact: Fact): string {
  const { label, words, language, was, now } = fact;
  if (language === undefined || typeof was !== "string" || typeof now !== "string") return escapeMarkdown(labelled(fact));
  const mark = (text: string, sign: string): string => (text === "" ? "" : `${sign}${escapeMarkdown(text)}${sign}`);
  const marked = (before: string, after: string): string =>
    [mark(before, "~~"), mark(after, "**")].filter((part) => part !== "").join(" ");
  const text = textWords(was, now, marked, escapeMarkdown);
  return words === "" || label === "" ? text : `${escapeMarkdown(label)}: ${text}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function lineInMarkdown({ verb, subject, detail, facts }: Line, indent: string, isTitled: boolean): readonly string[] {
  const name = isTitled || subject === "" ? escapeMarkdown(subject) : `**${escapeMarkdown(subject)}**`;
  const [only] = facts;
  if (only === undefined) return [`${indent}- ${capital(verb)}: ${name}${escapeMarkdown(detail)}`];
  if (subject === "") return facts.map((fact) => `${indent}- ${capital(verb)}: ${factInMarkdown(fact)}`);
  if (facts.length === 1) return [`${indent}- ${name} ${verb}: ${factInMarkdown(only)}`];
  return [`${indent}- ${name} ${verb}:`, ...facts.map((fact) => `${indent}  - ${factInMarkdown(fact)}`)];
}

function blockInMarkdown({ title, lines }: Block): readonly string[] {
  const isTitled = title !== undefined;
  const inner = lines.flatMap((line) => lineInMarkdown(line, isTitled ? "  " : "", isTitled));
  return isTitled ? [`- **${escapeMarkdown(title)}**`, ...inner] : inner;
}

/** A changelog in Markdown. */
export function inMarkdown(asked: Asked): readonly string[] {
  const { differences, warnings, proposed, mended } = asked;
  const chapters = chaptersOf(differences).flatMap(({ title, blocks }) => [
    `## ${title}`,
    "",
    ...blocks.flatMap(blockInMarkdown),
    "",
  ]);
  const lines = [
    ...(differences.length === 0 ? [nothing(asked), ""] : chapters),
    ...(warnings.length === 0 ? [] : ["## Take care", "", ...warnings.map((words) => `- ${escapeMarkdown(words)}`), ""]),
    ...(mended.length === 0 ? [] : [`## ${escapeMarkdown(replacing(asked))}`, "", "```json", ...asList(mended), "```", ""]),
    ...(proposed.length === 0
      ? []
      : ["## Add to corrections:", "", escapeMarkdown(ADVICE), "", "```json", ...asList(proposed), "```", ""]),
  ];
  return lines.slice(0, -1);
}

/** The same for programs. */
export function asJson({ old, now, differences, warnings, proposed, astray, mended, unseen }: Asked): object {
  return { old, new: now, differences, warnings, corrections: proposed, astray, mended, unseen };
}
