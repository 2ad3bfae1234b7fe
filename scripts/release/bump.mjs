/**
 * Which version a change of the API asks for, and whether the next version is that high.
 *
 * From 1.0.0 on: breaking is major, an addition is minor. Before it, as npm's caret reads it (`^0.1.0` takes 0.1.7 and not 0.2.0): breaking is minor,
 * an addition is patch.
 */
import { semver } from "./through-changesets.mjs";

const BUMPS = {
  stable: { breaking: "major", addition: "minor" },
  early: { breaking: "minor", addition: "patch" },
};

const bumpsFor = (version) => BUMPS[semver.major(version) === 0 ? "early" : "stable"];

/** @returns {"major" | "minor" | "patch" | undefined} what changes of this level ask for at least */
export const bumpFor = (version, level) => bumpsFor(version)[level];

/**
 * @param {string} released the last version
 * @param {string} next what will be the next one
 * @param {readonly import("./compare.mjs").Change[]} changes between the two
 * @returns {{ needed: string, tooMuch: readonly import("./compare.mjs").Change[] }} the least version that would do, and what `next` has no room for
 */
export function judge(released, next, changes) {
  const least = ({ level }) => (bumpFor(released, level) ? semver.inc(released, bumpFor(released, level)) : released);
  const needed = changes.map(least).reduce((a, b) => (semver.gt(b, a) ? b : a), released);
  return { needed, tooMuch: changes.filter((change) => semver.lt(next, least(change))) };
}
