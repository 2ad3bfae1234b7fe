/** What the messages of several languages are made with. */

/** A text that is said of a date, where there is one; `phrase` puts the date into words. */
export const dated =
  (text: string, phrase: (date: string) => string) =>
  (date?: string): string =>
    date === undefined ? text : `${text} ${phrase(date)}`;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Two numbers of one sentence, by a language's small numbers: both in words, or neither. */
export const bothInWords =
  (small: readonly string[]) =>
  (a: number, b: number, written: (count: number) => string): readonly [string, string] => {
    const [one, other] = [small[a], small[b]];
    return one !== undefined && other !== undefined ? [one, other] : [written(a), written(b)];
  };
