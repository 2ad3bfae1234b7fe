import { expect } from "chai";
import { html, nothing } from "lit";
import "../../src/define.js";
import { invented, real, within } from "../../stories/datasets.js";
import { about, correctedSite, manySites, elsewhere, everyOutcome, impossible, surplus } from "../../stories/sites.js";
import { violationsIn } from "./accessibility.js";
import { inside, mount, shownText, unmount } from "./render.js";

interface Asked {
  readonly variant?: string;
  readonly asOf?: string;
  readonly language?: string;
}

const show = async (dataset: unknown, { variant, asOf, language }: Asked = {}): Promise<HTMLElement> => {
  const widget = html`<monusco-handover-progress variant=${variant ?? nothing} as-of=${asOf ?? nothing}></monusco-handover-progress>`;
  return (await mount(within(dataset, widget, language))).querySelector<HTMLElement>("monusco-handover-progress")!;
};

const all = (widget: Element, selector: string): Element[] => [...widget.shadowRoot!.querySelectorAll(selector)];

describe("monusco-handover-progress", () => {
  afterEach(unmount);

  it("draws fourteen marks: ten with names and dates, four of which nothing is known", async () => {
    const widget = await show(real);
    expect(inside(widget, "h3").textContent).to.equal("Of fourteen bases announced, ten can be named");
    expect(all(widget, ".unit")).to.have.length(10);
    expect(all(widget, ".unnamed .mark")).to.have.length(4);
    const text = shownText(widget);
    expect(text).to.contain("MONUSCO bases by what became of them. Plan of 13 January 2024.");
    expect(text)
      .to.contain("To the army 6")
      .and.to.contain("To the police 1")
      .and.to.contain("Closed 2")
      .and.to.contain("Not named 4");
    expect(text).to.contain("Four more of the fourteen bases are named in no document read.");
    expect(
      all(widget, ".unit").every((unit) => unit.querySelector("b") !== null && unit.querySelector(".reference") !== null),
    ).to.equal(true);
  });

  it("half-fills what is uncertain, and says so", async () => {
    const widget = await show(real);
    const uvira = all(widget, ".unit").find((unit) => unit.querySelector("b")!.textContent === "Uvira")!;
    expect(uvira.textContent.replace(/\s+/g, " ")).to.contain("day not found, uncertain");
    const other = all(widget, ".unit")[0]!;
    expect(uvira.querySelector("svg")!.innerHTML).not.to.equal(other.querySelector("svg")!.innerHTML);
    expect(shownText(widget)).to.contain("Half-filled marks: uncertain.");
  });

  it("keeps the sites outside the fourteen apart", async () => {
    const widget = await show(real);
    expect(all(widget, ".outside .row b").map(({ textContent }) => textContent)).to.deep.equal([
      "Amsar",
      "Kavumu (remaining sites)",
    ]);
    expect(shownText(widget)).to.contain("Outside the fourteen 2");
  });

  it("shows the mission's own count beside the press's, each with date and source, compared with nothing", async () => {
    const widget = await show(real);
    const rows = all(widget, "tbody tr").map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => (cell.querySelector("data, time") ?? cell).textContent.trim()),
    );
    expect(rows).to.deep.equal([
      ["19 Apr 2024", "2", "3"],
      ["1 May 2024", "2", "4"],
      ["25 Jun 2024", "7", "none found"],
    ]);
    expect(all(widget, "td data").every((one) => one.closest("td")!.querySelector(".reference") !== null)).to.equal(true);
    const text = shownText(widget);
    expect(text).to.contain("The two count in different ways and cannot be compared.").and.to.contain("not verified");
    expect(text).not.to.contain("%");
  });

  it("is compact as one row of marks and one line of words, with the names folded", async () => {
    const widget = await show(real, { variant: "compact" });
    expect(all(widget, ".marks .mark")).to.have.length(14);
    expect(shownText(widget)).to.contain("6 to the army 1 to the police").and.to.contain("4 not named");
    expect(inside<HTMLDetailsElement>(widget, "details.names").open).to.equal(false);
    expect(all(widget, ".names .row")).to.have.length(12);
  });

  it("is frozen to what was known on a day", async () => {
    const text = shownText(await show(real, { asOf: "2024-05-02" }));
    expect(text).to.contain("Of fourteen bases announced, four can be named").and.to.contain("Ten more of the fourteen bases");
    expect(text).to.contain("still held by the mission").and.to.contain("Shown as known on 2 May 2024. Newer figures exist.");
    expect(text).not.to.contain("Mikenge").and.not.to.contain("25 Jun 2024");
    expect(shownText(await show(real, { asOf: "1998" }))).to.contain("Nothing of this was known on 31 December 1998.");
  });

  it("stays true where more are named than were announced, or nobody said how many", async () => {
    const text = shownText(await show(surplus));
    expect(text).to.contain("Two bases announced, three named").and.not.to.contain("more of the");
    const vague = shownText(await show(about));
    expect(vague).to.contain("What became of the bases").and.to.contain("Plan of 13 January 2026: about 20 bases, uncertain");
    expect(vague).not.to.contain("Not named");
    expect(shownText(await show(elsewhere)))
      .to.contain("What became of the bases")
      .and.not.to.contain("Plan of");
    expect(shownText(await show(impossible)))
      .to.contain("What became of the bases")
      .and.not.to.contain("Not named");
  });

  it("writes two numbers of a sentence in the same way", async () => {
    expect(inside(await show(everyOutcome), "h3").textContent).to.equal("Of 20 bases announced, 16 can be named");
  });

  it("bears far too many sites", async () => {
    const widget = await show(manySites(1200), { variant: "compact" });
    expect(inside(widget, "h3").textContent).to.match(/^Of 10,000 bases announced, 1,200 can be named$/);
    expect(all(widget, ".marks, img")).to.have.length(0);
    expect(all(widget, ".names .row")).to.have.length(1200);
  }).timeout(20_000);

  it("shows a correction", async () => {
    expect(shownText(await show(correctedSite))).to.contain("Corrected on 15 October 2026, was 24 May 2024.");
  });

  it("says where there is nothing", async () => {
    expect(shownText(await show(invented))).to.contain("No base is recorded.");
  });

  it("speaks French", async () => {
    const text = shownText(await show(real, { language: "fr" }));
    expect(text).to.contain("Sur quatorze bases annoncées, dix peuvent être nommées");
    expect(text).to.contain("Quatre autres des quatorze bases ne sont nommées dans aucun document consulté.");
    expect(text).to.contain("Hors des quatorze").and.to.contain("Kavumu (autres sites), à une autorité civile");
  });

  it("lists each source once, numbered in the order of reading", async () => {
    const widget = await show(real);
    const numbers = all(widget, ".reference [aria-hidden]").map(({ textContent }) => Number(textContent));
    const firsts = [...new Set(numbers)];
    expect(firsts).to.deep.equal(firsts.map((_, index) => index + 1));
    expect(all(widget, ".sources li")).to.have.length(firsts.length);
  });

  it("is accessible in both variants", async () => {
    expect(await violationsIn(await show(real))).to.deep.equal([]);
    expect(await violationsIn(await show(real, { variant: "compact" }))).to.deep.equal([]);
    expect(await violationsIn(await show(everyOutcome))).to.deep.equal([]);
  });
});
