import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import { calendarDays } from "../../src/components/handover-timeline/files.js";
import type { MonuscoHandoverTimeline } from "../../src/components/handover-timeline/handover-timeline.js";
import { eventsOf } from "../../src/data/select.js";
import { invented, real, within } from "../../stories/datasets.js";
import { inside, mount, unmount } from "./render.js";
import { datasetWith, event } from "./timeline-page.js";

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
    const texts = ["title", "text", "note"].flatMap((name) => real.languages.map(({ tag }) => `${name}_${tag}`));
    expect(table.text.split("\r\n")[0]!.replace("\ufeff", "")).to.equal(
      ["id,date,kind,phase,sites,places,confidence,sources,publishers,urls,published", ...texts].join(","),
    );
    for (const { id, date, kind, title } of events) {
      expect(table.text).to.contain(`\r\n${id},${date},${kind},`).and.to.contain(title.en.split(",")[0]);
      expect(table.text).to.contain(title.fr!.split(",")[0]);
    }
  });

  it("are the same table in every language, with a place for each document in each of its columns", async () => {
    const table = async (language: string): Promise<string> => {
      const element = await mounted(html`<monusco-handover-timeline lang=${language}></monusco-handover-timeline>`);
      return (await taken(element, language === "fr" ? "Tableau (CSV)" : "Table (CSV)")).text;
    };
    const english = await table("en");
    expect(await table("fr")).to.equal(english);
    const { id, sources } = eventsOf(real).find((one) => one.sources.length > 1)!;
    const urls = sources.map((source) => real.sources[source]!.url ?? "").join(" | ");
    expect(english.split("\r\n").find((line) => line.startsWith(`${id},`))).to.contain(urls);
  });

  it("tell a calendar which events are not certain, in their titles too", async () => {
    const dataset = datasetWith([
      event("sure", "2024-05-01"),
      event("unsure", "2024-05-02", { confidence: "unsure" }),
      event("not-read", "2024-05-03", { confidence: "known" }),
      event("about", "2024-05~"),
      event("year", "2024"),
      event("year-unsure", "2025", { confidence: "unsure" }),
    ]);
    const { text } = await taken(
      await mounted(html`<monusco-handover-timeline></monusco-handover-timeline>`, dataset),
      "Calendar (ICS)",
    );
    const told = Object.fromEntries(
      valuesOf(text, "UID").map((uid, index) => {
        const of = (name: string): string => valuesOf(text, name)[index]!.replaceAll("\\", "");
        return [uid.split("@")[0]!, `${of("STATUS")} ${of("SUMMARY")}, ${of("DTSTART")}/${of("DTEND")}`];
      }),
    );
    expect(told).to.deep.equal({
      sure: "CONFIRMED Event sure, 20240501/20240502",
      unsure: "TENTATIVE Event unsure (uncertain), 20240502/20240503",
      "not-read": "CONFIRMED Event not-read (not verified), 20240503/20240504",
      about: "TENTATIVE Event about (about May 2024), 20240501/20240601",
      year: "CONFIRMED Event year (2024), 20240101/20240102",
      "year-unsure": "TENTATIVE Event year-unsure (2025, uncertain), 20250101/20250102",
    });
    expect(text.replaceAll("\r\n ", "")).to.contain("Entered on its first day");
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
      ["2024-05/2024-06", "2024-05-01", "2024-05-02"],
      ["2024-01-10/2024-02-09", "2024-01-10", "2024-02-10"],
      ["2024-01-10/2024-02-10", "2024-01-10", "2024-01-11"],
      ["2024", "2024-01-01", "2024-01-02"],
      ["2024-07-01/..", "2024-07-01", "2024-07-02"],
      ["2026-11-20/..", "2026-11-20", "2026-11-25"],
      ["2030-01-01/..", "2030-01-01", "2030-01-02"],
      ["../1999-11-30", "1999-11-30", "1999-12-01"],
      ["0000/9999", "0000-01-01", "0000-01-02"],
      ["9999-12-31", "9999-12-31", "9999-12-31"],
    ];
    for (const [date, from, until] of cases) expect(calendarDays(date, "2026-11-24"), date).to.deep.include({ from, until });
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
      // Those that are featured are named.
      expect(picture.textContent.replace(/\s+/g, "")).to.contain("14basesinSouthKivutobehandedover");
      expect(picture.querySelector("desc")?.textContent, "has no list").not.to.contain("list below");
      expect(picture.querySelectorAll("[class], script, foreignObject, style")).to.have.length(0);
      expect(picture.querySelector("rect")?.getAttribute("fill"), "paper").to.equal("rgb(255, 255, 255)");
      const widths = (["small", "narrow", "middle", "wide"] as const).map((band) => element.toSVG(band)!.length);
      expect(widths.every((length) => length > 1000)).to.equal(true);
    }
  });

  it("are none where there is nothing to show", async () => {
    const element = await mounted(html`<monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>`, invented);
    expect(element.toSVG()).to.equal(undefined);
    expect(element.shadowRoot!.querySelectorAll("[part=downloads]")).to.have.length(0);
  });
});
