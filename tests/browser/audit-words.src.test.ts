/** How the audit reads the words of a page: numbers in sentences, misspelt names, headings. On the sources. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { isStale, numbersIn } from "../../src/audit/shown.js";
import { tagMeant, unknownAttributes } from "../../src/audit/spelling.js";
import { audit } from "../../src/audit/audit.js";
import { complaintsOf } from "./complaints.js";
import { within, real } from "../../stories/datasets.js";
import { mount, unmount } from "./render.js";

describe("the audit reads", () => {
  afterEach(() => {
    document.querySelector("monusco-audit")?.remove();
    unmount();
  });

  it("a number by the digits that say something, in any script and however it is grouped", () => {
    const NUMBERS: Readonly<Record<string, readonly string[]>> = {
      "5.28 million": ["528"],
      "5,28 millions": ["528"],
      "5 280 000": ["528"],
      "5\u202f280\u202f000": ["528"],
      "٥٫٢٨ مليون": ["528"],
      "۵۲۸": ["528"],
      "100 of 1,000 on 20 May": ["1", "1", "2"],
      "0": ["0"],
      "none at all": [],
    };
    for (const [text, numbers] of Object.entries(NUMBERS)) expect(numbersIn(text), text).to.deep.equal(numbers);
  });

  it("a sentence as stale where it says numbers, and not that of the figure", () => {
    expect(isStale("About 5.3 million", "5.28 million", "5280000")).to.equal(true);
    expect(isStale("About 5.28 million in September 2025", "5.28 million", "5280000")).to.equal(false);
    expect(isStale("5 280 000 people", "5.28 million", "5280000")).to.equal(false);
    expect(isStale("Many people", "5.28 million", "5280000")).to.equal(false);
    expect(isStale("None: 0", "0", "0")).to.equal(false);
    expect(isStale("Some: 12", "0", "0")).to.equal(true);
  });

  it("a name that is nearly one of ours", () => {
    const meant = (attribute: string): string | undefined => {
      const stat = document.createElement("monusco-stat");
      stat.setAttribute(attribute, "x");
      return unknownAttributes(stat)[0]?.[1];
    };
    expect(["metrik", "vriant", "vraiant", "qqqqqqq", "metric", "data-x", "onclick"].map(meant)).to.deep.equal([
      "metric",
      "variant",
      "variant",
      "",
      undefined,
      undefined,
      undefined,
    ]);
    expect(["monusco-stats", "monusco-handover-time-line", "monusco-xyzxyzxyzxyz"].map(tagMeant)).to.deep.equal([
      "monusco-stat",
      "monusco-handover-timeline",
      "",
    ]);
  });

  it("a heading as too deep only where a level is left out", async () => {
    const levels = async (level: string): Promise<readonly (readonly string[])[]> => {
      const area = html`<monusco-focus-area area="rule-of-law" heading-level=${level}></monusco-focus-area>`;
      let found: readonly (readonly string[])[] = [];
      await complaintsOf(async () => {
        await mount(within(real, html`<h2>A page</h2>${area}`));
        const report = await audit();
        found = report!.findings.filter(({ code }) => code === "heading-level").map(({ about }) => about);
      });
      document.querySelector("monusco-audit")?.remove();
      return found;
    };
    expect(await levels("3")).to.deep.equal([]);
    expect(await levels("2")).to.deep.equal([]);
    expect(await levels("4")).to.deep.equal([["4", "2"]]);
  });
});
