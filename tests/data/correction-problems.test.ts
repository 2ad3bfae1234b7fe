/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
/** What a file with corrections is told, each problem with its place and none besides. */
import { expect } from "chai";
import { parse } from "../../src/data/parse.js";
import { minimal } from "./datasets.js";

const VALUE = "/metrics/people/observations/0/value";
const UNTIL = "/mission/mandate/until";

const correction = (pointer: unknown, was: unknown, now: unknown, date: unknown = "2024-08-01"): object => ({
  ...{ date, pointer, was, now, why: { en: "A slip." } },
});

function told(corrections: unknown, change: (input: ReturnType<typeof minimal>) => void = () => undefined): readonly string[] {
  const input = { ...minimal(), corrections };
  change(input);
  const result = parse(input);
  return result.ok ? [] : result.problems.map(({ pointer, message }) => `${pointer} ${message}`);
}

describe("a correction that is none", () => {
  for (const [what, one, problem] of [
    ["has a number for a date", correction(VALUE, 4, 6, 5), "/corrections/0/date must be a day"],
    ["has a number for a place", correction(7, 4, 6), "/corrections/0/pointer must be a JSON pointer"],
    [
      "names no place in the file",
      correction("people", 4, 6),
      "/corrections/0/pointer must be a JSON pointer such as /metrics/…/value",
    ],
    ["is a word", "slip", '/corrections/0 Invalid type: Expected Object but received "slip"'],
  ] as const) {
    it(`${what}, and is told that alone`, () => {
      expect(told([one])).to.deep.equal([problem]);
    });
  }

  for (const [what, one, place, words] of [
    ["leads into a number", correction(`${VALUE}/0`, null, null), "pointer", `names the place ${VALUE}/0, which does not exist`],
    ["leads to a correction", correction("/corrections/0/why", 1, 2), "pointer", "cannot lead to a correction"],
    ["changes nothing", correction(VALUE, 5, 5), "now", "is what was there before: nothing was corrected"],
    [
      "changes the order of languages alone",
      correction("/title", { fr: "Peu", en: "Little", sw: "Kidogo" }, { en: "Little", sw: "Kidogo", fr: "Peu" }),
      "now",
      "is what was there before: nothing was corrected",
    ],
  ] as const) {
    it(what, () => {
      expect(told([one])).to.deep.equal([`/corrections/0/${place} ${words}`]);
    });
  }
});

describe("a correction that does not say what was there", () => {
  it("is told so", () => {
    const one = { date: "2024-08-01", pointer: VALUE, now: 5, why: { en: "A slip." } };
    expect(told([one])[0]).to.match(/^\/corrections\/0\/was /);
  });
});

describe("the value of a field", () => {
  const setAt = (input: ReturnType<typeof minimal>, pointer: string, value: unknown): void => {
    if (pointer === "/title") input["title"] = value;
    else if (pointer === "/mission/sources") input["mission"].sources = value;
    else if (pointer === "/metrics/people/unit") input["metrics"].people.unit = value;
    else input["handover"].sites[0].coordinates = value;
  };
  const COORDINATES = "/handover/sites/0/coordinates";
  for (const [what, pointer, was, now] of [
    ["a list of numbers", COORDINATES, [29, -2], [29.5, -2.5]],
    ["nothing", COORDINATES, null, [29.5, -2.5]],
    ["a list of words", "/mission/sources", ["report", "report"], ["report"]],
    ["a text by language", "/title", { en: "Little" }, { en: "Minimal" }],
    ["a text in another order of languages", "/title", { en: "Little" }, { sw: "Kidogo", en: "Minimal", fr: "Peu" }],
  ] as const) {
    it(`may be ${what}`, () => {
      const turned = Array.isArray(now) || now === null ? now : Object.fromEntries(Object.entries(now).reverse());
      expect(told([correction(pointer, was, turned)], (input) => setAt(input, pointer, now))).to.deep.equal([]);
    });
  }

  it("differs where a list has another order", () => {
    const two = (input: ReturnType<typeof minimal>): unknown => (input["mission"].sources = ["report", "report"]);
    expect(told([correction("/mission/sources", ["report"], ["report", "report"])], two)).to.deep.equal([]);
    const place = "/handover/sites/0/coordinates";
    expect(told([correction(place, null, [-2, 29])], (input) => setAt(input, place, [29, -2]))).to.deep.equal([
      `/corrections/0/now must be what stands at ${place}: [29,-2]`,
    ]);
  });

  for (const [what, value] of [
    ["an object with a number", { of: 5 }],
    ["an object with a text and a number", { en: "Text", of: 5 }],
    ["a list with a thing in it", ["report", { of: 5 }]],
    ["a list with a truth in it", ["report", true]],
    ["an object with a list", { en: ["Text"] }],
  ] as const) {
    it(`cannot be ${what}, before or after`, () => {
      const problem =
        "/corrections/0/pointer must lead to a field, such as …/observations/3/value: " +
        "a whole thing or a member of a list cannot be corrected";
      expect(told([correction("/metrics/people/unit", value, { en: "people" })])).to.deep.equal([problem]);
      expect(told([correction("/metrics/people/unit", { en: "heads" }, value)])).to.deep.equal([problem]);
    });
  }
});

describe("what could never have stood somewhere", () => {
  it("is told with the correction that says it did, not with the newest", () => {
    const good = correction(VALUE, 4, 5, "2024-09-01");
    for (const [pointer, was, now, message] of [
      [UNTIL, "2020-01-01", "2026-12-20", `${UNTIL} lies before the mandate begins (2025-12-19)`],
      ["/title", { fr: "Peu" }, { en: "Minimal" }, "/title/en is missing"],
    ] as const)
      expect(told([good, correction(pointer, was, now)])).to.deep.equal([
        `/corrections/1/was cannot have stood there: ${message}`,
      ]);
  });

  it("is told of the thing around it too", () => {
    const resource = {
      id: "a",
      kind: "page",
      title: { en: "A" },
      url: "https://example.org/a",
      language: ["en"],
      publisher: "A",
    };
    const found = told(
      [correction(VALUE, 4, 5, "2024-09-01"), correction("/resources/0/url", null, "https://example.org/a")],
      (input) => (input["resources"] = [resource]),
    );
    expect(found).to.deep.equal(["/corrections/1/was cannot have stood there: /resources/0 must have a url or a table"]);
  });

  it("is told with the newest where it shows in another place", () => {
    const found = told([correction("/mission/mandate/from", "2027-01-01", "2025-12-19")]);
    expect(found).to.deep.equal([
      `/corrections/0/was cannot have stood there: ${UNTIL} lies before the mandate begins (2027-01-01)`,
    ]);
  });

  it("is found behind a newer one of the same place", () => {
    expect(told([correction(VALUE, 7, 5, "2024-09-01"), correction(VALUE, "many", 7)])).to.deep.equal([
      `/corrections/1/was cannot have stood there: ${VALUE} must be a number`,
    ]);
  });

  it("is not what two corrections found together", () => {
    const mandate = [
      correction("/mission/mandate/from", "2027-01-01", "2025-12-19"),
      correction(UNTIL, "2027-12-20", "2026-12-20"),
    ];
    expect(told(mandate)).to.deep.equal([]);
    expect(told([...mandate].reverse())).to.deep.equal([]);
  });

  const impossible = correction(UNTIL, "2020-01-01", "2026-12-20");
  const until = `/corrections/1/was cannot have stood there: ${UNTIL} lies before the mandate begins (2025-12-19)`;
  for (const [what, other, change, problem] of [
    [
      "a correction leads nowhere",
      correction("/nowhere/x", 1, 2),
      undefined,
      "/corrections/0/pointer names the place /nowhere/x, which does not exist",
    ],
    ["a correction is not true", correction(VALUE, 4, 6), undefined, `/corrections/0/now must be what stands at ${VALUE}: 5`],
    ["something else is wrong", correction(VALUE, 4, 5), "never", "/updated must be a day as YYYY-MM-DD"],
    ["nothing else is wrong", correction(VALUE, 4, 5), undefined, until],
  ] as const) {
    it(`is asked for or not, where ${what}`, () => {
      expect(told([other, impossible], (input) => change && (input["updated"] = change))).to.deep.equal([problem]);
    });
  }
});
