/**
 * Every page of the site, in a browser, from a folder deep inside a server: it renders, fits a phone, the console is
 * quiet, and each link leads somewhere.
 */
import { expect } from "chai";
import type { WatchedPage } from "./browser.js";
import { ENTRIES, FOLDER, isFile, OpenSite, PAGES } from "./built-site.js";

/** What a page has, once it is there. */
interface Seen {
  readonly heading: string;
  readonly text: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly emptyPictures: readonly string[];
  /** By how many pixels it is wider than the window. */
  readonly tooWide: number;
}

/** Runs in the page. */
const isThere = (): boolean => {
  const { classList } = document.body;
  if (classList.contains("sb-show-errordisplay") || classList.contains("sb-show-nopreview")) return true;
  const docs = document.querySelector("#storybook-docs:not([hidden])");
  return classList.contains("sb-show-main") && !!docs?.querySelector("h1") && !docs.querySelector("[aria-busy=true], .sb-loader");
};

/** Runs in the page: without functions of its own that have names, which the compiler would mark by a function that the page lacks. */
const look = (): Seen => {
  const docs = document.querySelector("#storybook-docs")!;
  return {
    heading: document.body.classList.contains("sb-show-main") ? (docs.querySelector("h1")?.textContent ?? "") : "",
    text: document.body.innerText,
    // But for the one that Storybook gives to each story.
    ids: Array.from(docs.querySelectorAll("[id]:not(#root-inner)"), ({ id }) => id),
    links: Array.from(docs.querySelectorAll("a[href]"), (link) => link.getAttribute("href")!),
    emptyPictures: Array.from(docs.querySelectorAll("img"))
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ src }) => src),
    tooWide: document.documentElement.scrollWidth - innerWidth,
  };
};

/** What is wrong with a link, seen from a page; nothing where it leads somewhere. */
async function problemOf(link: string, page: string, seen: ReadonlyMap<string, Seen>): Promise<string | undefined> {
  const has = (id: string, anchor: string): boolean => seen.get(id)!.ids.includes(decodeURIComponent(anchor));
  if (link.startsWith("#")) return has(page, link.slice(1)) ? undefined : "no such heading";
  if (/^[a-z]+:/.test(link))
    return URL.canParse(link) && /^(https?:\/\/[^/]+\.[^/]+|mailto:.+@)/.test(link) ? undefined : "no address";
  const { pathname, searchParams, hash } = new URL(link, `http://localhost${FOLDER}`);
  const path = searchParams.get("path");
  if (path === null) return (await isFile(pathname)) && pathname.startsWith(FOLDER) ? undefined : "no such file";
  const [, kind, id] = /^\/(docs|story)\/(.+)$/.exec(path) ?? [];
  if (pathname !== FOLDER || ENTRIES.get(id!)?.type !== kind) return "no such page";
  return hash === "" || has(id!, hash.slice(1)) ? undefined : "no such heading";
}

describe("the documentation site, in a sub-folder", () => {
  const seen = new Map<string, Seen>();
  let site: OpenSite;
  let watched: WatchedPage;

  before(async () => {
    // A phone, on which a table or a word of code is soon too wide.
    site = await OpenSite.of(390, 844);
    watched = site.watched;
  });
  after(() => site?.close());

  // Each test judges its own page alone.
  beforeEach(() => void watched.taken());

  for (const { id } of PAGES) {
    it(`has the page ${id}`, async () => {
      const { page } = watched;
      await page.goto(`${site.base}iframe.html?viewMode=docs&id=${id}`);
      await page.waitForFunction(isThere);
      await page.waitForNetworkIdle({ idleTime: 100 });
      const found = await page.evaluate(look);
      seen.set(id, found);
      expect(found.heading, found.text.slice(0, 1000)).to.not.equal("");
      expect(watched.taken()).to.deep.equal([]);
      expect(found.emptyPictures).to.deep.equal([]);
      expect(found.tooWide, "wider than the window, by pixels").to.equal(0);
      const twice = found.ids.filter((one, at) => found.ids.indexOf(one) !== at);
      expect(twice, "ids that stand twice").to.deep.equal([]);
    });
  }

  it("has links that lead somewhere, all of them", async () => {
    expect(seen.size).to.equal(PAGES.length);
    const broken: string[] = [];
    let count = 0;
    for (const [page, { links }] of seen) {
      for (const link of links) {
        count++;
        const problem = await problemOf(link, page, seen);
        if (problem) broken.push(`${page}: ${link}: ${problem}`);
      }
    }
    expect(broken).to.deep.equal([]);
    expect(count).to.be.greaterThan(500);
  });
});
