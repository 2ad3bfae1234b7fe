/** The numbers of sources while a snapshot is made: what is cited is only known when all of it has been rendered once. */
import type { CitationRegister, Cited } from "../../store/citations.js";

export interface ServerRegister extends CitationRegister {
  /** Whether a list of sources stands there, by whose numbers all others go. */
  readonly isOpen: boolean;
  /** What was cited, in the order of reading. */
  readonly cited: readonly Cited[];
}

const keyOf = (dataset: string, id: string): string => `${dataset} ${id}`;

/** @param entries what a rendering before has cited, in its order; its numbers hold */
export function serverRegister(entries: readonly Cited[] = []): ServerRegister {
  const numbers = new Map(entries.map(({ dataset, id }, index) => [keyOf(dataset, id), index + 1]));
  const seen = new Map<string, Cited>();
  let bibliographies = 0;
  return {
    cite(_, cited) {
      for (const one of cited) {
        const key = keyOf(one.dataset, one.id);
        if (!seen.has(key)) seen.set(key, one);
      }
    },
    open() {
      bibliographies++;
      return () => bibliographies--;
    },
    entries,
    numberOf: (dataset, id) => numbers.get(keyOf(dataset, id)),
    // One rendering is one moment.
    subscribe: () => () => {},
    get isOpen() {
      return bibliographies > 0;
    },
    get cited() {
      return [...seen.values()];
    },
  };
}
