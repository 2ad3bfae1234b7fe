import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Dataset, Source } from "../data/schema.js";
import { isShadow, parentOf } from "../i18n/closest-language.js";
import { shared } from "./page.js";
import { serverPage } from "./server-page.js";

/** A source that a widget cites. */
export interface Cited {
  /** Id of the dataset that holds it. */
  readonly dataset: string;
  /** Its id in there. */
  readonly id: string;
  readonly source: Source;
}

/**
 * Who cites what on the page, and the numbers that follow from it: in the order of the document, and within a widget in that of its reading.
 * All copies of the library on the page share it.
 */
export interface CitationRegister {
  /** What a widget cites, in the order of its reading; nothing takes it out. */
  cite(host: Element, cited: readonly Cited[]): void;
  /** A bibliography stands on the page until the returned function is called. While there is none, no number is shared. */
  open(): () => void;
  /** All that is cited, each source once, in the order of its number. */
  readonly entries: readonly Cited[];
  /** The number of a source on the page, from 1; undefined where it is not cited or no bibliography stands there. */
  numberOf(dataset: string, id: string): number | undefined;
  /** Calls back when a number changes, or what stands under it; returns what ends it. */
  subscribe(callback: () => void): () => void;
}

const keyOf = (dataset: string, id: string): string => `${dataset} ${id}`;

function createRegister(): CitationRegister {
  const widgets = new Map<Element, readonly Cited[]>();
  const listeners = new Set<() => void>();
  let numbers = new Map<string, number>();
  let entries: readonly Cited[] = [];
  let bibliographies = 0;
  let isDue = false;

  const count = (): void => {
    isDue = false;
    const before = entries;
    const inOrder = Array.from(widgets, ([host, cited]) => ({ path: pathTo(host), cited }))
      .sort(byPlace)
      .flatMap(({ cited }) => cited);
    entries = [...new Map(inOrder.map((one) => [keyOf(one.dataset, one.id), one])).values()];
    numbers = new Map(entries.map(({ dataset, id }, index) => [keyOf(dataset, id), index + 1]));
    // Of a dataset that was fetched again, the same number is another source.
    const isSame = entries.length === before.length && entries.every(({ source }, index) => source === before[index]!.source);
    if (!isSame) listeners.forEach((notify) => notify());
  };
  // Once for all widgets that render together.
  const countSoon = (): void => {
    if (!isDue) queueMicrotask(count);
    isDue = true;
  };
  const tell = (): void => listeners.forEach((notify) => notify());

  return {
    cite(host, cited) {
      if (cited.length > 0) widgets.set(host, cited);
      else if (!widgets.delete(host)) return;
      countSoon();
    },
    open() {
      if (bibliographies++ === 0) tell();
      return () => {
        if (--bibliographies === 0) tell();
      };
    },
    get entries() {
      return entries;
    },
    numberOf: (dataset, id) => (bibliographies > 0 ? numbers.get(keyOf(dataset, id)) : undefined),
    subscribe(callback) {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
  };
}

/** From the document down to an element, through shadow roots. */
function pathTo(element: Element): readonly Node[] {
  const path: Node[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) path.push(node);
  return path.reverse();
}

interface Placed {
  readonly path: readonly Node[];
}

/** Orders elements as a reader meets them: what a widget shows in its shadow stands at the widget's place. */
function byPlace({ path: one }: Placed, { path: other }: Placed): number {
  const fork = one.findIndex((node, index) => node !== other[index]);
  const [left, right] = [one[fork], other[fork]];
  // One holds the other: the outer comes first.
  if (!left || !right) return one.length - other.length;
  if (isShadow(left) || isShadow(right)) return isShadow(left) ? -1 : 1;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The register of the page, made when first asked for. */
export const pageCitations = (): CitationRegister => serverPage()?.citations ?? shared("citations", createRegister);

/** Tells the page what a widget cites while it renders, and renders it again when its numbers change. */
export class CitationController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #cited = new Map<string, Cited>();
  readonly #own = new Map<string, number>();
  readonly #given: () => readonly string[] | undefined;
  #shown = "";
  #unsubscribe: (() => void) | undefined;

  /** @param given ids of the sources in the order of the numbers that a snapshot gave them; undefined where none holds any more */
  constructor(host: ReactiveControllerHost & Element, given: () => readonly string[] | undefined) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  /**
   * Cites a source.
   *
   * @returns its number: that of the page where a bibliography stands there, else that within the widget
   */
  cite(dataset: Dataset, id: string, source: Source): number {
    const key = keyOf(dataset.id, id);
    const own = this.#own.get(key) ?? this.#cited.size + 1;
    if (own > this.#cited.size) this.#cited.set(key, { dataset: dataset.id, id, source });
    this.#own.set(key, own);
    // No update follows on a server.
    if (serverPage()) this.#report();
    return this.shared(dataset, id) ?? own;
  }

  /** The number of a source in the bibliography of the page, where there is one. */
  shared(dataset: Dataset, id: string): number | undefined {
    const given = this.#given();
    return given ? given.indexOf(id) + 1 || undefined : pageCitations().numberOf(dataset.id, id);
  }

  /** All that the page cites, in the order of the numbers. */
  entries(dataset: Dataset): readonly Cited[] {
    const given = this.#given();
    if (!given) return pageCitations().entries;
    return given.flatMap((id) => {
      const source = dataset.sources[id];
      return source ? [{ dataset: dataset.id, id, source }] : [];
    });
  }

  hostConnected(): void {
    this.#unsubscribe = pageCitations().subscribe(() => {
      if (this.#numbers !== this.#shown) this.#host.requestUpdate();
    });
    this.#report();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    pageCitations().cite(this.#host, []);
  }

  hostUpdate(): void {
    this.#cited = new Map();
    this.#own.clear();
  }

  hostUpdated(): void {
    this.#shown = this.#numbers;
    if (this.#host.isConnected) this.#report();
  }

  #report(): void {
    pageCitations().cite(this.#host, [...this.#cited.values()]);
  }

  get #numbers(): string {
    return [...this.#cited.values()].map(({ dataset, id }) => pageCitations().numberOf(dataset, id)).join();
  }
}
