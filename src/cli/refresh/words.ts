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
