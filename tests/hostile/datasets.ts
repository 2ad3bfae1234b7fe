/** Inputs for the parser, and datasets that it takes: of the schema's shape, and real ones that were changed. Runs in Node and in browsers. */
import fc from "fast-check";
import monusco from "../../data/monusco.json" with { type: "json" };
import { parse } from "../../src/data/parse.js";
import { datasetSchema, type Dataset } from "../../src/data/schema.js";
import { corrected, invented } from "../../stories/datasets.js";
import { correctedSite, everyOutcome, impossible, onePlace, outsideAll } from "../../stories/sites.js";
import { minimal } from "../data/datasets.js";
import { chains, withCorrections } from "./corrections.js";
import { mutate, mutations, type Mutation } from "./mutations.js";
import { arbitraryOf } from "./schema-walk.js";

interface Draft {
  readonly mission: { readonly mandate: { from: string; until: string } };
  readonly resources?: { url?: string; table?: { area?: string } }[];
}

/** What the schema cannot say and a draft of its shape has by chance alone. */
function settled(input: unknown): object {
  const draft = structuredClone(input) as Draft;
  const { mandate } = draft.mission;
  if (mandate.from > mandate.until) [mandate.from, mandate.until] = [mandate.until, mandate.from];
  for (const resource of draft.resources ?? []) {
    if (resource.table && Object.keys(resource.table).length === 0) resource.table.area = "one";
    if (resource.table) delete resource.url;
    else resource.url ??= "https://example.org/";
  }
  return draft;
}

/** Of the schema's shape: nearly all of them are datasets. */
export const shaped: fc.Arbitrary<object> = fc
  .tuple(arbitraryOf(datasetSchema as never), chains)
  .map(([input, picked]) => withCorrections(settled(input), picked));

/** Small ones; the real one takes twenty times as long. */
const SMALL: readonly object[] = [corrected, invented, correctedSite, everyOutcome, impossible, onePlace, outsideAll, minimal()];

const base = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...SMALL) },
  { weight: 20, arbitrary: shaped },
  { weight: 1, arbitrary: fc.constant(monusco as object) },
);

/** A changed copy. */
function changed(input: object, all: readonly Mutation[]): unknown {
  const copy = structuredClone(input);
  for (const one of all) mutate(copy, one);
  return copy;
}

/** Anything that `JSON.parse` can give, most of it near to a dataset. */
export const inputs: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(base, mutations).map(([input, all]) => changed(input, all)) },
  { weight: 3, arbitrary: shaped },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** A copy with those of the changes that leave it a dataset. */
function kept(input: object, all: readonly Mutation[]): object {
  let best = input;
  for (const one of all) {
    const next = structuredClone(best);
    mutate(next, one);
    if (parse(next).ok) best = next;
  }
  return best;
}

/** Datasets that the parser takes, as JSON values, with what is odd in them. */
export const accepted: fc.Arbitrary<object> = fc
  .oneof(
    { weight: 2, arbitrary: shaped },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...SMALL), fc.array(mutations, { maxLength: 3 }))
        .map(([input, all]) => kept(input, all.flat())),
    },
  )
  .filter((input) => parse(input).ok);

/** What the parser makes of a value that it takes. */
export function datasetOf(input: unknown): Dataset {
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}
