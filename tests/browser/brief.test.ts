import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { invented, real, unreachable, within } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

const element = (place: ParentNode): HTMLElement => place.querySelector("monusco-brief")!;

const partsOf = (place: ParentNode): readonly HTMLElement[] => [
  ...element(place).shadowRoot!.querySelectorAll<HTMLElement>("[part=section]"),
];

async function briefOf(content: unknown, dataset: unknown = real): Promise<HTMLElement> {
  const place = await mount(within(dataset, content as ReturnType<typeof html>));
  return place;
}

describe("monusco-brief", () => {
  afterEach(unmount);

  it("tells all of it in one tag, in its order", async () => {
    const place = await briefOf(html`<monusco-brief></monusco-brief>`);
    const tags = [...new Set(partsOf(place).map(({ localName }) => localName))];
    expect(tags).to.deep.equal([
      "monusco-stat",
      "monusco-trend",
      "monusco-handover-progress",
      "monusco-handover-timeline",
      "monusco-focus-area",
      "monusco-handover-map",
      "monusco-resources",
      "monusco-picture",
      "monusco-sources",
    ]);
    for (const part of partsOf(place)) expect(part.shadowRoot!.querySelector(".root") !== null, part.localName).to.equal(true);
    expect(inside(element(place), "h2").textContent)
      .to.contain("MONUSCO")
      .and.to.contain(real.mission.country.name.en);
    expect(shownText(element(place)))
      .to.contain("As of 24 November 2026")
      .and.to.contain("Mandate in force until 20 December 2026")
      .and.to.contain("South Kivu: Declared complete on 30 June 2024");
  });

  it("tells the sections asked for, in the order asked for", async () => {
    const place = await briefOf(html`<monusco-brief sections="sources figures"></monusco-brief>`);
    const tags = [...new Set(partsOf(place).map(({ localName }) => localName))];
    expect(tags).to.deep.equal(["monusco-sources", "monusco-stat"]);
  });

  it("nests headings under the level of the page", async () => {
    const place = await briefOf(html`<monusco-brief heading-level="3" sections="lead areas"></monusco-brief>`);
    expect(inside(element(place), "h3").textContent).to.contain("MONUSCO");
    for (const part of partsOf(place)) expect(part.shadowRoot!.querySelector("h4") !== null).to.equal(true);
  });

  it("has no level below the last", async () => {
    const place = await briefOf(html`<monusco-brief heading-level="6" sections="figures areas resources"></monusco-brief>`);
    const levels = partsOf(place).flatMap((part) => part.getAttribute("heading-level") ?? []);
    expect(levels.length).to.be.greaterThan(1);
    expect([...new Set(levels)]).to.deep.equal(["6"]);
  });

  it("is the page where it has the first level, and goes back to the second", async () => {
    const place = await briefOf(html`<monusco-brief heading-level="1" sections="lead areas"></monusco-brief>`);
    expect(inside(element(place), "h1").textContent).to.contain("MONUSCO");
    expect(partsOf(place)[0]!.shadowRoot!.querySelector("h2") !== null).to.equal(true);
    element(place).removeAttribute("heading-level");
    await settle(place);
    expect(inside(element(place), "h2").textContent).to.contain("MONUSCO");
  });

  it("freezes everything inside to one day", async () => {
    const place = await briefOf(html`<monusco-brief as-of="2024-03-31" sections="lead figures timeline"></monusco-brief>`);
    for (const part of partsOf(place)) expect(shownText(part), part.localName).to.contain("Shown as known on 31 March 2024.");
    expect(shownText(element(place)))
      .to.contain("As of 31 March 2024")
      .and.not.to.contain("2026");
  });

  it("leaves out what the data do not tell, without empty headings", async () => {
    const place = await briefOf(html`<monusco-brief></monusco-brief>`, invented);
    const tags = new Set(partsOf(place).map(({ localName }) => localName));
    expect([...tags])
      .not.to.include("monusco-handover-map")
      .and.not.to.include("monusco-resources");
    expect([...tags]).to.include("monusco-stat");
  });

  it("says once, for all of it, that newer data could not be had", async () => {
    let place: HTMLElement | undefined;
    await complaintsOf(async () => {
      place = await mount(unreachable(html`<monusco-brief sections="lead figures areas"></monusco-brief>`, "embedded"));
    });
    expect(shownText(element(place!))).to.contain("Shown: the data built into this widget");
    expect(partsOf(place!).length).to.be.greaterThan(4);
    for (const part of partsOf(place!)) expect(shownText(part)).not.to.contain("built into this widget");
  });

  it("tells of the mandate until its last day is over", async () => {
    const WORDS = {
      "2026-12-20": "Mandate in force until 20 December 2026",
      "2026-12-21": "The last mandate on record ran until 20 December 2026",
    };
    for (const [now, words] of Object.entries(WORDS)) {
      const brief = html`<monusco-brief sections="lead"></monusco-brief>`;
      const place = await mount(html`<monusco-data now=${now} .value=${real}>${brief}</monusco-data>`);
      expect(shownText(element(place)), now).to.contain(words);
    }
  });

  it("judges all of it by another day when that comes", async () => {
    const brief = html`<monusco-brief sections="lead figures"></monusco-brief>`;
    const place = await mount(html`<monusco-data now="2026-11-24" .value=${real}>${brief}</monusco-data>`);
    const stateOf = (): readonly string[] => partsOf(place).map(shownText);
    const before = stateOf();
    place.querySelector("monusco-data")!.now = "2036-11-24";
    await settle(place);
    const after = stateOf();
    expect(before.some((text) => text.includes("Up to date"))).to.equal(true);
    expect(after.some((text) => text.includes("Up to date"))).to.equal(false);
  });

  it("speaks the language of the page, all of it", async () => {
    const place = await mount(within(real, html`<monusco-brief sections="lead areas"></monusco-brief>`, "fr"));
    expect(shownText(element(place))).to.contain("Mandat en vigueur jusqu’au 20 décembre 2026");
    expect(shownText(partsOf(place)[0]!)).to.contain("État de droit");
  });
});
