/** The audit on the sources, so that it is known which lines of it run: one page with much that is wrong, read in both languages. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { audit } from "../../src/audit/audit.js";
import type { Report } from "../../src/audit/report.js";
import { complaintsOf } from "./complaints.js";
import { mount, settle, unmount } from "./render.js";

const overlay = (): HTMLElement => document.querySelector("monusco-audit")!;
const shown = (): string => overlay().shadowRoot!.textContent.replace(/\s+/g, " ");
const buttons = (): readonly HTMLButtonElement[] => [...overlay().shadowRoot!.querySelectorAll("button")];

async function audited(): Promise<Report> {
  let report: Report | undefined;
  await complaintsOf(async () => {
    const place = await mount(html`
      <h2>A page</h2>
      <monusco-data now="2027-06-30"></monusco-data>
      <monusco-stat metric="in-need" varant="card"><p>In need of aid: nearly 27 million (2024, OCHA).</p></monusco-stat>
      <monusco-stat metric="in-neeed"></monusco-stat>
      <monusco-stat metric="displaced" as-of="June 2024"></monusco-stat>
      <monusco-stats></monusco-stats>
      <div lang="de"><monusco-focus-area area="rule-of-law" heading-level="5"></monusco-focus-area></div>
      <div lang="fr"><monusco-handover-timeline from="2024" phase="west-kivu"></monusco-handover-timeline></div>
      <monusco-data src="/data/nowhere.json"><monusco-trend metric="displaced"></monusco-trend></monusco-data>
      <monusco-data src="ftp://example.org/x.json"><monusco-handover-map></monusco-handover-map></monusco-data>
      <monusco-brief sections="lead figures"></monusco-brief>
      <iframe sandbox title="a frame"></iframe>
    `);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle(place);
    report = await audit();
  });
  return report!;
}

describe("the audit, from its sources", () => {
  const { lang, dir } = document.documentElement;

  afterEach(() => {
    document.querySelector("monusco-audit")?.remove();
    unmount();
    Object.assign(document.documentElement, { lang, dir });
  });

  it("names what is wrong with a page on which much is", async () => {
    const codes = new Set((await audited()).findings.map(({ code }) => code));
    for (const code of [
      "unknown-attribute",
      "unknown-id",
      "bad-date",
      "misspelt",
      "no-sentence",
      "stale-sentence",
      "data-refused",
    ])
      expect(codes.has(code as never), code).to.equal(true);
    for (const code of ["data-address", "language-unknown", "heading-level", "no-stylesheet", "draft"])
      expect(codes.has(code as never), code).to.equal(true);
    expect(shown()).to.contain("Did you mean <monusco-stat>?").and.to.contain("Did you mean variant?");
  });

  it("speaks French on a French page, on the other side of one that runs from right to left", async () => {
    Object.assign(document.documentElement, { lang: "fr", dir: "rtl" });
    await audited();
    expect(shown()).to.contain("Contrôle des widgets");
    expect(overlay().shadowRoot!.querySelector(".panel")!.classList.contains("left")).to.equal(true);
  });

  it("looks again, leads to a widget, gives its report away, and goes without a trace", async () => {
    const report = await audited();
    const count = document.body.children.length;
    const press = async (words: RegExp): Promise<void> => {
      buttons().find(({ textContent }) => words.test(textContent))!.click(); // prettier-ignore
      await new Promise((resolve) => setTimeout(resolve, 100));
    };
    await press(/^Look again$/);
    await press(/^Go to 1/);
    const { clipboard } = navigator;
    let copied = "";
    const stand = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: stand });
    await press(/^Copy report$/);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    await press(/^Cop/);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    expect(overlay().shadowRoot!.querySelector("textarea")!.value).to.equal(copied);
    expect(JSON.parse(/^\{.*/ms.exec(copied)![0])).to.have.property("version", report.version);
    overlay().shadowRoot!.querySelector("h2")!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true })); // prettier-ignore
    expect(document.querySelector("monusco-audit")).to.equal(null);
    expect(document.body.children.length).to.equal(count - 1);
  });
});
