/* eslint-disable @typescript-eslint/no-unsafe-member-access --
   a dataset that a test changes has no type */
/** The tables that a reader can take away, field by field: other people's programs read them. */
import { expect } from "chai";
import type { Dataset } from "../../../src/data/schema.js";
import { documentFields, sitesOf, siteTable, tableOf } from "../../../src/data/select.js";
import { datasetOf } from "../datasets.js";

/** In English and Swahili, with a document that came by way of another and one of which little is known. */
const dataset = (change: (handover: Record<string, unknown>, area: Record<string, unknown>) => void): Dataset =>
  datasetOf((input) => {
    input["languages"] = ["en", "sw"].map((tag) => ({ tag, status: "draft" }));
    Object.assign(input["sources"] as object, {
      via: { title: "Passed on", publisher: "Agency", via: "Paper", url: "https://example.org/via" },
      bare: { title: "Bare", publisher: "Press" },
    });
    input["handover"].events = [];
    change(input["handover"] as Record<string, unknown>, (input["focusAreas"] as Record<string, unknown>[])[0]!);
  });

const DOCUMENT_HEAD = ["sources", "publishers", "urls", "published"];
const REPORT = ["Report", "Agency", "https://example.org/", "2024-06"];

describe("the documents of a row", () => {
  it("have each their place in each field, empty where nothing is known", () => {
    const fields = documentFields(
      dataset(() => undefined),
      ["bare", "nobody", "via", "report"],
    );
    expect(fields).to.deep.equal([
      "Bare |  | Passed on | Report",
      "Press |  | Agency, via Paper | Agency",
      " |  | https://example.org/via | https://example.org/",
      " |  |  | 2024-06",
    ]);
  });
});

describe("the fields of a site", () => {
  const site = { province: "CD-SK", outcome: "army", sources: ["report"] };

  it("are all that is told of it, below their names", () => {
    const known = dataset((handover) => {
      handover["sites"] = [
        {
          ...site,
          id: "full",
          name: "Full",
          transferred: "2024-05",
          confidence: "unsure",
          countedByMission: false,
          coordinates: [29.0017, -2.7413],
          accuracy: 2000,
          part: { en: "the rest", sw: "salio" },
          note: { en: "A remark." },
          sources: ["report", "bare"],
        },
        { ...site, id: "bare", name: "Bare" },
      ];
    });
    expect(siteTable(known, sitesOf(known, "2026-11-24").sites)).to.deep.equal([
      [
        ...["id", "name", "province", "outcome", "date", "confidence", "counted_by_mission"],
        ...["longitude", "latitude", "accuracy_m", "source_ids", ...DOCUMENT_HEAD],
        ...["part_en", "note_en", "part_sw", "note_sw"],
      ],
      [
        ...["full", "Full", "CD-SK", "army", "2024-05", "unsure", "false", "29.0017", "-2.7413", "2000", "report | bare"],
        ...["Report | Bare", "Agency | Press", "https://example.org/ | ", "2024-06 | "],
        ...["the rest", "A remark.", "salio", ""],
      ],
      [...["bare", "Bare", "CD-SK", "army", "", "found", "true", "", "", "", "report"], ...REPORT, "", "", "", ""],
    ]);
  });
});

describe("the rows of a table", () => {
  const told = dataset((handover, area) => {
    area["points"] = [
      { text: { en: "Undated" }, sources: ["report"] },
      { text: { en: "Later", sw: "Baadaye" }, date: "2025", note: { en: "A note." }, confidence: "unsure", sources: ["report"] },
    ];
    handover["events"] = [
      { id: "day", date: "2025-01-01", kind: "council", title: { en: "Day" }, sources: ["report"] },
      { id: "first", date: "2024", kind: "council", title: { en: "First" }, text: { en: "It came." }, sources: ["report"] },
      { id: "other", date: "2024", kind: "mission", title: { en: "Other" }, sources: ["report"] },
    ];
  });
  const head = ["date", "kind", "confidence", ...DOCUMENT_HEAD, "text_en", "note_en", "text_sw", "note_sw"];
  const undated = ["", "work", "found", ...REPORT, "Undated", "", "", ""];
  const later = ["2025", "work", "unsure", ...REPORT, "Later", "A note.", "Baadaye", ""];
  const day = ["2025-01-01", "council", "found", ...REPORT, "Day", "", "", ""];
  const first = ["2024", "council", "found", ...REPORT, "First. It came.", "", "", ""];

  for (const [what, table, rows] of [
    [
      "of both by the first day of each, then by the last, and without a date at the end",
      { area: "area", events: "council" },
      [first, day, later, undated],
    ],
    ["of an area", { area: "area" }, [later, undated]],
    ["of events", { events: "council" }, [first, day]],
    ["of nothing that there is", { events: "election" }, []],
  ] as const) {
    it(`are those ${what}`, () => {
      expect(tableOf(told, table)).to.deep.equal([head, ...rows]);
    });
  }
});
