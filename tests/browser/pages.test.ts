/** Real pages, as an outsider would write them, on the built bundles. */
import { expect } from "chai";
import { closePage, hasFigures, nothingWrong, openPage as open, openFrame, until, WIDGETS } from "./page.js";
import { settle, shownText } from "./render.js";

describe("pages", () => {
  afterEach(closePage);

  it("show everything from one script tag, with no request of its own, no storage and no cookie", async () => {
    const { window, document, texts } = await open("lone-tag");
    const [inline, card, area, timeline] = texts();
    expect(inline).to.contain("5.28 million (September 2025,");
    expect(card).to.contain("15 million").and.to.contain("As of 28 January 2026");
    expect(area).to.contain("1,010");
    expect(timeline).to.contain("Kamanyola").and.to.contain("Today");
    expect(window.recorded).to.deep.equal(nothingWrong);
    const loaded = window.performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    expect(loaded.filter((path) => path !== "/favicon.ico").sort()).to.deep.equal([
      "/dist/monusco-widgets.js",
      "/tests/pages/record.js",
    ]);
    expect(document.cookie).to.equal("");
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.head.querySelectorAll("style, link")).to.have.length(0);
  });

  it("speak the language of the page", async () => {
    const { window, texts } = await open("french");
    expect(texts()[1]).to.contain("près de 15 millions").and.to.contain("28 janvier 2026");
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("run under the strict Content-Security-Policy without a violation, popover and all", async () => {
    const { window, document, texts } = await open("strict-csp", hasFigures);
    expect(texts()[0]).to.contain("million");
    const stat = document.querySelectorAll("monusco-stat")[1]!;
    stat.shadowRoot!.querySelector<HTMLElement>(".source")!.click();
    expect(stat.shadowRoot!.querySelector("#source")!.matches(":popover-open")).to.equal(true);
    // The styles are there: what a policy without style-src would block first.
    expect(window.getComputedStyle(stat.shadowRoot!.querySelector(".label")!).fontWeight).to.equal("600");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  const jsonLd = (page: Document): readonly Element[] => [...page.querySelectorAll('script[type="application/ld+json"]')];

  it("are described once to search engines under that policy, however many elements ask, and no longer than they do", async () => {
    const { window, document } = await open("json-ld", (page) => hasFigures(page) && jsonLd(page).length > 0);
    expect(jsonLd(document)).to.have.length(1);
    const text = jsonLd(document)[0]!.textContent;
    expect(text).to.not.include("<");
    const { "@graph": graph } = JSON.parse(text) as { "@graph": { "@type": string }[] };
    expect(graph[0]!["@type"]).to.equal("Dataset");
    expect(window.recorded).to.deep.equal(nothingWrong);
    const elements = [...document.querySelectorAll("monusco-data")];
    elements.slice(1).forEach((element) => element.remove());
    expect(jsonLd(document)).to.have.length(1);
    elements[0]!.remove();
    expect(jsonLd(document)).to.have.length(0);
  });

  it("that forbid the description go without it, and say so once", async () => {
    const { window, document } = await open("json-ld-forbidden", hasFigures);
    const isEnforced = "trustedTypes" in window;
    expect(jsonLd(document)).to.have.length(isEnforced ? 0 : 1);
    const ours = window.recorded.warnings.filter((words) => words.includes("trusted-types policy monusco-widgets"));
    expect(ours).to.have.length(isEnforced ? 1 : 0);
    expect(window.recorded.thrown).to.deep.equal([]);
  });

  it("are loaded twice: the first registration stays, each later copy says so once, nothing is thrown", async () => {
    const { window, texts } = await open("twice");
    expect(texts()[1]).to.contain("15 million");
    await until(() => window.recorded.warnings.length >= 2, "the warnings");
    const ours = window.recorded.warnings.filter((words) => words.startsWith("monusco-widgets "));
    expect(ours).to.have.length(2);
    expect(ours[0]).to.match(/is loaded a second time: <monusco-data> stays as version \d+\.\d+\.\d+ registered it/);
    expect(window.recorded.thrown).to.deep.equal([]);
    expect(window.recorded.errors).to.deep.equal([]);
  });

  it("share one dataset, from one request, by scope=page", async () => {
    const { window, document, texts } = await open("page-wide", hasFigures);
    expect(texts()).to.have.length(5);
    expect(texts()[0]).to.contain("5.28 million");
    const requests = window.performance.getEntriesByType("resource").filter(({ name }) => name.includes("?page-wide"));
    expect(requests).to.have.length(1);
    expect(document.querySelector("monusco-data")!.shadowRoot!.textContent.trim()).to.equal("");
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("keep their sentences where no data come at all", async () => {
    const { window, document } = await open("core-alone");
    for (const widget of document.querySelectorAll(WIDGETS)) {
      expect(widget.shadowRoot!.querySelector("slot")!.assignedNodes({ flatten: true }).length).to.be.greaterThan(0);
    }
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("keep their sentences when an address fails, and show embedded data only where asked", async () => {
    const settled = (page: Document): boolean =>
      [...page.querySelectorAll("monusco-data")].every(
        (data) => (data as unknown as { state: { status: string } }).state.status === "failed",
      );
    const { window, document, texts } = await open("failing", settled);
    const [inline, card, area, timeline, fallback] = texts();
    expect(inline).to.equal("(newer data could not be loaded; Try again)");
    for (const text of [card, area, timeline]) expect(text).to.contain("refused the request");
    const [sentence] = document.querySelectorAll("monusco-stat")[1]!.shadowRoot!.querySelector("slot")!.assignedElements();
    expect(sentence!.textContent).to.contain("Nearly 15 million");
    expect((sentence as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
    expect(fallback).to.contain("5.28 million").and.to.contain("the data built into this widget, of 24 November 2026");
    expect(window.recorded.thrown).to.deep.equal([]);
    const ours = window.recorded.errors.filter((words) => words.startsWith("<monusco-data>"));
    expect(ours, "once for each address").to.have.length(2);
    expect(ours.join("\n")).to.contain("404").and.to.contain("/metrics is missing");
  });

  it("read a dataset that is written into them", async () => {
    const { window, texts } = await open("inline-data", hasFigures);
    expect(texts()[0]).to.equal("Letters received 42 As of 20 November 2026 Up to date Source: A reader");
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("cannot break the widgets by their styles", async () => {
    const { window, document } = await open("hostile-css");
    const stat = document.querySelectorAll("monusco-stat")[1]!;
    const label = stat.shadowRoot!.querySelector(".label")!;
    const style = window.getComputedStyle(label);
    expect([style.letterSpacing, style.textTransform, style.textIndent, style.wordSpacing]).to.deep.equal([
      "normal",
      "none",
      "0px",
      "0px",
    ]);
    expect(Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize)).to.be.closeTo(1.3, 0.01);
    expect(window.getComputedStyle(stat.shadowRoot!.querySelector("svg")!).display).not.to.equal("none");
    expect(stat.shadowRoot!.querySelector("button")!.getBoundingClientRect().height).to.be.at.least(23.9);
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("may hold widgets in places that are as wide as what they hold", async () => {
    const { window, document } = await open("shrink-to-fit");
    for (const widget of document.querySelectorAll(WIDGETS)) {
      expect(widget.getBoundingClientRect().width, widget.parentElement!.outerHTML.slice(0, 40)).to.be.at.least(200);
    }
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("have about the room for widgets that they will take, by the style sheet", async () => {
    const page = (await openFrame("reserved")).contentDocument!;
    const heights = (): number[] => [...page.querySelectorAll(WIDGETS)].map((widget) => widget.getBoundingClientRect().height);
    const reserved = heights();
    await until(
      () => [...page.querySelectorAll(WIDGETS)].every((widget) => widget.shadowRoot?.querySelector(".root")),
      "widgets",
    );
    await settle(page);
    const real = heights();
    for (const [index, height] of real.entries()) expect(reserved[index]! / height, `widget ${index}`).to.be.within(0.75, 1.25);
  });

  it("may bring the script long after the tags", async () => {
    const { window, texts } = await open("late");
    expect(texts()[1]).to.contain("15 million");
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("give each widget the language that is closest to it", async () => {
    const { document } = await open("nested-language");
    const text = (id: string): string => shownText(document.getElementById(id)!);
    expect(text("english")).to.contain("million").and.to.contain("Source: ");
    expect(text("french")).to.contain("5,28 millions");
    await until(() => text("lingala").includes("5,28 million "), "the words of Lingala");
    expect(text("lingala")).not.to.contain("5,28 millions");
    expect(text("german")).to.contain("5.28 million");
    expect(text("own")).to.contain("5.28 million");
  });

  it("keep their sentences where scripts do not run", async () => {
    const frame = await openFrame("lone-tag", { prepare: (one) => one.sandbox.add("allow-same-origin") });
    const card = frame.contentDocument!.querySelectorAll("monusco-stat")[1]!;
    expect(card.shadowRoot).to.equal(null);
    expect(card.querySelector("p")!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(card.textContent).to.contain("28 January 2026");
  });
});
