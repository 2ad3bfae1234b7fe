/** A document, for a program that keeps references. */
export interface Reference {
  /** What a text cites it by: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** Who carries the copy that was read. */
  readonly via?: string | undefined;
  /** `2024`, `2024-05` or `2024-05-25`, as far as it is known */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly accessed?: string | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  readonly licence?: string | undefined;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What means something to TeX, written as itself. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\{}~^$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** An address keeps its signs, but for the braces that hold it. */
const address = (url: string): string => url.replace(/[{}\s\\]/g, (sign) => encodeURIComponent(sign));

/**
 * References as BibTeX, an `@misc` each: every style knows it, and biblatex reads `date` and `urldate` too. Names of publishers stand in double
 * braces, so that no program takes one for a person's.
 */
export const bibtex = (references: readonly Reference[]): string =>
  references
    .map(({ key, title, publisher, via, published, url, accessed, language, licence }) => {
      const fields: readonly (readonly [string, string | undefined])[] = [
        ["title", `{${plain(title)}}`],
        ["author", `{${plain(publisher)}}`],
        ["howpublished", via === undefined ? undefined : plain(`via ${via}`)],
        // Styles miss a year where there is none: "no date".
        ["year", published?.slice(0, 4) ?? "n.d."],
        ["date", published],
        ["url", url === undefined ? undefined : address(url)],
        ["urldate", accessed],
        ["langid", language],
        ["note", licence === undefined ? undefined : plain(`Licence: ${licence}`)],
      ];
      const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
      return [`@misc{${key},`, ...lines, "}", ""].join("\n");
    })
    .join("\n");
