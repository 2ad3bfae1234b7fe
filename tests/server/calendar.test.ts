/** The calendar, by the rules of RFC 5545. */
import { expect } from "chai";
import type { Dataset } from "../../src/data/schema.js";
import { DATASET_TEXT, testServer } from "./setup.js";

/** Lines as they are meant: folded ones put together again. */
const unfolded = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, "").split("\r\n");

describe("the calendar", () => {
  const { app } = testServer();

  for (const lang of ["en", "fr", "sw", "ln", "ar", "es"])
    it(`has each event of the hand-over once, in ${lang}`, async () => {
      const response = await app.request(`/calendar.ics?lang=${lang}`);
      expect(response.headers.get("content-type")).to.equal("text/calendar; charset=utf-8");
      expect(response.headers.get("content-language")).to.equal(lang);
      const text = await response.text();
      expect(text).to.match(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
      expect(text.replace(/\r\n/g, "")).not.to.match(/[\r\n]/);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).to.be.at.most(75);
      const lines = unfolded(text);
      const open: string[] = [];
      for (const line of lines) {
        if (line.startsWith("BEGIN:")) open.push(line.slice(6));
        if (line.startsWith("END:")) expect(open.pop()).to.equal(line.slice(4));
      }
      expect(open).to.deep.equal([]);
      const of = (name: string): readonly string[] =>
        lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
      const { events } = (JSON.parse(DATASET_TEXT) as Dataset).handover;
      expect(of("UID")).to.have.members(events.map(({ id }) => `UID:${id}@monusco`));
      for (const name of ["DTSTAMP", "DTSTART", "SUMMARY"]) expect(of(name), name).to.have.length(events.length);
      for (const line of of("DTSTART")) expect(line).to.match(/^DTSTART;VALUE=DATE:\d{8}$/);
      for (const line of of("SUMMARY")) expect(line).to.contain(`LANGUAGE=${lang}:`);
      expect([of("VERSION"), of("PRODID").length]).to.deep.equal([["VERSION:2.0"], 1]);
    });

  it("is the same the next day, while the data are", async () => {
    const tomorrow = testServer({ now: () => new Date("2026-11-25T12:00:00Z") });
    const [today, later] = [await app.request("/calendar.ics"), await tomorrow.app.request("/calendar.ics")];
    expect(later.headers.get("etag")).to.equal(today.headers.get("etag"));
  });

  it("is not there where the dataset has no events, and takes a language alone", async () => {
    const dataset = JSON.parse(DATASET_TEXT) as { handover: { events: unknown[] } };
    dataset.handover.events = [];
    const empty = testServer({ dataset: { embedded: JSON.stringify(dataset) } });
    expect((await empty.app.request("/calendar.ics")).status).to.equal(404);
    for (const query of ["?lang=%3C", "?phase=ituri"])
      expect((await app.request(`/calendar.ics${query}`)).status, query).to.equal(400);
  });
});
