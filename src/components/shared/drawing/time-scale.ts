import { addDuration, daysBetween, type Day } from "../../../data/edtf.js";

/** Where days stand along a drawing. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  /** The place of the start of a day. */
  readonly x: (day: Day) => number;
}

/**
 * Days along a line. On a page that runs from right to left, time does too: give the right end as `start`.
 *
 * @param start the place of `from`
 * @param end the place of `to`
 */
export function timeScale(from: Day, to: Day, start: number, end: number): TimeScale {
  const days = Math.max(1, daysBetween(from, to));
  return { from, to, x: (day) => start + ((end - start) * daysBetween(from, day)) / days };
}

/** A place on a time axis: an EDTF date, `2024` or `2024-07`, at its first day. */
export interface TimeTick {
  readonly date: string;
  readonly day: Day;
}

const STEPS = ["P1M", "P3M", "P6M", "P1Y", "P2Y", "P5Y", "P10Y", "P20Y", "P50Y", "P100Y", "P500Y", "P1000Y", "P2000Y"] as const;

/** Round dates between two days: months where they are close, else years, and no more than `most`. */
export function timeTicks(from: Day, to: Day, most: number): readonly TimeTick[] {
  const days = daysBetween(from, to);
  const step = STEPS.find((one) => days / daysBetween("2000-01-01", addDuration("2000-01-01", one)) < most) ?? STEPS.at(-1)!;
  const years = step.endsWith("Y") ? Number(step.slice(1, -1)) : 1;
  const ticks: TimeTick[] = [];
  const first = Math.floor(Number(from.slice(0, 4)) / years) * years;
  for (let day = `${String(first).padStart(4, "0")}-01-01`; day <= to && day < "9999-12-31"; day = addDuration(day, step)) {
    if (day >= from) ticks.push({ date: day.endsWith("-01-01") ? day.slice(0, 4) : day.slice(0, 7), day });
  }
  return ticks;
}
