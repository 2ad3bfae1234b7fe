import type { Dataset, Phase } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { phaseStatus } from "../shared/phase-status.js";
import { dateText } from "../shared/text.js";
import { extentOf } from "./strip-window.js";

/** How a phase stands, with the plan that is drawn beside it: "Planned to 30 April 2024", "Declared complete on 30 June 2024". */
export function courseOf(data: DatasetController, phase: Phase): readonly string[] {
  const { messages } = data.language;
  const { planned, status } = phase;
  if (planned === undefined || status === "planned") return [phaseStatus(data, phase)];
  const { first, last } = extentOf(planned);
  const date = dateText(data, planned);
  return [first === last ? messages.plannedTo(date) : messages.status.planned(date), phaseStatus(data, phase)];
}

/** The place of a phase in the plan, from 1. */
export const numberOf = (dataset: Dataset, { id }: Phase): number =>
  dataset.handover.phases.findIndex((one) => one.id === id) + 1;

/** "Phase 1: South Kivu" */
export function phaseName(data: DatasetController, dataset: Dataset, phase: Phase): string {
  const { messages } = data.language;
  return messages.labelled(messages.phase([String(numberOf(dataset, phase))]), data.text(phase.title).value);
}
