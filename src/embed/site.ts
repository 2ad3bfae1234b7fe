/** The server that widgets come from: its address, and which files lie there. */
import type { Dataset } from "../data/schema.js";
import type { ElementOption } from "./elements.js";

/** A server of widgets. */
export interface Site {
  /** Where its files lie, with a slash at the end: `https://widgets.example/` */
  readonly base: string;
  /** The version of the package: its files lie in a folder of that name. */
  readonly version: string;
  /** Of each file of that folder its hash as `integrity` has it: `sha384-…`; a file without one is named without. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly elements: readonly ElementOption[];
  /** The names of its themes. */
  readonly themes: readonly string[];
  /** What its `dataset.json` holds, for the sentences. */
  readonly dataset: Dataset;
}

/** Stands for a server that nobody runs, where none is named. */
export const EXAMPLE_BASE = "https://widgets.example/";

/** Its file list as the build writes it: dist/integrity.json. */
export interface IntegrityFile {
  readonly version: string;
  /** Where the files will lie, where the build was told: the setting `MONUSCO_BASE`. */
  readonly base?: string;
  readonly files: Readonly<Record<string, string>>;
}

const THEME = /^themes\/([\w-]+)\.css$/;

/** The names of the themes among the files of a version. */
export const themesIn = ({ files }: IntegrityFile): readonly string[] =>
  Object.keys(files)
    .flatMap((file) => THEME.exec(file)?.[1] ?? [])
    .sort();

/** The address of a file of the version. */
export const fileAt = ({ base, version }: Pick<Site, "base" | "version">, file: string): string => `${base}${version}/${file}`;

/** The address of the dataset that the maintainers of the server renew. */
export const datasetAt = ({ base }: Site): string => `${base}dataset.json`;

/** The hash of a text as a policy and an `integrity` have it; with dots in its place where the page has no cryptography (plain http). */
export async function hashOf(text: string, algorithm: "SHA-256" | "SHA-384" = "SHA-256"): Promise<string> {
  const { crypto } = globalThis as { crypto?: Crypto };
  const name = algorithm.replace("-", "").toLowerCase();
  if (!crypto?.subtle) return `${name}-…`;
  const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return `${name}-${btoa(String.fromCharCode(...bytes))}`;
}
