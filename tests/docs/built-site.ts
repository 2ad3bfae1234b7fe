/** The built Storybook, served from deep inside a server, as a newsroom might put it; and what its index says is there. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { findFile, typeOf } from "../../scripts/static-files.mjs";
import { at } from "../node/files.js";

export const FOLDER = "/some/sub/folder/";
const BUILT = at("storybook-static");

/** What Storybook knows: a page or a story. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: "docs" | "story";
  readonly importPath: string;
}

if (!existsSync(`${BUILT}/index.json`)) throw new Error("There is no storybook-static/: run node scripts/storybook.mjs first");

const index = JSON.parse(readFileSync(`${BUILT}/index.json`, "utf8")) as { readonly entries: Readonly<Record<string, Entry>> };

export const ENTRIES: ReadonlyMap<string, Entry> = new Map(Object.entries(index.entries));
export const PAGES: readonly Entry[] = [...ENTRIES.values()].filter(({ type }) => type === "docs");

/** Whether a path below the folder of the site is a file: as plain servers look for it, which add no ending. */
export async function isFile(path: string): Promise<boolean> {
  const found = await findFile({ [FOLDER]: BUILT }, path);
  return found !== undefined && "file" in found && (/\.\w+$/.test(path) || path.endsWith("/"));
}

export interface Served {
  /** With the folder, and a slash at the end. */
  readonly base: string;
  readonly close: () => void;
}

export async function serveSite(): Promise<Served> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url!, "http://localhost");
      const found = await findFile({ [FOLDER]: BUILT }, pathname);
      if (found === undefined) return response.writeHead(404).end();
      if ("redirect" in found) return response.writeHead(301, { location: found.redirect }).end();
      return response.writeHead(200, { "content-type": String(typeOf(found.file)) }).end(await readFile(found.file));
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`, close };
}
