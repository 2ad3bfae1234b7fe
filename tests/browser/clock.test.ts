import { expect } from "chai";
import { invented } from "../../stories/datasets.js";
import { elsewhere } from "../../stories/sites.js";
import { ClockPage, closeClock } from "./clock.js";

const json = (data: unknown): string =>
  `<script type="application/json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;

/** A provider with widgets inside, on the page of a clock. */
const provided = (data: unknown, widgets: string, attributes = ""): string =>
  `<monusco-data ${attributes}>${json(data)}${widgets}</monusco-data>`;

/** Fresh until 30 March 2027, due until 29 June 2027: `reviewEvery` is half a year. */
const FIGURE = '<monusco-stat id="figure" metric="fresh"></monusco-stat>';

/** Projected for 2026: overdue when the year has ended. */
const YEAR = '<monusco-stat id="year" metric="projected"></monusco-stat>';

/** Overdue long ago: no day changes it. */
const STILL = '<monusco-stat id="still" metric="overdue"></monusco-stat>';

const MINUTES_OF_DAY = 24 * 60;

describe("the day passes while the page is open", () => {
  afterEach(closeClock);

  const freshness = (text: string): string => /Up to date|Update due|Update overdue/.exec(text)?.[0] ?? text;
  const read = (page: ClockPage): readonly string[] => page.texts.map(freshness);

  it("a figure is due from midnight on, by the reader's own day, and nothing else is rendered anew", async () => {
    const page = await ClockPage.open("2027-03-30T23:50", provided(invented, FIGURE + STILL));
    expect(read(page)).to.deep.equal(["Up to date", "Update overdue"]);
    await page.pass(9);
    expect(read(page)).to.deep.equal(["Up to date", "Update overdue"]);
    expect(page.takeChanged()).to.deep.equal([]);
    await page.pass(2);
    expect(read(page)).to.deep.equal(["Update due", "Update overdue"]);
    expect(page.takeChanged()).to.deep.equal(["figure"]);
  });

  it("and overdue on its day", async () => {
    const page = await ClockPage.open("2027-06-28T12:00", provided(invented, FIGURE));
    expect(read(page)).to.deep.equal(["Update due"]);
    await page.pass(MINUTES_OF_DAY);
    expect(read(page)).to.deep.equal(["Update due"]);
    await page.pass(MINUTES_OF_DAY);
    expect(read(page)).to.deep.equal(["Update overdue"]);
  });

  it("by the embedded dataset, too, without any provider", async () => {
    const page = await ClockPage.open("2026-11-24T23:59", '<monusco-trend metric="displaced"></monusco-trend>');
    page.set("2036-11-24T12:00");
    await page.pass(15);
    expect(read(page)).to.deep.equal(["Update overdue"]);
  });

  it("by the time zone that the page names, and not by the reader's", async () => {
    // In the summer of Chatham it is 11:45 there when it is midnight in Lubumbashi.
    const page = await ClockPage.open("2027-03-31T11:40", provided(invented, FIGURE, 'time-zone="Africa/Lubumbashi"'));
    expect(read(page)).to.deep.equal(["Up to date"]);
    await page.pass(4);
    expect(read(page)).to.deep.equal(["Up to date"]);
    await page.pass(2);
    expect(read(page)).to.deep.equal(["Update due"]);
  });

  it("where midnight is left out: summer time begins in Santiago at 24:00 of 4 September 2027", async () => {
    const data = { ...invented, metrics: { ...invented.metrics, fresh: { ...invented.metrics.fresh, reviewEvery: "P339D" } } };
    // Fresh until 4 September 2027. Four hours behind Greenwich until 04:00 UTC; Chatham is 12:45 before it.
    const page = await ClockPage.open("2027-09-05T16:44", provided(data, FIGURE, 'time-zone="America/Santiago"'));
    expect(read(page)).to.deep.equal(["Up to date"]);
    await page.pass(2);
    expect(read(page)).to.deep.equal(["Update due"]);
  });

  it("where the reader's clock goes back that day: 4 April 2027 is 25 hours long in Chatham", async () => {
    const data = { ...invented, metrics: { ...invented.metrics, fresh: { ...invented.metrics.fresh, reviewEvery: "P186D" } } };
    const page = await ClockPage.open("2027-04-04T00:00", provided(data, FIGURE));
    await page.pass(24 * 60 + 50);
    expect(read(page)).to.deep.equal(["Up to date"]);
    await page.pass(10);
    expect(read(page)).to.deep.equal(["Update due"]);
  });

  it("where it goes forward: 26 September 2027 is 23 hours long", async () => {
    const data = { ...invented, metrics: { ...invented.metrics, fresh: { ...invented.metrics.fresh, reviewEvery: "P361D" } } };
    const page = await ClockPage.open("2027-09-26T00:00", provided(data, FIGURE));
    await page.pass(22 * 60 + 50);
    expect(read(page)).to.deep.equal(["Up to date"]);
    await page.pass(10);
    expect(read(page)).to.deep.equal(["Update due"]);
  });

  it("the year ends: what was projected for it is overdue", async () => {
    const page = await ClockPage.open("2026-12-31T23:59", provided(invented, YEAR + STILL));
    expect(read(page)).to.deep.equal(["Up to date", "Update overdue"]);
    await page.pass(1);
    expect(read(page)).to.deep.equal(["Update overdue", "Update overdue"]);
    expect(page.takeChanged()).to.deep.equal(["year"]);
  });

  it("the mandate ends the day after its last", async () => {
    const brief = '<monusco-brief sections="lead"></monusco-brief>';
    const page = await ClockPage.open("2026-12-20T23:50", provided(invented, brief));
    expect(page.texts[0]).to.contain("Mandate in force until 20 December 2026");
    await page.pass(15);
    expect(page.texts[0]).to.contain("The last mandate on record ran until 20 December 2026");
  });

  it("the day of a planned hand-over comes", async () => {
    const { handover } = elsewhere as typeof invented;
    const [one] = handover.sites as readonly object[];
    const data = { ...elsewhere, handover: { ...handover, sites: [{ ...one, transferred: "2026-12-01" }] } };
    const page = await ClockPage.open(
      "2026-11-30T23:50",
      provided(data, "<monusco-handover-progress></monusco-handover-progress>"),
    );
    const announced = "Still held by the mission 1 Camp one announced for 1 Dec 2026";
    expect(page.texts[0]).to.contain(announced);
    await page.pass(9);
    expect(page.texts[0]).to.contain(announced);
    await page.pass(2);
    expect(page.texts[0]).to.contain("To the army 1 Camp one 1 Dec 2026");
  });

  it("a page that slept for days hears of it when its reader comes back, before any timer", async () => {
    for (const how of ["visibilitychange", "pageshow"] as const) {
      const page = await ClockPage.open("2027-03-28T12:00", provided(invented, FIGURE));
      page.set("2027-04-02T09:00");
      expect(read(page)).to.deep.equal(["Up to date"]);
      await page.comeBack(how);
      expect(read(page), how).to.deep.equal(["Update due"]);
    }
  });

  it("or when its timer at last runs", async () => {
    const page = await ClockPage.open("2027-03-28T12:00", provided(invented, FIGURE));
    page.set("2027-04-02T09:00");
    await page.pass(15);
    expect(read(page)).to.deep.equal(["Update due"]);
  });

  it("a clock that is set back takes it back", async () => {
    const page = await ClockPage.open("2027-03-31T00:10", provided(invented, FIGURE));
    expect(read(page)).to.deep.equal(["Update due"]);
    page.set("2027-03-30T20:10");
    await page.pass(15);
    expect(read(page)).to.deep.equal(["Up to date"]);
  });

  it("a day that is pinned with now stays, and renders nothing", async () => {
    const page = await ClockPage.open("2027-03-30T23:50", provided(invented, FIGURE + YEAR, 'now="2026-11-24"'));
    await page.pass(3 * MINUTES_OF_DAY);
    page.set("2030-01-01T12:00");
    await page.comeBack("pageshow");
    expect(read(page)).to.deep.equal(["Up to date", "Up to date"]);
    expect(page.takeChanged()).to.deep.equal([]);
  });

  it("asks once for the page, however many widgets it has, and no more when they are gone", async () => {
    const page = await ClockPage.open("2027-03-30T12:00", "");
    expect(page.timers).to.equal(0);
    page.document.body.innerHTML =
      provided(invented, FIGURE + YEAR + STILL) + provided(invented, FIGURE, 'time-zone="Asia/Tokyo"');
    await page.pass(1);
    expect(page.timers).to.equal(1);
    await page.pass(3 * MINUTES_OF_DAY);
    expect(page.timers).to.equal(1);
    page.document.body.replaceChildren();
    await page.pass(1);
    expect(page.timers).to.equal(0);
  });
});
