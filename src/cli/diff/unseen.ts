/** What differs between two files although a reader sees no difference. */
import { canonical } from "./canonical.js";

/** A file: its text, and what `JSON.parse` makes of it. */
export interface File {
  readonly text: string;
  readonly input: unknown;
}

/** A value as a text in which keys that no reader sees do not count, but the order does. */
const ordered = (input: unknown): string =>
  JSON.stringify(input, (key, value: unknown) => (key === "ref" || key === "$schema" ? undefined : value));

/** In what two files differ that look the same to a reader, in words; nothing where they are the same byte for byte. */
export function unseenDifferences(old: File, now: File): readonly string[] {
  if (old.text === now.text) return [];
  if (JSON.stringify(old.input) === JSON.stringify(now.input)) return ["formatting"];
  const differ = (as: (input: unknown) => string): boolean => as(old.input) !== as(now.input);
  if (differ((input) => canonical(input))) return ["values that no widget shows, or defaults that are written out"];
  const kinds: readonly (readonly [boolean, string])[] = [
    [differ((input) => canonical(input, ["$schema"])), "ref"],
    [differ((input) => canonical(input, ["ref"])), "$schema"],
    [differ(ordered), "order"],
  ];
  return kinds.flatMap(([differs, words]) => (differs ? [words] : []));
}
