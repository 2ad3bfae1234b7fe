/**
 * Turns: one answer is made at a time, and between two the runtime gets to what else has arrived. Making one holds the only thread there is, for
 * seconds where a widget is large; without turns, ten addresses that nobody has asked for before would hold up everything else.
 */
import type { KeepAlive } from "./keep-alive.js";
import { Refused, type Refusal } from "./refusals.js";

/** Lets everything that has arrived meanwhile have its turn: a timer of this request, since no other's may be waited for on an edge. */
export const pause = (milliseconds = 0): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Milliseconds between two: a new connection is taken, read and answered in more than one round of Node's loop. */
const BETWEEN = 5;

const TOO_MANY: Refusal = {
  status: 503,
  title: "Too much is being made at this moment",
  detail: "What was made before is there all the same. Please try this again in a few seconds.",
  headers: { "retry-after": "5" },
};

/** Nobody reads it but the log. */
const NOBODY: Refusal = {
  status: 503,
  title: "Nobody waits for this any more",
  detail: "Whoever asked for it has left. Please try again.",
  headers: { "retry-after": "5" },
};

interface Waiting {
  readonly isWanted: () => boolean;
  readonly begin: () => void;
  readonly drop: () => void;
}

export class Turns {
  #waiting: Waiting[] = [];
  /** When the present turn is lost, in milliseconds of `performance.now()`; undefined where nobody has it. */
  #until: number | undefined;
  /** Counts the turns, so that one which was taken to be lost, and was not, does not end another's. */
  #turns = 0;

  /**
   * @param most who may wait
   * @param longest milliseconds after which a turn is taken to be lost: an edge may end a request in the middle of its own
   */
  constructor(
    readonly most: number,
    readonly longest: number,
  ) {}

  /** How many wait. */
  get length(): number {
    return this.#waiting.length;
  }

  /**
   * Does work when its turn has come.
   *
   * @param isWanted whether somebody still waits for it, asked before it begins
   * @param keepAlive the end of a turn must not be lost with the request that had it
   * @throws Refused where too many wait already, or nobody waits for this one any more
   */
  async take<T>(work: () => T | Promise<T>, isWanted: () => boolean, keepAlive: KeepAlive): Promise<T> {
    await this.#turn(isWanted);
    const turn = this.#turns;
    try {
      return await work();
    } finally {
      // Not waited for: who has the answer can send it.
      keepAlive(
        pause(BETWEEN).then(() => {
          if (this.#turns === turn) this.#next();
        }),
      );
    }
  }

  #turn(isWanted: () => boolean): Promise<void> {
    if (this.#until !== undefined && performance.now() > this.#until) this.#next();
    if (this.#until === undefined) {
      this.#begin();
      return Promise.resolve();
    }
    if (this.#waiting.length >= this.most) this.#dropUnwanted();
    if (this.#waiting.length >= this.most) return Promise.reject(new Refused(TOO_MANY));
    return new Promise((done, failed) => {
      this.#waiting.push({ isWanted, begin: done, drop: () => failed(new Refused(NOBODY)) });
    });
  }

  #begin(): void {
    this.#turns++;
    this.#until = performance.now() + this.longest;
  }

  #dropUnwanted(): void {
    const all = this.#waiting;
    this.#waiting = all.filter(({ isWanted }) => isWanted());
    for (const one of all) if (!this.#waiting.includes(one)) one.drop();
  }

  #next(): void {
    this.#until = undefined;
    this.#dropUnwanted();
    const next = this.#waiting.shift();
    if (!next) return;
    this.#begin();
    next.begin();
  }
}
