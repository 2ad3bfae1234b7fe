/**
 * Widths of letters in em, for fonts without serifs: a drawing sets its words before any browser has measured them, and without script none will.
 * They are on the generous side, so that words that fit here fit in the host's font too.
 */
const NARROW = 0.3;
const MIDDLE = 0.54;
const BROAD = 0.68;
const BROADEST = 0.88;

/** Arabic letters grow more than Latin ones. */
const BOLD = { latin: 1.06, arabic: 1.15 } as const;

/** Marks above and below a letter, joiners and marks of direction take no room. */
const WITHOUT_ROOM = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u;

const ARABIC = /[\u0600-\u06ff]/;

function widthOf(letter: string): number {
  if (WITHOUT_ROOM.test(letter)) return 0;
  if (ARABIC.test(letter)) return arabicWidthOf(letter);
  if (/[ .,:;'’|!ijlIft()[\]/·-]/.test(letter)) return NARROW;
  if (/[mMWw@%—]/.test(letter)) return BROADEST;
  return /[A-Z]|[^ -\u02af]/.test(letter) ? BROAD : MIDDLE;
}

/** Measured over whole words, since a letter is as wide as its neighbours let it be: strokes, letters that join to one side only, teeth, all others. */
function arabicWidthOf(letter: string): number {
  if (/[\u0622\u0623\u0625\u0627\u0644\u060c\u061b]/.test(letter)) return NARROW;
  if (/[\u0621\u0624\u062f-\u0632\u0648]/.test(letter)) return 0.45;
  return /[\u0633-\u0636]/.test(letter) ? 0.95 : 0.58;
}

/**
 * How wide a text is about to be.
 *
 * @param size of the font, in the units of the drawing
 * @returns in the same units
 */
export function textWidth(text: string, size: number, { bold = false } = {}): number {
  let [latin, arabic] = [0, 0];
  for (const letter of text) {
    if (ARABIC.test(letter)) arabic += widthOf(letter);
    else latin += widthOf(letter);
  }
  return latin * size * (bold ? BOLD.latin : 1) + arabic * size * (bold ? BOLD.arabic : 1);
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
