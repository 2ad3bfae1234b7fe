import type { Day } from "../data/edtf.js";

/** The reader's own calendar day. */
export function localDay(moment: Date): Day {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
