/** The dates of services as EDTF: as exact as they are, and no more. */
import { addDays, firstDay, lastDay, type Day } from "../../data/edtf.js";

const isMonthStart = (day: Day): boolean => day.endsWith("-01");
const isMonthEnd = (day: Day): boolean => addDays(day, 1).endsWith("-01");
const monthOf = (day: Day): string => day.slice(0, 7);
const yearOf = (day: Day): string => day.slice(0, 4);

/**
 * A period from its first day to its last one.
 *
 * @param end null where the service names none: then the period is the day it starts on
 * @returns `2025`, `2026-09`, `2026-01/2026-06`, `2026-09-14` or `2026-09-03/2026-09-28`
 */
export function periodOf(start: Day, end: Day | null): string {
  if (end === null || end === start) return start;
  if (!isMonthStart(start) || !isMonthEnd(end)) return `${start}/${end}`;
  if (monthOf(start) === monthOf(end)) return monthOf(start);
  const isYear = start.endsWith("-01-01") && end.endsWith("-12-31") && yearOf(start) === yearOf(end);
  return isYear ? yearOf(start) : `${monthOf(start)}/${monthOf(end)}`;
}

/** Whether two dates mean the same days, however they are written: `2025` and `2025-01/2025-12`. */
export const sameDays = (a: string, b: string): boolean => firstDay(a) === firstDay(b) && lastDay(a) === lastDay(b);
