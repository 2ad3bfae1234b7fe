/** What a page is after the widgets have come, been used and gone: what it was before, but for one symbol. */
import { expect } from "chai";
import { closePage, nothingWrong, openDrawn, type PageWindow } from "./page.js";
import { settle, WIDGETS } from "./render.js";
import { useEverything } from "./use-everything.js";

interface Watched {
  readonly asked: readonly string[];
  readonly compare: () => readonly string[];
}
type Page = PageWindow & { readonly watched: Watched };

const open = (name: string): Promise<Page> => openDrawn<Page>(`privacy/${name}`);

const SYMBOL = "document Symbol(monusco-widgets/1)";

/** What a page has loaded beside its own two scripts, by path. */
const loadedBy = (page: Page): readonly string[] =>
  page.performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin !== page.origin || !/^\/(tests\/pages\/|favicon)/.test(pathname))
    .map(({ origin, pathname }) => (origin === page.origin ? pathname : `${origin}${pathname}`))
    .sort();

describe("on a page that watches everything", () => {
  afterEach(closePage);

  it("the widgets leave one registered symbol, ask nobody, and keep nothing", async function () {
    const page = await open("embedded");
    const { title, referrer, documentElement: html } = page.document;
    const [href, entries, attributes] = [page.location.href, page.history.length, html.getAttributeNames().join()];
    const files = (await useEverything(page)).files.length;
    expect(files).to.be.greaterThan(3);
    expect(page.watched.compare()).to.deep.equal([SYMBOL]);
    expect(Symbol.keyFor(Object.getOwnPropertySymbols(page.document)[0]!)).to.equal("monusco-widgets/1");
    expect(page.watched.asked).to.deep.equal([]);
    expect(loadedBy(page)).to.deep.equal(["/dist/locales/ar.js", "/dist/locales/sw.js", "/dist/monusco-widgets.js"]);
    expect(page.document.title).to.equal(title);
    expect(page.document.referrer).to.equal(referrer);
    expect([page.location.href, page.history.length, html.getAttributeNames().join()]).to.deep.equal([href, entries, attributes]);
    expect(page.document.fonts.size).to.equal(0);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    expect(page.document.querySelectorAll("head > :is(style, link, meta:not([charset]))")).to.have.length(0);
    expect(page.document.cookie).to.equal("");
    expect(await page.indexedDB.databases()).to.deep.equal([]);
    expect([page.localStorage.length, page.sessionStorage.length]).to.deep.equal([0, 0]);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("live data are one request, to the address that the page wrote", async () => {
    const page = await open("live");
    const asked = page.watched.asked.filter((one) => one !== "fetch /data/monusco.json");
    expect(asked).to.deep.equal([]);
    expect(page.watched.compare()).to.deep.equal([SYMBOL]);
  });

  it("widgets that are taken out leave no node behind", async () => {
    const page = await open("embedded");
    for (const widget of page.document.querySelectorAll(`monusco-data, ${WIDGETS}`)) widget.remove();
    await settle(page.document);
    expect([...page.document.querySelectorAll("head > *")].map(({ localName }) => localName)).to.deep.equal([
      "meta",
      "title",
      "script",
      "script",
      "script",
    ]);
    expect([...page.document.body.children].map(({ localName }) => localName)).to.deep.equal(["p"]);
    expect(page.watched.compare()).to.deep.equal([SYMBOL]);
  });
});
