import { html, nothing, svg, type TemplateResult } from "lit";
import type { Phase } from "../../data/schema.js";
import { BANDS, type Band } from "../shared/drawing/bands.js";
import { FRAMES, project, type Position } from "./frames.js";
import { COUNTRY, WHOLE } from "./geography.js";
import { CAPITAL, PROVINCE_NUMBERS } from "./names.js";

/** The inset is drawn at half the units of the outline. */
const ZOOM = 0.5;

export const [WIDTH, HEIGHT] = [WHOLE.width * ZOOM, WHOLE.height * ZOOM];

const at = (position: Position): { readonly x: number; readonly y: number } => {
  const { x, y } = project(WHOLE, position);
  return { x: x * ZOOM, y: y * ZOOM };
};

/** A phase with its number in the plan. */
export interface NumberedPhase {
  readonly number: number;
  readonly phase: Phase;
}

/** The whole country: what the map shows of it, and where the provinces of the phases lie. */
export function inset(phases: readonly NumberedPhase[], description: string): TemplateResult {
  return html`<svg class="inset" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${description}>
    ${insetDrawing(
      phases,
      BANDS.map(({ name }) => framed(name, `band ${name}`)),
    )}
  </svg>`;
}

/** The same without what makes it a picture of its own; `frames`: what of the country is shown larger. */
export function insetDrawing(phases: readonly NumberedPhase[], frames: unknown): TemplateResult {
  const capital = at(CAPITAL.at);
  return svg`<g aria-hidden="true" direction="ltr">
      <path class="land border" d=${COUNTRY} transform=${`scale(${ZOOM})`} stroke-width="${0.9 / ZOOM}"/>
      <circle class="town" cx=${capital.x} cy=${capital.y} r="2.2"/>
      <text class="town-name" x=${capital.x + 6} y=${capital.y + 4}>${CAPITAL.name}</text>
      ${frames}
      ${phases.map(number)}
    </g>`;
}

function number({ number: digit, phase }: NumberedPhase): TemplateResult | typeof nothing {
  const position = Object.hasOwn(PROVINCE_NUMBERS, phase.province) ? PROVINCE_NUMBERS[phase.province] : undefined;
  if (!position) return nothing;
  const { x, y } = at(position);
  return svg`<circle class="number" cx=${x} cy=${y} r="8.5"/><text class="digit strong" x=${x} y=${y + 4} text-anchor="middle">${digit}</text>`;
}

/** What the map of a band shows. */
export function framed(band: Band["name"], look = ""): TemplateResult {
  const { west, north, width, height, scale } = FRAMES[band];
  const { x, y } = at([west, north]);
  const size = (length: number): number => (length / scale) * WHOLE.scale * ZOOM;
  return svg`<rect class="framed ${look}" x=${x} y=${y} width=${size(width)} height="${size(height)}"/>`;
}
