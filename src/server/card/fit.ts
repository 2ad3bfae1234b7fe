import { textWidth, wrap } from "../../components/shared/drawing/text-width.js";
import { clean, clipped } from "./xml.js";

/** Noto Sans is a wide font: its words are up to so much wider than `textWidth` takes them to be, but not Arabic ones. */
const WIDE = 1.06;
const wideness = (text: string): number => (/[\u0600-\u06ff]/.test(text) ? 1 : WIDE);

/** How wide words are about to be on a card, in pixels; on the generous side. */
export const widthOf = (text: string, size: number, bold = false): number => wideness(text) * textWidth(text, size, { bold });

/** Words in lines, in the size in which they fit. */
export interface Fit {
  readonly lines: readonly string[];
  readonly size: number;
}

/** No text of a card holds more letters than these, and to measure one of ten thousand takes long. */
export const MOST_LETTERS = 400;

/**
 * Sets a text in the first of some sizes in which it fits; what fits in none is cut in the last, with the sign that it is.
 *
 * @param width of the lines, in pixels, as are the sizes
 * @param tries sizes, each with the number of lines that it may take
 * @param even makes the lines about equally long, so that no word stands alone under a full line
 */
export function fit(
  text: string,
  width: number,
  tries: readonly (readonly [size: number, lines: number])[],
  { bold = false, even = false } = {},
): Fit {
  const words = together(clipped(clean(text).trim(), MOST_LETTERS));
  for (const [size, most] of tries) {
    const lines = even ? balanced(words, width, size, bold) : wrap(words, width / wideness(words), size, { bold });
    if (lines.length <= most && lines.every((line) => widthOf(line, size, bold) <= width))
      return { lines: isolated(lines), size };
  }
  const [size, most] = tries.at(-1)!;
  const lines = wrap(words, width / wideness(words), size, { bold }).flatMap((line) => broken(line, width, size, bold));
  const all = lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(`${lines[most - 1]!}…`, width, size, bold)];
  return { lines: isolated(all), size };
}

/** A number stays with its noun, and the parts of a date with one another; a period may be parted after its dash. */
const together = (text: string): string =>
  text
    .replace(/[\u2009\u202f\u00a0 ]–[\u2009\u202f\u00a0 ]/g, "\u00a0– ")
    .replace(/(?<=\d) (?=[\p{L}\u2068])/gu, "\u00a0")
    .replace(/(?<=[\p{L}.]) (?=\d{1,4}(?!\d))/gu, "\u00a0");

const [ISOLATE, END] = ["\u2068", "\u2069"];

/** Each line is a paragraph to those who order its letters: a name that goes on in the next is closed at its end, and opened there again. */
function isolated(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = ISOLATE.repeat(open);
    for (const letter of line) {
      if (letter === ISOLATE) open++;
      else if (letter === END && open > 0) open--;
    }
    return before + line + END.repeat(open);
  });
}

/** Lines of about the same width. */
function balanced(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const widest = wrap(text, width / wideness(text), size, { bold });
  let best = widest;
  for (let share = 0.95; share > 0.5 && widest.length > 1; share -= 0.05) {
    const lines = wrap(text, (width / wideness(text)) * share, size, { bold });
    if (lines.length > widest.length) break;
    best = lines;
  }
  return best;
}

/** A word that is wider than a line goes on in the next. */
function broken(word: string, width: number, size: number, bold: boolean): readonly string[] {
  const lines = [""];
  for (const letter of word) {
    const longer = `${lines.at(-1)!}${letter}`;
    if (lines.at(-1) !== "" && widthOf(longer, size, bold) > width) lines.push(letter);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** One line no wider than a width. */
export function cut(text: string, width: number, size: number, bold = false): string {
  if (text.length <= MOST_LETTERS && widthOf(text, size, bold) <= width) return text;
  const letters = [...clipped(text, MOST_LETTERS).replace(/…$/, "")];
  while (letters.length > 0 && widthOf(`${letters.join("")}…`, size, bold) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
