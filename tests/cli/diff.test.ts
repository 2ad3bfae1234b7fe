import { expect } from "chai";
import fc from "fast-check";
import { compare, type Comparison } from "../../src/cli/diff/comparison.js";
import type { Difference } from "../../src/cli/diff/difference.js";
import { differencesBetween } from "../../src/cli/diff/differences.js";
import { piecesOf } from "../../src/cli/diff/texts.js";
import { parse, type Dataset } from "../../src/data/index.js";
import { minimal } from "../data/datasets.js";
import { read } from "../node/files.js";
import { MUTATIONS, type Mutation } from "./mutations.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument --
   a dataset that a test changes has no type */

type Raw = Record<string, any>;

function parsed(input: unknown): Dataset {
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.dataset;
}

/** As a file would be read: corrections that do not fit are let through. */
const fileOf = (input: Raw): Parameters<typeof compare>[0] => ({
  input,
  text: JSON.stringify(input),
  dataset: { ...parsed({ ...input, corrections: [] }), corrections: input.corrections ?? [] },
});

const compared = (old: Raw, now: Raw): Comparison => compare(fileOf(old), fileOf(now), "2026-11-24");

const kindOf = ({ thing, change, field }: Difference): string => [thing, change, field].filter(Boolean).join(" ");

/** What a page shows by default follows from which figures there are, and is told besides them. */
const kindsOf = (differences: readonly Difference[]): string[] =>
  differences.filter(({ field }) => field !== "default").map(kindOf);

/** Lists and keys in another order, but for lists whose order a reader sees. */
function shuffled(value: any, pick: (count: number) => number, key = ""): any {
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([name, one]) => [name, shuffled(one, pick, name)] as const);
  const isOrdered = ["coordinates", "series", "phases"].includes(key);
  const order = isOrdered
    ? inner
    : inner
        .map((one) => ({ one, at: pick(1000) }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
  return Array.isArray(value) ? order.map(([, one]) => one) : Object.fromEntries(order);
}

/** The same runs every time: a test that fails once must fail again. */
const runs = (numRuns: number) => ({ numRuns, seed: Number(process.env.SEED ?? 20261124) });

const seeds = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });

/** Picks the same things for the same seeds. */
function picker(numbers: readonly number[]): (count: number) => number {
  let state = numbers.reduce((sum, number) => (sum * 31 + number + 1) % 2_147_483_647, 7);
  return (count) => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return count === 0 ? 0 : state % count;
  };
}

const mutated = (dataset: Raw, mutation: Mutation, numbers: readonly number[]): Raw | undefined => {
  const copy = structuredClone(dataset);
  return mutation.apply(copy, picker(numbers)) ? copy : undefined;
};

describe("differences between datasets", () => {
  let datasets: readonly Raw[];

  before(async () => {
    const own = JSON.parse(await read("data/monusco.json")) as Raw;
    datasets = [minimal(), { ...own, corrections: [] }];
  });

  it("finds none between a dataset and itself", () => {
    for (const dataset of datasets) {
      const { differences, proposed, warnings, unseen } = compared(dataset, structuredClone(dataset));
      expect({ differences, proposed, warnings, unseen }).to.deep.equal({
        differences: [],
        proposed: [],
        warnings: [],
        unseen: [],
      });
    }
  });

  for (const mutation of MUTATIONS) {
    it(`tells of a single change: ${mutation.tells}`, () => {
      fc.assert(
        fc.property(fc.nat(1), seeds, (which, numbers) => {
          const old = datasets[which]!;
          const now = mutated(old, mutation, numbers);
          fc.pre(now !== undefined);
          const kinds = new Set(kindsOf(compared(old, now).differences));
          // A figure can only rest on a source that is new too if that is told as well.
          kinds.delete(mutation.tells === "figure changed source" ? "source added" : "");
          expect([...kinds]).to.deep.equal([mutation.tells]);
        }),
        runs(6),
      );
    });
  }

  const twoChanges = fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), seeds), { minLength: 1, maxLength: 3 });

  const changed = (old: Raw, changes: readonly (readonly [Mutation, readonly number[]])[]): Raw => {
    const applied = changes.filter(([{ tells }], index) => changes.findIndex(([other]) => other.tells === tells) === index);
    const isAddition = ({ tells }: Mutation): boolean => /added|changed source/.test(tells);
    // "fresh" can be made once, and 1987 be the year of one thing.
    return applied.reduce((now, [mutation, numbers], index) => {
      if (isAddition(mutation) && applied.slice(0, index).some(([other]) => isAddition(other))) return now;
      return mutated(now, mutation, numbers) ?? now;
    }, old);
  };

  it("tells the same backwards, new for removed", () => {
    const side = (differences: readonly Difference[], change: string): string[] =>
      differences
        .filter((one) => one.change === change)
        .map(({ thing, pointer }) => `${thing} ${pointer}`)
        .sort();
    fc.assert(
      fc.property(fc.nat(1), twoChanges, (which, changes) => {
        const [old, now] = [datasets[which]!, changed(datasets[which]!, changes)].map(parsed) as [Dataset, Dataset];
        const [there, back] = [differencesBetween(old, now), differencesBetween(now, old)];
        expect(side(back, "removed")).to.deep.equal(side(there, "added"));
        expect(side(back, "added")).to.deep.equal(side(there, "removed"));
        const fields = (differences: readonly Difference[], turned: boolean): string[] =>
          differences
            .filter(({ change }) => change === "changed")
            .map(({ field, was, now: is }) => JSON.stringify([field, ...(turned ? [is, was] : [was, is])]))
            .sort();
        expect(fields(back, true)).to.deep.equal(fields(there, false));
      }),
      runs(15),
    );
  });

  it("does not see the order of lists and keys", () => {
    fc.assert(
      fc.property(fc.nat(1), seeds, (which, numbers) => {
        const old = datasets[which]!;
        const { differences, unseen, proposed } = compared(old, shuffled(old, picker(numbers)));
        expect({ differences, proposed }).to.deep.equal({ differences: [], proposed: [] });
        expect([[], ["order"]]).to.deep.include(unseen);
      }),
      runs(15),
    );
  });

  it("sees a change wherever lists are ordered anew", () => {
    fc.assert(
      fc.property(fc.nat(1), twoChanges, seeds, (which, changes, numbers) => {
        const old = datasets[which]!;
        const now = changed(old, changes);
        const kinds = kindsOf(compared(old, now).differences).sort();
        expect(kindsOf(compared(old, shuffled(now, picker(numbers))).differences).sort()).to.deep.equal(kinds);
      }),
      runs(15),
    );
  });

  it("proposes corrections that fit, for published values and nothing else, and does so once", () => {
    fc.assert(
      fc.property(fc.nat(1), twoChanges, seeds, (which, changes, numbers) => {
        const old = datasets[which]!;
        const now = shuffled(changed(old, changes), picker(numbers));
        const { differences, proposed } = compared(old, now);
        expect(proposed).to.have.lengthOf(differences.filter(({ isPublished }) => isPublished).length);
        const corrected = { ...now, corrections: proposed };
        expect(parse(corrected)).to.have.property("ok", true);
        const next = compared(old, corrected);
        expect(next.proposed).to.deep.equal([]);
        expect(next.warnings).to.deep.equal(compared(old, now).warnings);
      }),
      runs(15),
    );
  });

  it("marks a value as published where the change is one of those", () => {
    const tries = datasets.flatMap((old) => [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ old, seed })));
    for (const mutation of MUTATIONS) {
      const { old, seed } = tries.find((one) => mutated(one.old, mutation, [one.seed]))!;
      const { proposed } = compared(old, mutated(old, mutation, [seed])!);
      expect(proposed.length, mutation.tells).to.equal(mutation.isPublished ? 1 : 0);
    }
  });

  it("gives corrections the place to which their values moved", () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        const pick = picker(numbers);
        const old = structuredClone(datasets[1]!);
        const list = old.metrics["in-need"].observations as Raw[];
        const places = [pick(list.length), pick(list.length)];
        old.corrections = [...new Set(places)].map((place) => {
          const value = list[place]!.value as number;
          const pointer = `/metrics/in-need/observations/${place}/value`;
          return { date: "2026-01-01", pointer, was: value - 1, now: value, why: { en: "Misread." } };
        });
        parsed(old);
        const now = shuffled(old, pick) as Raw;
        const { astray, differences, proposed } = compared(old, now);
        expect({ differences, proposed }).to.deep.equal({ differences: [], proposed: [] });
        for (const { correction, moved } of astray) now.corrections[Number(correction.split("/")[2])].pointer = moved;
        expect(parse(now)).to.have.property("ok", true);
      }),
      runs(15),
    );
  });
});

describe("what changed in a text", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 30 });

  it("shows every word that went and came, and no other", () => {
    fc.assert(
      fc.property(words, words, (was, now) => {
        const pieces = piecesOf(was.join(" "), now.join(" "));
        // Without the gaps the new text is what is the same and what came.
        if (pieces.some(({ kind }) => kind === "gap")) return;
        const text = pieces.flatMap((piece) => (piece.kind === "change" ? piece.now : piece.kind === "same" ? piece.words : []));
        expect(text.filter((part) => part !== "").join(" ")).to.equal(now.join(" "));
      }),
    );
  });

  it("leaves out what stands far from a change", () => {
    expect(piecesOf("one two three four five six seven", "one two three four five six SEVEN")).to.deep.equal([
      { kind: "gap" },
      { kind: "same", words: "three four five six" },
      { kind: "change", was: "seven", now: "SEVEN" },
    ]);
  });
});
