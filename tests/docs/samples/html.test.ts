/** What editors are told to paste, pasted: in a real browser each widget is ready, and the console has nothing to say. */
import { expect } from "chai";
import type { Browser } from "puppeteer-core";
import { openBrowser, WatchedPage } from "../browser.js";
import { open, pageOf, waysOf } from "./page.js";
import { isForAPage, placeOf, samplesIn } from "./samples.js";

describe("samples of HTML", () => {
  let browser: Browser;
  let watched: WatchedPage;

  before(async () => {
    browser = await openBrowser();
    watched = await WatchedPage.in(browser, (url) => /^(https:\/\/(widgets|news)\.example\/|data:)/.test(url));
  });
  after(() => browser?.close());

  const samples = samplesIn("html");

  it("are there", () => expect(samples).to.have.lengthOf.at.least(15));

  for (const sample of samples) {
    const ways = waysOf(sample.text);
    ways.forEach((way, index) => {
      it(`${placeOf(sample)} works in a page${ways.length > 1 ? `, way ${index + 1} of ${ways.length}` : ""}`, async () => {
        await open(watched.page, pageOf(way));
        expect(watched.taken()).to.deep.equal([]);
      });
    });
  }

  for (const sample of samplesIn("js").filter(isForAPage)) {
    it(`${placeOf(sample)} works in the console of a page`, async () => {
      await open(watched.page, pageOf("<p>An article.</p>"), sample.text);
      expect(watched.taken()).to.deep.equal([]);
    });
  }

  it("would be refused where a file, a hash or a figure is wrong", async () => {
    const refused = async (html: string): Promise<string> => {
      const outcome = await open(watched.page, pageOf(html), undefined, 500).then(() => "", String);
      return [outcome, ...watched.taken()].join("\n");
    };
    expect(await refused('<link rel="stylesheet" href="https://widgets.example/0.0.9/monusco-widgets.css">')).to.include("404");
    expect(
      await refused(
        '<script type="module" src="https://widgets.example/0.1.0/monusco-widgets.js" integrity="sha384-AAAA" crossorigin></script>',
      ),
    ).to.include("integrity");
    expect(await refused('<monusco-stat metric="displased"></monusco-stat>')).to.include("Timeout");
    expect(await refused('<script src="https://cdn.example/x.js"></script>')).to.include("asked elsewhere");
  });
});
