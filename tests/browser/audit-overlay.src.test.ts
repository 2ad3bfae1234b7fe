/** The overlay of the audit for those who cannot see it, or see it otherwise. */
import { expect } from "chai";
import { violationsIn } from "./accessibility.js";
import { audited, closePage } from "./audit-page.js";
import { html } from "lit";
import "../../src/define.js";
import { real } from "../../stories/datasets.js";
import { audit } from "../../src/monusco-audit.js";
import { mount, unmount } from "./render.js";

describe("the overlay of the audit", () => {
  afterEach(() => {
    closePage();
    unmount();
    document.querySelector("monusco-audit")?.shadowRoot?.querySelector<HTMLButtonElement>(".bar button:last-child")?.click();
  });

  it("has nothing that axe objects to, with all that it can hold", async () => {
    // axe looks at the page that it runs in: so does the audit, here.
    document.documentElement.lang = "en";
    await mount(html`<h1>Page</h1>
      <monusco-data scope="page" src="ftp://widgets.example/"></monusco-data>
      <monusco-stat metric="in-neeed" varant="card" as-of="June"><p>27 million</p></monusco-stat>
      <monusco-stats></monusco-stats>
      <monusco-data now="2040-01-01" .value=${real}>
        <monusco-stat metric="in-need" lang="de"><p>27 million</p></monusco-stat>
        <monusco-handover-progress heading-level="5"></monusco-handover-progress>
        <monusco-stat metric="displaced" as-of="1999" lang="fr"><p>5,28 millions</p></monusco-stat>
        <monusco-stat metric="displaced" as-of="2024-12-31" hidden><p>6.4 million</p></monusco-stat>
      </monusco-data>`);
    const report = await audit();
    const codes = new Set(report!.findings.map(({ code }) => code));
    expect([...codes].filter((code) => code !== "shift").sort()).to.deep.equal([
      "bad-date",
      "data-address",
      "draft",
      "empty",
      "heading-level",
      "language-unknown",
      "misspelt",
      "no-sentence",
      "no-stylesheet",
      "overdue",
      "stale-sentence",
      "unknown-attribute",
    ]);
    const overlay = document.querySelector("monusco-audit")!;
    expect(await violationsIn(overlay)).to.deep.equal([]);
  });

  it("has one region with a name, headings in order, and only buttons and folds to reach", async () => {
    const { overlay } = await audited("unknown-id");
    const root = overlay.shadowRoot!;
    const region = root.querySelector("section")!;
    expect(root.getElementById(region.getAttribute("aria-labelledby")!)!.textContent).to.equal("Audit of the widgets");
    expect([...root.querySelectorAll("h2, h3")].map(({ localName }) => localName)).to.deep.equal(["h2", "h3", "h3", "h3"]);
    const reached = [...root.querySelectorAll<HTMLElement>("*")].filter(({ tabIndex }) => tabIndex >= 0);
    expect([...new Set(reached.map(({ localName }) => localName))].sort()).to.deep.equal(["button", "summary"]);
  });
});
