import { html, nothing, svg, type TemplateResult } from "lit";
import type { SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Band } from "../shared/drawing/bands.js";
import { Sheet } from "../shared/drawing/sheet.js";
import { wrap } from "../shared/drawing/text-width.js";
import { MARK } from "../shared/outcome.js";
import { phaseStatus } from "../shared/phase-status.js";
import { mapDrawing, type Layout } from "./drawing.js";
import { framed, HEIGHT, insetDrawing, WIDTH, type NumberedPhase } from "./inset.js";
import { keysOf } from "./keys.js";
import { LINE, SIZE } from "./placement.js";

/** Between the pieces of the picture, and from a mark to its words. */
const [GAP, INDENT] = [20, 24];

/** Words with a mark or a number before them. */
interface Entry {
  readonly mark: TemplateResult;
  readonly words: string;
}

/** The map with what stands beside it on a page: the key of its marks, and the whole country with its phases. */
export function mapPicture(
  data: DatasetController,
  band: Band["name"],
  layout: Layout,
  sites: readonly SiteOn[],
  phases: readonly NumberedPhase[],
): TemplateResult {
  const { width, height } = layout.frame;
  const isBeside = width >= WIDTH + GAP + 180;
  const start = isBeside ? WIDTH + GAP : 0;
  const top = height + GAP;
  const sheet = new Sheet(data, width);
  const list = entriesDrawn(entriesOf(data, sites, phases), sheet, start, top);
  const insetTop = isBeside ? top : list.bottom + GAP;
  return html`<svg viewBox=${`0 0 ${width} ${Math.max(list.bottom, insetTop + HEIGHT)}`}>
    ${mapDrawing(data, layout)}${svg`<g direction=${sheet.direction}>${list.drawn}</g>`}
    ${svg`<g transform=${`translate(${sheet.x(0, WIDTH)} ${insetTop})`}>${insetDrawing(phases, framed(band))}</g>`}
  </svg>`;
}

const entriesOf = (
  data: DatasetController,
  sites: readonly SiteOn[],
  phases: readonly NumberedPhase[],
): readonly (Entry | undefined)[] => [
  ...keysOf(data, sites).map(({ shape, words }) => ({ mark: shape, words })),
  undefined,
  ...phases.map(({ phase, number }) => ({
    mark: svg`<text class="strong" x="8" y="12" text-anchor="middle">${number}</text>`,
    words: data.language.messages.labelled(data.text(phase.title).value, phaseStatus(data, phase)),
  })),
];

/** Entries one below the other; an empty one leaves room. */
function entriesDrawn(
  entries: readonly (Entry | undefined)[],
  sheet: Sheet,
  x: number,
  top: number,
): { readonly drawn: readonly unknown[]; readonly bottom: number } {
  let y = top;
  const drawn = entries.map((entry) => {
    if (!entry) {
      y += LINE / 2;
      return nothing;
    }
    const lines = wrap(entry.words, sheet.width - x - INDENT, SIZE);
    const at = y;
    y += Math.max(MARK + 4, lines.length * LINE + 4);
    return svg`<g transform=${`translate(${sheet.x(x, MARK)} ${at})`}>${entry.mark}</g>
      ${lines.map((line, index) => svg`<text text-anchor=${sheet.anchor("start")} x=${sheet.x(x + INDENT)} y=${at + 12.5 + index * LINE}>${line}</text>`)}`;
  });
  return { drawn, bottom: y };
}
