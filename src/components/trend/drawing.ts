import { html, nothing, svg, type TemplateResult } from "lit";
import type { DatasetController } from "../../store/dataset-controller.js";
import { anchorOf, wordsRun, type Direction } from "../shared/drawing/direction.js";
import { round } from "../shared/drawing/round.js";
import { textWidth, wrap } from "../shared/drawing/text-width.js";
import { keyPaths } from "./keys.js";
import type { Label } from "./labels.js";
import { todayLeft, type Layout } from "./layout.js";
import { LINE, SIZE, type Plot } from "./plot.js";
import { markPath, type SeriesShapes } from "./shapes.js";

/** What a drawing is drawn with besides its layout. */
export interface Drawn {
  /** The drawing in words. */
  readonly description: string;
  /** The place of the observation that is read out, in the order of the view; undefined before anyone asks. */
  readonly chosen: number | undefined;
  /** A pointer moves over the drawing. */
  readonly point: (event: PointerEvent, layout: Layout) => void;
}

/** One band's drawing. */
export function drawing(data: DatasetController, layout: Layout, { description, chosen, point }: Drawn): TemplateResult {
  const { plot, shapes, labels, keys } = layout;
  const direction = wordsRun(data.language.tag);
  const { width } = plot.band;
  const names = namesAbove(layout);
  const box = `0 ${-names.height} ${width} ${plot.height + names.height + keys.height}`;
  return html`<svg viewBox=${box} role="img" aria-label=${description} direction=${direction}
    @pointermove=${(event: PointerEvent) => point(event, layout)} @pointerdown=${(event: PointerEvent) => point(event, layout)}>
    ${axes(plot, direction)} ${rules(layout)} ${today(layout, direction)}
    ${shapes.map(series)}
    ${names.template(direction)} ${labels.map((label) => words(label, direction))}
    ${keyRows(layout, direction)}
    ${chosen === undefined ? nothing : ring(layout, chosen)}
    <rect class="hit" x="0" y="0" width=${width} height=${plot.height} />
  </svg>`;
}

function axes({ values, dates, zero, bottom, band, isRtl }: Plot, direction: Direction): TemplateResult {
  const { width } = band;
  const lines = values.filter(({ at }) => at !== zero).map(({ at }) => `M0 ${round(at)}H${width}`);
  const ticks = dates.map(({ at }) => `M${round(at)} ${bottom}v5`);
  const side = anchorOf(isRtl ? "right" : "left", direction);
  return svg`<path class="grid" d=${lines.join("")} />
    <path class="base-line" d="M0 ${round(zero)}H${width}" />
    <path class="tick" d=${ticks.join("")} />
    ${values.map(({ at, text }) => svg`<text class="axis" x=${isRtl ? width : 0} y=${round(at - 5)} text-anchor=${side}>${text}</text>`)}
    ${dates.map(({ at, text }) => svg`<text class="axis" x=${round(at)} y=${bottom + 20} text-anchor="middle">${text}</text>`)}`;
}

/** Where counting changed. */
function rules({ remarks, plot }: Layout): TemplateResult | typeof nothing {
  if (remarks.rules.length === 0) return nothing;
  const path = remarks.rules.map((x) => `M${round(x)} ${plot.top - LINE / 2}V${plot.bottom}`).join("");
  return svg`<path class="rule" d=${path} />`;
}

function today({ plot, now }: Layout, direction: Direction): TemplateResult | typeof nothing {
  if (plot.today === undefined) return nothing;
  const x = round(plot.today);
  const left = todayLeft(plot, textWidth(now, SIZE, { bold: true }));
  // The estimate of its width is generous: at an edge the word is set against it.
  const isAtEdge = left > plot.band.width - textWidth(now, SIZE, { bold: true }) - 1;
  const [at, anchor] = isAtEdge
    ? [plot.band.width, "right" as const]
    : left === 0
      ? [0, "left" as const]
      : [x, "middle" as const];
  return svg`<path class="today" d="M${x} ${LINE + 2}V${plot.bottom}" />
    <text class="today-name" x=${at} y=${SIZE - 1} text-anchor=${anchorOf(anchor, direction)}>${now}</text>`;
}

const path = (look: string, d: string): TemplateResult | typeof nothing =>
  d === "" ? nothing : svg`<path class=${look} d=${d} />`;

function series({ look, line, dashes, whiskers, bounds, marks, hollow, unsure, known, cores }: SeriesShapes): TemplateResult {
  return svg`<g class="series series-${look}">
    ${path("whiskers", whiskers)} ${path("line", line)} ${path("dashes", dashes)} ${path("bounds", bounds)}
    ${path("marks", marks)} ${path("hollow", hollow)} ${path("unsure", unsure)} ${path("known", known)} ${path("cores", cores)}
  </g>`;
}

function words({ lines, x, y, anchor, leader }: Label, direction: Direction): readonly unknown[] {
  const pieces = (line: Label["lines"][number]): readonly TemplateResult[] =>
    line.map(({ text, look }) => svg`<tspan class=${look}>${text}</tspan>`);
  const texts = lines.map(
    (line, index) =>
      svg`<text class="halo" x=${round(x)} y=${round(y + index * LINE)} text-anchor=${anchorOf(anchor, direction)}>${pieces(line)}</text>`,
  );
  return leader ? [path("leader", `M${round(leader.x)} ${round(leader.from)}V${round(leader.to)}`), ...texts] : texts;
}

/** The names that found no room at their marks, in rows above the drawing, each with its mark. */
function namesAbove({ left, plot }: Layout): { height: number; template: (direction: Direction) => unknown } {
  if (left.length === 0) return { height: 0, template: () => nothing };
  const { width } = plot.band;
  let [x, row] = [0, 0];
  const placed = left.flatMap(({ name, look, kind }) =>
    wrap(name, width - 16, SIZE, { bold: true }).map((line, index) => {
      const text = fitting(line, width - 16);
      const needed = 16 + textWidth(text, SIZE, { bold: true });
      if (x > 0 && (index > 0 || x + needed > width)) [x, row] = [0, row + 1];
      const at = { text, look, kind, x, row, isFirst: index === 0 };
      x += needed + 14;
      return at;
    }),
  );
  const height = (row + 1) * (LINE + 4) + 6;
  const y = (at: number): number => at * (LINE + 4) + SIZE - height;
  const side = (at: number): number => (plot.isRtl ? width - at : at);
  const anchor = (direction: Direction): string => anchorOf(plot.isRtl ? "right" : "left", direction);
  const template = (direction: Direction): unknown =>
    placed.map(({ text, look, kind, x, row, isFirst }) => {
      const mark = svg`<g class="series series-${look}"><path class=${kind} d=${markPath(look, side(x + 5), y(row) - 4, 4)} /></g>`;
      const name = svg`<tspan class="name-${look}">${text}</tspan>`;
      return svg`${isFirst ? mark : nothing}<text x=${side(x + 14)} y=${y(row)} text-anchor=${anchor(direction)}>${name}</text>`;
    });
  return { height, template };
}

/** What the marks mean, below the dates. */
function keyRows({ keys: { keys }, plot }: Layout, direction: Direction): TemplateResult {
  const { band, height, isRtl } = plot;
  const side = (x: number): number => (isRtl ? band.width - x : x);
  const anchor = anchorOf(isRtl ? "right" : "left", direction);
  const rows = keys.map((key) => {
    const y = height + key.row * (LINE + 2) + SIZE;
    const mark = Object.entries(keyPaths(key, side(key.x + 6), y - 4)).map(([look, d]) => path(look, d!));
    return svg`<g class="series series-${key.look}">${mark}</g><text class="remark" x=${side(key.x + 16)} y=${y} text-anchor=${anchor}>${key.words}</text>`;
  });
  return svg`<g class="key-rows">${rows}</g>`;
}

/** A word that is wider than the drawing ends where the drawing does. */
function fitting(text: string, width: number): string {
  if (textWidth(text, SIZE, { bold: true }) <= width) return text;
  let end = text.length;
  while (end > 0 && textWidth(`${text.slice(0, end)}…`, SIZE, { bold: true }) > width) end--;
  return `${text.slice(0, end)}…`;
}

/** Round the mark that is read out, with its day on the axis. It answers the reader, and is in no copy. */
function ring({ xs, ys, plot }: Layout, chosen: number): TemplateResult {
  const [x, y] = [round(xs[chosen]!), round(ys[chosen]!)];
  return svg`<g class="chosen screen-only"><path d="M${x} ${round(y + 9)}V${plot.bottom}" /><circle cx=${x} cy=${y} r=${plot.radius + 4.5} /></g>`;
}
