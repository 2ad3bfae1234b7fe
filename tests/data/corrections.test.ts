/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
import { expect } from "chai";
import fc from "fast-check";
import { correctionsOf, isCorrectedAfter, publishedOn } from "../../src/data/corrections.js";
import { addDays } from "../../src/data/edtf.js";
import { parse, type Problem } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { latestOf } from "../../src/data/select.js";
import { minimal } from "./datasets.js";

const VALUE = "/metrics/people/observations/0/value";

const correction = (date: string, was: unknown, now: unknown, pointer = VALUE): object => ({
  date,
  pointer,
  was,
  now,
  why: { en: "A slip." },
});

const check = (...corrections: readonly object[]): ReturnType<typeof parse> => parse({ ...minimal(), corrections });

function datasetWith(...corrections: readonly object[]): Dataset {
  const result = check(...corrections);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

function problemsWith(...corrections: readonly object[]): readonly Problem[] {
  const result = check(...corrections);
  return result.ok ? [] : result.problems;
}

const valueOn = (dataset: Dataset, day: string): unknown => publishedOn(dataset, day).metrics["people"]?.observations[0]?.value;

describe("what was published on a day", () => {
  const twice = datasetWith(correction("2024-08-01", 50, 6), correction("2024-09-01", 6, 5));

  it("is what each correction found there, until its own day", () => {
    const days = ["2024-07-31", "2024-08-01", "2024-08-31", "2024-09-01", "2030-01-01"];
    expect(days.map((day) => valueOn(twice, day))).to.deep.equal([50, 6, 6, 5, 5]);
  });

  it("does not depend on the order of the file", () => {
    const turned = datasetWith(correction("2024-09-01", 6, 5), correction("2024-08-01", 50, 6));
    expect(valueOn(turned, "2024-07-31")).to.equal(50);
  });

  it("of one day takes the last in the file for the latest", () => {
    const sameDay = datasetWith(correction("2024-08-01", 50, 6), correction("2024-08-01", 6, 5));
    expect([valueOn(sameDay, "2024-07-31"), valueOn(sameDay, "2024-08-01")]).to.deep.equal([50, 5]);
  });

  it("is the dataset itself where nothing was corrected later, and one object for each day", () => {
    expect(publishedOn(twice, "2024-09-01") === twice).to.equal(true);
    expect(publishedOn(twice, "2024-08-31") === publishedOn(twice, "2024-08-31")).to.equal(true);
  });

  it("leaves the dataset alone, and shares what was not corrected", () => {
    const then = publishedOn(twice, "2024-01-01");
    expect(valueOn(twice, "2030-01-01")).to.equal(5);
    expect(then.corrections).to.deep.equal([]);
    expect(then.sources).to.deep.equal(twice.sources);
  });

  it("has nothing where a correction found nothing, and the default where the format has one", () => {
    const relation = "/metrics/people/observations/0/relation";
    const input = minimal();
    input["metrics"].people.observations[0].relation = "about";
    const result = parse({ ...input, corrections: [correction("2024-08-01", null, "about", relation)] });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [observation] = publishedOn(result.dataset, "2024-07-31").metrics["people"]!.observations;
    expect(observation?.relation).to.equal("exactly");
  });

  it("is what frozen questions are asked of", () => {
    const then = publishedOn(twice, "2024-08-15");
    expect(latestOf(then, "people", { asOf: "2024-08-15" })?.observation.value).to.equal(6);
  });

  it("is right for any chain of corrections, on any day", () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: -10, max: 2010 }), (offsets, asked) => {
        const dates = [...offsets].sort((a, b) => a - b);
        // The value was 100, 101, …; the last correction made it 5.
        const made = dates.map((offset, index) => {
          const now = index === dates.length - 1 ? 5 : 101 + index;
          return correction(addDays("2020-01-01", offset), 100 + index, now);
        });
        const passed = dates.filter((offset) => offset <= asked).length;
        const expected = passed === dates.length ? 5 : 100 + passed;
        return valueOn(datasetWith(...made), addDays("2020-01-01", asked)) === expected;
      }),
    );
  });
});

describe("the corrections of a thing", () => {
  it("are those at it and inside of it, newest first", () => {
    const dataset = datasetWith(correction("2024-08-01", 50, 6), correction("2024-09-01", 6, 5));
    expect(correctionsOf(dataset, "/metrics/people/observations/0").map(({ date }) => date)).to.deep.equal([
      "2024-09-01",
      "2024-08-01",
    ]);
    expect(correctionsOf(dataset, VALUE)).to.have.length(2);
    expect(correctionsOf(dataset, "/metrics/people/observations/00")).to.deep.equal([]);
    expect(correctionsOf(dataset, "/metrics/people/observation")).to.deep.equal([]);
  });
});

describe("what was put right after a day", () => {
  const date = "/metrics/people/observations/0/date";
  const dataset = datasetWith(correction("2024-09-01", "2023-05", "2024-05", date));

  it("counts for what is shown, and for what is shown in its place", () => {
    const places = ["/metrics/people/observations/0", "/metrics/people/observations/7", "/metrics/people", "/focusAreas/0"];
    expect(places.map((place) => isCorrectedAfter(dataset, "2024-08-31", [place]))).to.deep.equal([true, true, true, false]);
    expect(isCorrectedAfter(dataset, "2024-09-01", ["/metrics/people/observations/0"])).to.equal(false);
  });

  it("is one of several corrections, at one of several places", () => {
    const both = datasetWith(
      correction("2024-09-01", 50, 5),
      correction("2024-10-01", { en: "Little" }, { en: "Minimal" }, "/title"),
    );
    const of = (day: string, ...places: readonly string[]): boolean => isCorrectedAfter(both, day, places);
    expect(of("2024-08-31", "/focusAreas/0", "/metrics/people/observations/0")).to.equal(true);
    expect(of("2024-09-01", "/focusAreas/0", "/metrics/people/observations/0")).to.equal(false);
    expect(of("2024-09-01", "/title", "/metrics/people/observations/0")).to.equal(true);
    expect(of("2024-08-31", "/metrics/people/observations/7"), "a value decides nothing of the others").to.equal(false);
    expect(of("2024-08-31")).to.equal(false);
  });
});

describe("a correction that the file gives the lie to", () => {
  it("says what stands there", () => {
    expect(problemsWith(correction("2024-08-01", 50, 6))).to.deep.equal([
      { pointer: "/corrections/0/now", message: `must be what stands at ${VALUE}: 5` },
    ]);
  });

  it("must follow from the one before", () => {
    expect(problemsWith(correction("2024-08-01", 50, 7), correction("2024-09-01", 6, 5))).to.deep.equal([
      { pointer: "/corrections/0/now", message: `must be what the correction of 2024-09-01 found at ${VALUE}: 6` },
    ]);
  });

  it("names a place that does not exist", () => {
    const lost = "/metrics/nobody/observations/0/value";
    expect(problemsWith(correction("2024-08-01", 1, 2, lost))).to.deep.equal([
      { pointer: "/corrections/0/pointer", message: `names the place ${lost}, which does not exist` },
    ]);
    expect(problemsWith(correction("2024-08-01", 1, 2, "people"))[0]).to.deep.include({ pointer: "/corrections/0/pointer" });
  });

  it("puts something where it could never have stood", () => {
    expect(problemsWith(correction("2024-08-01", "fifty", 5))).to.deep.equal([
      { pointer: "/corrections/0/was", message: `cannot have stood there: ${VALUE} must be a number` },
    ]);
  });

  it("puts something between where it could never have stood", () => {
    expect(problemsWith(correction("2020-01-01", 7, "n/a"), correction("2024-01-01", "n/a", 5))).to.deep.equal([
      { pointer: "/corrections/1/was", message: `cannot have stood there: ${VALUE} must be a number` },
    ]);
  });

  it("names what no longer exists", () => {
    const source = "/metrics/people/observations/0/source";
    expect(problemsWith(correction("2024-08-01", "ghost", "report", source))).to.deep.equal([
      {
        pointer: "/corrections/0/was",
        message: `cannot have stood there: ${source} names the source "ghost", which does not exist`,
      },
    ]);
  });

  for (const [what, pointer, was, now] of [
    ["a whole thing", "/metrics/people/observations/0", null, { value: { of: 5 } }],
    ["a member of a list", "/metrics/people/observations/0", 4, 5],
    ["a new member of a list", "/metrics/people/observations/1", { date: { of: 1 } }, null],
    ["the length of a list", "/metrics/people/observations/length", 1, 2],
  ] as const) {
    it(`leads to ${what}`, () => {
      const [problem, ...others] = problemsWith(correction("2024-08-01", was, now, pointer));
      expect(problem?.pointer).to.equal("/corrections/0/pointer");
      expect(problem?.message).to.include("must lead to a field");
      expect(others).to.deep.equal([]);
    });
  }

  it("leads to a correction, or changes nothing", () => {
    expect(problemsWith(correction("2024-08-01", 1, 2, "/corrections/0/was"))[0]?.message).to.equal(
      "cannot lead to a correction",
    );
    expect(problemsWith(correction("2024-08-01", 5, 5))[0]?.message).to.include("nothing was corrected");
  });

  it("reaches no prototype", () => {
    expect(problemsWith(correction("2024-08-01", 1, 2, "/__proto__/polluted"))[0]).to.deep.include({
      pointer: "/corrections/0/pointer",
    });
    expect(Object.hasOwn(Object.prototype, "polluted")).to.equal(false);
  });
});

describe("corrections of a dataset that is read again", () => {
  const RELATION = "/metrics/people/observations/0/relation";
  const again = (dataset: unknown, ...corrections: readonly object[]): readonly Problem[] => {
    const result = parse({ ...(dataset as object), corrections });
    return result.ok ? [] : result.problems;
  };

  it("may have put nothing where the default stands by now, and nothing else", () => {
    const dataset = datasetWith(correction("2024-08-01", "about", null, RELATION));
    expect(dataset.metrics["people"]!.observations[0]!.relation).to.equal("exactly");
    expect(parse(dataset)).to.deep.equal({ ok: true, dataset });
    expect(again(dataset, correction("2024-08-01", "nearly", "about", RELATION))).to.deep.equal([
      { pointer: "/corrections/0/now", message: `must be what stands at ${RELATION}: "exactly"` },
    ]);
    const input = minimal();
    input["metrics"].people.observations[0].relation = "nearly";
    expect(again(input, correction("2024-08-01", "about", null, RELATION))).to.deep.equal([
      { pointer: "/corrections/0/now", message: `must be what stands at ${RELATION}: "nearly"` },
    ]);
    expect(again(minimal(), correction("2024-08-01", 4, null))).to.deep.equal([
      { pointer: "/corrections/0/now", message: `must be what stands at ${VALUE}: 5` },
    ]);
  });

  it("are kept where they lead to what the format knows, there or taken away, and left out where they lead nowhere", () => {
    const input = minimal();
    input["novelty"] = { a: 1 };
    input["mission"].novel = {};
    input["metrics"].people.novel = 1;
    const lead = ["/novelty/a", "/mission/novel/a", "/metrics/people/novel", "/sources/report/via", VALUE];
    const now = [1, null, 1, null, 5];
    const result = parse({
      ...input,
      corrections: lead.map((pointer, index) => correction("2024-08-01", "4", now[index], pointer)),
    });
    expect(result.ok ? "" : result.problems.map(({ pointer }) => pointer)).to.deep.equal(["/corrections/4/was"]);
    const fitting = lead.map((pointer, index) => correction("2024-08-01", pointer === VALUE ? 4 : "4", now[index], pointer));
    const read = parse({ ...input, corrections: fitting });
    expect(read.ok && read.dataset.corrections.map(({ pointer }) => pointer)).to.deep.equal(["/sources/report/via", VALUE]);
  });
});
