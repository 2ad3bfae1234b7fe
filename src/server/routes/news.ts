/** What is new and what was when: `/feed.xml` and `/calendar.ics`, each in a language. */
import { eventsOf } from "../../data/select.js";
import { calendarFile } from "../../components/handover-timeline/files.js";
import { languageAttributes } from "../../embed/language-attributes.js";
import { readingOf } from "../../embed/sentence/sentence.js";
import type { Reading } from "../../store/reading.js";
import type { Body } from "../answer.js";
import { atomOf } from "../pages/atom.js";
import { entriesOf } from "../pages/feed.js";
import { readLanguage } from "../pages/language.js";
import { badRequest, nothing, Refused } from "../refusals.js";
import { cached } from "../send.js";
import type { Ctx, Routes, Server } from "../server.js";

/** The dataset as it is read on the day of its last change: what is made of it changes with it alone. */
function reading(c: Ctx, language: string): Promise<Reading> {
  const { updated } = c.var.current.dataset;
  return readingOf({ element: "", attributes: {}, language, today: updated });
}

async function feed(c: Ctx, { options: { base, version } }: Server, asked: string): Promise<Body> {
  const { dataset } = c.var.current;
  const read = await reading(c, asked);
  const { lang: language } = languageAttributes(asked, read);
  const entries = entriesOf({ reading: read, dataset, language });
  return {
    body: atomOf({ base, version, language, reading: read, dataset, entries }),
    type: "application/atom+xml; charset=utf-8",
    language,
  };
}

async function calendar(c: Ctx, asked: string): Promise<Body> {
  const { dataset } = c.var.current;
  const read = await reading(c, asked);
  const body = calendarFile(read, dataset, eventsOf(dataset));
  if (body === undefined) throw new Refused(nothing("The dataset has no events."));
  return {
    body,
    type: "text/calendar; charset=utf-8",
    language: languageAttributes(asked, read).lang,
    // An id of a dataset holds plain signs alone.
    headers: { "content-disposition": `inline; filename="${dataset.id}.ics"` },
  };
}

export const newsRoutes: Routes = {
  existing: [
    { address: "/feed.xml?lang=…", what: "What is new in the data: figures, events and corrections, as Atom" },
    { address: "/calendar.ics?lang=…", what: "The events of the hand-over, for calendars" },
  ],
  register(app, server) {
    app.get("/feed.xml", async (c) => {
      const read = readLanguage(new URL(c.req.url).search, c.var.current.dataset);
      return "problems" in read ? badRequest(c, read.problems) : cached(c, "feed", read, () => feed(c, server, read.lang));
    });
    app.get("/calendar.ics", async (c) => {
      const read = readLanguage(new URL(c.req.url).search, c.var.current.dataset);
      return "problems" in read ? badRequest(c, read.problems) : cached(c, "calendar", read, () => calendar(c, read.lang));
    });
  },
};
