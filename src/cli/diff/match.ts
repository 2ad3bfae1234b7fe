/** Which thing of the old dataset is which of the new one. Never by its place in a list. */
import { toPointer } from "../../data/pointer.js";
import type { Correction, Observation, Point } from "../../data/schema.js";
import { canonical } from "./canonical.js";

/** A thing and where it stands: a JSON pointer. */
export interface Placed<T> {
  readonly item: T;
  readonly pointer: string;
}

/** What two lists have in common, and what only one of them has. */
export interface Matches<T> {
  readonly pairs: readonly (readonly [was: Placed<T>, now: Placed<T>])[];
  readonly added: readonly Placed<T>[];
  readonly removed: readonly Placed<T>[];
}

/** What two things must have in common to be the same one. */
export type Key<T> = (item: T) => string;

/** The members of a list with their places. */
export const placed = <T>(list: readonly T[], pointer: string): readonly Placed<T>[] =>
  list.map((item, index) => ({ item, pointer: `${pointer}/${index}` }));

/** The members of an object by id, each with its id, with their places. */
export const placedById = <T extends object>(
  record: Readonly<Record<string, T>>,
  pointer: string,
): readonly Placed<T & { readonly id: string }>[] =>
  Object.entries(record).map(([id, item]) => ({ item: { ...item, id }, pointer: pointer + toPointer([id]) }));

const byKey = <T>(list: readonly Placed<T>[], key: Key<T>): ReadonlyMap<string, readonly Placed<T>[]> => {
  const groups = new Map<string, Placed<T>[]>();
  // In an order that is not the file's, so that things of one key meet the same partners however the lists are ordered.
  const sorted = list.map((one) => ({ one, text: canonical(one.item) })).sort((a, b) => (a.text < b.text ? -1 : 1));
  for (const { one } of sorted) groups.set(key(one.item), [...(groups.get(key(one.item)) ?? []), one]);
  return groups;
};

/**
 * Matches two lists.
 *
 * @param keys the surest first: what one of them has matched is left out of the next
 */
export function match<T>(old: readonly Placed<T>[], now: readonly Placed<T>[], keys: readonly Key<T>[]): Matches<T> {
  const pairs: (readonly [Placed<T>, Placed<T>])[] = [];
  let [removed, added] = [old, now];
  for (const key of keys) {
    const candidates = byKey(added, key);
    const found = [...byKey(removed, key)].flatMap(([text, group]) => {
      const others = candidates.get(text) ?? [];
      return group.slice(0, others.length).map((one, index) => [one, others[index]!] as const);
    });
    pairs.push(...found);
    const taken = new Set(found.flat());
    removed = removed.filter((one) => !taken.has(one));
    added = added.filter((one) => !taken.has(one));
  }
  // In the order of the new list.
  const order = new Map(now.map((one, index) => [one, index]));
  return { pairs: pairs.sort(([, a], [, b]) => order.get(a)! - order.get(b)!), added, removed };
}

const joined = (...parts: readonly unknown[]): string => canonical(Object.fromEntries(parts.entries()));

const keys = <T>(...all: readonly Key<T>[]): readonly Key<T>[] => all;

/** Things with an id are the same where that is, or where all but that is. */
export const BY_ID = keys<{ readonly id: string }>(
  ({ id }) => id,
  (item) => canonical({ ...item, id: "" }),
);

/** Follows ids from one list of things into another one, where some have another id: the same id for what is gone. */
export function followingIds<T extends { readonly id: string }>(old: readonly T[], now: readonly T[]): (id: string) => string {
  const { pairs } = match<T>(placed(old, ""), placed(now, ""), BY_ID);
  const ids = new Map(pairs.map(([was, is]) => [was.item.id, is.item.id]));
  return (id) => ids.get(id) ?? id;
}

/** An observation that was changed still has its date, or its value and source. */
export const OBSERVATION_KEYS = keys<Observation>(
  (item) => canonical(item),
  ({ series, date, published, source }) => joined(series, date, published, source),
  ({ series, date }) => joined(series, date),
  ({ series, source, value }) => joined(series, source, value),
  ({ date, source, value }) => joined(date, source, value),
);

/** A point that was told anew still has its sources and its date. */
export const POINT_KEYS = keys<Point>(
  (item) => canonical(item),
  ({ text }) => text.en,
  ({ sources, date }) => joined(sources, date),
);

/** A correction is the same wherever it points to: what it points to may stand elsewhere now. */
export const CORRECTION_KEYS = keys<Correction>(
  (item) => canonical(item),
  ({ date, was, now, why }) => joined(date, was, now, why),
  ({ date, pointer }) => joined(date, pointer),
);
