/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { addDays, firstDay } from "../../../src/data/edtf.js";
import { eventsOf, isKnownOn, phasesOn, placesOf, sitesOn, stretchesOf, timelineOf } from "../../../src/data/select.js";
import { datasetOf, real } from "../datasets.js";

describe("events", () => {
  it("come in the order of their dates", () => {
    const days = eventsOf(real).map(({ date }) => firstDay(date));
    expect(days).to.deep.equal([...days].sort());
  });

  it("can be kept by kind, phase, place and date", () => {
    const handovers = eventsOf(real, { kinds: ["handover"] });
    expect(handovers).not.to.be.empty;
    expect(new Set(handovers.map(({ kind }) => kind))).to.deep.equal(new Set(["handover"]));
    expect(eventsOf(real, { phases: ["south-kivu"] }).every(({ phase }) => phase === "south-kivu")).to.equal(true);
    const inNorth = eventsOf(real, { places: ["CD-NK"] });
    expect(inNorth.every((event) => placesOf(event, real).includes("CD-NK"))).to.equal(true);
    expect(eventsOf(real, { from: "2025", to: "2025" }).every(({ date }) => date.startsWith("2025"))).to.equal(true);
    expect(eventsOf(real, { kinds: ["nothing"] })).to.be.empty;
  });

  it("take their place from their sites and their phase too", () => {
    const [event] = datasetOf(() => undefined).handover.events;
    expect(
      placesOf(
        event!,
        datasetOf(() => undefined),
      ),
    ).to.deep.equal(["CD-SK"]);
  });

  it("that lay ahead were not known by an older document that holds another part of them", () => {
    const dataset = datasetOf((input) => {
      input["sources"].older = { title: "Older", publisher: "Agency", published: "2017" };
      input["handover"].events[0].sources = ["report", "older"];
    });
    const [event] = dataset.handover.events;
    expect(isKnownOn(event!, dataset, "2018-01-01")).to.equal(false);
    expect(isKnownOn(event!, dataset, "2024-05-31")).to.equal(true);
  });

  it("that are to come are known since a document announced them", () => {
    const dataset = datasetOf((input) => (input["handover"].events[0].date = "2030"));
    const [event] = dataset.handover.events;
    expect(isKnownOn(event!, dataset, "2024-06-29")).to.equal(false);
    expect(isKnownOn(event!, dataset, "2024-06-30")).to.equal(true);
    expect(eventsOf(dataset, { asOf: "2024-06-29" })).to.be.empty;
  });
});

describe("stretches of the hand-over", () => {
  it("hold every event once, in order", () => {
    const events = eventsOf(real);
    const stretches = stretchesOf(real.handover.phases, events);
    expect(stretches.flatMap((stretch) => stretch.events)).to.deep.equal(events);
    expect(stretches.map(({ phases }) => phases.map(({ id }) => id))).to.deep.equal([
      [],
      ["south-kivu"],
      ["north-kivu", "ituri"],
    ]);
  });

  it("keep an event of the month in which a phase was put on hold in the stretch before", () => {
    const inPhaseOne = stretchesOf(real.handover.phases, eventsOf(real))[1]!.events;
    expect(inPhaseOne.some(({ date }) => date === "2024-07-11")).to.equal(true);
  });

  it("are one where there are no phases", () => {
    expect(stretchesOf([], eventsOf(real))).to.have.length(1);
  });
});

describe("the phases on a day", () => {
  const on = (day: string, dataset = real): Record<string, string> =>
    Object.fromEntries(phasesOn(dataset, day).map(({ id, status, since }) => [id, `${status} ${since ?? ""}`.trim()]));

  it("are what they are since that day or before, without what is noted of them today", () => {
    expect(on("2024-07-31")).to.deep.equal({
      "south-kivu": "completed 2024-06-30",
      "north-kivu": "on-hold 2024-07",
      ituri: "on-hold 2024-07",
    });
    expect(phasesOn(real, "2026-11-24").some((phase) => phase.note !== undefined)).to.equal(false);
  });

  it("were under way once they had begun, and planned before", () => {
    expect(on("2024-03-01")["south-kivu"]).to.equal("under-way 2024-02-28");
    expect(on("2024-02-27")["south-kivu"]).to.equal("planned");
    expect(on("2024-07-30")["north-kivu"]).to.equal("planned");
  });

  it("were not known before a document told of them", () => {
    expect(on("2023-06-01")).to.deep.equal({});
    expect(on("2010-07-01")).to.deep.equal({});
  });

  it("are completed since their last day where no other is given", () => {
    const dataset = datasetOf(() => undefined);
    expect(on("2024-06-30", dataset)).to.deep.equal({ first: "completed 2024-06" });
    expect(on("2024-06-29", dataset)).to.deep.equal({ first: "under-way 2024-01" });
    expect(on("2001-01-01", dataset)).to.deep.equal({});
  });
});

describe("the sites on a day", () => {
  const statuses = (day: string, dataset = real): Record<string, string> =>
    Object.fromEntries(sitesOn(dataset, day).map(({ site, status }) => [site.id, status]));

  it("are known since a document names them or they were given up, and held until then", () => {
    const dataset = datasetOf((input) => {
      input["handover"].sites = [
        { id: "dated", name: "Dated", province: "CD-SK", outcome: "police", transferred: "2024-08-10", sources: ["report"] },
        { id: "month", name: "Month", province: "CD-SK", outcome: "army", transferred: "2024-08", sources: ["report"] },
        { id: "undated", name: "Undated", province: "CD-SK", outcome: "closed", sources: ["report", "later"] },
      ];
      input["handover"].events = [];
      input["sources"].later = { title: "Later", publisher: "Agency", published: "2024-10-01" };
    });
    expect(statuses("2024-06-29", dataset)).to.deep.equal({});
    expect(statuses("2024-06-30", dataset)).to.deep.equal({ dated: "held", month: "held", undated: "unknown" });
    expect(statuses("2024-08-05", dataset)).to.deep.equal({ dated: "held", month: "unknown", undated: "unknown" });
    expect(statuses("2024-10-01", dataset)).to.deep.equal({ dated: "police", month: "army", undated: "unknown" });
    expect(sitesOn(dataset, "2024-06-30")[0]?.site.transferred).to.equal(undefined);
  });

  it("grow in number and are never held again", () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays("2023-01-01", days));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [earlier, later] = a <= b ? [statuses(a), statuses(b)] : [statuses(b), statuses(a)];
        return Object.entries(earlier).every(([id, status]) => id in later && (status === "held" || later[id] !== "held"));
      }),
    );
  });
});

describe("the timeline", () => {
  it("is whole where nothing is left out", () => {
    const view = timelineOf(real);
    expect(view).to.include({ isFiltered: false, newerExist: false });
    expect(view.stretches.flatMap(({ events }) => events)).to.deep.equal(eventsOf(real));
  });

  it("has no stretch without events where something is left out", () => {
    const view = timelineOf(real, { kinds: ["election"] });
    expect(view.isFiltered).to.equal(true);
    expect(view.stretches.every(({ events }) => events.length > 0)).to.equal(true);
    expect(timelineOf(real, { kinds: ["nothing"] }).stretches).to.deep.equal([]);
  });

  it("says whether more is known now", () => {
    expect(timelineOf(real, { asOf: "2024-06-30" }).newerExist).to.equal(true);
    expect(timelineOf(real, { asOf: "9999-12-31" }).newerExist).to.equal(false);
  });
});
