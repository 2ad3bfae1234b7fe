import type * as v from "valibot";
import type { Problem } from "./parse.js";
import { toPointer } from "./pointer.js";

/** What the format's check found, in our words. */
export function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path?.map((item) => item.key as PropertyKey) ?? [];
  // valibot's own words for a missing key name types, not the thing to do.
  const missing = issue.input === undefined && path.length > 0;
  return { pointer: toPointer(path), message: missing ? "is missing" : issue.message };
}
