/** The files of this package on the disk, and of the older versions that whoever runs the server keeps beside it. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "../../embed/elements.js";
import type { IntegrityFile } from "../../embed/site.js";
import type { ServedFile } from "../options.js";
import { ConfigError } from "../config.js";

const MANIFEST = "custom-elements.json";

/** The package's folder: this file lies in it, in dist/ or in src/. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(resolve(folder, MANIFEST)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** What is served of the package. */
export interface Package {
  readonly version: string;
  readonly integrity: readonly IntegrityFile[];
  readonly manifest: Manifest;
  /** The text of its dataset file. */
  readonly dataset: string;
  readonly files: (version: string, path: string) => Promise<ServedFile | undefined>;
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

async function integrityOf(dist: string): Promise<IntegrityFile> {
  return (await readJson(resolve(dist, "integrity.json"))) as IntegrityFile;
}

/** Reads the older versions: each in a folder of its name, as `dist` of that version was. */
async function olderIn(folder: string): Promise<readonly (readonly [dist: string, integrity: IntegrityFile])[]> {
  const names = await readdir(folder).catch(() => {
    throw new ConfigError(`MONUSCO_VERSIONS=${folder} is not a folder that can be read`);
  });
  const found = names
    .filter((name) => /^\d+\.\d+\.\d+[\w.-]*$/.test(name))
    .map(async (name) => {
      const dist = resolve(folder, name);
      const integrity = await integrityOf(dist).catch(() => undefined);
      if (integrity?.version !== name)
        throw new ConfigError(
          `MONUSCO_VERSIONS: ${name} has no integrity.json of version ${name}; put the dist of that version there`,
        );
      return [dist, integrity] as const;
    });
  return Promise.all(found);
}

/** A file below a folder; undefined where there is none, or the path leads out. */
async function fileIn(dist: string, path: string): Promise<ServedFile | undefined> {
  const file = resolve(dist, path);
  if (!file.startsWith(dist + sep)) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { bytes };
}

/**
 * @param folder of this package
 * @param versions of older ones
 * @throws ConfigError where the package was not built, or the older ones are not what they should be
 */
export async function readPackage(folder: string, versions?: string): Promise<Package> {
  const dist = resolve(folder, "dist");
  const own = await integrityOf(dist).catch(() => {
    throw new ConfigError("There is no dist/integrity.json: run npm run build first");
  });
  const older = versions === undefined ? [] : await olderIn(resolve(versions));
  const folders = new Map([...older.map(([at, { version }]) => [version, at] as const), [own.version, dist]]);
  return {
    version: own.version,
    integrity: [own, ...older.map(([, integrity]) => integrity).filter(({ version }) => version !== own.version)],
    manifest: (await readJson(resolve(folder, MANIFEST))) as Manifest,
    dataset: await readFile(resolve(folder, "data/monusco.json"), "utf8"),
    files: async (version, path) => {
      const at = folders.get(version);
      return at === undefined ? undefined : fileIn(at, path);
    },
  };
}
