import type { Problem } from "../../data/parse.js";

/** Something to say about a place of a dataset. */
export interface Remark extends Problem {
  /** Whether it is about the key and not about its value. */
  readonly onKey?: true;
}
