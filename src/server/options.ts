/** What the embed server is given: everything comes from here, so that the same handler runs on Node, on an edge runtime and in tests. */
import type { Manifest } from "../embed/elements.js";
import type { IntegrityFile } from "../embed/site.js";
import type { Ask } from "./dataset/origin.js";

/** An address that exists, for those who have asked for another. */
export interface Existing {
  /** With braces around what varies: `/embed/{element}` */
  readonly address: string;
  /** What is there, as a sentence without a full stop. */
  readonly what: string;
}

/** A file of the package. */
export interface ServedFile {
  readonly bytes: Uint8Array;
}

/** An address that leads elsewhere on this server, or what lies there. */
export type Found = { readonly bytes: Uint8Array; readonly type: string } | { readonly redirect: string };

/** The dataset as it was last fetched from its origin, as far as a restart must know it. */
export interface KeptDataset {
  readonly text: string;
  /** When the origin last said that this is its dataset: milliseconds since 1970. */
  readonly fetchedAt: number;
  /** The origin's validator, to ask again with. */
  readonly etag?: string;
  /** Those that stay at an address of their own, oldest first. */
  readonly older?: readonly string[];
}

/** Where the dataset comes from. */
export interface DatasetOptions {
  /** A dataset file's text: served until the origin has given one, and where there is no origin. */
  readonly embedded: string;
  /** The address of an origin that is asked again; without it the embedded one stays. */
  readonly source?: string;
  /** Seconds after which the origin is asked again. */
  readonly period?: number;
  /** Texts of earlier datasets, oldest first: each stays at its `/dataset/<version>.json`. */
  readonly older?: readonly string[];
  /** What an earlier process kept, if anything. */
  readonly kept?: () => Promise<KeptDataset | undefined>;
  /** Keeps the last good one for the next process; a failure is logged and harms nothing. */
  readonly keep?: (kept: KeptDataset) => Promise<void>;
  /** How the origin is asked, where not by the runtime's own means. */
  readonly ask?: Ask;
}

/** Bounds: what goes beyond is refused, or forgotten. */
export interface Limits {
  /** Characters of an address, its query included. */
  readonly address: number;
  /** Bytes of all request headers. */
  readonly headers: number;
  /** Finished answers that are kept. */
  readonly cacheEntries: number;
  /** Bytes of finished answers that are kept. */
  readonly cacheBytes: number;
  /** Bytes of a dataset. */
  readonly datasetBytes: number;
  /** Milliseconds for one answer of the origin, body included. */
  readonly datasetTimeout: number;
  /** Milliseconds that the first request waits for the origin before it gets what came with the package. */
  readonly datasetFirstWait: number;
  /** Datasets that stay at their own address. */
  readonly datasetVersions: number;
  /** Milliseconds for making one answer. */
  readonly render: number;
  /** Answers that wait to be made; whoever comes then is asked to come again. */
  readonly queue: number;
}

export const LIMITS: Limits = {
  address: 4096,
  headers: 16_384,
  cacheEntries: 2_000,
  cacheBytes: 64 * 1024 * 1024,
  datasetBytes: 8 * 1024 * 1024,
  datasetTimeout: 10_000,
  datasetFirstWait: 3_000,
  datasetVersions: 20,
  render: 15_000,
  queue: 32,
};

/** Makes a PNG of an SVG. */
export type RenderPng = (svg: string) => Promise<Uint8Array>;

/** The configuration of a server. */
export interface ServerOptions {
  /** Its public address, with a slash at the end: `https://widgets.example/`. Never taken from a request: whoever asks could choose it. */
  readonly base: string;
  /** The version of the package that addresses without a version mean. */
  readonly version: string;
  /** A file of a version of the package by its path in dist: `monusco-widgets.js`; undefined where there is none. */
  readonly files: (version: string, path: string) => Promise<ServedFile | undefined>;
  /** What the build says of the files of each version that is served; that of `version` among them. */
  readonly integrity: readonly IntegrityFile[];
  readonly manifest: Manifest;
  readonly dataset: DatasetOptions;
  /** IANA name of the zone whose day is today; UTC without it. */
  readonly timeZone?: string;
  readonly now?: () => Date;
  /** Takes a line of the log, a JSON object without a line break. */
  readonly log?: (line: string) => void;
  readonly png?: () => Promise<RenderPng>;
  readonly limits?: Partial<Limits>;
  /** For development, where files change at addresses that else never do: nothing is kept, here or elsewhere, without asking again. */
  readonly isFresh?: boolean;
  /** What lies at addresses that no route knows: the pages of `npm start`. Gets the path as it was asked for. */
  readonly pages?: (path: string) => Promise<Found | undefined>;
  /** Which of these are told to whoever asks for something else. */
  readonly existing?: readonly Existing[];
}
