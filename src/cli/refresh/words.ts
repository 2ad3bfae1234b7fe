/** Values that others sent, as words of a message: short, on one line, without anything that a terminal would obey. */

const LONGEST = 80;

/** A text of others, cut and without control characters. */
export function excerpt(text: string, longest = LONGEST): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}

/** What a value is: `"n/a"`, 12, null, a list, an object, missing. */
export function inWords(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return `"${excerpt(value)}"`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return "an object";
}

/** A figure for people: 5,280,000. */
export const grouped = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 2 });

/** "1 row", "2 rows". */
export const counted = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? "" : "s"}`;

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
