/** Corrections of a dataset that fit it: chains, and chains that come back to where they began. */
import fc from "fast-check";
import { toPointer } from "../../src/data/pointer.js";

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every field with a word or a number, but those by which things are known. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) =>
    ["id", "tag", "version", "corrections"].includes(key) || (Array.isArray(value) && typeof one !== "object")
      ? []
      : leavesOf(one, [...path, key]),
  );
}

/** Which field, and which values of fields of its name it had before, newest first. */
export const chains = fc.array(fc.tuple(fc.nat(100_000), fc.array(fc.nat(100_000), { minLength: 1, maxLength: 4 })), {
  maxLength: 3,
});

/** The dataset with such corrections. */
export function withCorrections<T extends object>(dataset: T, picked: readonly (readonly [number, readonly number[]])[]): T {
  const leaves = leavesOf(dataset);
  const corrections = picked.flatMap(([which, before], chain) => {
    const leaf = leaves[which % leaves.length]!;
    const alike = leaves.filter(({ path, value }) => path.at(-1) === leaf.path.at(-1) && typeof value === typeof leaf.value);
    const values = [leaf.value, ...before.map((one) => alike[one % alike.length]!.value)];
    return values.slice(1).flatMap((was, index) =>
      was === values[index]
        ? []
        : [
            {
              date: `20${String(30 - index)}-0${chain + 1}-01`,
              pointer: toPointer(leaf.path),
              was,
              now: values[index],
              why: { en: `was <zq> ${String(was).slice(0, 50)}` },
            },
          ],
    );
  });
  return { ...dataset, corrections };
}
