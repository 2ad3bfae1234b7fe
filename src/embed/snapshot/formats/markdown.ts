/** A widget as Markdown with the tables of GitHub: for wikis, static sites and whatever else is written in it. */
import { toMdast } from "hast-util-to-mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Light } from "./light.js";

/** A tree as Markdown. */
export function markdownFrom({ tree }: Light): string {
  const root = toMdast({ type: "root", children: [tree] });
  return toMarkdown(root, {
    bullet: "-",
    emphasis: "_",
    listItemIndent: "one",
    // Padded columns would be as wide as their longest remark.
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}
