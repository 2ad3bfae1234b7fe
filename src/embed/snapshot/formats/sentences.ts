/** Pieces that a style keeps apart, as sentences one after the other. */
import { isElement, isNamed, text, words, type Node } from "./nodes.js";

/** What breaks a line, and so ends what stands before it. */
const BLOCKS =
  "address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody td tfoot th thead tr ul".split(
    " ",
  );

export const isBlock = (node: Node): boolean => isNamed(node, ...BLOCKS);

/** Lists and tables are no part of a sentence. */
export const isList = (node: Node): boolean => isNamed(node, "ul", "ol", "table");

/** Whether some words end as a sentence or a part of one does; the numbers of sources and what closes a quotation come after that. */
export function endsIn(nodes: readonly Node[]): boolean {
  let end = words(nodes);
  while (end.endsWith("]")) end = end.slice(0, Math.max(0, end.lastIndexOf("["))).trimEnd();
  while (/[)”»"'’]$/.test(end)) end = end.slice(0, -1);
  return /[.!?…:;,،؛؟]$/.test(end);
}

/** Sentences one after the other: a full stop where the one before has no sign at its end. */
export function continued(...runs: readonly (readonly Node[])[]): readonly Node[] {
  return runs
    .filter((run) => words(run) !== "")
    .reduce<readonly Node[]>((all, run) => (all.length === 0 ? run : [...all, text(endsIn(all) ? " " : ". "), ...run]), []);
}

/** Runs of words: each block is one of its own. */
function runsOf(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) runs.push(...runsOf(node.children).map((run) => [...run]), []);
    else runs.at(-1)!.push(node);
  }
  return runs;
}

/** All words of some nodes as one run of sentences. */
export const sentences = (nodes: readonly Node[]): readonly Node[] => continued(...runsOf(nodes));
