/** Who waits for which answer: one that nobody waits for any more need not be made. */

export class Wishes {
  readonly #byKey = new Map<string, Set<symbol>>();

  /**
   * Notes that somebody waits for the answer of a key.
   *
   * @param signal tells that its client has left. It is listened to, not looked at: on an edge only its own request may do that
   * @returns ends the wish
   */
  add(key: string, signal: AbortSignal): () => void {
    const wish = Symbol();
    const wishes = this.#byKey.get(key) ?? new Set();
    this.#byKey.set(key, wishes.add(wish));
    const end = (): void => {
      signal.removeEventListener("abort", end);
      if (wishes.delete(wish) && wishes.size === 0) this.#byKey.delete(key);
    };
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
    return end;
  }

  /** Whether anybody waits for it. */
  has(key: string): boolean {
    return this.#byKey.has(key);
  }
}
