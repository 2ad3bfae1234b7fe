import { expect } from "chai";
import { html, nothing } from "lit";
import "../../src/define.js";
import type { MonuscoHandoverProgress } from "../../src/components/handover-progress/handover-progress.js";
import { BANDS } from "../../src/components/shared/drawing/bands.js";
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

const rangeOf = (element: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
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
    expect(text).to.contain("Four of the fourteen could not be matched to a named place; no document read lists all fourteen.");
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

  it("keeps the sites apart that the mission leaves out of its count, and says no more of them than is known", async () => {
    const widget = await show(real);
    expect(all(widget, ".outside .row b").map(({ textContent }) => textContent)).to.deep.equal([
      "Amsar",
      "Kavumu (remaining sites)",
    ]);
    const text = shownText(widget);
    expect(text).to.contain("Not in the mission’s own count 2").and.not.to.contain("Outside the fourteen");
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
    expect(shownText(widget)).to.contain("6 to the army, 1 of them uncertain 1 to the police").and.to.contain("4 not named");
    expect(inside<HTMLDetailsElement>(widget, "details.names").open).to.equal(false);
    expect(all(widget, ".names .row")).to.have.length(12);
  });

  it("is frozen to what was known on a day", async () => {
    const text = shownText(await show(real, { asOf: "2024-05-02" }));
    expect(text).to.contain("Of fourteen bases announced, three handed over or closed");
    expect(text).to.contain("Nothing recorded by that day 10").and.not.to.contain("matched").and.not.to.contain("Not named");
    expect(text).to.contain("still held by the mission").and.to.contain("Shown as known on 2 May 2024. Newer figures exist.");
    expect(text).not.to.contain("Mikenge").and.not.to.contain("25 Jun 2024");
    expect(shownText(await show(real, { asOf: "1998" }))).to.contain("Nothing of this was known on 31 December 1998.");
  });

  it("does not say of a past day that no document names what had not been handed over yet", async () => {
    const text = shownText(await show(real, { asOf: "2024-03-15" }));
    expect(text).to.contain("Of fourteen bases announced, one handed over or closed");
    expect(text).to.contain("Nothing recorded by that day 13").and.not.to.contain("in no document");
    const compact = shownText(await show(real, { asOf: "2024-03-15", variant: "compact" }));
    expect(compact).to.contain("13 nothing recorded by that day");
  });

  it("does not give up on a past day what was given up on no known day", async () => {
    const widget = await show(real, { asOf: "2024-06-26" });
    const group = all(widget, ".group").find((one) => one.textContent.includes("Uvira"))!;
    const text = group.textContent.replace(/\s+/g, " ");
    expect(text).to.contain("Outcome not known").and.to.contain("day not found").and.not.to.contain("uncertain");
    expect(shownText(widget), "no mark is half-filled then").not.to.contain("Half-filled");
  });

  it("goes back to what it is by default where an attribute is taken away", async () => {
    const plain = shownText(await show(real));
    unmount();
    const widget = (await show(real, { variant: "compact", asOf: "2024-05-02" })) as MonuscoHandoverProgress;
    for (const name of ["variant", "as-of"]) widget.removeAttribute(name);
    await widget.updateComplete;
    expect(shownText(widget)).to.equal(plain);
  });

  it("breaks no name within a word, however narrow or large", async () => {
    for (const [width, size] of [
      ["38em", "16px"],
      ["52em", "16px"],
      ["60em", "22px"],
    ] as const) {
      const place = await mount(within(real, html`<monusco-handover-progress></monusco-handover-progress>`));
      const widget = place.querySelector<MonuscoHandoverProgress>("monusco-handover-progress")!;
      Object.assign(widget.style, { fontSize: size, width, maxWidth: "none" });
      await widget.updateComplete;
      for (const name of all(widget, ".unit b")) {
        const words = name.textContent.trim().split(" ").length;
        const lines = new Set([...rangeOf(name).getClientRects()].map(({ top }) => Math.round(top))).size;
        expect(lines <= words, `${name.textContent} on ${lines} lines at ${width} of ${size}`).to.equal(true);
      }
      unmount();
    }
  });

  it("has targets of 24 by 24 where sources stand side by side", async () => {
    for (const link of all(await show(real), ".unit .reference a")) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.round(width)).to.be.at.least(24);
      expect(Math.round(height)).to.be.at.least(24);
    }
  });

  it("hands out a picture of either variant, with names, dates, sources and a key", async () => {
    const widget = (await show(real)) as MonuscoHandoverProgress;
    const read = (text: string): string => {
      const picture = new DOMParser().parseFromString(text, "image/svg+xml");
      expect(picture.querySelector("parsererror")).to.equal(null);
      expect(picture.querySelectorAll("[class], [tabindex], a")).to.have.length(0);
      return [...picture.querySelectorAll("text")]
        .map(({ textContent }) => textContent)
        .join(" ")
        .replace(/\s+/g, " ");
    };
    const words = read(widget.toSVG()!);
    expect(words)
      .to.contain("Of fourteen bases announced, ten can be named")
      .and.to.contain("To the army 6, 1 of them uncertain");
    expect(words).to.contain("Kamanyola 28 February 2024").and.to.contain("Not named 4").and.to.contain("Amsar");
    expect(words).to.contain("Half-filled marks: uncertain.").and.to.contain("Sources: ").and.to.contain("CC-BY-4.0");
    expect(widget.shadowRoot!.querySelectorAll(".band")).to.have.length(0);
    for (const { name } of BANDS) expect(read(widget.toSVG(name)!)).to.contain("Kamanyola");
    widget.variant = "compact";
    await widget.updateComplete;
    const compact = read(widget.toSVG("narrow")!);
    expect(compact).to.contain("To the police 1").and.not.to.contain("Kamanyola").and.not.to.contain("own count");
    expect(words, "what the compact one leaves out").to.contain("own count");
    expect(((await show(invented)) as MonuscoHandoverProgress).toSVG()).to.equal(undefined);
    const turned = await mount(within(real, html`<div dir="rtl"><monusco-handover-progress></monusco-handover-progress></div>`));
    const fromRight = turned.querySelector<MonuscoHandoverProgress>("monusco-handover-progress")!.toSVG()!;
    expect(fromRight, "English runs from left to right on every page").not.to.contain("rtl");
    const frozen = read(((await show(real, { asOf: "2024-05-02" })) as MonuscoHandoverProgress).toSVG()!);
    expect(frozen).to.contain("Nothing recorded by that day 10").and.to.contain("Shown as known on 2 May 2024.");
  });

  it("says what a half-filled mark means wherever one is uncertain, also outside of the mission's own count", async () => {
    const site = { id: "one", name: "Camp", province: "XX", transferred: "2026-05-01", outcome: "army", sources: ["report"] };
    const words = async (more: object): Promise<boolean> =>
      shownText(await show({ ...invented, handover: { ...invented.handover, sites: [{ ...site, ...more }] } })).includes(
        "Half-filled",
      );
    expect(await words({})).to.equal(false);
    expect(await words({ confidence: "unsure" })).to.equal(true);
    expect(await words({ countedByMission: false })).to.equal(false);
    expect(await words({ countedByMission: false, confidence: "unsure" })).to.equal(true);
  });

  it("stays true where more are named than were announced, or nobody said how many", async () => {
    const text = shownText(await show(surplus));
    expect(text).to.contain("Two bases announced, three named").and.not.to.contain("matched");
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
  });

  it("shows a correction", async () => {
    expect(shownText(await show(correctedSite))).to.contain("Corrected on 15 October 2026, was 24 May 2024.");
  });

  it("says where there is nothing", async () => {
    expect(shownText(await show(invented))).to.contain("No base is recorded.");
  });

  it("sets words around a day as its language does, and otherwise around a month", async () => {
    const { handover, metrics, ...rest } = real;
    const planned = metrics["bases-planned"]!;
    const [first] = handover.sites;
    for (const [date, plan, site] of [
      ["2027-01-13", "Plan du 13 janvier 2027.", "annoncée pour le 13 janv. 2027"],
      ["2027-01", "Plan de janvier 2027.", "annoncée pour janv. 2027"],
    ] as const) {
      const observations = planned.observations.map((one) => ({ ...one, date }));
      const dataset = {
        ...rest,
        metrics: { ...metrics, "bases-planned": { ...planned, observations } },
        handover: { ...handover, sites: [{ ...first!, transferred: date }], events: [] },
      };
      const place = await mount(
        html`<monusco-data now="2026-12-31" .value=${dataset}>
          <monusco-handover-progress lang="fr" as-of="2027-01-31"></monusco-handover-progress>
          <monusco-handover-progress lang="fr"></monusco-handover-progress>
        </monusco-data>`,
      );
      const texts = Array.from(place.querySelectorAll("monusco-handover-progress"), shownText);
      expect(texts[0]).to.contain(plan);
      expect(texts[1]).to.contain(site);
    }
  });

  it("speaks French", async () => {
    const text = shownText(await show(real, { language: "fr" }));
    expect(text).to.contain("selon ce qu’elles sont devenues. Plan du 13 janvier 2024.");
    expect(text).to.contain("Sur quatorze bases annoncées, dix peuvent être nommées");
    expect(text).to.contain("Quatre des quatorze n’ont pas pu être rattachées à un lieu nommé ; aucun document consulté");
    expect(text)
      .to.contain("Hors du décompte de la Mission")
      .and.to.contain("À l’armée 6, dont 1 sans certitude")
      .and.to.contain("Kavumu (autres sites), à une autorité civile");
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
