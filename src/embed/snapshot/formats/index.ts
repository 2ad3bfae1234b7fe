/** Stands in until the formats are merged. */
import type { Dataset } from "../../../data/schema.js";
import { sentenceHtml } from "../../html.js";
import { plain } from "../../sentence/pieces.js";
import { sentenceOf } from "../../sentence/sentence.js";
import type { SnapshotRequest } from "../snapshot.js";

const words = async (request: SnapshotRequest, dataset: Dataset): Promise<string> =>
  plain((await sentenceOf(request, dataset)) ?? []);

export const lightOf = async (request: SnapshotRequest, dataset: Dataset): Promise<string> =>
  `<p>${sentenceHtml((await sentenceOf(request, dataset)) ?? [])}</p>`;
export const textOf = words;
export const markdownOf = words;
