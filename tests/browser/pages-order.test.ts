/** In whatever order, number and version the script comes to a page: the first registration stays, and a dataset is read once. */
import { emulateMedia } from "@web/test-runner-commands";
import { expect } from "chai";
import { closePage, isDrawn, nothingWrong, openDrawn, openFrame, until, type PageWindow } from "./page.js";
import { shownText } from "./render.js";
import { isChromium } from "./use-everything.js";

type Page = PageWindow & { readonly parses: number };

const open = (name: string): Promise<Page> => openDrawn<Page>(`order/${name}`);

const versionOf = (page: Page): string => (page.customElements.get("monusco-stat") as unknown as { version: string }).version;

describe("the script of a page", () => {
  afterEach(closePage);

  for (const name of ["at-the-end", "async", "written"]) {
    it(`may come ${name.replaceAll("-", " ")}`, async () => {
      const page = await open(name);
      expect(shownText(page.document.querySelector("monusco-stat")!)).to.contain("15 million");
      expect(page.recorded).to.deep.equal(nothingWrong);
      expect(page.parses).to.equal(1);
    });
  }

  it("may come many times: each dataset is fetched once and read once", async () => {
    const page = await open("many-times");
    await until(() => page.recorded.warnings.length === 2, "what the two later copies say");
    expect(page.recorded.warnings.every((words) => words.includes("is loaded a second time"))).to.equal(true);
    expect(page.parses, "the embedded one and the remote one").to.equal(2);
    const requests = page.performance.getEntriesByType("resource").filter(({ name }) => name.includes("?once"));
    expect(requests).to.have.length(1);
    expect(page.recorded.thrown).to.deep.equal([]);
  });

  for (const [name, stays, says] of [
    ["older-first", "1.0.0", "0."],
    ["older-last", "0.", "1.0.0"],
    ["core-first", "1.0.0", "0."],
    ["core-last", "0.", "1.0.0"],
  ] as const) {
    it(`may come in two versions: ${name.replace("-", " ")}`, async () => {
      const page = await open(name);
      await until(() => page.recorded.warnings.length > 0, "what the second copy says");
      expect(versionOf(page)).to.satisfy((version: string) => version.startsWith(stays));
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.warnings[0]).to.satisfy((words: string) => words.startsWith(`monusco-widgets ${says}`));
      expect(page.recorded.warnings[0]).to.contain(`<monusco-data> stays as version ${versionOf(page)} registered it`);
      expect(shownText(page.document.querySelector("monusco-stat")!)).to.contain("15 million");
      expect(page.parses).to.equal(1);
      expect([page.recorded.thrown, page.recorded.errors]).to.deep.equal([[], []]);
    });
  }

  it("whose dataset comes with the second copy: its texts follow the language of the page, too", async () => {
    const page = await open("core-first");
    page.document.documentElement.lang = "es";
    const label = page.document.querySelector("monusco-stat")!;
    await until(() => shownText(label).includes("millones"), "the words of Spanish");
    expect(shownText(label)).to.match(/Personas|personas/);
  });

  it("may run where nobody looks, and no frame is drawn", async () => {
    const page = await open("hidden");
    expect(shownText(page.document.querySelector("monusco-stat")!)).to.contain("15 million");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("may wait for its data while the page is printed, kept and shown again: the sentences stay", async () => {
    const frame = await openFrame("order/held-back");
    const page = frame.contentWindow as Page;
    const stat = page.document.querySelector("monusco-stat")!;
    await until(() => stat.shadowRoot?.querySelector(".root") != null, "the widgets");
    if (isChromium) await emulateMedia({ media: "print" });
    page.dispatchEvent(new page.Event("beforeprint"));
    expect(stat.querySelector("p")!.getBoundingClientRect().height).to.be.greaterThan(0);
    page.dispatchEvent(new page.Event("afterprint"));
    if (isChromium) {
      expect(page.matchMedia("print").matches).to.equal(true);
      expect(page.getComputedStyle(stat.querySelector("p")!).visibility).to.equal("visible");
      await emulateMedia({ media: "screen" });
    }
    page.dispatchEvent(new page.PageTransitionEvent("pagehide", { persisted: true }));
    page.dispatchEvent(new page.PageTransitionEvent("pageshow", { persisted: true }));
    await fetch("/let-go/printed");
    await until(() => isDrawn(stat), "the figures");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });
});
