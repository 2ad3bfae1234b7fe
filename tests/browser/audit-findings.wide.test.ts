/** Every finding of the audit, each provoked by a page of tests/pages/audit/ on which nothing else is wrong. */
import { expect } from "chai";
import { audited, closePage, codesOf, panelText } from "./audit-page.js";
import { skip } from "./skip.js";

/** Pages, each with what is found on it and some words of it; `also`: what cannot but come along. */
const PAGES: Readonly<Record<string, { readonly words: readonly string[]; readonly also?: readonly string[] }>> = {
  nothing: { words: ["There is no widget of ours on this page.", "0 elements"] },
  "not-defined": { words: ["<monusco-stat>: not registered", "The page asks for no script of ours."] },
  sandboxed: { words: ["<monusco-data>, <monusco-stat>: in a frame whose sandbox lets no script run.", "#frame (frame)"] },
  misspelt: { words: ["There is no element <monusco-stats>. Did you mean <monusco-stat>?"] },
  unclosed: { words: ["<monusco-stat> is not closed: it has swallowed <monusco-stat>."] },
  "unknown-attribute": { words: ["<monusco-stat> has no attribute varant. Did you mean variant?"] },
  "bad-date": { words: ['as-of="June 2024" is no date'] },
  "no-data": { words: ["Nothing gives this widget data."] },
  "data-address": { words: ["The address of the data cannot be asked: ftp://widgets.example/dataset.json"] },
  "data-unreachable": { words: ["No answer from http://127.0.0.1:1/dataset.json"] },
  "data-refused": { words: ["/data/nowhere.json: it answered with the status 404."] },
  "data-invalid": { words: ["/data/schema.json holds is no dataset of ours: /"] },
  blocked: { words: ["The page’s policy blocks", "(connect-src)"], also: ["data-unreachable"] },
  "two-providers": { words: ['2 elements <monusco-data scope="page">: only the last counts.'] },
  "two-copies": { words: ["Our script is loaded more than once", "monusco-widgets.js?second"] },
  "no-integrity": { words: ["without integrity: http://127.0.0.1:1/0.1.0/monusco-widgets.core.js"], also: ["two-copies"] },
  "no-stylesheet": { words: ["No room is kept for the widgets"] },
  "no-sentence": { words: ["<monusco-stat> holds no sentence"] },
  "stale-sentence": { words: ["does not say the figure that is shown, 15 million: “Nearly 27 million"] },
  empty: { words: ["The dataset knows nothing to show here"] },
  due: { words: ["The figure should be renewed: it was up to date until 2026-10-28, and is overdue after 2027-03-14."] },
  overdue: { words: ["The figure is old: its renewal is overdue since"] },
  "language-unknown": { words: ["There are no words in the language “de”: “en” is shown."] },
  "language-missing": { words: ["The words of “ar” have not come: “en” is shown."] },
  contrast: { words: ["The text stands out from the page by 2.8 to 1; 4.5 is needed."] },
  overflow: { words: ["px wide, where there are"] },
  invisible: { words: ["It takes no room on the page."] },
  "heading-level": { words: ["Its heading is of level 5, after one of level 2 on the page."] },
};

describe("the audit names", () => {
  afterEach(closePage);

  for (const [name, { words, also = [] }] of Object.entries(PAGES))
    it(`${name}, and nothing else`, async () => {
      const { window, report, overlay } = await audited(name);
      expect([...codesOf(report)].sort()).to.deep.equal([name, ...also].sort());
      for (const some of words) expect(panelText(overlay)).to.contain(some);
      expect(window.recorded.thrown).to.deep.equal([]);
    });

  it("ids that the dataset does not have, each with those that it has", async () => {
    const { report, overlay } = await audited("unknown-id");
    expect(codesOf(report)).to.deep.equal(["unknown-id", "unknown-id", "unknown-id"]);
    for (const some of ['metric="in-neeed" is not in the dataset. It has: in-need,', 'area="rule-of-lore"', 'phase="west-kivu"'])
      expect(panelText(overlay)).to.contain(some);
  });

  it("a translation that is a draft, in the page's own language", async () => {
    const { report, overlay } = await audited("draft");
    expect(codesOf(report)).to.deep.equal(["draft"]);
    expect(panelText(overlay)).to.contain("Les mots de « fr » sont une ébauche").and.to.contain("Contrôle des widgets");
    expect(panelText(overlay)).to.contain("0 problème et 1 remarque pour 2 éléments");
  });

  it("a file of ours that is not there", async function () {
    if (!("responseStatus" in PerformanceResourceTiming.prototype))
      skip(this, "the status of what a page has loaded is not told");
    const { report, overlay } = await audited("file-failed");
    expect(codesOf(report)).to.deep.equal(["file-failed"]);
    expect(panelText(overlay)).to.contain("monusco-widgets-nowhere.css (status 404)");
  });

  it("a page that moved while it was built", async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) skip(this, "layout shifts are not counted");
    const { window } = await audited("shift");
    await new Promise((resolve) => setTimeout(resolve, 700));
    const report = (await window.monuscoAudit!())!;
    expect(report.findings.map(({ code }) => code)).to.include("shift");
  });
});
