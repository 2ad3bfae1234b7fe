/** What holds of `parse`, whatever it is given. */
import { expect } from "chai";
import { parse, parseText } from "../../src/data/parse.js";

const POINTER = /^(\/([^~/]|~[01])*)*$/;

/** Whether a pointer names a place of a value, or one that is missing in something that is there. Own keys alone. */
function leadsSomewhere(value: unknown, pointer: string): boolean {
  if (!POINTER.test(pointer)) return false;
  const path = pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")); // prettier-ignore
  let place = value;
  for (const [index, key] of path.entries()) {
    if (typeof place !== "object" || place === null) return false;
    if (!Object.hasOwn(place, key)) return index === path.length - 1;
    place = (place as Record<string, unknown>)[key];
  }
  return true;
}

const PLAIN: readonly unknown[] = [Object.prototype, Array.prototype];

/** Keys of objects that inherit from something else, or that hold what scripts would take for their own. */
function odd(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const self = PLAIN.includes(Object.getPrototypeOf(value)) ? [] : ["another prototype"];
  return [...self, ...Object.keys(value).filter((key) => key === "__proto__"), ...Object.values(value).flatMap(odd)];
}

/** @returns whether it is a dataset */
export function checkParse(input: unknown): boolean {
  const before = JSON.stringify(input);
  const result = parse(input);
  expect(JSON.stringify(input) === before, "the input is as it was").to.equal(true);
  if (!result.ok) {
    expect(result.problems).not.to.be.empty;
    for (const { pointer, message } of result.problems) {
      expect(leadsSomewhere(input, pointer), `${pointer} ${message}`).to.equal(true);
      expect(message, pointer)
        .to.match(/\S/)
        .and.not.match(/cannot be read/);
    }
    return false;
  }
  const once = JSON.stringify(result.dataset);
  expect(odd(result.dataset)).to.deep.equal([]);
  const again = parseText(once);
  expect(again.ok ? "" : JSON.stringify(again.problems), "read again").to.equal("");
  expect(again.ok && JSON.stringify(again.dataset) === once, "the same again").to.equal(true);
  return true;
}
