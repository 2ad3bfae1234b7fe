/** The dataset of this moment, and the earlier ones that are still to be had. Without timers: an edge runtime has none between requests. */
import { parseText } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";
import { versionOf } from "../digest.js";
import type { KeepAlive } from "../keep-alive.js";
import type { Log } from "../log.js";
import type { DatasetOptions, KeptDataset, Limits } from "../options.js";
import { askOrigin, type Ask, type OriginAnswer } from "./origin.js";
import { DatasetVersions } from "./versions.js";

/** A dataset that was read and is right. */
export interface Current {
  readonly dataset: Dataset;
  /** The file, byte for byte. */
  readonly bytes: Uint8Array;
  /** The first 16 hexadecimal digits of the SHA-256 of the bytes. */
  readonly version: string;
  /** When its origin last said that this is its dataset, in milliseconds; undefined where there is no origin, or it has given none yet. */
  readonly fetchedAt?: number;
  /** Why the origin gives no newer one, where it should have. */
  readonly failure?: string;
}

interface Around {
  readonly limits: Limits;
  readonly now: () => Date;
  readonly log: Log;
}

/** Seconds between two questions where nothing else is said. */
const USUAL_PERIOD = 300;

/** Seconds to the second try; twice as long each time, up to the period. */
const FIRST_PAUSE = 5;

export class DatasetService {
  readonly versions: DatasetVersions;
  #current: Current | undefined;
  #starting: Promise<Current> | undefined;
  #asking: Promise<void> | undefined;
  #etag: string | undefined;
  #failures = 0;
  /** When the origin is to be asked next, in milliseconds. */
  #next = 0;

  constructor(
    readonly options: DatasetOptions,
    readonly around: Around,
  ) {
    this.versions = new DatasetVersions(around.limits.datasetVersions);
  }

  /**
   * The dataset of now. Asks the origin where it is time, and waits for it only the first time.
   *
   * @throws Error where the embedded dataset is none: a fault of the installation
   */
  async current(keepAlive: KeepAlive): Promise<Current> {
    const known = this.#current ?? (await this.#start(keepAlive));
    if (this.options.source === undefined || this.#now() < this.#next) return this.#current ?? known;
    keepAlive(this.#ask(this.options.source));
    return this.#current ?? known;
  }

  /** The dataset where one was read already: so that most requests need not wait even for that. */
  get ready(): Current | undefined {
    return this.options.source === undefined || this.#now() < this.#next ? this.#current : undefined;
  }

  #now(): number {
    return this.around.now().getTime();
  }

  #start(keepAlive: KeepAlive): Promise<Current> {
    this.#starting ??= this.#read(keepAlive).finally(() => (this.#starting = undefined));
    keepAlive(this.#starting.catch(() => undefined));
    return this.#starting;
  }

  async #read(keepAlive: KeepAlive): Promise<Current> {
    const { embedded, older = [], source } = this.options;
    for (const text of older) await this.versions.add(new TextEncoder().encode(text));
    let first = await read(embedded);
    const kept = source === undefined ? undefined : await this.#kept();
    for (const text of kept?.older ?? []) await this.versions.add(new TextEncoder().encode(text));
    // What came with a newer package is newer than what the origin once gave.
    if (kept && kept.current.dataset.updated >= first.dataset.updated) {
      first = kept.current;
      this.#etag = kept.etag;
    }
    await this.versions.add(first.bytes);
    this.#current = first;
    if (source !== undefined) {
      const asking = this.#ask(source);
      keepAlive(asking);
      await Promise.race([asking, new Promise((done) => setTimeout(done, this.around.limits.datasetFirstWait))]);
    }
    return this.#current;
  }

  async #kept(): Promise<(KeptDataset & { readonly current: Current }) | undefined> {
    try {
      const kept = await this.options.kept?.();
      return kept && { ...kept, current: { ...(await read(kept.text)), fetchedAt: kept.fetchedAt } };
    } catch (error) {
      this.around.log.error("the kept dataset cannot be read; the one of the package is served", error);
      return undefined;
    }
  }

  /** Asks the origin, once at a time. Never fails. */
  #ask(source: string): Promise<void> {
    return (this.#asking ??= this.#askNow(source).finally(() => (this.#asking = undefined)));
  }

  async #askNow(source: string): Promise<void> {
    const { limits, log } = this.around;
    const ask: Ask = this.options.ask ?? ((address, init) => fetch(address, init));
    const asked = { source, etag: this.#etag, timeout: limits.datasetTimeout, maxBytes: limits.datasetBytes, ask };
    try {
      await this.#take(await askOrigin(asked));
    } catch (error) {
      log.error("the dataset of the origin could not be taken", error);
      this.#failed("sends what cannot be used");
    }
  }

  async #take(answer: OriginAnswer): Promise<void> {
    if (answer.kind === "failed") return this.#failed(answer.reason);
    const { log } = this.around;
    if (this.#failures > 0) log.note("the origin of the dataset answers again");
    this.#failures = 0;
    const fetchedAt = this.#now();
    this.#next = fetchedAt + this.#period();
    if (answer.kind === "unchanged") {
      const { failure, ...known } = this.#current!;
      this.#current = { ...known, fetchedAt };
      return this.#keep();
    }
    const { bytes, dataset, etag } = answer;
    this.#etag = etag;
    const version = await versionOf(bytes);
    const isSame = version === this.#current?.version;
    // The same object for the same bytes: what was derived from it stays good.
    this.#current = { dataset: isSame ? this.#current!.dataset : dataset, bytes, version, fetchedAt };
    if (isSame) return this.#keep();
    await this.versions.add(bytes);
    log.note("a new dataset", { version, updated: dataset.updated });
    await this.#keep();
  }

  /** Keeps what the origin has said, also where it was nothing new: a restart is to know when that was. Asked once a period, kept as often. */
  async #keep(): Promise<void> {
    const { bytes, fetchedAt } = this.#current!;
    const { keep } = this.options;
    if (!keep || fetchedAt === undefined) return;
    const etag = this.#etag;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    try {
      await keep({ text, fetchedAt, older: this.versions.texts(), ...(etag !== undefined && { etag }) });
    } catch (error) {
      this.around.log.error("the dataset cannot be kept for a restart", error);
    }
  }

  #failed(reason: string): void {
    const { log } = this.around;
    const pause = Math.min(this.#period(), FIRST_PAUSE * 1000 * 2 ** this.#failures);
    this.#failures = Math.min(this.#failures + 1, 20);
    this.#next = this.#now() + pause;
    this.#current = { ...this.#current!, failure: reason };
    log.error("the origin of the dataset", reason);
  }

  #period(): number {
    return (this.options.period ?? USUAL_PERIOD) * 1000;
  }

  /** For `/healthz`. */
  get health(): { readonly failures: number; readonly nextAt: number } {
    return { failures: this.#failures, nextAt: this.#next };
  }
}

/** @throws Error where it is no dataset */
async function read(text: string): Promise<Current> {
  const result = parseText(text);
  if (!result.ok) {
    const [first] = result.problems;
    throw new Error(`is no dataset: ${first ? `${first.pointer} ${first.message}` : "it has problems"}`);
  }
  const bytes = new TextEncoder().encode(text);
  return { dataset: result.dataset, bytes, version: await versionOf(bytes) };
}
