/** The datasets that stay at an address of their own: the last few, so that a page can name the very file that it was made with. */
import { versionOf } from "../digest.js";

export class DatasetVersions {
  /** By version, oldest first. */
  readonly #bytes = new Map<string, Uint8Array>();

  constructor(readonly most: number) {}

  /** Adds one, as the newest; the oldest makes room. */
  async add(bytes: Uint8Array): Promise<void> {
    const version = await versionOf(bytes);
    this.#bytes.delete(version);
    this.#bytes.set(version, bytes);
    for (const oldest of this.#bytes.keys()) {
      if (this.#bytes.size <= this.most) break;
      this.#bytes.delete(oldest);
    }
  }

  /** The file, byte for byte; undefined where it is not, or no longer, known. */
  get(version: string): Uint8Array | undefined {
    return this.#bytes.get(version);
  }

  /** The names, newest first. */
  get names(): readonly string[] {
    return [...this.#bytes.keys()].reverse();
  }

  /** All as texts, oldest first. */
  texts(): readonly string[] {
    return [...this.#bytes.values()].map((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  }
}
