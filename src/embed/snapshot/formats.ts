/** A widget in the formats that have no shadow DOM. What they are made of stays inside: the types here are our own. */
import type { Dataset } from "../../data/schema.js";
import { htmlFrom, lightTree } from "./formats/light.js";
import { markdownFrom } from "./formats/markdown.js";
import { textFrom } from "./formats/text.js";
import type { SnapshotRequest } from "./snapshot.js";

/**
 * Makes the plain HTML of a widget.
 *
 * @param request must be free of problems (`problemsOf`); `src` and `timeZone` are of no use here
 * @returns one element; its addresses are absolute
 * @throws what the widget throws while it renders
 */
export async function lightOf<Name extends string>(request: SnapshotRequest<Name>, dataset: Dataset): Promise<string> {
  return htmlFrom(await lightTree(request as SnapshotRequest, dataset));
}

/**
 * Makes the Markdown of a widget: what the dataset says is escaped in it.
 *
 * @param request must be free of problems (`problemsOf`)
 * @throws what the widget throws while it renders
 */
export async function markdownOf<Name extends string>(request: SnapshotRequest<Name>, dataset: Dataset): Promise<string> {
  return markdownFrom(await lightTree(request as SnapshotRequest, dataset));
}

/**
 * Makes the plain text of a widget. Its lines are not broken, and blocks stand apart by an empty line.
 *
 * @param request must be free of problems (`problemsOf`)
 * @throws what the widget throws while it renders
 */
export async function textOf<Name extends string>(request: SnapshotRequest<Name>, dataset: Dataset): Promise<string> {
  return textFrom(await lightTree(request as SnapshotRequest, dataset));
}
