/** Days measured by today's: what lies ahead though it cannot, and what is over. */
import { firstDay, parseEdtf, type Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { entryOf, isFields, type Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** Keys whose dates tell of something that was done. */
const DONE = new Set(["updated", "accessed", "published"]);

const isDone = (pointer: string, key: string): boolean => DONE.has(key) || /^\/corrections\/\d+\/date$/.test(pointer);

/** What is to be said on a day. */
export function* dayWarnings(spots: readonly Spot[], dataset: Dataset, today: Day): Generator<Remark> {
  let latest: { readonly pointer: string; readonly value: string } | undefined;
  for (const { pointer, key, value } of spots) {
    if (typeof value !== "string" || !isDone(pointer, key) || !parseEdtf(value)) continue;
    if (firstDay(value) > today) yield { pointer, message: `lies in the future: today is ${today}` };
    const isEdit = key === "accessed" || key === "date";
    if (isEdit && value > (latest?.value ?? dataset.updated)) latest = { pointer, value };
  }
  if (latest)
    yield { pointer: "/updated", message: `is older than ${latest.pointer} (${latest.value}): set it with every change` };
  const { mandate, status } = dataset.mission;
  if (mandate.from <= mandate.until && mandate.until < today && status !== "closed")
    yield { pointer: "/mission/mandate/until", message: "is over: was the mandate renewed, or is the mission closed?" };
}

/** What is marked as unsure without a word why. */
export function* doubtWarnings(spots: readonly Spot[]): Generator<Remark> {
  for (const { pointer, value, schema } of spots) {
    if (isFields(value) && value.confidence === "unsure" && value.note === undefined && entryOf(schema, "note"))
      yield { pointer: `${pointer}/confidence`, message: 'is "unsure" without a "note" that says why' };
  }
}
