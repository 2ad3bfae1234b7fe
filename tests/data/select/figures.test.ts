/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { addDays } from "../../../src/data/edtf.js";
import { compareDates, freshnessOf, knownSince, latestOf, metricOf, type Finding } from "../../../src/data/select.js";
import { counts, datasetOf, real } from "../datasets.js";

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
    expect(latestOf(dataset, "people", { asOf: "2024-09-30" })).not.to.have.property("later");
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
    expect(latestOf(counts(decided), "people", { asOf: "2024-06-30" })).to.equal(undefined);
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

describe("a projection", () => {
  const estimate = { date: "2026-07/2026-12", kind: "estimated", published: "2026-11", value: 1 };
  const ahead = { date: "2027-01/2027-06", kind: "projected", published: "2026-11", value: 2 };
  const on = (day: string, ...observations: readonly object[]): unknown =>
    latestOf(counts(...observations), "people", { on: day })?.observation.value;

  it("waits until its period begins", () => {
    expect(on("2026-11-30", estimate, ahead)).to.equal(1);
    expect(on("2027-01-01", estimate, ahead)).to.equal(2);
  });

  it("stands in where nothing else is known, once it is known itself", () => {
    expect(on("2026-11-30", ahead)).to.equal(2);
    expect(on("2026-10-31", ahead)).to.equal(undefined);
  });

  it("yields to what was counted from the day on which it begins", () => {
    const counted = { date: "2027-02/2027-04", kind: "estimated", published: "2027-05", value: 3 };
    expect(on("2027-05-31", ahead, counted)).to.equal(3);
    expect(on("2027-05-31", ahead, { ...counted, date: "2027-01/2027-06" })).to.equal(3);
    expect(on("2027-05-31", ahead, { ...counted, date: "2026-12" })).to.equal(2);
    const year = { ...ahead, date: "2027-01/2027-12" };
    expect(on("2027-05-31", year, { ...counted, date: "2027-01/2027-03" }), "of the same first day").to.equal(3);
    expect(latestOf(counts(ahead, counted), "people", { asOf: "2027-03-01" })?.observation.value).to.equal(2);
  });

  it("is not yet the figure of food insecurity at the end of 2025", () => {
    const finding = latestOf(real, "food-insecure", { asOf: "2025-12-31" });
    expect(finding?.observation).to.include({ date: "2025-09/2025-12", kind: "estimated" });
  });
});

describe("the observation on a day", () => {
  const dataset = counts(
    { date: "2024-01", value: 1 },
    { date: "2024-03-15", value: 2, published: "2024-09" },
    { date: "2024-05/2024-06", value: 3 },
  );
  const on = (day: string): unknown => latestOf(dataset, "people", { on: day })?.observation.value;

  it("is the last that had begun to hold, with hindsight", () => {
    expect(["2023-12-31", "2024-01-01", "2024-03-14", "2024-03-15", "2024-05-01", "2030-01-01"].map(on)).to.deep.equal([
      undefined,
      1,
      1,
      2,
      3,
      3,
    ]);
  });

  it("can be asked of what was known then", () => {
    const finding = latestOf(dataset, "people", { on: "2024-04-01", asOf: "2024-04-01" });
    expect(finding?.observation.value).to.equal(1);
    expect(finding?.later?.value).to.equal(2);
  });

  it("says where it stands", () => {
    expect(latestOf(dataset, "people", { on: "2024-04-01" })?.pointer).to.equal("/metrics/people/observations/1");
  });

  it("never goes back as days go on", () => {
    const day = fc.integer({ min: 0, max: 9_700 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(real.metrics)), day, day, (metric, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const [first, second] = [earlier, later].map((on) => latestOf(real, metric, { on }));
        // A projection yields to a count, which may end before it.
        if (!first || first.observation.kind === "projected") return true;
        return (
          second !== undefined &&
          (second.series !== first.series || compareDates(first.observation.date, second.observation.date) <= 0)
        );
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
