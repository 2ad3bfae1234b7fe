/**
 * What a change of the API report means for those who use the package. A line that is gone is breaking and a line that is new is an addition, but
 * for the kinds in this table.
 */
import { semver } from "./through-changesets.mjs";
import { isGiven, isGot, isWord, typeChange } from "./type-change.mjs";

/** @typedef {import("../api/facts.mjs").Fact} Fact */
/** @typedef {"breaking" | "addition" | "none"} Level */
/** @typedef {{ isNew: (key: string) => boolean, is: (key: string) => boolean }} Context what is new in this report, and what is in it at all */
/**
 * @typedef {object} Rule how grave each kind of change is; what is left out is as for all other lines
 * @property {string} why
 * @property {RegExp} of by the last part of what a line is about
 * @property {RegExp} [below] by the whole of it
 * @property {(fact: Fact, context: Context) => Level} [gone]
 * @property {(fact: Fact, context: Context) => Level} [added]
 * @property {(before: Fact, after: Fact, context: Context) => Level} [changed]
 */

/** `monusco-stat > attribute trend` of its default; `schema > metric` of `schema > metric.unit`. */
export function ownerOf(key) {
  const parts = key.split(" > ");
  const isPlace = parts[0] === "schema" && parts.length === 2;
  return isPlace ? key.replace(/(\.[^.[(]+|\[[^\]]*\]|\([^)]*\))$/, "") : parts.slice(0, -1).join(" > ");
}

const breakingIn = (owner, { isNew }) => (isNew(owner) ? "addition" : "breaking");

/** A library of another major version is felt on a page that has it, too. */
function dependencyChange(before, after) {
  const major = ({ value }) => semver.major(semver.minVersion(value));
  return major(before) === major(after) ? "addition" : "breaking";
}

/** @type {readonly Rule[]} the first that fits counts */
export const RULES = [
  {
    why: "What must be there now is missing from whatever was written before.",
    of: /^limit required$/,
    gone: () => "addition",
    added: ({ key }, context) => breakingIn(ownerOf(ownerOf(key)), context),
  },
  {
    why: "A new limit refuses what was good; a limit that falls refuses nothing.",
    of: /^limit /,
    gone: () => "addition",
    added: ({ key }, context) => breakingIn(ownerOf(key), context),
  },
  {
    why: "Another colour or length is seen, but breaks no page.",
    of: /^default$/,
    below: /^style > custom property /,
    changed: () => "addition",
  },
  {
    why: "Where nothing is said, something else happens than before.",
    of: /^default$/,
    added: ({ key }, context) => breakingIn(ownerOf(key), context),
  },
  {
    why: "It is looked up by a tag, and nobody makes one.",
    of: /^member monusco-/,
    below: /^type MonuscoElements > /,
    added: () => "addition",
  },
  {
    why: "What must be in an object that callers make is missing from those that they make already.",
    of: /^((static )?member|field) /,
    added: (fact, context) => (!fact.optional && isGiven(fact, context) ? breakingIn(ownerOf(fact.key), context) : "addition"),
    changed: typeChange,
  },
  {
    why: "A parameter that must be there is missing from every call.",
    of: /^parameter \d+$/,
    added: ({ key, optional }, context) => (optional ? "addition" : breakingIn(ownerOf(key), context)),
    changed: typeChange,
  },
  { why: "Less can come back than before, or one more word.", of: /^returns$/, changed: typeChange },
  {
    why: "Who gets something that can be one thing more does not know that thing; a word more is only announced.",
    of: /^alternative /,
    added: (fact, context) => {
      const isHarmless = isWord(fact.parts.at(-1).replace("alternative ", "")) || !isGot(fact, context);
      return isHarmless ? "addition" : breakingIn(ownerOf(fact.key), context);
    },
  },
  {
    why: "Nobody can name it: what named it has a line of its own, which has changed.",
    of: /^inner type /,
    gone: () => "none",
    added: () => "none",
  },
  {
    why: "It says who uses a type, for the rules above.",
    of: /^(given|got) by callers$/,
    gone: () => "none",
    added: () => "none",
  },
  {
    why: "An older Node, or an older library of the page, must still do.",
    of: /^(engine|peer) /,
    gone: () => "addition",
    added: ({ optional }) => (optional ? "addition" : "breaking"),
    changed: (before, after) => (semver.subset(before.value, after.value) ? "addition" : "breaking"),
  },
  { why: "It comes with the package.", of: /^dependency /, gone: () => "addition", changed: dependencyChange },
];

/** @returns {Rule | undefined} */
export const ruleFor = ({ key, parts }) => RULES.find(({ of, below }) => of.test(parts.at(-1)) && (!below || below.test(key)));
