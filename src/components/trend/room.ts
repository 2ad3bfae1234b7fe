/** A rectangle, in the units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Units of a drawing to a square of the room: about a third of the height of a letter. */
const CELL = 4;

/** What a square is taken by: a thin rule can be written over, whose words interrupt it, where nothing else is free. */
const TAKEN = 1;
const RULED = 2;

/** What of a drawing is taken, in squares: so that asking is as fast with ten thousand marks as with ten. */
export class Room {
  readonly #columns: number;
  readonly #rows: number;
  readonly #taken: Uint8Array;

  constructor(width: number, height: number) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#taken = new Uint8Array(this.#columns * this.#rows);
  }

  /** Whether all of a box lies in the drawing, and nothing else lies there; or, if `over` says so, nothing but rules. */
  isFree(box: Box, over?: "rules"): boolean {
    const { left, top, width, height } = box;
    if (left < 0 || top < 0 || left + width > this.#columns * CELL || top + height > this.#rows * CELL) return false;
    return !this.#some(box, over === undefined ? RULED : TAKEN);
  }

  take(box: Box): void {
    this.#fill(box, TAKEN);
  }

  /** Takes what a rule from top to bottom covers. */
  takeRule(x: number, top: number, bottom: number): void {
    this.#fill({ left: x - 1.5, top, width: 3, height: bottom - top }, RULED);
  }

  /** Takes what a line covers. */
  takeLine(x1: number, y1: number, x2: number, y2: number): void {
    const steps = Math.min(500, Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / CELL)));
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      this.take({ left: x1 + (x2 - x1) * share - 1.5, top: y1 + (y2 - y1) * share - 1.5, width: 3, height: 3 });
    }
  }

  #fill(box: Box, by: number): void {
    const { from, to, first, last } = this.#cells(box);
    for (let row = first; row <= last; row++) this.#taken.fill(by, row * this.#columns + from, row * this.#columns + to + 1);
  }

  #some(box: Box, worst: number): boolean {
    const { from, to, first, last } = this.#cells(box);
    for (let row = first; row <= last; row++) {
      for (let column = from; column <= to; column++) {
        const by = this.#taken[row * this.#columns + column]!;
        if (by === TAKEN || (by === RULED && worst === RULED)) return true;
      }
    }
    return false;
  }

  #cells({ left, top, width, height }: Box): Readonly<Record<"from" | "to" | "first" | "last", number>> {
    const within = (cell: number, count: number): number => Math.max(0, Math.min(count - 1, Math.floor(cell)));
    return {
      from: within(left / CELL, this.#columns),
      to: within((left + width) / CELL, this.#columns),
      first: within(top / CELL, this.#rows),
      last: within((top + height) / CELL, this.#rows),
    };
  }
}
