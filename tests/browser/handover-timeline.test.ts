import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { eventsOf } from "../../src/data/select.js";
import { real, within } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { expectSourcesInOrder } from "./references.js";
import { inside, mount, shownText, unmount } from "./render.js";

const timeline = (place: ParentNode): HTMLElement => place.querySelector("monusco-handover-timeline")!;
const rows = (place: ParentNode): Element[] => [...timeline(place).shadowRoot!.querySelectorAll(".event")];
const mountWith = (attributes: string): Promise<HTMLElement> =>
  mount(html`<div></div>`).then(async (place) => {
    const { render } = await import("lit");
    render(within(real, html`<monusco-handover-timeline></monusco-handover-timeline>`), place);
    for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) timeline(place).setAttribute(name!, value!);
    const { settle } = await import("./render.js");
    await settle(place);
    return place;
  });

describe("monusco-handover-timeline", () => {
  afterEach(unmount);

  it("holds every event once, in order, as a list, each with its kind in words, a date and a source", async () => {
    const place = await mountWith("");
    const events = eventsOf(real);
    const shown = rows(place);
    expect(shown).to.have.length(events.length);
    expect(shown.map((row) => row.querySelector("b")!.textContent)).to.deep.equal(events.map(({ title }) => title.en));
    for (const row of shown) {
      expect(row.localName).to.equal("li");
      expect(row.parentElement?.localName).to.equal("ol");
      expect(row.querySelector(".hidden-visually")?.textContent).to.match(/^[A-Z].*: $/);
      expect(row.querySelector("time")?.dateTime).to.match(/^\d{4}/);
      expect(row.querySelector(".reference")).not.to.equal(null);
    }
  });

  it("groups events by phases, with their status, and shows where we stand today before what is to come", async () => {
    const place = await mountWith("");
    const text = shownText(timeline(place));
    const order = [
      "Before the hand-over",
      "Phase 1: South Kivu",
      "Declared complete on 30 June 2024",
      "Phases 2 and 3: North Kivu and Ituri",
      "On hold since July 2024",
    ];
    order.push("Today24 November 2026");
    const places = order.map((words) => text.replace(/Today\s+/, "Today").indexOf(words));
    expect(places, text).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places).not.to.include(-1);
    const today = inside(timeline(place), ".now");
    const toCome = inside(timeline(place), ".to-come");
    expect(today.compareDocumentPosition(toCome) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(toCome.textContent).to.contain("20 Dec 2026");
  });

  it("names the silence of its sources before today", async () => {
    const place = await mountWith("");
    expect(shownText(timeline(place))).to.contain("Nothing recorded from here to today.");
  });

  it("folds long lists but keeps them in the document", async () => {
    const place = await mountWith("");
    const folded = inside<HTMLDetailsElement>(timeline(place), "details.folded");
    const count = folded.querySelectorAll(".event").length;
    expect(folded.open).to.equal(false);
    expect(folded.querySelector("summary")?.textContent?.trim()).to.equal(`${count} earlier events`);
    expect(timeline(place).shadowRoot!.querySelectorAll(".event").length).to.be.greaterThan(count);
  });

  it("keeps kinds, phases, places and dates that its attributes ask for", async () => {
    const cases: readonly [attributes: string, query: Parameters<typeof eventsOf>[1]][] = [
      ['kind="handover"', { kinds: ["handover"] }],
      ['kind="council, fighting"', { kinds: ["council", "fighting"] }],
      ['phase="south-kivu"', { phases: ["south-kivu"] }],
      ['place="cd-nk"', { places: ["CD-NK"] }],
      ['from="2024-03" to="2024-06"', { from: "2024-03", to: "2024-06" }],
    ];
    for (const [attributes, query] of cases) {
      const place = await mountWith(attributes);
      expect(
        rows(place).map((row) => row.querySelector("b")!.textContent),
        attributes,
      ).to.deep.equal(eventsOf(real, query).map(({ title }) => title.en));
    }
  });

  it("does not speak of silence or of phases without events where events are filtered", async () => {
    const place = await mountWith('kind="election"');
    expect(shownText(timeline(place)))
      .not.to.contain("Nothing recorded")
      .and.not.to.contain("Phase 1");
  });

  it("says which filters match nothing", async () => {
    const place = await mountWith('kind="election" phase="ituri"');
    expect(shownText(timeline(place))).to.contain("No event matches “Election”, “Ituri”.");
    const dated = await mountWith('from="2031-05" to="2032"');
    expect(shownText(timeline(dated))).to.contain("No event matches “May 2031”, “2032”.");
  });

  it("complains once of a filter it does not understand", async () => {
    const complaints = await complaintsOf(() => mountWith('kind="handovr" from="yesterday" lang="fr"'));
    expect(complaints.warnings).to.have.length(2);
    expect(complaints.warnings.join()).to.contain('kind="handovr"').and.to.contain('from="yesterday"');
  });

  it("leaves out a date it does not understand, and shows the rest", async () => {
    for (const attributes of ['from="yesterday"', 'to="x"', 'from=" 2024 "']) {
      const complaints = await complaintsOf(async () => {
        const place = await mountWith(attributes);
        expect(rows(place).length, attributes).to.be.greaterThan(20);
      });
      expect(complaints.thrown, attributes).to.deep.equal([]);
    }
  });

  it("tells nothing of a plan before there was one", async () => {
    const place = await mountWith('as-of="2010-07-01"');
    expect(shownText(timeline(place)))
      .not.to.contain("South Kivu")
      .and.not.to.contain("Planned");
  });

  it("names a place that no event has, and takes no word of JavaScript for a kind", async () => {
    const complaints = await complaintsOf(async () => {
      const place = await mountWith('place="Kivu" kind="constructor"');
      expect(shownText(timeline(place))).to.contain("No event matches “constructor”, “KIVU”.");
    });
    expect(complaints.warnings.join()).to.contain('place="KIVU"').and.to.contain("CD-SK");
  });

  it("freezes to what was known, with that day in today's place", async () => {
    const place = await mountWith('as-of="2024-06-30"');
    const text = shownText(timeline(place));
    expect(text).to.contain("Shown as known on 30 June 2024.").and.to.contain("Newer figures exist.").and.not.to.contain("Today");
    expect(text).not.to.contain("Mikenge handed").and.not.to.contain("the last two highland bases");
  });

  it("speaks French", async () => {
    const place = await mountWith('lang="fr"');
    expect(shownText(timeline(place)))
      .to.contain("Phase 1 : Sud-Kivu")
      .and.to.contain("Aujourd’hui");
  });

  it("lists each source once, numbered in the order of reading", async () => {
    const place = await mountWith('from="2024"');
    const root = timeline(place).shadowRoot!;
    expectSourcesInOrder(root);
  });
});
