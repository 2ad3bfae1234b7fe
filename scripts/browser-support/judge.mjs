/** What the uses ask of each browser, and whether the promised ones have it. */
import { BROWSERS, browserName, compareVersions, since } from "./compat.mjs";
import { ENHANCEMENTS } from "./enhancements.mjs";
import { NOT_DESCRIBED, NOT_MEANT } from "./exceptions.mjs";

const OPTIONAL = new Set(ENHANCEMENTS.flatMap(({ features }) => features));

/** Later than a version; never is later than any. */
const isLater = (version, than) => version === undefined || compareVersions(version, than) > 0;

/** Whether every browser that takes a guarded rule at all has what is in it. */
const isGuarded = (found, { guards = [] }, browser) =>
  guards.some((key) => {
    const from = since(key, browser);
    return from === undefined || (found !== undefined && compareVersions(from, found) >= 0);
  });

/** The version that a use asks of a browser: undefined where no version has it. Nothing at all where the use is guarded. */
function asked(use, browser) {
  const found = since(use.key, browser);
  return isGuarded(found, use, browser) ? undefined : { needed: found };
}

const required = (uses) => uses.filter(({ key }) => key && !OPTIONAL.has(key) && !(key in NOT_MEANT));

/**
 * The version of each browser that is needed, and what needs it.
 *
 * @returns {{ browser: string, version: string, by: { key: string, place: string }[] }[]}
 */
export function minimums(uses) {
  return BROWSERS.map((browser) => {
    let version = "1";
    let by = [];
    for (const use of required(uses)) {
      const one = asked(use, browser);
      if (one?.needed === undefined) continue;
      const order = compareVersions(one.needed, version);
      if (order > 0) [version, by] = [one.needed, []];
      if (order >= 0) by.push(use);
    }
    return { browser, version, by };
  });
}

/**
 * Every use that a promised browser lacks, in words, with its place.
 *
 * @returns {string[]}
 */
export function broken(uses, promised) {
  const lines = new Map();
  for (const use of required(uses)) {
    const lacking = BROWSERS.flatMap((browser) => {
      const one = asked(use, browser);
      if (!one || !isLater(one.needed, promised[browser])) return [];
      return [`${browserName(browser)} ${promised[browser]} (${one.needed ? `from ${one.needed}` : "never"})`];
    });
    if (lacking.length > 0 && !lines.has(use.key)) lines.set(use.key, `${use.place}: ${use.key} is not in ${lacking.join(", ")}`);
  }
  return [...lines.values()];
}

/** Names that nothing is known of. */
export const undescribed = (uses) => [
  ...new Map(
    uses
      .filter(({ unknown }) => unknown && !(unknown in NOT_DESCRIBED))
      .map(({ unknown, place }) => [unknown, `${place}: ${unknown}`]),
  ).values(),
];

/** Entries of the lists that have lost their object. */
export function idle(uses, promised) {
  const keys = new Set(uses.map(({ key }) => key));
  const names = new Set(uses.map(({ unknown }) => unknown));
  const isLacking = (key) => BROWSERS.some((browser) => isLater(since(key, browser), promised[browser]));
  return [
    ...[...OPTIONAL, ...Object.keys(NOT_MEANT)].filter((key) => !keys.has(key)).map((key) => `${key} is not used`),
    ...[...OPTIONAL].filter((key) => keys.has(key) && !isLacking(key)).map((key) => `every promised browser has ${key}`),
    ...Object.keys(NOT_DESCRIBED)
      .filter((name) => !names.has(name))
      .map((name) => `${name} is not used`),
  ];
}
