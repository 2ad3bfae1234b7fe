import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { EventKind, HandoverEvent } from "../../data/schema.js";
import type { Sheet } from "../shared/drawing/sheet.js";
import { textWidth } from "../shared/drawing/text-width.js";
import { markAt } from "./marks.js";
import { COUNT_SIZE, MARK, type Placed } from "./strip-lanes.js";
import type { Layout, NameInPlace } from "./strip-layout.js";
import { NAME_GAP, NAME_LINE } from "./strip-names.js";
import type { Line, PlacedPhase } from "./strip-phases.js";

/** What a drawing says beside where things stand. */
export interface StripWords {
  /** The strip in words. */
  readonly label: string;
  /** "Today, 24 November 2026" */
  readonly today: string;
  readonly tick: (date: string) => string;
}

/** What a mark means. */
export interface Key {
  readonly kind: EventKind;
  readonly word: string;
}

export interface DrawingOptions {
  readonly sheet: Sheet;
  /** Id of the event that is chosen. */
  readonly chosen?: string | undefined;
  /** The kinds with their words, for a drawing that stands alone. */
  readonly keys?: readonly Key[];
  readonly onMove?: (event: PointerEvent) => void;
  readonly onPress?: (event: PointerEvent) => void;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Draws the strip as it is laid out; on a page that runs from right to left, time does too. */
export function drawStrip(
  layout: Layout,
  words: StripWords,
  { sheet, chosen, keys = [], onMove, onPress }: DrawingOptions,
): TemplateResult {
  const pen = new Pen(layout, sheet);
  const { width, eventsName, plot, base, today } = layout;
  const rows = rowsOf(keys, width);
  const height = layout.height + rows.length * KEY_ROW;
  const name =
    eventsName &&
    svg`<text class="strong" text-anchor=${sheet.anchor("start")} x=${pen.x(0)} y=${eventsName.y}>${eventsName.text}</text>`;
  // What is still to come stands on dots, as in the list.
  const now = today ?? plot[1];
  return html`<svg
    viewBox="0 0 ${width} ${round(height)}"
    role="img"
    aria-label=${words.label}
    direction=${sheet.direction}
    @pointermove=${onMove ?? nothing}
    @pointerup=${onPress ?? nothing}
  >
    ${pen.grid()}${pen.today(words.today)}${pen.ticks(words)}${pen.chosen(chosen)}${layout.phases.map((phase) => pen.phase(phase))}${name ?? nothing}
    ${pen.line("base-line", [plot[0], now], base)}${now < plot[1] ? pen.line("to-come", [now, plot[1]], base) : nothing}
    ${layout.names.map((one) => pen.name(one))}${layout.marks.map((one) => pen.mark(one, layout.yOf(one.lane)))}
    ${layout.bins.map(({ x, width, lane, items }) => pen.bin(x, width, layout.yOf(lane), items.length))}
    ${rows.map((row, index) => row.map((key) => pen.key(key, layout.height + (index + 0.5) * KEY_ROW)))}
  </svg>`;
}

/** Height of a row of keys, and size of their words. */
const KEY_ROW = 20;
const KEY_SIZE = 13;

/** Puts keys beside each other as long as there is room. */
function rowsOf(keys: readonly Key[], width: number): readonly (readonly (Key & { readonly x: number })[])[] {
  const rows: (Key & { readonly x: number })[][] = [];
  let x = 0;
  for (const key of keys) {
    const wide = 19 + textWidth(key.word, KEY_SIZE);
    if (rows.length === 0 || x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...key, x });
    x += wide + 14;
  }
  return rows;
}

class Pen {
  readonly #layout: Layout;
  readonly #sheet: Sheet;
  /** For words that begin at their place. */
  readonly #start: string;

  constructor(layout: Layout, sheet: Sheet) {
    this.#layout = layout;
    this.#sheet = sheet;
    this.#start = sheet.anchor("start");
  }

  /** A place, or the left edge of something that is as wide as that. */
  x(value: number, width = 0): number {
    return round(this.#sheet.x(value, width));
  }

  line(name: string, [from, to]: Line, y: number): SVGTemplateResult {
    return svg`<line class=${name} x1=${this.x(from)} x2=${this.x(to)} y1=${round(y)} y2=${round(y)}/>`;
  }

  grid(): readonly SVGTemplateResult[] {
    const { ticks, base } = this.#layout;
    return ticks.map(({ x }) => svg`<line class="grid" x1=${this.x(x)} x2=${this.x(x)} y1="2" y2=${base}/>`);
  }

  /** The names of the grid's lines, over the line of today where that stands among them. */
  ticks({ tick }: StripWords): readonly unknown[] {
    const { ticks, base, width } = this.#layout;
    return ticks.map(({ date, x }) => {
      const text = tick(date);
      if (x + 4 + textWidth(text, 13) > width + 8) return nothing;
      return svg`<text class="axis halo" text-anchor=${this.#start} x=${this.x(x + 4)} y=${base + 16}>${text}</text>`;
    });
  }

  phase({ name, words, planned, due, done, hold, y }: PlacedPhase): SVGTemplateResult {
    const bar = (line: Line | undefined, part: string, height: number): unknown =>
      line &&
      svg`<rect class=${part} x=${this.x(line[0], line[1] - line[0])} y=${y - height / 2} width=${round(line[1] - line[0])} height=${height}/>`;
    return svg`${name.map(({ text, y }) => svg`<text class="strong halo" text-anchor=${this.#start} x=${this.x(0)} y=${y}>${text}</text>`)}
      ${bar(done, "done", 10) ?? nothing}${bar(planned, "planned", 16) ?? nothing}${due === undefined ? nothing : this.#due(due, y)}${hold.map((line) => this.line("hold", line, y))}
      ${words.map(({ text, x, y }) => svg`<text class="remark halo" text-anchor=${this.#start} x=${this.x(x)} y=${y}>${text}</text>`)}`;
  }

  /** The end of a plan: a bracket that is open towards a beginning that is not known. */
  #due(x: number, y: number): SVGTemplateResult {
    const shape = `M${this.x(x - 5)} ${y - 9}H${this.x(x)}V${y + 9}H${this.x(x - 5)}`;
    return svg`<path class="due around" d=${shape}/><path class="due" d=${shape}/>`;
  }

  /** A name, with the line that leads up to it from the upper edge of its mark, or from its side. */
  name({ lines, x, y, side, mark }: NameInPlace): SVGTemplateResult {
    const middle = this.#layout.yOf(mark.lane);
    const isAside = x - mark.x >= MARK / 2;
    const start = isAside ? `M${this.x(mark.x + MARK / 2)} ${middle}H${this.x(x)}` : `M${this.x(x)} ${middle - MARK / 2}`;
    const isAfter = side === "after";
    const at = this.x(isAfter ? x + NAME_GAP : x - NAME_GAP);
    return svg`<path class="leader" d="${start}V${round(y - 9)}"/>
      ${lines.map((line, index) => svg`<text class="name halo" text-anchor=${this.#sheet.anchor(isAfter ? "start" : "end")} x=${at} y=${round(y + index * NAME_LINE)}>${line}</text>`)}`;
  }

  mark({ of: { kind, confidence }, from, to, x, beyond = [false, false] }: Placed<HandoverEvent>, y: number): SVGTemplateResult {
    const below = y + MARK / 2 + 1.25;
    // An end, or a head of an arrow where the time goes on out of sight.
    const end = (at: number, goesOn: boolean, outwards: 1 | -1): SVGTemplateResult =>
      goesOn
        ? svg`<path class="extent beyond" d="M${this.x(at - 4 * outwards)} ${below - 3}L${this.x(at)} ${below}L${this.x(at - 4 * outwards)} ${below + 3}"/>`
        : svg`<line class="extent" x1=${this.x(at)} x2=${this.x(at)} y1=${below - 2} y2=${below + 0.5}/>`;
    // A day is narrower than its mark: nothing to show.
    const isLong = to - from > 3;
    return svg`${isLong ? svg`${this.line("extent", [from, to], below)}${end(from, beyond[0], -1)}${end(to, beyond[1], 1)}` : nothing}
      ${confidence === "unsure" ? svg`<circle class="unsure" cx=${this.x(x)} cy=${y} r="8"/>` : nothing}
      ${markAt(kind, this.x(x), y, MARK)}`;
  }

  bin(x: number, width: number, y: number, count: number): SVGTemplateResult {
    return svg`<rect class="bin" x=${this.x(x - width / 2, width)} y=${y - 7} width=${round(width)} height="14"/>
      <text class="count" text-anchor="middle" font-size=${COUNT_SIZE} x=${this.x(x)} y=${y + 4}>${count}</text>`;
  }

  key({ kind, word, x }: Key & { readonly x: number }, y: number): SVGTemplateResult {
    return svg`${markAt(kind, this.x(x + MARK / 2), y, MARK)}<text text-anchor=${this.#start} x=${this.x(x + 19)} y=${y + 4.5}>${word}</text>`;
  }

  today(words: string): unknown {
    const { today, base, width } = this.#layout;
    if (today === undefined) return nothing;
    const half = textWidth(words, 13, { bold: true }) / 2;
    const [end, x] =
      today + half > width ? (["end", width] as const) : today < half ? (["start", 0] as const) : (["middle", today] as const);
    return svg`<line class="today" x1=${this.x(today)} x2=${this.x(today)} y1="2" y2=${base + 22}/>
      <text class="today-name" text-anchor=${this.#sheet.anchor(end)} x=${this.x(x)} y=${base + 35}>${words}</text>`;
  }

  /** Rings the event that is chosen, and marks its date on the axis. */
  chosen(id: string | undefined): unknown {
    const { marks, bins, yOf, base } = this.#layout;
    const isIt = (event: HandoverEvent): boolean => event.id === id;
    const mark = marks.find(({ of }) => isIt(of)) ?? bins.find(({ items }) => items.some(isIt));
    if (id === undefined || !mark) return nothing;
    const y = yOf(mark.lane);
    return svg`<g class="chosen"><line x1=${this.x(mark.x)} x2=${this.x(mark.x)} y1=${base - 6} y2=${base + 6}/>
      <circle cx=${this.x(mark.x)} cy=${y} r="9.5"/></g>`;
  }
}
