/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { embeddedDataset } from "../../src/data/embedded.js";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import {
  compareDates,
  eventsOf,
  freshnessOf,
  isKnownOn,
  knownSince,
  latestOf,
  metricOf,
  phasesOn,
  placesOf,
  stretchesOf,
  type Finding,
} from "../../src/data/select.js";
import { addDays, firstDay } from "../../src/data/edtf.js";
import { minimal } from "./datasets.js";

function datasetOf(change: (dataset: ReturnType<typeof minimal>) => void): Dataset {
  const input = minimal();
  change(input);
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

const counts = (...observations: readonly object[]): Dataset =>
  datasetOf((dataset) => {
    dataset["metrics"].people.observations = observations.map((one) => ({
      value: 1,
      series: "count",
      source: "undated",
      ...one,
    }));
    dataset["sources"].undated = { title: "Undated", publisher: "Agency" };
  });

const real = embeddedDataset();

describe("the latest observation", () => {
  it("is that of the latest date, whatever the order of the file", () => {
    const dataset = counts({ date: "2024-05", value: 2 }, { date: "2023", value: 1 }, { date: "2024-03-01", value: 3 });
    expect(latestOf(dataset, "people")?.observation.value).to.equal(2);
  });

  it("is of the first series that has one", () => {
    const dataset = datasetOf((input) => {
      input["metrics"].people.series.unshift({ id: "void", label: { en: "Void" } });
    });
    expect(latestOf(dataset, "people")?.series.id).to.equal("count");
    expect(latestOf(dataset, "people", { series: "void" })).to.equal(undefined);
  });

  it("is undefined for a metric or a series that does not exist", () => {
    expect(latestOf(real, "nobody")).to.equal(undefined);
    expect(latestOf(real, "constructor")).to.equal(undefined);
    expect(metricOf(real, "__proto__")).to.equal(undefined);
    expect(latestOf(real, "displaced", { series: "nobody" })).to.equal(undefined);
  });

  it("is what was known on a day: published, else the source's date, else its own last day", () => {
    const dataset = counts({ date: "2024-03", value: 1 }, { date: "2024-05", value: 2, published: "2024-09-01" });
    expect(latestOf(dataset, "people", { asOf: "2024-03-30" })).to.equal(undefined);
    expect(latestOf(dataset, "people", { asOf: "2024-03-31" })?.observation.value).to.equal(1);
    const frozen = latestOf(dataset, "people", { asOf: "2024-08-31" });
    expect(frozen?.observation.value).to.equal(1);
    expect(frozen?.later?.value).to.equal(2);
    expect(latestOf(dataset, "people", { asOf: "2024-09-01" })?.observation.value).to.equal(2);
    expect(
      latestOf(
        datasetOf(() => undefined),
        "people",
        { asOf: "2024-06-29" },
      ),
    ).to.equal(undefined);
    expect(
      latestOf(
        datasetOf(() => undefined),
        "people",
        { asOf: "2024-06-30" },
      )?.observation.value,
    ).to.equal(5);
  });

  it("is not yet what was decided for a later day, but may be a projection", () => {
    const decided = { date: "2024-07-01", published: "2023-12-19" };
    expect(
      latestOf(counts({ date: "2024-01", value: 1 }, { ...decided, value: 2 }), "people", { asOf: "2024-06-30" })?.observation
        .value,
    ).to.equal(1);
    expect(
      latestOf(counts({ ...decided, kind: "projected", value: 2 }), "people", { asOf: "2024-06-30" })?.observation.value,
    ).to.equal(2);
  });

  it("never knows on an earlier day what it did not know on a later one", () => {
    const day = fc.integer({ min: 0, max: 9_700 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(real.metrics)), day, (metric, asOf) => {
        const finding = latestOf(real, metric, { asOf });
        return finding === undefined || knownSince(finding.observation, real) <= asOf;
      }),
    );
  });
});

describe("freshness", () => {
  const finding = (date: string, more: object = {}): Finding => latestOf(counts({ date, ...more }), "people")!;

  it("counts from the last day the date can mean: fresh, due for half as long again, then overdue", () => {
    const month = finding("2025-09");
    expect(freshnessOf(month, "2026-03-30")).to.equal("fresh");
    expect(freshnessOf(month, "2026-03-31")).to.equal("due");
    expect(freshnessOf(month, "2026-06-29")).to.equal("due");
    expect(freshnessOf(month, "2026-06-30")).to.equal("overdue");
    expect(freshnessOf(finding("2025"), "2026-06-30")).to.equal("fresh");
  });

  it("holds a projection until its period ends", () => {
    const projected = finding("2026-01/2026-06", { kind: "projected" });
    expect(freshnessOf(projected, "2026-06-30")).to.equal("fresh");
    expect(freshnessOf(projected, "2026-07-01")).to.equal("overdue");
  });

  it("never ends for an open interval", () => {
    expect(freshnessOf(finding("2024-07/.."), "9000-01-01")).to.equal("fresh");
  });

  it("is superseded where a later figure exists than the frozen one", () => {
    const dataset = counts({ date: "2024-03" }, { date: "2024-05" });
    expect(freshnessOf(latestOf(dataset, "people", { asOf: "2024-04-01" })!, "2026-11-24")).to.equal("superseded");
  });
});

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

describe("the order of dates", () => {
  it("puts a month after its days and before the next month", () => {
    expect(["2024-06-01", "2024-05", "2024-05-30", "2024"].sort(compareDates)).to.deep.equal([
      "2024-05-30",
      "2024-05",
      "2024-06-01",
      "2024",
    ]);
  });
});
