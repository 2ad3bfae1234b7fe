import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import { corrected, within } from "../../stories/datasets.js";
import { mount, openSource, shownText, unmount } from "./render.js";

const shown = async (content: TemplateResult, language?: string): Promise<string> => {
  const place = await mount(within(corrected, content, language));
  return shownText(place.querySelector("monusco-stat, monusco-focus-area, monusco-handover-timeline")!);
};

describe("what was corrected", () => {
  afterEach(unmount);

  it("says when, what it was before, and why, newest first", async () => {
    const text = await shown(html`<monusco-stat metric="corrected"></monusco-stat>`);
    expect(text).to.contain("5.28 million");
    expect(text).to.contain(
      "Corrected on 3 November 2026, was 5,820,300. Two digits were exchanged. Corrected on 15 October 2026, was 5,820,000. Rounded by mistake.",
    );
  });

  it("says so in French, and in few words inside a sentence", async () => {
    const french = await shown(html`<monusco-stat metric="corrected"></monusco-stat>`, "fr");
    expect(french).to.contain("Corrigé le 3 novembre 2026, auparavant 5 820 300. Deux chiffres avaient été intervertis.");
    const inline = await shown(html`<monusco-stat metric="corrected" variant="inline"></monusco-stat>`);
    expect(inline).to.match(/\(September 2026, up to date, corrected on 3 November 2026, was 5,820,300\)$/);
  });

  it("says so in the popover", async () => {
    const place = await mount(within(corrected, html`<monusco-stat metric="corrected"></monusco-stat>`));
    const popover = openSource(place.querySelector("monusco-stat")!);
    expect(popover.textContent).to.contain("Correction").and.to.contain("Two digits were exchanged.");
  });

  it("says so of points, of their figures and of events, with dates and words of before", async () => {
    const area = await shown(html`<monusco-focus-area area="corrected"></monusco-focus-area>`);
    expect(area).to.contain("Corrected on 3 November 2026, was 5,820,300.");
    expect(area).to.contain("Corrected on 10 November 2026, was April 2026. The report names May.");
    const timeline = await shown(html`<monusco-handover-timeline></monusco-handover-timeline>`);
    expect(timeline).to.match(
      /police.*Corrected on 12 November 2026, was A base is handed over to the army\. The statement was misread\./,
    );
    // Words of before are quoted, figures and dates are not.
    const quotes = [...document.querySelector("monusco-handover-timeline")!.shadowRoot!.querySelectorAll("[part=correction] q")];
    expect(quotes.map(({ textContent }) => textContent.trim())).to.deep.equal(["A base is handed over to the army"]);
  });

  it("is said of an area that is frozen before, also where only one of its figures was", async () => {
    const ofFigures = { ...corrected, corrections: corrected.corrections.slice(0, 2) };
    const place = await mount(
      within(ofFigures, html`<monusco-focus-area area="corrected" as-of="2026-10-14"></monusco-focus-area>`),
    );
    expect(shownText(place.querySelector("monusco-focus-area")!)).to.contain("What is shown has since been corrected.");
  });

  it("is shown as it was in print where a widget is frozen before, and says that it was corrected since", async () => {
    const before = await shown(html`<monusco-stat metric="corrected" as-of="2026-10-14" notation="standard"></monusco-stat>`);
    expect(before)
      .to.contain("5,820,000")
      .and.to.contain("What is shown has since been corrected.")
      .and.not.contain("Corrected on");
    const between = await shown(html`<monusco-stat metric="corrected" as-of="2026-11-02" notation="standard"></monusco-stat>`);
    expect(between).to.contain("5,820,300").and.to.contain("Corrected on 15 October 2026").and.to.contain("since been corrected");
    const after = await shown(html`<monusco-stat metric="corrected" as-of="2026-11-03" notation="standard"></monusco-stat>`);
    expect(after).to.contain("5,280,000").and.not.contain("since been corrected");
    const timeline = await shown(html`<monusco-handover-timeline as-of="2026-11-11"></monusco-handover-timeline>`);
    expect(timeline).to.contain("handed over to the army").and.to.contain("since been corrected");
  });

  it("is said beside whatever text of an area was put right", async () => {
    const [area] = corrected.focusAreas;
    const TEXTS = { title: area!.title, summary: area!.summary, "points/0/text": area!.points[0]!.text };
    for (const [path, now] of Object.entries(TEXTS)) {
      const was = { en: "Before" };
      const correction = { date: "2026-11-20", pointer: `/focusAreas/0/${path}`, was, now, why: { en: "A slip of the pen." } };
      const dataset = { ...corrected, corrections: [correction] };
      const place = await mount(within(dataset, html`<monusco-focus-area area="corrected"></monusco-focus-area>`));
      expect(shownText(place.querySelector("monusco-focus-area")!), path).to.match(
        /Corrected on 20 November 2026, was Before. A slip of the pen\./,
      );
    }
  });
});
