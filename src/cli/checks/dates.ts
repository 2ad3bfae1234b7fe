/** What is wrong with a date, and what it was probably meant to be. */
import { parseEdtf } from "../../data/edtf.js";
import { table as english } from "../../i18n/cldr/en.js";

const two = (value: string | number): string => String(value).padStart(2, "0");

function monthOf(name: string): string | undefined {
  const index = english.months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3)));
  return index === -1 || name.length < 3 ? undefined : two(index + 1);
}

/** Ways in which people write dates, and how EDTF writes them. */
const WAYS: readonly (readonly [RegExp, (...parts: string[]) => string | undefined])[] = [
  // Day before month, as in most of the world; where only the American order can be meant, that.
  [
    /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/,
    (first, second, year) =>
      Number(second) > 12 ? `${year}-${two(first)}-${two(second)}` : `${year}-${two(second)}-${two(first)}`,
  ],
  [/^(\d{1,2})[-./ ](\d{4})$/, (month, year) => `${year}-${two(month)}`],
  [
    /^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?$/,
    (year, month, day) => [year, two(month), ...(day ? [two(day)] : [])].join("-"),
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => `${year}-${month}-${day}`],
  [/^(\d{4}-\d\d-\d\d)T.*$/, (day) => day],
  [/^(\d{1,2})?(?:st|nd|rd|th)?\.? ?(\p{L}+)\.?,? (\d{4})$/u, (day, name, year) => written(year, name, day)],
  [/^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u, (name, day, year) => written(year, name, day)],
  [/^(.*\d)(?:~\?|\?~|%+)$/, (date) => `${date}%`],
  [/^(.*\d)(~~+|\?\?+)$/, (date, marks) => `${date}${marks[0]}`],
  [/^(\d{4}(?:-\d\d){0,2}[~?%]?)\/$/, (from) => `${from}/..`],
  [/^\/(\d{4}(?:-\d\d){0,2}[~?%]?)$/, (until) => `../${until}`],
  [/^(?:about|around|circa|ca?\.?|~) ?(\d{4}(?:-\d\d){0,2})$/i, (date) => `${date}~`],
  [/^(\d{4}(?:-\d\d){0,2}) ?(?:–|—|to|until|\/|-{1,2}) ?(\d{4}(?:-\d\d){0,2})$/, (from, until) => `${from}/${until}`],
];

function written(year: string, name: string, day: string | undefined): string | undefined {
  const month = monthOf(name);
  return month && [year, month, ...(day ? [two(day)] : [])].join("-");
}

/** A date written in another way, as EDTF; undefined where it cannot be told, or is no date of the calendar. */
export function asEdtf(text: string): string | undefined {
  for (const [pattern, write] of WAYS) {
    const match = pattern.exec(text.trim());
    const date = match && write(...match.slice(1));
    if (date && parseEdtf(date)) return date;
  }
  return undefined;
}

function wrongDate(text: string): string | undefined {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?[~?%]?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [match[1]!, Number(match[2]), match[3]];
  if (month < 1 || month > 12) return `there is no month ${match[2]}`;
  if (day === undefined || parseEdtf(`${year}-${two(month)}-${day}`)) return undefined;
  return `there is no ${Number(day)} ${english.months[month - 1]} in ${year}`;
}

/** Which part of a date does not exist, in words; undefined where it is not even written as a date. */
export function wrongPart(text: string): string | undefined {
  const [from = "", until] = text.split("/");
  const wrong = wrongDate(from) ?? (until === undefined || until === ".." ? undefined : wrongDate(until));
  if (wrong !== undefined || until === undefined) return wrong;
  const bothAreDates = parseEdtf(from) && parseEdtf(until);
  return bothAreDates && !parseEdtf(text) ? `it ends (${until}) before it starts (${from})` : undefined;
}
