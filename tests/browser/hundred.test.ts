/**
 * What a page of all elements asks for, in each of our languages: so many files and no more, and of the engine's own languages nothing. A hundred
 * widgets where the script has the words; where they come in a file, ten are enough to ask for it more than once.
 */
import { expect } from "chai";
import { closePage, isDrawn, nothingWrong, openFrame, until, type PageWindow } from "./page.js";
import { settle, WIDGETS } from "./render.js";

type Page = PageWindow & { readonly ofIntl: readonly string[] };

const DATASET = "/data/monusco.json";

/** The languages, and what comes on demand of each. */
const LANGUAGES = {
  en: [],
  fr: [],
  ar: ["/dist/locales/ar.js"],
  es: ["/dist/locales/es.js"],
  ln: ["/dist/locales/ln.js"],
  sw: ["/dist/locales/sw.js"],
};

const WAYS = {
  "with the dataset inside the script": { files: ["/dist/monusco-widgets.js"] },
  "with a dataset of its own": { src: DATASET, files: ["/dist/monusco-widgets.core.js", DATASET] },
};

async function open(lang: string, articles: number, src?: string): Promise<Page> {
  const query = new URLSearchParams({ lang, articles: String(articles), ...(src !== undefined && { src }) });
  const frame = await openFrame("hundred/hundred", { prepare: (one) => (one.src += `?${query}`) });
  const page = frame.contentWindow as Page;
  const widgets = [...page.document.querySelectorAll(WIDGETS)];
  expect(widgets).to.have.length(articles * 10);
  const isIn = ({ shadowRoot }: Element): boolean => shadowRoot?.querySelector<HTMLElement>(".root")?.lang === lang;
  await until(() => widgets.every((one) => isDrawn(one) && isIn(one)), `every widget in ${lang}`);
  await settle(page.document);
  return page;
}

/** What a page has asked for beside its own scripts, each as often as it did. */
const loadedBy = (page: Page): readonly string[] =>
  page.performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin !== page.origin || !pathname.startsWith("/tests/pages/"))
    .map(({ href, origin, pathname }) => (origin === page.origin ? pathname : href))
    .sort();

describe("a page of every element", () => {
  afterEach(closePage);

  for (const [language, words] of Object.entries(LANGUAGES)) {
    const articles = words.length === 0 ? 10 : 1;
    for (const [way, { files, ...data }] of Object.entries(WAYS))
      it(`asks for its ${files.length + words.length} files and for no object of Intl: ${articles * 10} widgets, ${language}, ${way}`, async () => {
        const page = await open(language, articles, "src" in data ? data.src : undefined);
        expect(loadedBy(page)).to.deep.equal([...files, ...words].sort());
        expect(page.ofIntl).to.deep.equal([]);
        expect(page.recorded).to.deep.equal(nothingWrong);
      });
  }
});
