/** What it means that a type of a member, a parameter or an answer has changed: it depends on who hands it to whom. */

/** @typedef {import("../api/facts.mjs").Fact} Fact */
/** @typedef {import("./rules.mjs").Context} Context */

const isInParameter = ({ key }) => / > parameter \d+ > /.test(key);

/** Whether callers hand us an object that this is a member of. @param {Fact} fact @param {Context} context */
export const isGiven = (fact, { is }) => isInParameter(fact) || is(`${fact.parts[0]} > given by callers`);

/** Whether they get such an object from us. */
export const isGot = (fact, { is }) => !isInParameter(fact) && is(`${fact.parts[0]} > got by callers`);

/** What is on an element or another object of ours is read; and set, where it can be. */
const isOnObject = ({ key }) => / > field /.test(key) || key.startsWith("class ");

const canBeSet = ({ value = "" }) => !value.startsWith("readonly ");

const isParameter = ({ parts }) => parts.at(-1).startsWith("parameter ");

const isReturned = ({ parts }) => parts.at(-1) === "returns";

function waysOf(before, after, context) {
  if (isParameter(after)) return { given: true, got: false };
  if (isReturned(after)) return { given: false, got: true };
  if (isOnObject(after)) return { given: canBeSet(before), got: true };
  const given = isGiven(after, context);
  return { given, got: isGot(after, context) || !given };
}

export const isWord = (text) => /^"[^"]*"$/.test(text);

/** The alternatives that one text has and the other has not: `undefined` of `string | undefined` and `string`. */
function without(text = "", other = "") {
  const others = other.split(" | ");
  return text.split(" | ").filter((one) => !others.includes(one));
}

/**
 * Who hands us something may be allowed more. Who gets something has to know all that it can be, but for one more word of a choice, which is
 * announced as an addition.
 *
 * @returns {"breaking" | "addition"}
 */
export function typeChange(before, after, context) {
  const { given, got } = waysOf(before, after, context);
  const mustNow = before.optional && !after.optional;
  const mayNow = !before.optional && after.optional;
  if ((mustNow && given) || (mayNow && got)) return "breaking";
  const more = without(after.value, before.value);
  const fewer = without(before.value, after.value);
  if (more.length > 0 && fewer.length > 0) return "breaking";
  if (fewer.length > 0 && given) return "breaking";
  return more.length > 0 && got && !more.every(isWord) ? "breaking" : "addition";
}
