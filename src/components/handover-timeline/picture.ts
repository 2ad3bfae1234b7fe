import type { DatasetController } from "../../store/dataset-controller.js";
import type { Band } from "../shared/drawing/bands.js";
import { drawnOnRequest } from "../shared/drawing/on-request.js";
import { dateText, isolated } from "../shared/text.js";
import type { Scene } from "./scene.js";

/**
 * The strip as a picture of its own.
 *
 * @param root where it takes its looks from: it stands there for a moment
 * @returns the text of an SVG document; undefined where nothing is shown
 */
export function pictureOf(
  data: DatasetController,
  { dataset, view, strip }: Scene,
  band: Band,
  title: string,
  root: ParentNode,
): string | undefined {
  const { messages, tag } = data.language;
  const drawn = strip();
  const ids = [...new Set([...view.phases, ...drawn.events].flatMap(({ sources }) => sources))].filter(
    (id) => dataset.sources[id],
  );
  const publishers = [...new Set(ids.map((id) => isolated(data, dataset.sources[id]!.publisher)))];
  return drawnOnRequest(root, drawn.draw(band), {
    title,
    subtitle: drawn.span,
    description: drawn.label,
    notes: [
      [...drawn.key, drawn.keyOfCounts(band)].filter(Boolean).join(" "),
      `${messages.labelled(messages.sources(ids.length), publishers.join(messages.semicolon))}. ${messages.asOf(dateText(data, data.asOf ?? dataset.updated))}.`,
    ].filter(Boolean),
    language: tag,
  });
}
