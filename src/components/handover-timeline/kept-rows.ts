import { noChange, nothing, render, type TemplateResult } from "lit";
import { Directive, directive, type ChildPart } from "lit/directive.js";
import { getCommittedValue, insertPart, removePart, setChildPartValue, setCommittedValue } from "lit/directive-helpers.js";

/** A row that stands in a list or was laid aside. */
interface Kept {
  readonly id: string;
  readonly part: ChildPart;
  /** All that it shows. */
  shows: readonly unknown[];
  /** The list that it stands in, or stood in when that was taken away. */
  list: RowList | undefined;
  /** When it was last asked for. */
  turn: number;
}

/** A row to be shown. */
export interface Row {
  readonly id: string;
  readonly shows: readonly unknown[];
  /** The same row from before. */
  readonly kept: Kept | undefined;
  /** Undefined where it shows nothing else than before. */
  readonly drawn: TemplateResult | undefined;
}

/**
 * The rows of the lists of an element. One that a choice leaves out is laid aside, not thrown away: to make hundreds of rows again costs more than
 * all else that the choice changes. And what a reader has opened in a row stays with it.
 */
export class KeptRows {
  readonly #rows = new Map<string, Kept>();
  #turn = 0;
  #aside: ChildPart | undefined;
  #coming: (() => void)[] = [];

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /** Before the element draws its lists: lets go of what was laid aside and is no more. */
  begin(ids: ReadonlySet<string>): void {
    for (const take of this.#coming.splice(0)) take();
    this.#turn++;
    for (const { id, turn } of this.#rows.values()) if (turn < this.#turn - 1 && !ids.has(id)) this.#rows.delete(id);
  }

  /**
   * A row, drawn where something that it shows is another than before.
   *
   * @param shows all that `draw` reads, except what never changes
   */
  row(id: string, shows: readonly unknown[], draw: () => TemplateResult): Row {
    let kept = this.#rows.get(id);
    // Of one id, the first has it.
    if (kept?.turn === this.#turn) kept = undefined;
    if (kept) kept.turn = this.#turn;
    const isSame = kept?.shows.every((one, index) => one === shows[index]);
    return { id, shows, kept, drawn: isSame ? undefined : draw() };
  }

  add({ id, shows }: Pick<Row, "id" | "shows">, part: ChildPart, list: RowList): Kept {
    const kept = { id, part, shows, list, turn: this.#turn };
    this.#rows.set(id, kept);
    return kept;
  }

  /** For a list whose parts are made after it was asked, by Lit or from what a server has rendered. */
  addLater(add: () => void): void {
    this.#coming.push(add);
  }

  /** Lays a row aside; for good where another of its id has taken its place. */
  park(kept: Kept): void {
    this.#aside ??= render(nothing, document.createDocumentFragment());
    kept.list = undefined;
    if (this.#rows.get(kept.id) === kept) insertPart(this.#aside, undefined, kept.part);
    else removePart(kept.part);
  }
}

class RowList extends Directive {
  #shown: readonly Kept[] = [];

  override render(_rows: KeptRows, rows: readonly Row[]): unknown {
    return rows.map(({ drawn }) => drawn);
  }

  override update(container: ChildPart, [all, rows]: [KeptRows, readonly Row[]]): unknown {
    if (all.isEmpty) {
      const first = rows.map(({ id, shows }) => ({ id, shows }));
      all.addLater(() => {
        const parts = getCommittedValue(container);
        if (Array.isArray(parts)) this.#shown = first.map((row, index) => all.add(row, parts[index] as ChildPart, this));
      });
      return this.render(all, rows);
    }
    const wanted = new Set(rows.map(({ kept }) => kept));
    for (const one of this.#shown) if (one.list === this && !wanted.has(one)) all.park(one);
    let next: ChildPart | undefined;
    // From the end, so that each is put before what stands there already.
    const shown = [...rows].reverse().map((row) => {
      const { shows, kept, drawn } = row;
      next = insertPart(container, next, kept?.part);
      if (drawn) setChildPartValue(next, drawn);
      return kept ? Object.assign(kept, { shows, list: this }) : all.add(row, next, this);
    });
    this.#shown = shown.reverse();
    setCommittedValue(
      container,
      this.#shown.map(({ part }) => part),
    );
    return noChange;
  }
}

/** The rows of one list. */
export const rowList = directive(RowList);
