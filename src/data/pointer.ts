/** Places inside a value: RFC 6901 JSON pointers, and patterns of them. */

export type Path = readonly PropertyKey[];

/** The JSON pointer of a path; empty for the whole. */
export const toPointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The path of a JSON pointer. */
export const toPath = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Own keys; of a list its members alone, not its length. */
const has = (value: unknown, key: string): value is Holder =>
  isHolder(value) && Object.hasOwn(value, key) && (!Array.isArray(value) || /^\d+$/.test(key));

/** What stands at a path; undefined where nothing does. Own properties only, so that no pointer reaches a prototype. */
export function valueAt(value: unknown, path: Path): unknown {
  for (const key of path) {
    if (!has(value, String(key))) return undefined;
    value = value[String(key)];
  }
  return value;
}

/** A copy with another value at a path, sharing all else; `undefined` takes the key away. What does not exist is not made. */
export function withValueAt(value: unknown, path: Path, next: unknown): unknown {
  const [first, ...rest] = path.map(String);
  if (first === undefined) return next;
  if (!isHolder(value) || (rest.length > 0 && !has(value, first))) return value;
  const inner = withValueAt(value[first], rest, next);
  if (Array.isArray(value)) return (value as unknown[]).map((one, index) => (String(index) === first ? inner : one));
  const { [first]: _, ...others } = value;
  return inner === undefined ? others : { ...value, [first]: inner };
}

/** Every place that a pattern fits, with what stands there. In a pattern, steps between slashes, `*` stands for every key. */
export function walk(value: unknown, pattern: string): (readonly [path: Path, value: unknown])[] {
  let found: (readonly [Path, unknown])[] = [[[], value]];
  for (const step of pattern.split("/")) {
    found = found.flatMap(([path, one]) => {
      const keys = step === "*" ? (isHolder(one) ? Object.keys(one) : []) : has(one, step) ? [step] : [];
      return keys.map((key) => [[...path, key], (one as Holder)[key]] as const);
    });
  }
  return found;
}
