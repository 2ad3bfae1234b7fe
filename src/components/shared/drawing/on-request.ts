import { render, type TemplateResult } from "lit";
import { standalone, type Caption } from "./standalone.js";

/**
 * A picture that no reader sees in the widget: drawn when it is asked for, in the widget's own styles, and taken out again.
 *
 * @param root of the widget
 * @param drawing one `<svg>`
 * @returns the text of an SVG document; undefined where the widget shows nothing
 */
export function drawnOnRequest(root: ParentNode, drawing: TemplateResult, caption: Caption): string | undefined {
  const place = document.createElement("div");
  // Of no band that is shown.
  place.className = "band";
  root.querySelector(".root")?.append(place);
  try {
    render(drawing, place);
    const svg = place.querySelector("svg");
    return svg && place.isConnected ? standalone(svg, caption) : undefined;
  } finally {
    place.remove();
  }
}
