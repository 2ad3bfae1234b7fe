/** Facts held against the rows they came from, by what a program can compare: how sure, numbers, years, addresses. */
import type { Fact } from "./facts-of.js";
import type { Row } from "./review-facts.js";

/** A fact that differs from its rows, and in what. */
export interface Doubt {
  readonly pointer: string;
  readonly refs: readonly string[];
  readonly remarks: readonly string[];
}

const SURE = /\b(found|known|unsure)\b/g;

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** The numbers of an English text, "5.28 million" as 5280000 and as 5.28. Digits in groups are one number. */
function numbersOf(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const [, digits = "", scale] of text.matchAll(
    /(\d{1,3}(?:[,\u00A0\u202F ]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?:[\s\u00A0]*(thousand|million|m|billion|bn)\b)?/gi,
  )) {
    const number = Number(digits.replace(/[^\d.]/g, ""));
    numbers.add(number);
    if (scale !== undefined) numbers.add(Math.round(number * SCALES[scale.toLowerCase()]!));
  }
  return numbers;
}

/** An address without what does not decide where it leads. */
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "")
    .toLowerCase();

function remarksOn({ confidence, date, value, says, sources }: Fact, rows: readonly Row[]): readonly string[] {
  const cells = rows.flatMap((row) => row.cells);
  const words = cells.join(" | ");
  const sure = rows.flatMap((row) => row.cells.findLast((cell) => cell.search(SURE) !== -1)?.match(SURE) ?? []);
  const known = numbersOf(words);
  const facts = says.flatMap(({ as, text }) => (as === "fact" ? (text.en ?? "") : []));
  const told = new Set([
    ...(value === undefined ? [] : [value]),
    ...(value === undefined ? facts : []).flatMap((text) => [...numbersOf(text)]),
  ]);
  // The year of a budget is written 2005/06. "20 December" is written as 2023-12-20 in a row, and a year of a date is looked for below.
  const lost = [...told].filter((number) => !known.has(number) && !words.includes(String(number)));
  const years = [...new Set(date?.match(/\d{4}/g) ?? [])].filter(
    (year) => !words.includes(year) && !words.includes(`/${year.slice(2)}`),
  );
  const urls = sources.flatMap(({ url }) => url ?? []);
  const addresses = bare(words).includes("/") ? urls.filter((url) => !words.toLowerCase().includes(bare(url))) : [];
  return [
    ...(confidence === undefined || sure.length === 0 || sure.includes(confidence)
      ? []
      : [`${confidence}, the row says ${sure.join(" and ")}`]),
    ...(lost.length === 0 ? [] : [`not in the row: ${lost.join(", ")}`]),
    ...(years.length === 0 ? [] : [`of ${years.join(" and ")}, which the row does not name`]),
    ...(urls.length > 0 && addresses.length === urls.length ? ["none of its addresses stands in the row"] : []),
  ];
}

/** The facts that differ from what their rows say, each held against all of its rows. */
export function doubtsOf(facts: readonly Fact[], sheet: readonly Row[]): readonly Doubt[] {
  const known = new Map(sheet.map((row) => [row.id, row]));
  return facts.flatMap((fact) => {
    const rows = fact.refs.flatMap((id) => known.get(id) ?? []);
    const remarks = rows.length === 0 ? [] : remarksOn(fact, rows);
    return remarks.length === 0 ? [] : [{ pointer: fact.pointer, refs: fact.refs, remarks }];
  });
}
