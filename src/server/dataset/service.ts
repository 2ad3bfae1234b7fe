/** The dataset of this moment, and the earlier ones that are still to be had. */
import { parseText } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";
import { versionOf } from "../digest.js";
import type { Log } from "../log.js";
import type { DatasetOptions, Limits } from "../options.js";

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

export class DatasetService {
  #current: Promise<Current> | undefined;

  constructor(
    readonly options: DatasetOptions,
    readonly around: Around,
  ) {}

  /** The dataset of now. Never fails once the embedded one could be read. */
  current(): Promise<Current> {
    return (this.#current ??= read(this.options.embedded));
  }
}

async function read(text: string): Promise<Current> {
  const bytes = new TextEncoder().encode(text);
  const result = parseText(text);
  if (!result.ok)
    throw new Error(`the embedded dataset: ${result.problems.map((one) => `${one.pointer} ${one.message}`).join("; ")}`);
  return { dataset: result.dataset, bytes, version: await versionOf(bytes) };
}
