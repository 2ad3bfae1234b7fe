/** Changes of any JSON value, told by numbers alone, so that fast-check can make them smaller. */
import fc from "fast-check";
import { KEYS, LONG_STRINGS, NUMBERS, OTHERS, STRINGS } from "./values.js";

type Holder = Record<string, unknown>;

/** A place in a value: what holds it, and under which key. */
interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Writes an own key, also where that is `__proto__`. */
const put = (holder: Holder, key: string, value: unknown): void =>
  void Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });

/** Every place of a value, in order. */
function placesOf(value: unknown): readonly Place[] {
  const places: Place[] = [];
  const left = [value];
  for (let holder = left.pop(); holder !== undefined; holder = left.pop()) {
    if (!isHolder(holder)) continue;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      if (isHolder(holder[key])) left.push(holder[key]);
    }
  }
  return places;
}

const copy = <T>(value: T): T => structuredClone(value);

/** A value inside of so many lists or texts. */
function nested(value: unknown, depth: number): unknown {
  let one = value;
  for (let level = 0; level < depth; level++) one = level % 2 === 0 ? [one] : { en: one };
  return one;
}

/** What can be done at a place; `other` is a second place, `turn` a number that chooses. */
const DEEDS: Readonly<Record<string, (at: Place, other: Place, turn: number) => void>> = {
  delete({ holder, key }) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  // A list has no holes in JSON.
  hole: ({ holder, key }) => put(holder, key, null),
  duplicate({ holder, key }, _, turn) {
    if (Array.isArray(holder)) holder.splice(turn % (holder.length + 1), 0, copy(holder[Number(key)]));
    else put(holder, KEYS[turn % KEYS.length]!, copy(holder[key]));
  },
  rename({ holder, key }, _, turn) {
    // A list has no other keys in JSON.
    if (Array.isArray(holder)) return;
    const value = holder[key];
    delete holder[key];
    put(holder, KEYS[turn % KEYS.length]!, value);
  },
  swap(at, other) {
    const [one, two] = [copy(at.holder[at.key]), copy(other.holder[other.key])];
    put(at.holder, at.key, two);
    put(other.holder, other.key, one);
  },
  /** A wrong reference as often as not: an id of one list where one of another should be. */
  copy: (at, other) => put(at.holder, at.key, copy(other.holder[other.key])),
  nest: ({ holder, key }, _, turn) => put(holder, key, nested(holder[key], 1 + (turn % 40))),
  string: ({ holder, key }, _, turn) => put(holder, key, STRINGS[turn % STRINGS.length]),
  long: ({ holder, key }, _, turn) => put(holder, key, LONG_STRINGS[turn % LONG_STRINGS.length]),
  number: ({ holder, key }, _, turn) => put(holder, key, NUMBERS[turn % NUMBERS.length]),
  other: ({ holder, key }, _, turn) => put(holder, key, copy(OTHERS[turn % OTHERS.length])),
  retype({ holder, key }) {
    const value = holder[key];
    put(holder, key, typeof value === "string" ? Number(value) || 0 : isHolder(value) ? Object.values(value) : String(value));
  },
  repeat({ holder, key }) {
    const value = holder[key];
    if (Array.isArray(value))
      for (let time = 0; time < 20 && value.length < 400; time++) value.push(...(copy(value.slice(0, 20)) as unknown[]));
  },
};

export interface Mutation {
  readonly deed: string;
  readonly at: number;
  readonly other: number;
  readonly turn: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  deed: fc.constantFrom(...Object.keys(DEEDS), "string", "string", "number", "other"),
  at: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  turn: fc.nat(1000),
});

/** A handful of changes. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });

/** Does one change to a value, in place. */
export function mutate(value: unknown, { deed, at, other, turn }: Mutation): void {
  const places = placesOf(value);
  if (places.length === 0) return;
  DEEDS[deed]!(places[at % places.length]!, places[other % places.length]!, turn);
}
