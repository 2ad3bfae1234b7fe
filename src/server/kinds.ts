/** How long each kind of answer is kept by whom, and what other pages may do with it: the one table. */

export interface Kind {
  /** Seconds in a reader's browser. */
  readonly maxAge: number;
  /** Seconds in a shared cache, such as a CDN. */
  readonly sharedMaxAge: number;
  /** Seconds for which a cache may give the old one while it asks for the new. */
  readonly whileRevalidate?: number;
  /** Seconds for which a cache may give the old one while this server fails. */
  readonly ifError?: number;
  /** Never changes at its address. */
  readonly immutable?: true;
  /** Scripts of other pages may read it, and other pages may load it. */
  readonly shared?: true;
  /** Has a policy of its own, or none: only who may frame it is said. */
  readonly hasOwnPolicy?: true;
  /** Who may show it in a frame; nobody without it. */
  readonly framedBy?: "anyone" | "itself";
  /** What it is made of, besides its address: decides when a finished answer is made anew. */
  readonly of: "package" | "dataset" | "day";
  /** Takes long to make, so that it waits for its turn; a file, which is only read, does not. */
  readonly rendered?: true;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** Made from the dataset: five minutes old at most where a cache can reach this server, a week where it cannot. */
const MADE = { maxAge: 5 * MINUTE, sharedMaxAge: 5 * MINUTE, whileRevalidate: HOUR, ifError: 7 * DAY } as const;

const FOR_EVER = { maxAge: YEAR, sharedMaxAge: YEAR, immutable: true, shared: true } as const;

export const KINDS = {
  /** The page of a frame. */
  embed: { ...MADE, framedBy: "anyone", shared: true, rendered: true, of: "day" },
  snapshot: { ...MADE, shared: true, rendered: true, of: "day" },
  /** What there is, for people. */
  index: { ...MADE, rendered: true, of: "dataset" },
  card: { ...MADE, maxAge: HOUR, sharedMaxAge: HOUR, whileRevalidate: DAY, shared: true, rendered: true, of: "day" },
  oembed: { ...MADE, maxAge: HOUR, sharedMaxAge: HOUR, whileRevalidate: DAY, shared: true, rendered: true, of: "day" },
  feed: { ...MADE, shared: true, rendered: true, of: "dataset" },
  calendar: { ...MADE, shared: true, rendered: true, of: "dataset" },
  dataset: { ...MADE, shared: true, of: "dataset" },
  datasetVersion: { ...FOR_EVER, of: "package" },
  /** Today's version of a file, at an address without a version. */
  package: { maxAge: 5 * MINUTE, sharedMaxAge: HOUR, whileRevalidate: DAY, ifError: 7 * DAY, shared: true, of: "package" },
  packageVersion: { ...FOR_EVER, of: "package" },
  manifest: { ...MADE, shared: true, of: "dataset" },
  robots: { maxAge: DAY, sharedMaxAge: DAY, of: "package" },
  /** Pages and files of `npm start`: always asked for again. */
  page: { maxAge: 0, sharedMaxAge: 0, framedBy: "itself", hasOwnPolicy: true, of: "package" },
  /** The same for files that other pages load from it. */
  sharedPage: { maxAge: 0, sharedMaxAge: 0, framedBy: "anyone", hasOwnPolicy: true, shared: true, of: "package" },
  /** Nothing there, or not understood: a short while, so that a wrong address does not reach this server each time. */
  refusal: { maxAge: MINUTE, sharedMaxAge: MINUTE, shared: true, of: "package" },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** The `Cache-Control` of a kind. */
export function cacheControl(kind: Kind): string {
  if (kind.maxAge === 0) return "no-cache";
  return [
    "public",
    `max-age=${kind.maxAge}`,
    `s-maxage=${kind.sharedMaxAge}`,
    ...(kind.whileRevalidate === undefined ? [] : [`stale-while-revalidate=${kind.whileRevalidate}`]),
    ...(kind.ifError === undefined ? [] : [`stale-if-error=${kind.ifError}`]),
    ...(kind.immutable ? ["immutable"] : []),
  ].join(", ");
}
