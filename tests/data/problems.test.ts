/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-explicit-any --
   a dataset that a test breaks has no type */
/** What a dataset that breaks a rule is told, word for word: the words and the places that only one kind of fault has. */
import { expect } from "chai";
import { parse } from "../../src/data/parse.js";
import { full } from "../hostile/full.js";
import { minimal } from "./datasets.js";

const told = (input: unknown): readonly string[] => {
  const result = parse(input);
  return result.ok ? [] : result.problems.map(({ pointer, message }) => `${pointer} ${message}`);
};

function changed(change: (input: ReturnType<typeof minimal>) => void): readonly string[] {
  const input = minimal();
  change(input);
  return told(input);
}

describe("the problems of a dataset", () => {
  it("name a mandate that ends before it begins", () => {
    const until = (day: unknown): readonly string[] => changed((input) => (input["mission"].mandate.until = day));
    expect(until("2025-12-18")).to.deep.equal(["/mission/mandate/until lies before the mandate begins (2025-12-19)"]);
    expect(until("2025-12-19")).to.deep.equal([]);
    expect(until(5)).to.deep.equal(["/mission/mandate/until must be a day"]);
    expect(until(["2024"])).to.deep.equal(["/mission/mandate/until must be a day"]);
    const from = changed((input) => (input["mission"].mandate.from = ["2027"]));
    expect(from).to.deep.equal(["/mission/mandate/from must be a day"]);
  });

  it("name lists where there should be things by id, and ids that mean something to JavaScript", () => {
    for (const part of ["sources", "metrics"]) {
      const listed = changed((input) => (input[part] = Object.values(input[part] as object)));
      expect(listed).to.include(`/${part} must be an object of ${part} by id, not a list`);
      for (const id of ["constructor", "prototype"]) {
        const reserved = changed((input) => (input[part][id] = Object.values(input[part] as object)[0]));
        expect(reserved).to.include(`/${part}/${id} cannot have the id "${id}": JavaScript needs it`);
      }
    }
  });

  it("name the version that is there, whatever it is", () => {
    const version = (value: unknown): readonly string[] => changed((input) => (input["version"] = value));
    const words = (value: string): readonly string[] => [
      `/version must be 1, not ${value}: this monusco-widgets reads version 1 only`,
    ];
    expect(version("1")).to.deep.equal(words('"1"'));
    expect(version(2)).to.deep.equal(words("2"));
    expect(version(BigInt(1))).to.deep.equal(words("1"));
    expect(version(null)).to.deep.equal(words("a value of type null"));
    expect(version({})).to.deep.equal(words("a value of type object"));
  });

  it("name what cannot be looked at", () => {
    const throwing = (thrown: unknown): object => ({
      get version(): unknown {
        throw thrown;
      },
    });
    expect(told(throwing(new Error("nobody may look")))).to.deep.equal([" cannot be read: nobody may look"]);
    expect(told(throwing("a word"))).to.deep.equal([" cannot be read: it throws"]);
  });

  it("are a hundred at most, and how many more there are", () => {
    const pictures = (count: number): readonly string[] => changed((input) => (input["pictures"] = Array(count).fill(5)));
    expect(pictures(100)).to.have.length(100);
    expect(pictures(100).at(-1)).to.match(/^\/pictures\/99 /);
    expect(pictures(103)).to.have.length(101);
    expect(pictures(103).at(-1)).to.equal(" has 3 more problems");
  });

  it("name a day that the calendar does not have, and say no more of what is no day", () => {
    const updated = (day: string): readonly string[] => changed((input) => (input["updated"] = day));
    expect(updated("2024-02-30")).to.deep.equal(["/updated is not a day of the calendar"]);
    for (const day of ["x2024-02-30", "2024-02-30x", "4-02-30"])
      expect(updated(day), day).to.deep.equal(["/updated must be a day as YYYY-MM-DD"]);
  });

  it("name a resource without a place, or with two", () => {
    const resource = { id: "a", kind: "page", title: { en: "A" }, language: ["en"], publisher: "A" };
    const url = "https://example.org/a";
    for (const [more, problem] of [
      [{}, ["/resources/0 must have a url or a table"]],
      [{ url, table: { area: "area" } }, ["/resources/0/table cannot stand beside a url"]],
      [{ table: {} }, ["/resources/0/table must name an area, a kind of events, or both"]],
      [{ url }, []],
      [{ table: { area: "area" } }, []],
      [{ table: { events: "council" } }, []],
      [{ table: { area: "area", events: "council" } }, []],
    ] as const)
      expect(
        changed((input) => (input["resources"] = [{ ...resource, ...more }])),
        JSON.stringify(more),
      ).to.deep.equal(problem);
    for (const one of [5, null, "a"]) {
      const problems = changed((input) => (input["resources"] = [one]));
      expect(problems, String(one)).to.have.length(1);
      expect(problems[0]).to.match(/^\/resources\/0 Invalid type/);
    }
  });

  it("say of a name that is no text that alone", () => {
    expect(changed((input) => (input["metrics"].people.observations[0].source = 5))).to.deep.equal([
      "/metrics/people/observations/0/source must be an id",
    ]);
    const twice = changed((input) => (input["focusAreas"] = [5, 5].map((id) => ({ ...input["focusAreas"][0], id }))));
    expect(twice).to.deep.equal(["/focusAreas/0/id must be an id", "/focusAreas/1/id must be an id"]);
  });

  it("name every id that leads nowhere, wherever one can stand", () => {
    const places: Readonly<Record<string, (input: ReturnType<typeof minimal>) => [holder: any, key: string | number]>> = {
      "/mission/sources/0": (d) => [d["mission"].sources, 0],
      "/metrics/one/observations/0/source": (d) => [d["metrics"].one.observations[0], "source"],
      "/metrics/one/observations/0/series": (d) => [d["metrics"].one.observations[0], "series"],
      "/metrics/one/series/0/breaksWith/0": (d) => [d["metrics"].one.series[0].breaksWith, 0],
      "/focusAreas/0/sources/0": (d) => [d["focusAreas"][0].sources, 0],
      "/focusAreas/0/metrics/0": (d) => [d["focusAreas"][0].metrics, 0],
      "/focusAreas/0/points/0/sources/0": (d) => [d["focusAreas"][0].points[0].sources, 0],
      "/handover/phases/0/sources/0": (d) => [d["handover"].phases[0].sources, 0],
      "/handover/sites/0/sources/0": (d) => [d["handover"].sites[0].sources, 0],
      "/handover/events/0/sources/0": (d) => [d["handover"].events[0].sources, 0],
      "/handover/events/0/sites/0": (d) => [d["handover"].events[0].sites, 0],
      "/handover/events/0/phase": (d) => [d["handover"].events[0], "phase"],
      "/resources/1/table/area": (d) => [d["resources"][1].table, "area"],
    };
    for (const [pointer, place] of Object.entries(places)) {
      const input = structuredClone(full) as ReturnType<typeof minimal>;
      const [holder, key] = place(input);
      holder[key] = "ghost";
      expect(
        told(input).filter((one) => /names the [a-z]+ "ghost", which does not exist$/.test(one)),
        pointer,
      ).to.have.length(1);
      expect(told(input)[0], pointer).to.match(new RegExp(`^${pointer} `));
    }
  });

  it("name an id that repeats, in every list of things with ids", () => {
    const lists: Readonly<Record<string, (input: ReturnType<typeof minimal>) => any[]>> = {
      "/focusAreas/1/id": (d) => d["focusAreas"],
      "/handover/phases/1/id": (d) => d["handover"].phases,
      "/handover/sites/2/id": (d) => d["handover"].sites,
      "/handover/events/1/id": (d) => d["handover"].events,
      "/resources/2/id": (d) => d["resources"],
      "/pictures/1/id": (d) => d["pictures"],
      "/metrics/one/series/2/id": (d) => d["metrics"].one.series,
      "/languages/2/tag": (d) => d["languages"],
    };
    for (const [pointer, list] of Object.entries(lists)) {
      const input = structuredClone(full) as ReturnType<typeof minimal>;
      list(input).push(list(input)[0]);
      expect(told(input)[0], pointer).to.match(new RegExp(`^${pointer} repeats the id "`));
    }
  });

  it("name an id that repeats, in its own list alone", () => {
    expect(changed((input) => input["focusAreas"].push(input["focusAreas"][0]))).to.deep.equal([
      '/focusAreas/1/id repeats the id "area"',
    ]);
    expect(changed((input) => (input["metrics"].others = input["metrics"].people))).to.deep.equal([]);
    expect(
      changed((input) => (input["handover"].sites[0].id = "site")),
      "one site",
    ).to.deep.equal([]);
    expect(
      changed((input) => (input["handover"].phases[0].id = "event")),
      "a phase and an event",
    ).to.deep.equal([]);
  });

  it("name an address that nobody can read", () => {
    expect(
      changed((input) => (input["sources"].report.url = "https://[")),
      "a bracket",
    ).to.deep.equal(["/sources/report/url must be an https:, http:, mailto: or relative address"]);
  });
});
