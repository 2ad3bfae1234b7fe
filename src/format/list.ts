/** Joins words as a language does: `a, b and c`. `and` is the language's word for it. */
export function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
