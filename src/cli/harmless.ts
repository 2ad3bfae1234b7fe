/** Texts of a file on a terminal or in a changelog: shown, never obeyed. */

/** Control characters, halves of characters, line separators, and what turns the direction of the text around it. */
const UNRULY = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/** The same without what a program may break or indent its own lines with: for JSON, which may hold these escapes in its texts. */
const UNRULY_IN_LINES = /[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Whether a text holds what {@link harmless} would escape, but for tabs and line breaks. */
export const isUnruly = (text: string): boolean => text.replace(/[\t\r\n]/g, "").search(UNRULY) !== -1;

/** A text with escapes for all that a terminal would obey or that hides what stands there; line breaks, too. */
export const harmless = (text: string): string => text.replace(UNRULY, escaped);

/** The same of a text for reading: its line breaks and tabs become spaces. */
export const onOneLine = (text: string): string => harmless(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "));

/** A value as JSON for a program, which a terminal can show without harm. */
export const writeJson = (value: unknown): string => JSON.stringify(value, null, 2).replace(UNRULY_IN_LINES, escaped);
