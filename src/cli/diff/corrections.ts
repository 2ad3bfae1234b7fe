/** Corrections that are due to readers, and those that no longer point to what they corrected. */
import type { Day } from "../../data/edtf.js";
import { problemsOf } from "../../data/parse.js";
import { toPath, valueAt } from "../../data/pointer.js";
import type { Correction, Dataset } from "../../data/schema.js";
import { canonical, isSame } from "./canonical.js";
import type { Difference } from "./difference.js";
import { CORRECTION_KEYS, match, placed } from "./match.js";
import { followingMoves } from "./moves.js";

/** A dataset, and what stands in its file: without the defaults that the parser fills in. */
export interface Side {
  readonly dataset: Dataset;
  readonly input: unknown;
}

/** What the maintainer has to replace. */
export const WHY = "TO BE WRITTEN for the reader: why the published value was wrong";

/** What stands at a place of a file; null, as corrections say it, where nothing does. */
const standsAt = ({ input }: Side, pointer: string): unknown => valueAt(input, toPath(pointer)) ?? null;

const isWithin = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

/**
 * The corrections to add to the new file, one for each published value that is another now, in the format of the file.
 *
 * Those that the new file already holds are left out; one that the old file held too explains no change.
 */
export function proposedCorrections(differences: readonly Difference[], old: Side, now: Side, today: Day): readonly Correction[] {
  const { added } = match(placed(old.dataset.corrections, ""), placed(now.dataset.corrections, ""), CORRECTION_KEYS);
  const isHeld = (pointer: string): boolean =>
    added.some(({ item }) => isWithin(pointer, item.pointer) && isSame(standsAt(now, item.pointer), item.now));
  return differences
    .filter(({ isPublished, pointer }) => isPublished && !isHeld(pointer))
    .map(({ pointer, oldPointer = pointer }) => ({
      date: today,
      pointer,
      was: standsAt(old, oldPointer),
      now: standsAt(now, pointer),
      why: { en: WHY },
    }));
}

/** A correction of the new file that points to something else than in the old file, since a list was put in another order. */
export interface Astray {
  /** Where the correction stands in the new file: a JSON pointer. */
  readonly correction: string;
  /** What it says. */
  readonly pointer: string;
  /** What it should say; undefined where what it corrected is gone. */
  readonly moved: string | undefined;
}

/** The corrections that went astray. Those that did not fit in the old file either are passed over: nobody knows what they meant. */
export function correctionsAstray(old: Side, now: Side): readonly Astray[] {
  const follow = followingMoves({ old: old.dataset, now: now.dataset });
  const { pairs } = match(placed(old.dataset.corrections, "/corrections"), placed(now.dataset.corrections, "/corrections"), [
    canonical,
  ]);
  const fits = (pointer: string): boolean =>
    old.dataset.corrections.some((one) => one.pointer === pointer && isSame(standsAt(old, pointer), one.now));
  return pairs.flatMap(([, { item, pointer: correction }]) => {
    if (!fits(item.pointer)) return [];
    const moved = follow(item.pointer);
    return moved === item.pointer ? [] : [{ correction, pointer: item.pointer, moved }];
  });
}

/** Corrections of the new file that went astray, as they should stand there. */
export const mendedCorrections = ({ dataset }: Side, astray: readonly Astray[]): readonly Correction[] =>
  astray.flatMap(({ correction, moved }) => {
    const held = dataset.corrections[Number(correction.split("/").at(-1))];
    return held === undefined || moved === undefined ? [] : [{ ...held, pointer: moved }];
  });

/** What is still wrong with the corrections of a file once some are put right and others are added: sentences. */
export function unfitCorrections(
  { dataset, input }: Side,
  astray: readonly Astray[],
  proposed: readonly Correction[],
): readonly string[] {
  const corrections = dataset.corrections.map((correction, index) => {
    const moved = astray.find((one) => one.correction === `/corrections/${index}`)?.moved;
    return moved === undefined ? correction : { ...correction, pointer: moved };
  });
  const gone = astray.filter(({ moved }) => moved === undefined).map(({ correction }) => correction);
  return problemsOf({ ...(input as object), corrections: [...corrections, ...proposed] })
    .filter(({ pointer }) => !gone.some((place) => isWithin(pointer, place)))
    .map(({ pointer, message }) => `${pointer} ${message}`);
}
