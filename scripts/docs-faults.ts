/** Writes the table "When the data do not come" of docs/behaviour.md from the list that the tests in the browsers go through. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { FAULTS, ODDITIES, WORDS, type Fault } from "../tests/browser/faults.js";
import { between, table } from "./docs-tokens.mjs";

export const PAGE = "docs/behaviour.md";

/** The second sentence: the first is the same for all. */
const told = (reason: Fault["reason"]): string => WORDS.en[reason].replace(/^.*?\. /, "");

const row = ({ what, reason, pointer, says, attempts }: Fault): readonly string[] => [
  what,
  told(reason),
  `\`${pointer || "/"} ${says}\``,
  attempts === 2 ? "twice" : "once",
];

/** @returns the page with that table as it should be */
export async function withFaults(root: string): Promise<string> {
  // Numbers among the names would come first.
  const rows = Object.values<Fault>(FAULTS).sort((a, b) => order(a) - order(b));
  const lines = [...rows.map(row), ...Object.values(ODDITIES).map((what) => [what, "the figures", "nothing", "once"])];
  const text = table(["the address gives", "the reader reads", "console and event name", "asked"], lines);
  return between(await readFile(resolve(root, PAGE), "utf8"), "faults", text, PAGE);
}

const REASONS = ["unreachable", "refused", "invalid"];
const order = ({ reason }: Fault): number => REASONS.indexOf(reason);
