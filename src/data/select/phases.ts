/** Questions about the phases of the hand-over: how they stood on a day. */
import { endOf, firstDay, lastDay, startOf, type Day } from "../edtf.js";
import type { Dataset, Phase } from "../schema.js";
import { isKnownOn } from "./events.js";

/**
 * The phases as they stood on a day, without their notes, which are of today; none before the plan was known. What a phase's status is since
 * a later day was not known: it was under way if it had begun, else planned.
 */
export function phasesOn(dataset: Dataset, day: Day): readonly Phase[] {
  const { phases } = dataset.handover;
  return phases.some((phase) => isPhaseKnown(phase, dataset, day)) ? phases.map((phase) => phaseOn(phase, dataset, day)) : [];
}

/** The phases are one plan: known since the first document that holds a phase, or since one has begun. */
function isPhaseKnown({ actual, since, sources }: Phase, dataset: Dataset, day: Day): boolean {
  const begun = (actual === undefined ? undefined : startOf(actual)) ?? since;
  return (begun !== undefined && lastDay(begun) <= day) || sources.some((id) => isKnownOn({ sources: [id] }, dataset, day));
}

function phaseOn(phase: Phase, dataset: Dataset, day: Day): Phase {
  const { id, title, province, sources, planned, actual, status } = phase;
  const [start, end] = actual === undefined ? [] : [startOf(actual), endOf(actual)];
  const since = phase.since ?? (status === "completed" ? end : status === "under-way" ? start : undefined);
  const told = { id, title, province, sources, ...(planned !== undefined && { planned }) };
  // A status of no known day was known once all that is told of it was.
  if (since === undefined ? isKnownOn({ sources }, dataset, day) : lastDay(since) <= day) {
    return { ...told, status, ...(actual !== undefined && { actual }), ...(since !== undefined && { since }) };
  }
  const begun = start !== undefined && firstDay(start) <= day;
  return begun ? { ...told, status: "under-way", since: start } : { ...told, status: "planned" };
}
