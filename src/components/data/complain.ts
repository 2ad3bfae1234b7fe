import type { Failure } from "../../store/dataset-state.js";

/** What the console has heard: elements of one address say it once. */
const said = new Set<string>();

/** Says in the console why a dataset cannot be used, problem by problem. */
export function complain(failure: Failure, address: string | undefined): void {
  const where = address ?? "the inline dataset";
  const lines = failure.problems.map(({ pointer, message }) => `  ${pointer || "/"} ${message}`);
  const words = [`<monusco-data>: ${where} cannot be used:`, ...lines].join("\n");
  if (!said.has(words)) console.error(words);
  said.add(words);
}
