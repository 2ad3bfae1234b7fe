/** Lists of things with an id, as most of a dataset is. */
import type { About, Difference, Sides } from "./difference.js";
import { compareFields, type Field } from "./fields.js";
import { BY_ID, match, type Placed } from "./match.js";

/** What there is to know of the things of a list in order to tell what changed in it. */
export interface Things<T extends { readonly id: string }> {
  readonly about: Pick<About, "group" | "thing">;
  readonly fields: readonly Field<T>[];
  readonly name: (item: T) => string;
  /** A thing that is new or gone, in words besides its name; may be empty. */
  readonly tell: (item: T, sides: Sides) => string;
  /** Whether pages outside name such things by their ids, so that they fail without them. */
  readonly isNamedByPages?: true;
  /** Whether a reader sees nothing of the id. */
  readonly hasHiddenId?: true;
}

/** A thing that is new in a list, or gone from it. */
export function wholeDifference<T>(
  about: About,
  { item, pointer }: Placed<T>,
  change: "added" | "removed",
  words: string,
): Difference {
  return { ...about, change, pointer, ...(change === "added" ? { now: item } : { was: item }), label: "", words };
}

/** The differences between two lists of things. */
export function compareThings<T extends { readonly id: string }>(
  old: readonly Placed<T>[],
  current: readonly Placed<T>[],
  things: Things<T>,
  sides: Sides,
): readonly Difference[] {
  const { about, fields, name, tell } = things;
  const { pairs, added, removed } = match(old, current, BY_ID);
  const all: readonly Field<T>[] = things.hasHiddenId ? fields : [{ key: "id" }, ...fields];
  const warning = (item: T): { readonly warning?: string } =>
    things.isNamedByPages ? { warning: goneForPages(about.thing, item.id, name(item)) } : {};
  return [
    ...pairs.flatMap((pair) =>
      compareFields({ ...about, name: name(pair[1].item) }, pair, all, sides).map((one) =>
        one.field === "id" ? { ...one, ...warning(pair[0].item) } : one,
      ),
    ),
    ...added.map((one) => wholeDifference({ ...about, name: name(one.item) }, one, "added", tell(one.item, sides))),
    ...removed.map((one) => ({
      ...wholeDifference({ ...about, name: name(one.item) }, one, "removed", tell(one.item, sides)),
      ...warning(one.item),
    })),
  ];
}

/** What happens to pages that name a thing that is gone, as a sentence. */
export const goneForPages = (what: string, id: string, name: string): string =>
  `The ${what} “${id}” (${name}) is gone: pages that show it will fail.`;
