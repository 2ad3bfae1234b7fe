/** Files of this package: what the build says of it, and the dataset that comes with it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "../embed/elements.js";
import type { IntegrityFile } from "../embed/site.js";
import type * as snapshots from "../embed/snapshot/index.js";

const MANIFEST = "custom-elements.json";

/** The package's folder: this file lies in it, alone in dist/ or deep in src/. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(resolve(folder, MANIFEST)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

export const packageFile = (name: string): string => resolve(packageFolder(), name);

/** The Custom Elements Manifest. */
export const readManifest = (): Manifest => JSON.parse(readFileSync(packageFile(MANIFEST), "utf8")) as Manifest;

/** What the build wrote of its files; no hashes where it was not built. */
export function readIntegrity(version: string): IntegrityFile {
  const file = packageFile("dist/integrity.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as IntegrityFile) : { version, files: {} };
}

/** What makes snapshots. */
export type Snapshots = typeof snapshots;

/**
 * The module that makes snapshots: beside the command line, since a second copy of the elements inside it would not be the one that browsers
 * take over; its source where the command line is run from its own.
 */
export function loadSnapshots(): Promise<Snapshots> {
  const { url } = import.meta;
  const file = url.endsWith(".ts") ? "../embed/snapshot/index.ts" : "./server/snapshot.js";
  return import(new URL(file, url).href) as Promise<Snapshots>;
}
