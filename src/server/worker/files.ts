/** The files of the package behind an assets binding: the package's own folder, as it is installed, and older versions beside it. */
import { ConfigError } from "../config.js";
import type { Manifest } from "../../embed/elements.js";
import type { IntegrityFile } from "../../embed/site.js";
import type { ServerOptions } from "../options.js";

/** What Cloudflare calls an assets binding; on workerd, a service that gives the files of a folder. */
export interface Assets {
  readonly fetch: (address: string) => Promise<Response>;
}

/** Only the path counts; the name is nobody's. */
const NOWHERE = "https://assets.invalid/";

async function bytesOf(assets: Assets, path: string): Promise<Uint8Array | undefined> {
  const response = await assets.fetch(NOWHERE + path);
  if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
  return undefined;
}

/** @throws ConfigError where there is no such file */
async function fileOf(assets: Assets, path: string): Promise<Uint8Array> {
  const bytes = await bytesOf(assets, path);
  if (!bytes) throw new ConfigError(`ASSETS has no ${path}: it must be the folder of the built package`);
  return bytes;
}

async function textOf(assets: Assets, path: string): Promise<string> {
  const bytes = await fileOf(assets, path);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Where the dist of an older version lies. */
const olderAt = (version: string): string => `versions/${version}/`;

interface FromFiles extends Pick<ServerOptions, "version" | "integrity" | "manifest" | "files" | "dataset"> {
  /** A file of the package's folder. @throws ConfigError where there is none */
  readonly read: (path: string) => Promise<Uint8Array>;
}

/**
 * Reads what the handler needs.
 *
 * @param older the versions that are kept beside, each in `versions/<version>/`
 * @throws ConfigError where something is missing
 */
export async function readAssets(assets: Assets, older: readonly string[]): Promise<FromFiles> {
  const integrityIn = async (folder: string): Promise<IntegrityFile> =>
    JSON.parse(await textOf(assets, `${folder}integrity.json`)) as IntegrityFile;
  const own = await integrityIn("dist/");
  const others = older.filter((version) => version !== own.version);
  const folders = new Map([...others.map((version) => [version, olderAt(version)] as const), [own.version, "dist/"]]);
  return {
    read: (path) => fileOf(assets, path),
    version: own.version,
    integrity: [own, ...(await Promise.all(others.map((version) => integrityIn(olderAt(version)))))],
    manifest: JSON.parse(await textOf(assets, "custom-elements.json")) as Manifest,
    dataset: { embedded: await textOf(assets, "data/monusco.json") },
    files: async (version, path) => {
      const folder = folders.get(version);
      const bytes = folder === undefined ? undefined : await bytesOf(assets, folder + path);
      return bytes && { bytes };
    },
  };
}
