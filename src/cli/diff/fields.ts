/** How the fields of a thing are compared, and told. */
import type { Dataset, Text } from "../../data/schema.js";
import { writeDate } from "../prose.js";
import { isSame } from "./canonical.js";
import { ARROW, type About, type Difference, type Sides } from "./difference.js";
import type { Placed } from "./match.js";
import { sourceName } from "./names.js";
import { abbreviated, areShort, piecesOf } from "./texts.js";

/** A field of a thing. */
export interface Field<T> {
  readonly key: keyof T & string;
  /** What to call it for people; else its key. Empty where the values speak for themselves. */
  readonly label?: string;
  /** Words before the values, where they make a phrase: "until". It takes the place of the label. */
  readonly phrase?: string;
  /** A text in languages: each is told apart. */
  readonly isText?: true;
  /** A list: what came and what went is told. The words are those of one member. */
  readonly member?: (value: string, dataset: Dataset) => string;
  /** The value in words; else as it stands in the file. */
  readonly write?: (item: T, dataset: Dataset) => string;
  /** The change in words, where there is more to say than what was and what is. */
  readonly tell?: (was: T, now: T, sides: Sides) => string;
  /** Whether a reader sees the same; else whether the values are equal. */
  readonly isSame?: (was: T, now: T, sides: Sides) => boolean;
  /** Whether this is a value that was published, and may have been wrong. Where there was none, nothing was published. */
  readonly isPublished?: (was: T, now: T, sides: Sides) => boolean;
  /** What goes wrong with this change, as a sentence; nothing where nothing does. */
  readonly warn?: (was: T, now: T, sides: Sides) => string | undefined;
}

/** For values that were published whatever else changed. */
export const always = (): boolean => true;

export const textField = <T>(key: keyof T & string, label?: string): Field<T> => ({
  key,
  isText: true,
  ...(label !== undefined && { label }),
});

/** A date in EDTF, told in words. */
export const dateField = <T>(key: keyof T & string, more: Omit<Field<T>, "key" | "write"> = {}): Field<T> => ({
  key,
  write: (item) => writeDate(String(item[key])),
  ...more,
});

/** A list of source ids. A source that has only another id is the same for a reader. */
export const sourcesField = <T extends { readonly sources: readonly string[] }>(): Field<T> => ({
  key: "sources",
  member: (id, dataset) => sourceName(dataset, id),
});

/** What every fact says of itself. */
export const provenanceFields = <
  T extends { readonly confidence: string; readonly note?: Text | undefined },
>(): readonly Field<T>[] => [{ key: "confidence" }, textField("note")];

const NONE = "none";

function valueInWords(value: unknown): string {
  if (value === undefined) return NONE;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
}

function plainWords<T>({ key, phrase, write, tell }: Field<T>, was: T, now: T, sides: Sides): string {
  if (tell) return tell(was, now, sides);
  const words = (item: T, dataset: Dataset): string =>
    write && item[key] !== undefined ? write(item, dataset) : valueInWords(item[key]);
  const [before, after] = [words(was, sides.old), words(now, sides.now)];
  // What reads the same is another name for the same thing, which is told where that is.
  if (before === after) return "";
  if (phrase === undefined) return before + ARROW + after;
  if (was[key] === undefined) return `${phrase} ${after} (not said before)`;
  return now[key] === undefined ? `${phrase} ${before}: no longer said` : `${phrase} ${before}${ARROW}${after}`;
}

/** What came to a list and what left it, where the same words are no change. */
function listWords(member: (id: string, dataset: Dataset) => string, was: unknown, now: unknown, sides: Sides): string {
  const [old, current] = [was, now].map((list) => (list ?? []) as readonly string[]) as [readonly string[], readonly string[]];
  const came = current.filter((id) => !old.includes(id)).map((id) => member(id, sides.now));
  const went = old.filter((id) => !current.includes(id)).map((id) => member(id, sides.old));
  const only = (words: readonly string[], others: readonly string[]): readonly string[] =>
    words.filter((word) => !others.includes(word));
  const parts = [["added", only(came, went)] as const, ["removed", only(went, came)] as const];
  return parts.flatMap(([verb, words]) => (words.length === 0 ? [] : `${verb} ${words.join(", ")}`)).join("; ");
}

/** "[old → new]", "[+ new]", "[− old]" */
function inBrackets(before: string, after: string): string {
  if (before === "") return `[+ ${after}]`;
  return after === "" ? `[− ${before}]` : `[${before}${ARROW}${after}]`;
}

/** A changed text in words; `paint` marks a change within the words around it, which `plain` writes. */
export function textWords(
  was: string | undefined,
  now: string | undefined,
  paint = inBrackets,
  plain = (words: string): string => words,
): string {
  if (was === undefined || now === undefined) {
    return plain(`${was === undefined ? "added" : "removed"}: “${abbreviated(was ?? now ?? "")}”`);
  }
  if (areShort(was, now)) return plain(`“${was}”${ARROW}“${now}”`);
  const pieces = piecesOf(was, now);
  if (pieces.every(({ kind }) => kind !== "change")) return "other spaces between words";
  return pieces
    .map((piece) => (piece.kind === "gap" ? "…" : piece.kind === "same" ? plain(piece.words) : paint(piece.was, piece.now)))
    .join(" ");
}

function textDifferences<T>(about: About, was: Placed<T>, now: Placed<T>, { key, label }: Field<T>): readonly Difference[] {
  const [old, current] = [was.item[key], now.item[key]].map((text) => (text ?? {}) as Partial<Text>) as [
    Partial<Text>,
    Partial<Text>,
  ];
  const languages = [...new Set([...Object.keys(current), ...Object.keys(old)])];
  return languages.flatMap((language): readonly Difference[] => {
    const [before, after] = [old[language], current[language]];
    if (before === after) return [];
    return [
      {
        ...about,
        change: "changed",
        pointer: `${now.pointer}/${key}/${language}`,
        oldPointer: `${was.pointer}/${key}/${language}`,
        field: key,
        language,
        ...(before !== undefined && { was: before }),
        ...(after !== undefined && { now: after }),
        label: [label ?? key, `(${language})`].filter((word) => word !== "").join(" "),
        words: textWords(before, after),
      },
    ];
  });
}

function difference<T>(about: About, was: Placed<T>, now: Placed<T>, field: Field<T>, sides: Sides): readonly Difference[] {
  const { key, phrase, label = phrase === undefined ? key : "", member, isPublished } = field;
  const [before, after]: readonly unknown[] = [was.item[key], now.item[key]];
  if (field.isSame ? field.isSame(was.item, now.item, sides) : isSame(before, after)) return [];
  const words = member ? listWords(member, before, after, sides) : plainWords(field, was.item, now.item, sides);
  // Other ids and the same words.
  if (words === "") return [];
  const warning = field.warn?.(was.item, now.item, sides);
  return [
    {
      ...about,
      change: "changed",
      pointer: `${now.pointer}/${key}`,
      oldPointer: `${was.pointer}/${key}`,
      field: key,
      ...(before !== undefined && { was: before }),
      ...(after !== undefined && { now: after }),
      label,
      words,
      ...(warning !== undefined && { warning }),
      ...(before !== undefined && isPublished?.(was.item, now.item, sides) && { isPublished: true }),
    },
  ];
}

/** The differences between a thing and what it was, field by field. */
export function compareFields<T>(
  about: About,
  [was, now]: readonly [Placed<T>, Placed<T>],
  fields: readonly Field<T>[],
  sides: Sides,
): readonly Difference[] {
  return fields.flatMap((field) =>
    field.isText ? textDifferences(about, was, now, field) : difference(about, was, now, field, sides),
  );
}
