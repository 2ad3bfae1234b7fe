/** The site as a reader uses it: the list at the side, links from page to page, anchors, search; and the article and the builder that come with it. */
import { expect } from "chai";
import type { Frame } from "puppeteer-core";
import type { WatchedPage } from "./browser.js";
import { OpenSite } from "./built-site.js";

describe("the documentation site around its pages", () => {
  let site: OpenSite;
  let watched: WatchedPage;

  before(async () => {
    // Wide enough for the list and the page beside each other.
    site = await OpenSite.of(1280, 900);
    watched = site.watched;
  });
  afterEach(() => expect(watched.taken()).to.deep.equal([]));
  after(() => site?.close());

  /** The frame of the page, once it shows a heading. */
  async function shown(heading: string): Promise<Frame> {
    const { page } = watched;
    await page.waitForFunction(
      (text) => {
        const inner = document.querySelector("iframe")?.contentDocument;
        return inner?.querySelector("#storybook-docs:not([hidden]) h1")?.textContent === text;
      },
      {},
      heading,
    );
    return page.frames().find((frame) => frame.url().includes("iframe.html"))!;
  }

  it("opens with the start, and has its parts in the order of use", async () => {
    const { page } = watched;
    await page.goto(site.base);
    await shown("Start");
    expect(await page.title()).to.include("Start");
    const ids = await page.$$eval("#storybook-explorer-tree [data-item-id]", (all) =>
      all.map((one) => one.getAttribute("data-item-id")),
    );
    expect(ids[0]).to.equal("start--docs");
    const order = ["guides", "guides-embedding--docs", "guides-data--docs", "elements", "elements-monusco-stat", "theming"];
    expect(ids.filter((id) => order.includes(id!))).to.deep.equal(order);
    expect(await page.$eval('a[href="./"]', (brand) => brand.textContent)).to.equal("monusco-widgets");
  });

  it("goes from page to page without loading anew, and to a heading", async () => {
    const { page } = watched;
    await page.goto(site.base);
    const start = await shown("Start");
    await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
    await start.click('a[href="./?path=/docs/guides-theming--docs#themes"]');
    const guide = await shown("Theming");
    expect(page.url()).to.equal(`${site.base}?path=/docs/guides-theming--docs#themes`);
    expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).to.equal(true);
    await guide.waitForFunction(() => {
      const { top } = document.getElementById("themes")!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  });

  it("leads to a heading by its address alone", async () => {
    const { page } = watched;
    await page.goto(`${site.base}?path=/docs/guides-decisions--docs#0021-embed-code`);
    const decisions = await shown("Decisions");
    await decisions.waitForFunction(() => {
      const { top } = document.getElementById("0021-embed-code")!.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  });

  it("finds elements, guides and stories by their names", async () => {
    const { page } = watched;
    await page.goto(site.base);
    await shown("Start");
    for (const [words, id] of [
      ["trend", "elements-monusco-trend--docs"],
      ["hosting", "guides-hosting--docs"],
      ["unknown metric", "elements-monusco-stat--unknown-metric"],
    ]) {
      await page.click("#storybook-explorer-searchfield", { count: 3 });
      await page.type("#storybook-explorer-searchfield", words!);
      await page.waitForSelector(`[role=option][data-id="${id}"]`);
    }
  });

  for (const [file, widgets] of [
    ["index.html", 8],
    ["brief.html", 1],
    ["builder.html", 1],
    ["theme.html", 3],
  ] as const) {
    it(`has ${file} with its widgets`, async () => {
      const { page } = watched;
      await page.goto(`${site.base}site/${file}`);
      await page.waitForFunction(
        (least) => {
          const all = [...document.querySelectorAll("*")].filter(({ localName }) => /^monusco-(?!data$)/.test(localName));
          return all.length >= least && all.every((one) => one.matches(":state(ready)"));
        },
        {},
        widgets,
      );
      await page.waitForNetworkIdle({ idleTime: 100 });
    });
  }
});
