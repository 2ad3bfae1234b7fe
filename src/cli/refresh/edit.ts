/** Adds to the text of a file, so that all that stands in it stays as it is, byte for byte. */
import { applyEdits, findNodeAtLocation, parseTree, type Edit, type JSONPath, type Node } from "jsonc-parser";
import type { Day } from "../../data/edtf.js";
import type { Proposal } from "./proposal.js";

/** How a file is written. */
interface Style {
  readonly eol: string;
  /** One step of indentation; undefined where the file stands on one line. */
  readonly unit: string | undefined;
}

function styleOf(text: string): Style {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const isOneLine = !text.trim().includes("\n");
  return { eol, unit: isOneLine ? undefined : (/\n([ \t]+)\S/.exec(text)?.[1] ?? "  ") };
}

/** What is to go into one list or object. A key makes it a member of an object. */
interface Addition {
  readonly path: JSONPath;
  readonly items: readonly { readonly key?: string; readonly value: unknown }[];
}

const indentationAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
};

/** Whether something is the first on its line. */
const beginsLine = (text: string, offset: number): boolean => /(^|\n)[ \t]*$/.test(text.slice(0, offset));

/** The edit that puts items behind those of a list or object. */
function appended(text: string, container: Node, { items }: Addition, { eol, unit }: Style): Edit {
  const last = container.children?.at(-1);
  const isOneLine = unit === undefined || (last !== undefined && !beginsLine(text, last.offset));
  const indentation = last ? indentationAt(text, last.offset) : indentationAt(text, container.offset) + (unit ?? "");
  const space = isOneLine && unit === undefined ? "" : " ";
  const written = items.map(({ key, value }) => {
    const json = isOneLine ? JSON.stringify(value) : JSON.stringify(value, null, unit).replaceAll("\n", `${eol}${indentation}`);
    return key === undefined ? json : `${JSON.stringify(key)}:${space}${json}`;
  });
  const between = isOneLine ? `,${space}` : `,${eol}${indentation}`;
  if (last) return { offset: last.offset + last.length, length: 0, content: written.map((one) => between + one).join("") };
  const inside = isOneLine
    ? written.join(between)
    : `${eol}${indentation}${written.join(between)}${eol}${indentationAt(text, container.offset)}`;
  return { offset: container.offset + 1, length: container.length - 2, content: inside };
}

function additionsOf({ sources, metrics }: Proposal): readonly Addition[] {
  return [
    { path: ["sources"], items: Object.entries(sources).map(([key, value]) => ({ key, value })) },
    ...Object.entries(metrics).flatMap(([id, { series, breaksWith, observations }]) => [
      { path: ["metrics", id, "series"], items: series.map((value) => ({ value })) },
      ...[...new Set(breaksWith.map(({ index }) => index))].map((index) => ({
        path: ["metrics", id, "series", index, "breaksWith"],
        items: breaksWith.filter((one) => one.index === index).map((one) => ({ value: one.id })),
      })),
      { path: ["metrics", id, "observations"], items: observations.map((value) => ({ value })) },
    ]),
  ].filter(({ items }) => items.length > 0);
}

/**
 * The text with a proposal in it, and the day of the change.
 *
 * @param text JSON of a dataset
 * @returns undefined where the text has no place for it
 */
export function withProposal(text: string, proposal: Proposal, updated: Day): string | undefined {
  const tree = parseTree(text);
  const style = styleOf(text);
  const day = tree && findNodeAtLocation(tree, ["updated"]);
  const edits = additionsOf(proposal).map((addition) => {
    const container = tree && findNodeAtLocation(tree, addition.path);
    return container && appended(text, container, addition, style);
  });
  if (!day || edits.includes(undefined)) return undefined;
  const change = { offset: day.offset, length: day.length, content: JSON.stringify(updated) };
  return applyEdits(text, [...edits.flatMap((edit) => edit ?? []), change]);
}
