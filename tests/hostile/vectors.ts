/** The vectors of xss.txt, and a dataset that has one of them in every place where somebody writes what they like. */
import { parse } from "../../src/data/parse.js";
import { datasetSchema } from "../../src/data/schema.js";
import { textFields, type TextField } from "./schema-walk.js";

const SIGNS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\" };

/** The vectors of a file such as xss.txt. */
export const vectorsIn = (file: string): readonly string[] =>
  file
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# ") && !line.startsWith("## ") && line !== "#")
    .map((line) =>
      line.replace(/\\(?:u([\da-f]{4})|([nrt\\]))/g, (_, code: string | undefined, sign: string) =>
        code === undefined ? SIGNS[sign]! : String.fromCharCode(Number.parseInt(code, 16)),
      ),
    );

/** Every text field of the format. */
const FIELDS: readonly TextField[] = textFields(datasetSchema);

type Holder = Record<string, unknown>;

/** The places of a value that a field of the format is at. */
function placesAt(value: unknown, [first, ...rest]: readonly string[]): readonly (readonly [Holder, string])[] {
  if (first === undefined || typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  const keys = first === "*" ? Object.keys(holder) : Object.hasOwn(holder, first) ? [first] : [];
  return keys.flatMap((key) => (rest.length === 0 ? [[holder, key]] : placesAt(holder[key], rest)));
}

/** Which fields of the format a value has nowhere. */
export const missingIn = (value: unknown): readonly string[] =>
  FIELDS.filter(({ path, kind }) => kind !== "key" && placesAt(value, path).length === 0).map(({ path }) => path.join("/"));

/**
 * A copy with another word at each place.
 *
 * @param word for the place of this number; an address that the format refuses is left as it was
 */
export function planted(input: object, word: (index: number, kind: TextField["kind"]) => string): object {
  const copy = structuredClone(input);
  let index = 0;
  for (const { path, kind } of FIELDS) {
    for (const [holder, key] of placesAt(copy, path)) {
      if (path[0] === "corrections" && path.at(-1) === "pointer") continue;
      const next = word(index++, kind);
      const before = holder[key];
      if (kind === "key") {
        delete holder[key];
        holder[next] = before;
        continue;
      }
      holder[key] = next;
      if (kind === "address" && !parse(copy).ok) holder[key] = before;
    }
  }
  return copy;
}
