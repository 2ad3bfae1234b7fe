import { render } from "lit";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Band } from "../shared/drawing/bands.js";
import { standalone } from "../shared/drawing/standalone.js";
import { dateText } from "../shared/text.js";
import type { Scene } from "./scene.js";

/**
 * The strip as a picture of its own.
 *
 * @param root where it takes its looks from: it stands there for a moment
 * @returns the text of an SVG document
 */
export function pictureOf(
  data: DatasetController,
  { dataset, view, strip }: Scene,
  band: Band,
  title: string,
  root: Element,
): string {
  const { messages, tag } = data.language;
  const drawn = strip();
  const ids = [...new Set([...view.phases, ...drawn.events].flatMap(({ sources }) => sources))].filter(
    (id) => dataset.sources[id],
  );
  const publishers = [...new Set(ids.map((id) => dataset.sources[id]!.publisher))];
  const place = root.appendChild(document.createElement("div"));
  // Its styles are those of the drawings of bands; of no band, it is never seen.
  place.className = "band";
  render(drawn.draw(band), place);
  const picture = standalone(place.querySelector("svg")!, {
    title,
    subtitle: drawn.span,
    description: drawn.label,
    notes: [
      [...drawn.key, drawn.keyOfCounts(band)].filter(Boolean).join(" "),
      `${messages.labelled(messages.sources(ids.length), publishers.join("; "))}. ${messages.asOf(dateText(data, data.asOf ?? dataset.updated))}.`,
    ].filter(Boolean),
    language: tag,
  });
  place.remove();
  return picture;
}
