import type { ListTable } from "./table.js";

/** Joins words as a language does: `a, b and c`. */
export function joinList(items: readonly string[], { two, middle, last }: ListTable): string {
  if (items.length <= 2) return items.join(two);
  return items.slice(0, -1).join(middle) + last + items.at(-1);
}
