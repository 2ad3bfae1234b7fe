/** Compares two API reports: what is gone, added or changed, how grave that is, and the same in words. */
import { readFact } from "../api/facts.mjs";
import { ownerOf, ruleFor } from "./rules.mjs";

/** @typedef {{ level: import("./rules.mjs").Level, words: string, lines: string[] }} Change */

const COMMON = { gone: "breaking", added: "addition", changed: "breaking" };

const LEVELS = ["breaking", "addition", "none"];

/** `monusco-stat lost its attribute trend`; `monusco-stat, attribute variant lost its value "card"`; `class MonuscoStat is gone`. */
function sentence(parts, verb, alone) {
  const last = parts.at(-1);
  return parts.length === 1 ? `${last} ${alone}` : `${parts.slice(0, -1).join(", ")} ${verb} its ${last}`;
}

const saidBy = ({ optional, value = "nothing" }) => (optional ? `${value} (may be left out)` : value);

const WORDS = {
  gone: ({ parts }) => sentence(parts, "lost", "is gone"),
  added: (fact) => sentence(fact.parts, "gained", "is new") + (fact.value === undefined ? "" : `: ${saidBy(fact)}`),
  changed: (before, after) => `${before.parts.join(", ")} changed from ${saidBy(before)} to ${saidBy(after)}`,
};

const byKey = (lines) => new Map(lines.map(readFact).map((fact) => [fact.key, fact]));

/**
 * @param {readonly string[]} released the lines of the last version
 * @param {readonly string[]} now
 * @returns {Change[]} the gravest first
 */
export function compare(released, now) {
  const [before, after] = [byKey(released), byKey(now)];
  const isNew = (key) => after.has(key) && !before.has(key);
  const isGone = (key) => before.has(key) && !after.has(key);
  const context = { isNew, is: (key) => after.has(key) };

  const change = (kind, ...facts) => ({
    level: ruleFor(facts[0])?.[kind]?.(...facts, context) ?? COMMON[kind],
    words: WORDS[kind](...facts),
    lines: [...(kind === "added" ? [] : [`- ${facts[0].line}`]), ...(kind === "gone" ? [] : [`+ ${facts.at(-1).line}`])],
    key: facts[0].key,
  });
  // With a whole its parts come and go: to name it is enough, but where one of them is graver.
  const changes = [
    ...[...before.values()].filter(({ key }) => isGone(key) && !isGone(ownerOf(key))).map((fact) => change("gone", fact)),
    ...[...before.values()]
      .filter(({ key, line }) => after.has(key) && after.get(key).line !== line)
      .map((fact) => change("changed", fact, after.get(fact.key))),
    ...[...after.values()]
      .filter(({ key }) => isNew(key))
      .map((fact) => change("added", fact))
      .filter(({ key, level }) => level === "breaking" || !isNew(ownerOf(key))),
  ];
  return LEVELS.flatMap((level) => changes.filter((one) => one.level === level)).map(({ level, words, lines }) => ({
    level,
    words,
    lines,
  }));
}
