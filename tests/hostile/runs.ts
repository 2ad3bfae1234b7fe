/** How many cases a property gets, and what is said when it fails. `npm run fuzz` asks for more than `npm test`. */
import fc from "fast-check";

export interface Settings {
  /** Of the quickest property; a slower one takes a share of them. */
  readonly cases: number;
  readonly seed: number;
  /** Of fast-check: leads to one counter-example. */
  readonly path?: string;
}

/** In `npm test` always the same cases: what fails there fails for everyone. */
export const USUAL: Settings = { cases: 1000, seed: 20261124 };

export interface Run<T extends [unknown, ...unknown[]]> {
  /** Stands in the command that repeats it; no two have the same. */
  readonly name: string;
  /** Of a thousand cases it takes so many. */
  readonly perThousand?: number;
  readonly arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> };
  readonly check: (...given: T) => unknown;
  /** Told of each tenth of a long run. */
  readonly onProgress?: (words: string) => void;
}

const shortened = (text: string): string => (text.length > 20_000 ? `${text.slice(0, 20_000)}… (${text.length} signs)` : text);

/** Of a path to the smallest counter-example, which can be hundreds of steps long, the case that it began with. */
const caseOf = (path: string | null): string | undefined => path?.split(":")[0];

/** The command that shows one failure again. */
const repeatWith = (name: string, seed: number, path: string | undefined): string =>
  `CASES=1 SEED=${seed} CASE_PATH=${path ?? ""} ONLY="${name}" npm run fuzz`;

/**
 * Runs a property.
 *
 * @returns how many cases there were
 * @throws where one fails: the smallest counter-example, and the command that repeats it
 */
export async function run<T extends [unknown, ...unknown[]]>(property: Run<T>, { cases, seed, path }: Settings): Promise<number> {
  const { name, perThousand = 1000, arbitraries, check, onProgress } = property;
  const runs = Math.max(1, Math.round((cases * perThousand) / 1000));
  const start = Date.now();
  let done = 0;
  const told = async (...given: T): Promise<void> => {
    await check(...given);
    done++;
    if (runs >= 5000 ? done % Math.ceil(runs / 10) === 0 : done === runs && cases > USUAL.cases)
      onProgress?.(`${name}: ${done} of ${runs}, ${Math.round((Date.now() - start) / 1000)} s`);
  };
  const details = await fc.check(fc.asyncProperty(...(arbitraries as [fc.Arbitrary<never>]), told as never), {
    numRuns: runs,
    seed,
    ...(path && { path }),
  });
  if (!details.failed) return details.numRuns;
  const example = shortened(fc.stringify(details.counterexample));
  throw new Error(
    `${name}: case ${details.numRuns} fails: ${String((details.errorInstance as Error | null)?.message)}\n` +
      `again: ${repeatWith(name, details.seed, caseOf(details.counterexamplePath))}\nwith ${example}`,
    { cause: details.errorInstance },
  );
}
