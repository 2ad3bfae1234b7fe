import { distance } from "fastest-levenshtein";

/** The word that was probably meant: few letters away, upper and lower case alike. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  // A third of the letters may be wrong, and two may have changed places; in the shortest words one, since there everything is near.
  let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(lower, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** The end of a message: ": did you mean …?"; nothing where there is nothing to propose, or too much. */
export function didYouMean(value: unknown): string {
  const json = value === undefined ? "" : JSON.stringify(value);
  return json === "" || json.length > 60 ? "" : `: did you mean ${json}?`;
}
