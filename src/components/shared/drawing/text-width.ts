/**
 * Widths of letters in em, for fonts without serifs: a drawing sets its words before any browser has measured them, and without script none will.
 * They are on the generous side, so that words that fit here fit in the host's font too.
 */
const NARROW = 0.3;
const MIDDLE = 0.54;
const BROAD = 0.68;
const BROADEST = 0.88;

const BOLD = 1.06;

/** Marks above and below a letter, joiners and marks of direction take no room. */
const WITHOUT_ROOM = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u;

function widthOf(letter: string): number {
  if (WITHOUT_ROOM.test(letter)) return 0;
  // Arabic: letters that are a stroke, and all others, of which the joined forms are narrower than this.
  if (/[\u0600-\u06ff]/.test(letter))
    return /[\u0621-\u0627\u062f-\u0632\u0644\u0648\u060c\u061b]/.test(letter) ? NARROW : MIDDLE;
  if (/[ .,:;'’|!ijlIft()[\]/·-]/.test(letter)) return NARROW;
  if (/[mMWw@%—]/.test(letter)) return BROADEST;
  return /[A-Z]|[^ -\u02af]/.test(letter) ? BROAD : MIDDLE;
}

/**
 * How wide a text is about to be.
 *
 * @param size of the font, in the units of the drawing
 * @returns in the same units
 */
export function textWidth(text: string, size: number, { bold = false } = {}): number {
  const width = [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
  return width * size * (bold ? BOLD : 1);
}

/** Breaks a text into lines no wider than a width; a word that is wider stands on a line of its own. */
export function wrap(text: string, width: number, size: number, { bold = false } = {}): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, { bold }) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
