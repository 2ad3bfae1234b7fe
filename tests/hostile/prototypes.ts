/** What every object inherits, which no data may ever reach. */

const SHARED: readonly object[] = [Object, Array, String, Number, Boolean, Function, Map, Set, Promise, RegExp, Date].flatMap(
  (one) => [one, one.prototype as object],
);

const keysOf = (one: object): readonly PropertyKey[] => Reflect.ownKeys(one);

/** Remembers it. @returns what of it was changed since, in words; nothing where all is as it was */
export function watchPrototypes(): () => readonly string[] {
  const before = SHARED.map(
    (one) => new Map(keysOf(one).map((key) => [key, Reflect.getOwnPropertyDescriptor(one, key)!.value as unknown])),
  );
  return () =>
    SHARED.flatMap((one, index) => {
      const known = before[index]!;
      const now = keysOf(one);
      return [
        ...now.filter((key) => !known.has(key) || !Object.is(known.get(key), Reflect.getOwnPropertyDescriptor(one, key)!.value)),
        ...[...known.keys()].filter((key) => !now.includes(key)),
      ].map(
        (key) => `${index % 2 === 0 ? "" : "prototype of "}${(SHARED[index - (index % 2)] as () => void).name}: ${String(key)}`,
      );
    });
}
