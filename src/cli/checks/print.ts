/** Results for people: a line for each thing, which editors and terminals can jump to. */
import { harmless } from "../harmless.js";
import type { Io } from "../io.js";
import type { Found, Result } from "./check.js";

/** A file with what was found in it. */
export interface Named extends Result {
  readonly file: string;
}

/** So many of one kind are shown; more of the same say nothing new. */
const SHOWN = 3;

/** So many are no crowd yet. */
const CROWD = 5;

/** Longer pointers do not push the messages of all others to the right. */
const MAX_POINTER = 48;

/** "1 file", "2 files". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** "2 errors, 1 warning", or "no problem". */
export function sum(errors: number, warnings: number): string {
  const parts = [...(errors > 0 ? [counted(errors, "error")] : []), ...(warnings > 0 ? [counted(warnings, "warning")] : [])];
  return parts.join(", ") || "no problem";
}

interface Line {
  readonly place: string;
  readonly kind: "error" | "warning" | "";
  readonly pointer: string;
  readonly message: string;
  readonly value?: string;
}

const lineOf = (file: string, kind: Line["kind"], { line, column, pointer, message, value }: Found): Line => ({
  place: `${harmless(file)}:${line}:${column}`,
  kind,
  pointer: harmless(pointer),
  message: harmless(message),
  ...(value !== undefined && { value: harmless(value) }),
});

/** Warnings, of each kind no more than a few. */
function folded(file: string, warnings: readonly Found[]): readonly Line[] {
  const byMessage = new Map<string, Found[]>();
  for (const one of warnings) {
    const same = byMessage.get(one.message);
    if (same) same.push(one);
    else byMessage.set(one.message, [one]);
  }
  return [...byMessage].flatMap(([message, all]) => {
    if (all.length <= CROWD) return all.map((one) => lineOf(file, "warning", one));
    const rest = {
      place: "",
      kind: "",
      pointer: `… and ${all.length - SHOWN} more (--verbose)`,
      message: harmless(message),
    } as const;
    return [...all.slice(0, SHOWN).map((one) => lineOf(file, "warning", one)), rest];
  });
}

/** Prints what was found in one file. */
export function printResult(io: Io, { file, errors, warnings }: Named, verbose: boolean): void {
  const { bold, cyan, dim, red, yellow } = io.colors;
  const lines = [
    ...errors.map((one) => lineOf(file, "error", one)),
    ...(verbose ? warnings.map((one) => lineOf(file, "warning", one)) : folded(file, warnings)),
  ];
  const width = (of: (line: Line) => string, most = Infinity): number =>
    lines.reduce((widest, line) => Math.max(widest, Math.min(most, of(line).length)), 0);
  const places = width(({ place }) => place);
  const kinds = width(({ kind }) => kind);
  const pointers = width(({ pointer }) => pointer, MAX_POINTER);
  const paint = { error: red, warning: yellow, "": dim };
  for (const { place, kind, pointer, message, value } of lines) {
    const columns = [
      bold(place.padEnd(places)),
      paint[kind](kind.padEnd(kinds)),
      ...(pointers > 0 ? [cyan(pointer.padEnd(pointers))] : []),
      kind === "" ? dim(message) : value === undefined ? message : `${bold(value)} ${message}`,
    ];
    io.print(columns.join("  "));
  }
}
