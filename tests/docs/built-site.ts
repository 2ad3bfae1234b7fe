/** The built Storybook, served from deep inside a server, as a newsroom might put it; and what its index says is there. */
import { existsSync, readFileSync } from "node:fs";
import { serveFolder } from "../../scripts/serve-folder.mjs";
import { findFile } from "../../scripts/static-files.mjs";
import { at } from "../node/files.js";
import { openBrowser, WatchedPage } from "./browser.js";

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

/** The site on a server, and a page of a browser that may ask that server alone. */
export class OpenSite {
  private constructor(
    /** With the folder, and a slash at the end. */
    readonly base: string,
    readonly watched: WatchedPage,
    readonly close: () => Promise<void>,
  ) {}

  static async of(width: number, height: number): Promise<OpenSite> {
    const [browser, { base, close }] = await Promise.all([openBrowser(), serveFolder(BUILT, FOLDER)]);
    const watched = await WatchedPage.in(browser, (url) => url.startsWith(base) || /^(data|blob):/.test(url));
    await watched.page.setViewport({ width, height });
    return new OpenSite(base, watched, async () => {
      await browser.close();
      await close();
    });
  }
}
