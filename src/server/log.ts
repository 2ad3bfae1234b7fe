/** The log: one JSON object a line. Of who asked nothing is written: no address, no header, no query. */

export class Log {
  constructor(
    readonly write: ((line: string) => void) | undefined,
    readonly now: () => Date,
  ) {}

  #line(entry: Readonly<Record<string, unknown>>): void {
    this.write?.(JSON.stringify({ time: this.now().toISOString(), ...entry }));
  }

  /** A request that was answered; `ms`: how long that took. */
  request(entry: { readonly method: string; readonly path: string; readonly status: number; readonly ms: number }): void {
    this.#line(entry);
  }

  /** Something that went as it should and is worth knowing. */
  note(message: string, more: Readonly<Record<string, unknown>> = {}): void {
    this.#line({ level: "note", message, ...more });
  }

  /** Something that failed; the stack is for the log alone. */
  error(message: string, error: unknown): void {
    const reason = error instanceof Error ? { reason: error.message, stack: error.stack } : { reason: String(error) };
    this.#line({ level: "error", message, ...reason });
  }
}
