/** A JSON text with the place of everything in it, so that what is said about a value can be found in the file. */
import { getNodeValue, parseTree, type Node, type ParseError } from "jsonc-parser";
import { toPointer } from "../data/pointer.js";
import { faultsOf, hopeless } from "./checks/syntax.js";

/** A place in a text as editors count: line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the JSON itself. */
export interface Fault extends Place {
  /** RFC 6901; empty where the place has no name yet. */
  readonly pointer: string;
  /** In English, as the continuation of the place. */
  readonly message: string;
}

/** What a text turned out to hold. */
export interface JsonDocument {
  /** The value; undefined where too little could be understood to judge the rest. */
  readonly value: unknown;
  /** Why it is not JSON, in the order of the text; empty where it is. */
  readonly faults: readonly Fault[];
  /** Keys that stand twice in one object: JSON keeps the last without a word. */
  readonly doubles: readonly Fault[];
  /** Where the value of a pointer begins; for one that does not exist, the closest value around it. */
  readonly placeOf: (pointer: string) => Place;
  /** Where the key of a pointer begins; the value where it has none. */
  readonly keyPlaceOf: (pointer: string) => Place;
  /** The value of a pointer as it stands in the text; undefined where there is none. */
  readonly textOf: (pointer: string) => string | undefined;
}

/** One more key or index for a pointer. */
export const below = (pointer: string, key: string | number): string => pointer + toPointer([key]);

/** The pointer of what a pointer stands in. */
export const above = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));

/** Reads places from offsets, by halving: a file has as many lines as it has problems. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

interface Index {
  /** The node of each value by its pointer. Of a key that stands twice the last, as in `JSON.parse`. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly doubles: readonly Fault[];
}

function indexOf(root: Node, placeAt: (offset: number) => Place): Index {
  const nodes = new Map<string, Node>();
  const doubles: Fault[] = [];
  const visit = (node: Node, pointer: string): void => {
    nodes.set(pointer, node);
    if (node.type === "array") {
      for (const [index, child] of (node.children ?? []).entries()) visit(child, below(pointer, index));
      return;
    }
    const seen = new Map<string, number>();
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (!key) continue;
      const name = key.value as string;
      const first = seen.get(name);
      if (first !== undefined) {
        const message = `stands twice in this object, first in line ${placeAt(first).line}: only the last is read`;
        doubles.push({ pointer: below(pointer, name), message, ...placeAt(key.offset) });
      }
      seen.set(name, key.offset);
      if (value) visit(value, below(pointer, name));
    }
  };
  visit(root, "");
  return { nodes, doubles };
}

/** What `JSON.parse` makes of a text; it has the last word on what is JSON. */
function strictly(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Reads a JSON text, and of a broken one as much as can be understood. Never throws.
 *
 * @param text a whole file; a byte order mark is left out of account
 */
export function readDocument(text: string): JsonDocument {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const placeAt = placesIn(json);
  const reason = hopeless(json);
  if (reason) return withoutValue([{ pointer: "", message: reason.message, ...placeAt(reason.offset) }]);

  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const strict = strictly(json);
  const { faults, understood } =
    "value" in strict ? { faults: [], understood: true } : faultsOf(json, errors, (offset) => placeAt(offset).line);
  const told = faults.map(({ offset, message }) => ({ pointer: "", message, ...placeAt(offset) }));
  if ("reason" in strict && told.length === 0)
    told.push({ pointer: "", message: `is not JSON: ${strict.reason}`, line: 1, column: 1 });
  if (!tree || !understood) return withoutValue(told);

  const { nodes, doubles } = indexOf(tree, placeAt);
  const closest = (pointer: string): Node => {
    for (let at = pointer; at !== ""; at = above(at)) {
      const node = nodes.get(at);
      if (node) return node;
    }
    return tree;
  };
  return {
    value: "value" in strict ? strict.value : (getNodeValue(tree) as unknown),
    faults: told,
    doubles,
    placeOf: (pointer) => placeAt(closest(pointer).offset),
    keyPlaceOf(pointer) {
      const node = closest(pointer);
      return placeAt(node.parent?.type === "property" ? node.parent.offset : node.offset);
    },
    textOf(pointer) {
      const node = nodes.get(pointer);
      return node && json.slice(node.offset, node.offset + node.length);
    },
  };
}

function withoutValue(faults: readonly Fault[]): JsonDocument {
  const start = { line: 1, column: 1 };
  return { value: undefined, faults, doubles: [], placeOf: () => start, keyPlaceOf: () => start, textOf: () => undefined };
}
