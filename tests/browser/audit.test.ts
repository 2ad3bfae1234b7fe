/** The audit as an editor meets it: opened, read, used by keyboard, copied from, and closed without a trace. */
import { expect } from "chai";
import { audited, auditFrom, closePage, codesOf, openAudited, overlayIn, panelText, until } from "./audit-page.js";
import { nothingWrong } from "./page.js";
import type { Report } from "../../src/monusco-audit.js";
import { inside } from "./render.js";

/** All of a page's markup, shadow roots and all. */
function snapshot(root: ParentNode): string {
  const shadows = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? [snapshot(shadowRoot)] : []));
  const own = root.nodeType === 9 ? (root as Document).documentElement.outerHTML : (root as ShadowRoot).innerHTML;
  return [own, ...shadows].join("\n");
}

const press = (overlay: Element, key: string): boolean =>
  inside(overlay, "h2").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));

const buttonOf = (overlay: Element, words: string): HTMLButtonElement =>
  [...overlay.shadowRoot!.querySelectorAll("button")].find(({ textContent }) => textContent === words)!;

describe("the audit", () => {
  afterEach(closePage);

  it("has nothing to object to on a good page, and tells what stands there", async () => {
    const { window, report, overlay } = await audited("good");
    expect(codesOf(report)).to.deep.equal([]);
    expect(report.widgets.map(({ tag }) => tag)).to.include.members(["monusco-data", "monusco-handover-map", "monusco-sources"]);
    const stat = report.widgets.find(({ attributes }) => attributes.some(([, value]) => value === "in-need"))!;
    expect(stat.shows).to.contain("15 million").and.to.contain("As of 28 January 2026");
    expect(stat.data).to.include({ status: "ready", origin: "remote", id: "monusco", updated: "2026-11-24" });
    expect(stat.data.request!.milliseconds).to.be.greaterThan(0);
    expect(stat.freshness).to.deep.equal({ now: ["fresh"], freshUntil: "2026-10-28", dueUntil: "2027-03-14" });
    expect(stat.language).to.deep.include({ asked: "en", from: '<html lang="en">', shown: "en", isDraft: false });
    expect(stat.version).to.equal(report.version);
    expect(stat.contrast).to.equal(21);
    expect(report.page.scripts.map(({ hasIntegrity }) => hasIntegrity)).to.deep.equal([false]);
    for (const words of ["0 problems", "from an address", "up to date until 2026-10-28", "Judged on 2026-02-15"]) {
      for (const details of overlay.shadowRoot!.querySelectorAll("details")) details.open = true;
      expect(panelText(overlay)).to.contain(words);
    }
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("finds widgets in shadow roots, in frames, and those of which another is made", async () => {
    const { report } = await audited("places");
    const places = report.widgets.map(({ label, tag, where }) => `${label} ${tag} ${where}`);
    expect(places).to.include("2 monusco-brief #brief");
    expect(places).to.include(
      "2.1 monusco-stat #brief (shadow root) div > section > div:nth-of-type(2) > monusco-stat:nth-of-type(1)",
    );
    expect(places).to.include("3 monusco-stat #host (shadow root) monusco-stat");
    expect(places).to.include("5 monusco-stat #frame (frame) body > monusco-data > monusco-stat");
    expect(codesOf(report)).to.deep.equal([]);
  });

  it("is opened by the page's address, once, also where the script is there twice", async () => {
    const { document, recorded } = await openAudited("two-copies", "?a=1&monusco-audit&b=2");
    await until(() => overlayIn(document)?.shadowRoot?.querySelector("li") != null, "the overlay");
    expect(document.querySelectorAll("monusco-audit")).to.have.length(1);
    expect(recorded.thrown).to.deep.equal([]);
  });

  it("looks again when data come, and then at what the widgets have made of them", async () => {
    const { document } = await openAudited("places", "?monusco-audit");
    const told = (): string => overlayIn(document)?.shadowRoot?.querySelector(".panel")?.textContent ?? "";
    await until(() => told().includes("2.4") && told().includes("In need of aid: nearly 15 million"), "the figures");
  });

  it("is asked for by nobody else", async () => {
    const { document, performance } = await openAudited("good", "?monusco-auditor&q=monusco-audit");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(overlayIn(document)).to.equal(null);
    expect(performance.getEntriesByType("resource").filter(({ name }) => name.includes("monusco-audit.js"))).to.have.length(0);
  });

  it("says in the console, once, that its file is not there", async () => {
    const { recorded } = await openAudited("language-missing", "?monusco-audit");
    const said = (): readonly string[] =>
      recorded.warnings.filter((one) => one.includes("monusco-audit.js, could not be loaded"));
    await until(() => said().length > 0, "the warning");
    expect(said()).to.have.length(1);
    expect(recorded.thrown).to.deep.equal([]);
  });

  it("runs under the strict policy without a violation", async () => {
    const { document, recorded } = await openAudited("/strict-csp", "?monusco-audit");
    await until(() => overlayIn(document)?.shadowRoot?.querySelector("li") != null, "the overlay");
    const panel = inside(overlayIn(document)!, ".panel");
    expect([getComputedStyle(panel).position, getComputedStyle(panel).display]).to.deep.equal(["absolute", "block"]);
    buttonOf(overlayIn(document)!, "Copy report").click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(panelText(overlayIn(document)!)).to.contain("default-src 'none'");
    expect(recorded).to.deep.equal(nothingWrong);
  });

  it("closes without a trace, by Escape and by its button, and gives the focus back", async () => {
    const window = await openAudited("good");
    const { document } = window;
    const stat = document.querySelector("monusco-stat")!;
    const source = inside(stat, "button");
    source.focus();
    await auditFrom(window);
    expect(document.activeElement?.localName).to.equal("monusco-audit");
    press(overlayIn(document)!, "Escape");
    expect(stat.shadowRoot!.activeElement === source).to.equal(true);
    const before = snapshot(document);
    await window.monuscoAudit!();
    const open = snapshot(document);
    buttonOf(overlayIn(document)!, "Close").click();
    expect(snapshot(document) === before).to.equal(true);
    expect(open === before).to.equal(false);
  });

  it("leads to each widget, and draws its number over it", async () => {
    const { document, overlay, window } = await audited("good");
    const map = document.querySelector("monusco-handover-map")!;
    const label = [...overlay.shadowRoot!.querySelectorAll("summary")].find((one) => one.textContent.includes("handover-map"))!;
    const number = label.querySelector("b")!.textContent;
    buttonOf(overlay, `Go to ${number} <monusco-handover-map>`).click();
    const isDrawn = (): boolean => {
      const numbers = [...overlay.shadowRoot!.querySelectorAll<SVGTextElement>(".number")];
      const mark = numbers.find(({ textContent }) => textContent === number)!;
      const outline = mark.previousElementSibling!.previousElementSibling!.getBoundingClientRect();
      return Math.abs(outline.top + 1 - map.getBoundingClientRect().top) < 2;
    };
    await until(() => Math.abs(map.getBoundingClientRect().top) < window.innerHeight && isDrawn(), "the mark");
  });

  it("stands on the side where no line of the page starts", async () => {
    const { overlay } = await audited("rtl");
    expect(inside(overlay, ".panel").getBoundingClientRect().left).to.equal(0);
  });

  it("gives a report to copy, in words and as JSON", async () => {
    const { overlay } = await audited("stale-sentence");
    const copy = buttonOf(overlay, "Copy report");
    copy.click();
    await until(() => copy.textContent === "Copied" || overlay.shadowRoot!.querySelector("textarea") !== null, "the copy");
    // Where the frame may write to the clipboard, what is there is the engine's matter.
    const text = overlay.shadowRoot!.querySelector("textarea")?.value;
    if (text === undefined) return;
    expect(text).to.contain("1. Problem [stale-sentence]: The sentence inside the tag");
    const json = JSON.parse(text.slice(text.indexOf("\nJSON\n") + 6)) as Report;
    expect(json.widgets.map(({ tag }) => tag)).to.deep.equal(["monusco-data", "monusco-stat"]);
  });

  it("throws nothing into a page that has spoilt its prototypes", async () => {
    const { window, overlay, report } = await audited("hostile");
    expect(report.widgets.map(({ tag }) => tag)).to.deep.equal(["monusco-data", "monusco-stat"]);
    buttonOf(overlay, "Copy report").click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(window.recorded.thrown).to.deep.equal([]);
  });
});
