/** Finds where in our sources a piece of a built style sheet was written. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../run.mjs";

const FOLDERS = ["src/styles", "src/components"];

const sources = () =>
  FOLDERS.flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${folder}/${name}`),
  ).map((path) => ({ path, text: readFileSync(resolve(root, path), "utf8") }));

/** The first line of a file with a text, or undefined. */
function lineOf({ path, text }, piece) {
  const at = text.indexOf(piece);
  return at < 0 ? undefined : `${path}:${text.slice(0, at).split("\n").length}`;
}

/** @returns {(piece: string, word: string) => string} the place of a piece; where a function has made it, of the first word like it */
export function finder() {
  const files = sources();
  const places = new Map();
  const search = (text) => {
    for (const file of files) {
      const place = lineOf(file, text);
      if (place) return place;
    }
    return undefined;
  };
  const known = (text) => {
    if (!places.has(text)) places.set(text, search(text));
    return places.get(text);
  };
  return (piece, word) => known(piece.split("{")[0].trim()) ?? known(word) ?? "the style sheets";
}
