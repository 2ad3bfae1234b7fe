import { shared } from "./page.js";

/** Midnight comes on a quarter of an hour of UTC in every time zone, summer time or not. */
const QUARTER = 15 * 60_000;

interface DayWatch {
  watch(callback: () => void): () => void;
}

/** Asks again each quarter of an hour, and when a page comes back that slept through one: its timers may have slept, too. */
function createDayWatch(): DayWatch {
  const watchers = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout>;
  const wind = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ask, QUARTER - (Date.now() % QUARTER));
  };
  const ask = (): void => {
    wind();
    watchers.forEach((notify) => notify());
  };
  return {
    watch(callback) {
      if (watchers.size === 0) {
        wind();
        document.addEventListener("visibilitychange", ask);
        addEventListener("pageshow", ask);
      }
      watchers.add(callback);
      return () => {
        watchers.delete(callback);
        if (watchers.size > 0) return;
        clearTimeout(timer);
        document.removeEventListener("visibilitychange", ask);
        removeEventListener("pageshow", ask);
      };
    },
  };
}

/**
 * Calls back when another day may have come. One timer serves the page.
 *
 * @returns stops watching
 */
export const watchDay = (callback: () => void): (() => void) => shared("day", createDayWatch).watch(callback);
