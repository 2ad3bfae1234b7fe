/** Values as texts that are equal where a reader sees no difference. */

/** Keys that no reader sees: the row of the maintainer's fact sheet, the file's own schema. */
const UNSEEN: readonly string[] = ["ref", "$schema"];

/**
 * A value as a text that depends neither on the order of keys nor on that of lists. Lists of numbers keep theirs: in a position it says which
 * is the longitude.
 *
 * @param unseen keys to leave out
 */
export function canonical(value: unknown, unseen = UNSEEN): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, unseen));
    return `[${(value.every((item) => typeof item === "number") ? items : items.sort()).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && !unseen.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner, unseen)}`).join(",")}}`;
}

/** Whether a reader sees the same. What is absent is the same as null. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
