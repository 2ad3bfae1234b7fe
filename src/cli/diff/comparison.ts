/** All that there is to say of two files. */
import type { Day } from "../../data/edtf.js";
import type { Correction } from "../../data/schema.js";
import {
  correctionsAstray,
  mendedCorrections,
  proposedCorrections,
  unfitCorrections,
  type Astray,
  type Side,
} from "./corrections.js";
import type { Difference } from "./difference.js";
import { differencesBetween } from "./differences.js";
import { unseenDifferences, type File } from "./unseen.js";

export interface Comparison {
  /** What changed for a reader, in the order in which it is told. */
  readonly differences: readonly Difference[];
  /** What breaks, outside or in the file's own corrections: sentences. */
  readonly warnings: readonly string[];
  /** Corrections to add to the new file: each `why` is left to the maintainer. */
  readonly proposed: readonly Correction[];
  /** Corrections of the new file whose pointers went astray. */
  readonly astray: readonly Astray[];
  /** Those of them whose place is known, as they should stand in the new file. */
  readonly mended: readonly Correction[];
  /** Where nothing changed for a reader: in what the files differ all the same. */
  readonly unseen: readonly string[];
}

function astrayInWords({ correction, pointer, moved }: Astray): string {
  if (moved === undefined) return `${correction} corrects ${pointer}, which is gone.`;
  return `${correction} points to ${pointer}: what it corrected now stands at ${moved}.`;
}

/** Compares two files. `today` is the day of the corrections that are proposed. */
export function compare(old: Side & File, now: Side & File, today: Day): Comparison {
  const differences = differencesBetween(old.dataset, now.dataset);
  const proposed = proposedCorrections(differences, old, now, today);
  const astray = correctionsAstray(old, now);
  const warnings = [
    ...differences.flatMap(({ warning }) => warning ?? []),
    ...astray.map(astrayInWords),
    ...unfitCorrections(now, astray, proposed).map((problem) => `${problem}.`),
  ];
  return {
    differences,
    warnings: [...new Set(warnings)],
    proposed,
    astray,
    mended: mendedCorrections(now, astray),
    unseen: differences.length === 0 ? unseenDifferences(old, now) : [],
  };
}
