import { classOf, TAGS } from "./places.js";

/** How many letters must change to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === other[at - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** The word of a list that is meant, or empty where none is close. */
function closest(word: string, known: readonly string[]): string {
  const near = known.map((one) => [distance(word, one), one] as const).sort(([a], [b]) => a - b)[0];
  return near && near[0] <= Math.max(2, Math.floor(word.length / 4)) ? near[1] : "";
}

export const tagMeant = (tag: string): string => closest(tag, TAGS);

/** What any element may have, and what frameworks write onto elements. */
const ANYWHERE =
  /^(id|class|style|lang|dir|hidden|slot|part|exportparts|title|role|tabindex|translate|inert|nonce|is|key|draggable|accesskey|contenteditable|spellcheck|enterkeyhint|inputmode|autofocus|popover|anchor|item(id|prop|ref|scope|type)|xml.*|on.+|(aria|data|ng|v|x|hx|up|astro|svelte)-.+|_.+|.*[:@#[(*].*)$/;

/** Attributes that mean nothing to an element, each with the one that is meant. */
export function unknownAttributes(element: Element): readonly (readonly [name: string, meant: string])[] {
  const known = classOf(element)?.observedAttributes;
  if (!known) return [];
  return [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => !known.includes(name) && !ANYWHERE.test(name))
    .map((name) => [name, closest(name, known)] as const);
}
