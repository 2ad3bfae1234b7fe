import { expect } from "chai";
import { diffs, type Change } from "./diff-run.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   a dataset that a test changes has no type */

describe("the command diff, on corrections and ids", () => {
  const { diff, json } = diffs();

  const correction = (value: number, was: number, index = 1) => ({
    date: "2026-01-01",
    pointer: `/metrics/people/observations/${index}/value`,
    was,
    now: value,
    why: { en: "Misread." },
  });

  it("does not propose what the new file already corrects, and goes on with a chain", async () => {
    const held = await json((dataset) => {
      dataset.metrics.people.observations[1].value = 6;
      dataset.corrections = [correction(6, 5_280_000)];
    });
    expect(held.corrections).to.deep.equal([]);
    const chain = await json(
      ({ metrics }) => (metrics.people.observations[1].value = 7),
      (dataset) => (dataset.corrections = [correction(5_280_000, 4)]),
    );
    expect(chain.corrections).to.have.lengthOf(1);
    expect(chain.corrections[0]).to.include({ was: 5_280_000, now: 7 });
    expect(chain.warnings).to.deep.equal([]);
  });

  it("warns of corrections that went astray with a list", async () => {
    const { warnings, differences } = await json(
      ({ metrics }) => metrics.people.observations.reverse(),
      (dataset) => (dataset.corrections = [correction(5_280_000, 4)]),
    );
    expect(differences).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      "/corrections/0 points to /metrics/people/observations/1/value: what it corrected now stands at /metrics/people/observations/0/value.",
    ]);
    const gone = await json(
      ({ metrics }) => metrics.people.observations.pop(),
      (dataset) => (dataset.corrections = [correction(5_280_000, 4)]),
    );
    expect(gone.warnings).to.deep.equal([
      "“People” has lost its figure September 2024, Count (5,280,000 people): old figures stay, new ones stand beside them.",
      "/corrections/0 corrects /metrics/people/observations/1/value, which is gone.",
    ]);
    const wrong = await json((dataset) => (dataset.corrections = [correction(3, 4)]));
    expect(wrong.warnings).to.deep.equal([
      "/corrections/0/now must be what stands at /metrics/people/observations/1/value: 5280000.",
    ]);
  });

  it("prints the corrections to put in place of those that went astray", async () => {
    const { out } = await diff(
      ({ metrics }) => {
        metrics.people.observations.reverse();
        metrics.people.observations[1].value = 9;
      },
      [],
      (dataset) => (dataset.corrections = [correction(5_280_000, 4)]),
    );
    const [, mended, proposed] = /Replace \/corrections\/0 by:\n\n(\[[^]*\n\])\n\nAdd to corrections:[^]*?\n(\[[^]*\])$/.exec(
      out,
    )!;
    expect(JSON.parse(mended!)).to.deep.equal([correction(5_280_000, 4, 0)]);
    expect(JSON.parse(proposed!)[0]).to.include({ pointer: "/metrics/people/observations/1/value", was: 5, now: 9 });
  });

  it("warns of a figure that is gone", async () => {
    const { warnings } = await json(({ metrics }) => metrics.people.observations.shift());
    expect(warnings).to.deep.equal([
      "“People” has lost its figure May 2024, Count (5 people): old figures stay, new ones stand beside them.",
    ]);
  });

  it("proposes a correction for another source or series, and warns where the old one is gone", async () => {
    const source: Change = ({ sources, metrics }) => {
      sources.other = { title: "Other", publisher: "Agency", url: "https://example.org/other" };
      metrics.people.observations[1].source = "other";
    };
    const { corrections, warnings } = await json(source);
    expect(warnings).to.deep.equal([]);
    expect(corrections[0]).to.include({ pointer: "/metrics/people/observations/1/source", was: "report", now: "other" });
    const series = await json(({ metrics }) => (metrics.people.observations[1].series = "other"));
    expect(series.corrections[0]).to.include({ pointer: "/metrics/people/observations/1/series", was: "count", now: "other" });
    const gone = await json(source, (dataset) => {
      dataset.sources.old = { title: "Old", publisher: "Agency" };
      dataset.metrics.people.observations[1].source = "old";
    });
    expect(gone.corrections[0]).to.include({ was: "old", now: "other" });
    const lost = await json(
      (dataset) => {
        source(dataset);
        delete dataset.sources.old;
      },
      (dataset) => {
        dataset.sources.old = { title: "Old", publisher: "Agency" };
        dataset.metrics.people.observations[1].source = "old";
      },
    );
    expect(lost.corrections).to.deep.equal([]);
    expect(lost.warnings).to.deep.equal([
      "A figure had the source “old”, which is gone: if that was wrong, keep it in the file, so that a correction can name it.",
    ]);
  });

  it("tells a renamed id once, not with all that names it", async () => {
    const phase = await json(
      ({ handover }) => {
        handover.phases[0].id = "one";
        for (const event of handover.events) event.phase = "one";
      },
      ({ handover }) => (handover.events[0].phase = "first"),
    );
    expect(phase.differences.map(({ field, now }: any) => [field, now])).to.deep.equal([["id", "one"]]);
    const series = await json(({ metrics }) => {
      metrics.people.series[0].id = "counted";
      metrics.people.series[1].breaksWith = ["counted"];
      for (const one of metrics.people.observations) one.series = "counted";
      metrics.people.observations[1].value = 6;
    });
    expect(series.differences.map(({ field, now }: any) => [field, now])).to.deep.equal([
      ["id", "counted"],
      ["value", 6],
    ]);
    const site = await json(({ handover }) => {
      handover.sites[0].id = "base";
      handover.events[0].sites = ["base"];
    });
    expect(site.differences.map(({ field }: any) => field)).to.deep.equal(["id"]);
  });
});
