/** What docs/glossary.md does not allow, and where a text uses it all the same. */

/** A part of a text that is no one's choice: names of packages, of the platform, of other people's things. */
export interface Exemption {
  readonly word: string;
  readonly files: RegExp;
  readonly why: string;
}

/** The words in backticks of the last column, and of a line that says "not". */
export function forbiddenWords(glossary: string): {
  readonly things: readonly string[];
  readonly short: readonly string[];
  readonly spelling: readonly string[];
} {
  const inTicks = (text: string): string[] => Array.from(text.matchAll(/`([^`]+)`(?! as a name)/g), ([, word]) => word!);
  const rows = glossary.split("\n").filter((line) => /^\| (?!word|---)/.test(line));
  const line = (start: string): string[] => {
    const item = glossary.split(/\n(?=- )/).find((one) => one.startsWith(start)) ?? "";
    return inTicks(item.split(": not ")[1] ?? "");
  };
  return {
    things: rows.flatMap((row) => inTicks(row.split("|").at(-2)!)),
    short: line("- Words in full"),
    spelling: line("- British spelling"),
  };
}

/** Names as the words that they are made of: `staleSentence`, `stale-sentence` and `stale_sentence` are "stale sentence". */
export const inWords = (text: string): string =>
  text
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .replace(/(?<=\w)[-_](?=\w)/g, " ")
    .toLowerCase();

/** What is named by others: modules that are imported. */
export const withoutImports = (code: string): string =>
  code.replace(/(from|import|require|import\()\s*\(?["'][^"'.][^"']*["']/g, "");

/** What a page says in its own words: no code, no addresses, no tags. */
export const prose = (markdown: string): string =>
  markdown
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]*>/g, "");

/** Each use of a word in a text, by its line. */
export function usesOf(word: string, text: string): number[] {
  const pattern = new RegExp(`\\b${inWords(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}s?\\b`);
  return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}
