/**
 * What the mission did for elections, and the votes themselves, as a file: `npm run generate` makes data/elections-support.csv of it. No report on
 * the subject is at hand, so our own record is what a reader can download; `<monusco-resources>` makes the same table in the page.
 */
import type { Dataset } from "../src/data/schema.js";
import { tableOf } from "../src/data/select.js";
import { csv } from "../src/format/csv.js";

/** @returns RFC 4180 with a header row; a field that begins like a formula stands behind an apostrophe */
export const electionsCsv = (dataset: Dataset): string => csv(tableOf(dataset, { area: "elections", events: "election" }));
