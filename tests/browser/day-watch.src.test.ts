/** The one timer by which the widgets of a page hear of another day, on the sources. */
import { expect } from "chai";
import { watchDay } from "../../src/store/day-watch.js";

const MINUTE = 60_000;

/** Seven minutes and a second past a quarter of an hour. */
const NOW = Date.UTC(2026, 10, 24, 12, 7, 1);

interface Timer {
  readonly ring: () => void;
  readonly after: number;
}

describe("the watch for another day", () => {
  const { setTimeout, clearTimeout } = globalThis;
  const { now } = Date;
  let timers: Map<number, Timer>;
  let calls: string[];
  let leave: (() => void)[];

  const watch = (name: string): (() => void) => {
    const stop = watchDay(() => calls.push(name));
    leave.push(stop);
    return stop;
  };
  const heard = (): string => calls.splice(0).join(" ");
  /** How long each timer that runs is to run. */
  const running = (): readonly number[] => [...timers.values()].map(({ after }) => after);

  beforeEach(() => {
    timers = new Map();
    calls = [];
    leave = [];
    let id = 0;
    globalThis.setTimeout = ((ring: () => void, after: number) => {
      timers.set(++id, { ring, after });
      return id;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as typeof clearTimeout;
    Date.now = () => NOW;
  });
  afterEach(() => {
    leave.forEach((stop) => stop());
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = now;
  });

  it("rings on the next quarter of an hour, for all, with one timer, and again", () => {
    watch("a");
    watch("b");
    expect(running()).to.deep.equal([8 * MINUTE - 1000]);
    const [[id, timer]] = [...timers] as [[number, Timer]];
    timers.delete(id);
    Date.now = () => NOW + timer.after;
    timer.ring();
    expect(heard()).to.equal("a b");
    expect(running(), "on the quarter itself a whole one").to.deep.equal([15 * MINUTE]);
  });

  it("asks when the page is seen again or comes back, and starts the timer anew", () => {
    watch("a");
    Date.now = () => NOW + 20 * MINUTE;
    document.dispatchEvent(new Event("visibilitychange"));
    expect(heard()).to.equal("a");
    expect(running()).to.deep.equal([3 * MINUTE - 1000]);
    dispatchEvent(new Event("pageshow"));
    expect(heard()).to.equal("a");
    expect(running()).to.have.length(1);
  });

  it("goes on for those that stay, and leaves nothing behind when the last has gone", () => {
    const [stopA, stopB] = [watch("a"), watch("b")];
    stopA();
    expect(running()).to.have.length(1);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(heard()).to.equal("b");
    stopB();
    expect(running()).to.deep.equal([]);
    document.dispatchEvent(new Event("visibilitychange"));
    dispatchEvent(new Event("pageshow"));
    expect(running()).to.deep.equal([]);
    watch("c");
    expect(running()).to.have.length(1);
    dispatchEvent(new Event("pageshow"));
    expect(heard()).to.equal("c");
  });
});
