import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import { calendarDays } from "../../src/components/handover-timeline/files.js";
import type { MonuscoHandoverTimeline } from "../../src/components/handover-timeline/handover-timeline.js";
import { eventsOf } from "../../src/data/select.js";
import { invented, real, within } from "../../stories/datasets.js";
import { inside, mount, unmount } from "./render.js";

type Timeline = MonuscoHandoverTimeline;

async function mounted(content: TemplateResult, dataset: unknown = real): Promise<Timeline> {
  return (await mount(within(dataset, content))).querySelector("monusco-handover-timeline")!;
}

/** What the reader gets who takes a file: its name and its text, without a file being saved. */
async function taken(element: Timeline, label: string): Promise<{ name: string; text: string }> {
  const button = [...element.shadowRoot!.querySelectorAll<HTMLElement>("[part=download]")].find(
    ({ textContent }) => textContent === label,
  )!;
  const createObjectURL = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  let name = "";
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return createObjectURL(made);
  };
  // Only links are not followed: the button is to be pressed.
  Object.defineProperty(HTMLAnchorElement.prototype, "click", {
    configurable: true,
    value(this: HTMLAnchorElement) {
      name = this.download;
    },
  });
  try {
    button.click();
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
  }
  return { name, text: await blob!.text() };
}

const valuesOf = (calendar: string, name: string): string[] =>
  calendar
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(":") + 1));

describe("the files of monusco-handover-timeline", () => {
  afterEach(unmount);

  it("hold what is shown", async () => {
    const element = await mounted(html`<monusco-handover-timeline from="2024" controls></monusco-handover-timeline>`);
    const select = inside<HTMLSelectElement>(element, "select[part=place]");
    const place = select.options[1]!.value;
    select.value = place;
    select.dispatchEvent(new Event("change"));
    await element.updateComplete;
    const events = eventsOf(real, { from: "2024", places: [place] });
    const calendar = await taken(element, "Calendar (ICS)");
    expect(calendar.name).to.equal(`${real.id}-handover.ics`);
    expect(valuesOf(calendar.text, "UID")).to.deep.equal(events.map(({ id }) => `${id}@${real.id}`));
    const table = await taken(element, "Table (CSV)");
    expect(table.name).to.equal(`${real.id}-handover.csv`);
    expect(table.text.split("\r\n")[0]!.replace("\ufeff", "")).to.equal(
      "date,kind,title,text,phase,sites,places,confidence,note,sources,publishers,urls",
    );
    for (const { date, kind, title } of events) {
      expect(table.text).to.contain(`\r\n${date},${kind},`).and.to.contain(title.en.split(",")[0]);
    }
  });

  it("tell a calendar of days, of what is not known of them, and of their sources", async () => {
    const element = await mounted(html`<monusco-handover-timeline></monusco-handover-timeline>`);
    const { text } = await taken(element, "Calendar (ICS)");
    const events = eventsOf(real);
    const of = (name: string, id: string): string => valuesOf(text, name)[events.findIndex((event) => event.id === id)]!;
    const month = events.find(({ date }) => /^\d{4}-\d\d$/.test(date))!;
    expect(of("DTSTART", month.id)).to.equal(`${month.date.replace("-", "")}01`);
    expect(of("DTEND", month.id).endsWith("01")).to.equal(true);
    expect(of("DESCRIPTION", month.id)).to.contain("Of its date only this is known: ");
    const day = events.find(({ date }) => date === "2024-02-28")!;
    expect([of("DTSTART", day.id), of("DTEND", day.id)]).to.deep.equal(["20240228", "20240229"]);
    expect(of("DESCRIPTION", day.id)).to.contain("Source: ").and.not.to.contain("Of its date");
    const unsure = events.find(({ confidence }) => confidence === "unsure")!;
    expect(of("DESCRIPTION", unsure.id)).to.contain("Uncertain.");
    expect(new Set(valuesOf(text, "DTSTAMP"))).to.deep.equal(new Set([`${real.updated.replaceAll("-", "")}T000000Z`]));
    expect(new Set(valuesOf(text, "UID")).size).to.equal(events.length);
    for (const url of valuesOf(text, "URL")) expect(() => new URL(url)).not.to.throw();
  });

  it("bound what has no end or an absurd one", () => {
    const cases: readonly [date: string, from: string, until: string][] = [
      ["2024-05-25", "2024-05-25", "2024-05-26"],
      ["2024-02", "2024-02-01", "2024-03-01"],
      ["2024-05/2024-06", "2024-05-01", "2024-07-01"],
      ["2024-07-01/..", "2024-07-01", "2026-11-25"],
      ["2030-01-01/..", "2030-01-01", "2030-01-02"],
      ["../1999-11-30", "1999-11-30", "1999-12-01"],
      ["0000/9999", "0000-01-01", "0000-01-02"],
      ["9999-12-31", "9999-12-31", "9999-12-31"],
    ];
    for (const [date, from, until] of cases) expect(calendarDays(date, "2026-11-24"), date).to.deep.equal([from, until]);
  });

  it("are a picture of the strip in either layout, that stands alone", async () => {
    for (const layout of ["vertical", "horizontal"]) {
      const element = await mounted(html`<monusco-handover-timeline layout=${layout}></monusco-handover-timeline>`);
      const nodes = element.shadowRoot!.querySelectorAll("*").length;
      const { name, text } = await taken(element, "Picture (SVG)");
      expect(name).to.equal(`${real.id}-handover.svg`);
      expect(element.shadowRoot!.querySelectorAll("*").length, "leaves nothing behind").to.equal(nodes);
      const { documentElement: picture } = new DOMParser().parseFromString(text, "image/svg+xml");
      expect(picture.localName).to.equal("svg");
      expect(picture.querySelector("title")?.textContent).to.equal("The hand-over: 1 of 3 phases declared complete");
      expect(picture.querySelector("desc")?.textContent).to.contain("On hold since July 2024");
      expect(picture.textContent).to.contain("Base handed over or closed").and.to.contain("As of ");
      expect(picture.querySelectorAll("[class], script, foreignObject, style")).to.have.length(0);
      expect(picture.querySelector("rect")?.getAttribute("fill"), "paper").to.equal("rgb(255, 255, 255)");
      const widths = (["narrow", "middle", "wide"] as const).map((band) => element.toSVG(band)!.length);
      expect(widths.every((length) => length > 1000)).to.equal(true);
    }
  });

  it("are none where there is nothing to show", async () => {
    const element = await mounted(html`<monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>`, invented);
    expect(element.toSVG()).to.equal(undefined);
    expect(element.shadowRoot!.querySelectorAll("[part=downloads]")).to.have.length(0);
  });
});
