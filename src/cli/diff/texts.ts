/** What changed in a text: the words, with some of those around them. */

/** A piece of a text that was changed. */
export type Piece =
  | { readonly kind: "same"; readonly words: string }
  /** Words that are left out, since nothing changed near them. */
  | { readonly kind: "gap" }
  | { readonly kind: "change"; readonly was: string; readonly now: string };

/** Words around a change that are shown with it. */
const AROUND = 4;

/** Fewer words than these between two changes do not part them. */
const APART = 3;

/** Two texts of more words than this, multiplied, are compared as a whole: nobody reads them word by word. */
const MAX_CELLS = 4_000_000;

interface Run {
  readonly same: boolean;
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/** Words that both lists have in the same order, as many as possible, as pairs of their places. */
function commonWords(was: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  if (was.length * now.length > MAX_CELLS) return [];
  const width = now.length + 1;
  const lengths = new Uint16Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const down = lengths[(i + 1) * width + j]!;
      const right = lengths[i * width + j + 1]!;
      lengths[i * width + j] = was[i] === now[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < was.length && j < now.length;) {
    if (was[i] === now[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** A text as runs of words that are the same and words that are not, in turn. */
function runsOf(was: readonly string[], now: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  const push = (same: boolean, a: readonly string[], b: readonly string[]): void => {
    if (a.length + b.length === 0) return;
    const last = runs.at(-1);
    if (last?.same === same) runs[runs.length - 1] = { same, was: [...last.was, ...a], now: [...last.now, ...b] };
    else runs.push({ same, was: a, now: b });
  };
  let [i, j] = [0, 0];
  for (const [a, b] of [...commonWords(was, now), [was.length, now.length] as const]) {
    push(false, was.slice(i, a), now.slice(j, b));
    push(true, was.slice(a, a + 1), now.slice(b, b + 1));
    [i, j] = [a + 1, b + 1];
  }
  return runs;
}

/** Changes with hardly a word between them are one. */
function gathered(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const isBetween = run.same && run.was.length < APART && index > 0 && index < runs.length - 1;
    const last = result.at(-1);
    if (last && !last.same && (isBetween || !run.same)) {
      result[result.length - 1] = { same: false, was: [...last.was, ...run.was], now: [...last.now, ...run.now] };
    } else result.push(run);
  }
  return result;
}

/** What changed between two texts, in pieces; what stands far from every change is left out. */
export function piecesOf(was: string, now: string): readonly Piece[] {
  const words = (text: string): readonly string[] => text.split(/[ \n\t]+/).filter((word) => word !== "");
  const runs = gathered(runsOf(words(was), words(now)));
  return runs.flatMap((run, index): readonly Piece[] => {
    if (!run.same) return [{ kind: "change", was: run.was.join(" "), now: run.now.join(" ") }];
    const head = index === 0 ? [] : run.now.slice(0, AROUND);
    const tail = index === runs.length - 1 ? [] : run.now.slice(-AROUND);
    if (head.length + tail.length >= run.now.length) return [{ kind: "same", words: run.now.join(" ") }];
    const same = (part: readonly string[]): readonly Piece[] =>
      part.length === 0 ? [] : [{ kind: "same", words: part.join(" ") }];
    return [...same(head), { kind: "gap" }, ...same(tail)];
  });
}

/** So short a text is told as a whole. */
const SHORT = 60;

/** Whether two texts are short enough to be told as a whole. */
export const areShort = (was: string, now: string): boolean => was.length <= SHORT && now.length <= SHORT;

/** The begin of a text, as far as a list has room for it. */
export function abbreviated(text: string, length = 160): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).trimEnd()} …`;
}
