/** A server for tests: with the files of this package, a clock that stands still, and a log that is kept. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Manifest } from "../../src/embed/elements.js";
import type { IntegrityFile } from "../../src/embed/site.js";
import { appOn, serverOf } from "../../src/server/handler.js";
import type { ServerOptions } from "../../src/server/options.js";
import type { App, Server } from "../../src/server/server.js";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

export const DATASET_TEXT = read("data/monusco.json");
const MANIFEST = JSON.parse(read("custom-elements.json")) as Manifest;
export const INTEGRITY = JSON.parse(read("dist/integrity.json")) as IntegrityFile;

export const BASE = "https://widgets.example/";
export const VERSION = INTEGRITY.version;
export const NOW = new Date("2026-11-24T12:00:00Z");

/** A file of dist, for the one version that there is. */
const files: ServerOptions["files"] = async (version, path) => {
  if (version !== VERSION) return undefined;
  const bytes = await readFile(new URL(`dist/${path}`, root)).catch(() => undefined);
  return bytes && { bytes: new Uint8Array(bytes) };
};

export interface TestServer {
  readonly app: App;
  readonly server: Server;
  /** Lines of the log, parsed. */
  readonly lines: Record<string, unknown>[];
}

/** A server with these options, else those of a usual one. */
export function testServer(options: Partial<ServerOptions> = {}): TestServer {
  const lines: Record<string, unknown>[] = [];
  const server = serverOf({
    base: BASE,
    version: VERSION,
    files,
    integrity: [INTEGRITY],
    manifest: MANIFEST,
    dataset: { embedded: DATASET_TEXT },
    now: () => NOW,
    log: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    ...options,
  });
  return { app: appOn(server), server, lines };
}
