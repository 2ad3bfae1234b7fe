import { endOf, startOf } from "../../data/edtf.js";
import type { Phase } from "../../data/schema.js";
import type { Reading } from "../../store/reading.js";
import { dateText } from "./text.js";

/** How a phase stands, and since when: "Declared complete on 30 June 2024". */
export function phaseStatus(data: Reading, phase: Phase): string {
  const { status } = data.language.messages;
  const date = {
    planned: phase.planned,
    "under-way": phase.since ?? (phase.actual && startOf(phase.actual)),
    completed: phase.since ?? (phase.actual && endOf(phase.actual)),
    "on-hold": phase.since,
  }[phase.status];
  return status[phase.status](date === undefined ? undefined : dateText(data, date));
}
