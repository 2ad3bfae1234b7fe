/** Finished answers, as many as fit: bounded by entries and bytes, and each made only once at a time. */
import { LRUCache } from "lru-cache";
import { compressed, type Answer } from "./answer.js";

interface Entry {
  readonly answer: Answer;
  /** Made when it is first asked for; null where it would not be smaller. */
  gzip?: Uint8Array | null;
}

export interface CacheSize {
  readonly entries: number;
  readonly bytes: number;
}

/** What an entry weighs besides its bytes: its headers, its key twice, the cache's own lists. */
const OVERHEAD = 1024;

const sizeOf = ({ answer, gzip }: Entry, key: string): number =>
  answer.bytes.length + (gzip?.length ?? 0) + 2 * key.length + OVERHEAD;

export class AnswerCache {
  readonly #entries: LRUCache<string, Entry>;
  readonly #underWay = new Map<string, Promise<Entry>>();
  readonly #compressing = new Map<Entry, Promise<Uint8Array | null>>();

  constructor({ entries, bytes }: CacheSize) {
    this.#entries = new LRUCache({ max: entries, maxSize: bytes, sizeCalculation: sizeOf });
  }

  /** What it holds now. */
  get size(): CacheSize {
    return { entries: this.#entries.size, bytes: this.#entries.calculatedSize };
  }

  /** The answer of a key where it is there: at once, since most are. */
  peek(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /**
   * The answer of a key, made where there is none. Who asks while it is made waits for the same one. A failure is given to all of them, and
   * not kept.
   */
  get(key: string, make: () => Promise<Answer>): Promise<Entry> {
    const known = this.#entries.get(key);
    if (known) return Promise.resolve(known);
    let making = this.#underWay.get(key);
    if (!making) {
      making = (async () => {
        const entry: Entry = { answer: await make() };
        this.#entries.set(key, entry);
        return entry;
      })().finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, making);
    }
    return making;
  }

  /** The compressed form of an entry; null where there is none that is smaller. */
  gzip(key: string, entry: Entry): Promise<Uint8Array | null> {
    if (entry.gzip !== undefined) return Promise.resolve(entry.gzip);
    let making = this.#compressing.get(entry);
    if (!making) {
      making = (async () => {
        entry.gzip = (await compressed(entry.answer)) ?? null;
        // It has grown; set anew, so that its weight counts. What has been pushed out meanwhile stays out.
        if (this.#entries.peek(key) === entry) this.#entries.set(key, { ...entry });
        return entry.gzip;
      })().finally(() => this.#compressing.delete(entry));
      this.#compressing.set(entry, making);
    }
    return making;
  }
}

export type { Entry };
