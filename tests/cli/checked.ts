/** Checks of the smallest dataset, changed in one way. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return --
   a dataset that a test breaks has no type */
import { check, type Found } from "../../src/cli/checks/check.js";
import { minimal } from "../data/datasets.js";

export const TODAY = "2026-11-24";

export type Change = (dataset: ReturnType<typeof minimal>) => void;

/** The smallest dataset that nothing is to be said about. */
export function clean(): ReturnType<typeof minimal> {
  const dataset = minimal();
  dataset.focusAreas[0].sources = ["report"];
  dataset.handover.sites[0].transferred = "2024-05";
  return dataset;
}

export function checked(change: Change = () => undefined, today = TODAY): ReturnType<typeof check> {
  const dataset = clean();
  change(dataset);
  return check(JSON.stringify(dataset, null, 2), today);
}

export const inWords = (found: readonly Found[]): string[] => found.map(({ pointer, message }) => `${pointer} ${message}`);

export const figure = (dataset: ReturnType<typeof minimal>): ReturnType<typeof minimal> => dataset.metrics.people.observations[0];
