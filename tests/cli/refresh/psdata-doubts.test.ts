import { expect } from "chai";
import { BUDGET_METADATA, budgetLine, contribution, death } from "./fixtures.js";
import { proposed } from "./run.js";
import { fakeServer, json, type FakeServer, type Row } from "./server.js";

describe("Doubts about the UN Peace & Security Data Hub", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer({ budgetMetadata: BUDGET_METADATA });
  });
  afterEach(() => server.close());

  const ask = async (metric: string, id: string) => {
    const { printed, observations } = await proposed(server, ["--source", "psdata"]);
    const { message, remarks } = printed.sources[0]!.endpoints.find((one) => one.id === id)!;
    const found = observations(metric);
    return { values: found.map(({ date, value }) => [date, value]), observations: found, message, remarks };
  };

  describe("personnel", () => {
    const personnel = () => ask("personnel", "DPO-UCHISTORICAL");
    const october = { last_reporting_date: Date.UTC(2026, 9, 31) };
    const november = { last_reporting_date: Date.UTC(2026, 10, 20) };
    const police = { personnel_type: "Individual Police" };

    it("counts a row once that is given twice", async () => {
      const rows = [contribution(1, 2), contribution(1, 2), contribution(5, 5, { contribution_id: null })];
      server.stock.personnel = [...rows, ...rows];
      const { values, remarks } = await personnel();
      expect(values).to.deep.equal([["2026-09", 16]]);
      expect(remarks).to.deep.equal(["3 rows given twice: counted once."]);
    });

    for (const [what, rows, why] of [
      [
        "a contribution is told in two ways",
        [contribution(1, 2, { contribution_id: "a" }), contribution(1, 3, { contribution_id: "a" })],
        "No figure for 2026-09: two rows that differ bear the same contribution_id.",
      ],
      [
        "no row states a number of women",
        [contribution(null, 2), contribution(null, 3)],
        "No figure for 2026-09: no row of it states a number of women, or none of men.",
      ],
    ] as const) {
      it(`has no figure where ${what}`, async () => {
        server.stock.personnel = rows;
        const { values, remarks } = await personnel();
        expect(remarks).to.include(why);
        expect(values.map(([date]) => date)).not.to.include(/for (\S+):/.exec(why)![1]);
      });
    }

    for (const [what, rows, why] of [
      [
        "the newest month lacks a kind of personnel",
        [contribution(1, 2), contribution(1, 2, police), contribution(1, 2, { ...october, ...police })],
        "Uncertain for 2026-10: it lacks “troops”, which 2026-09 has.",
      ],
      [
        "a month lacks what its neighbours have",
        [
          contribution(1, 2),
          contribution(1, 2, police),
          contribution(1, 2, { ...october, ...police }),
          contribution(1, 2, november),
        ],
        "Uncertain for 2026-10: it lacks “troops”, which 2026-09 and 2026-11 have.",
      ],
      [
        "a month has less than half of the rows",
        [contribution(1, 2), contribution(1, 3), contribution(1, 4), contribution(1, 2, october)],
        "Uncertain for 2026-10: it has 1 row, 2026-09 had 3.",
      ],
    ] as const) {
      it(`is uncertain where ${what}`, async () => {
        server.stock.personnel = rows;
        const { observations, remarks } = await personnel();
        expect(remarks).to.include(why);
        const month = /for (\S+):/.exec(why)![1];
        const sure = new Map(observations.map(({ date, confidence }) => [date, confidence]));
        expect(sure.get("2026-09")).to.equal("found");
        expect(sure.get(month)).to.equal("unsure");
      });
    }

    it("tells of the newest doubts alone", async () => {
      server.stock.personnel = Array.from({ length: 8 }, (_, month) =>
        contribution(null, 1, { last_reporting_date: Date.UTC(2026, month, 28) }),
      );
      const { remarks } = await personnel();
      expect(remarks.map((one) => one.slice(0, 22))).to.deep.equal([
        "No figure for 2026-06:",
        "No figure for 2026-07:",
        "No figure for 2026-08:",
        "Nor for 5 months befor",
      ]);
    });

    it("does without a kind that has ended", async () => {
      server.stock.personnel = [
        contribution(1, 2),
        contribution(1, 2, police),
        contribution(4, 5, october),
        contribution(6, 7, november),
      ];
      expect((await personnel()).values).to.deep.equal([
        ["2026-09", 6],
        ["2026-10", 9],
        ["2026-11", 13],
      ]);
    });

    for (const [field, value, fault] of [
      ["male_personnel", -500.5, "must be a whole number, not negative, is -500.5"],
      ["female_personnel", "1.5", "must be a whole number, not negative, is 1.5"],
      ["male_personnel", 2e10, "must be a possible number of people, is 20000000000"],
      [
        "last_reporting_date",
        Date.UTC(2026, 8, 30) / 1_000,
        "must be a date, in milliseconds where it is a number, is 1790726400",
      ],
      ["last_reporting_date", "1970-06-01", "must be a date since 1990, is "],
      ["last_reporting_date", "1947-06-01", 'must be a date, is "1947-06-01"'],
    ] as const) {
      it(`fails where ${field} is ${value}`, async () => {
        server.stock.personnel = [contribution(1, 2), contribution(1, 2, { [field]: value })];
        const { values, message } = await personnel();
        expect(values).to.be.empty;
        expect(message).to.include(`rows[1].${field}: ${fault}`);
      });
    }

    it("is read to its last page where it has exactly as many rows as a page", async () => {
      const rows = Array.from({ length: 45 }, (_, index) => contribution(0, 1, { contributing_country: String(index) }));
      server.trouble("UCHISTORICAL", ({ query }, response) => {
        const [page, size] = [Number(query.get("page_num") ?? 1), Number(query.get("per_page") ?? 20)];
        return json(response, rows.slice((page - 1) * size, page * size));
      });
      expect((await personnel()).values).to.deep.equal([["2026-09", 45]]);
    });

    it("is not read twice where the hub knows no pages", async () => {
      server.stock.personnel = Array.from({ length: 20 }, (_, index) =>
        contribution(0, 1, { contribution_id: null, contributing_country: String(index) }),
      );
      const { values, remarks } = await personnel();
      expect(values).to.deep.equal([["2026-09", 20]]);
      expect(remarks).to.be.empty;
    });
  });

  describe("deaths", () => {
    const deaths = () => ask("fatalities", "DPPADPOSS-FATALITIES");

    it("count once where one of two names is the same", async () => {
      const rows = [1, 2, 3].map((id) => death(id));
      server.stock.fatalities = [
        ...rows,
        ...rows.map((row, index) => ({ ...row, id: 1_000 + index })),
        ...rows.map((row) => ({ ...row, casualty_id: null })),
        ...[death(9, { id: null, casualty_id: null }), death(9, { id: null, casualty_id: null })],
      ];
      const { values, remarks } = await deaths();
      expect(values).to.deep.equal([
        ["2026-11-20", 4],
        ["2026-11-20", 4],
      ]);
      expect(remarks).to.deep.equal(["7 records given twice: counted once."]);
    });

    it("are said to be of another kind where they are", async () => {
      server.stock.fatalities = [death(1, { type_of_casualty: "Death" }), death(2, { type_of_casualty: "Injury" })];
      const { values, remarks } = await deaths();
      expect(values).to.be.empty;
      expect(remarks).to.deep.equal(["2 records left out: not of a death, but of another kind."]);
    });

    for (const [what, change, fault] of [
      [
        "their update",
        (row: Row) => ({ ...row, last_update: Number(row.last_update) / 1_000 }),
        "rows[0].last_update: must be a date, in milli",
      ],
      [
        "their incidents",
        (row: Row) => ({ ...row, last_update: null, incident_date: 0 }),
        "incident_date must be in milliseconds, and all are of 1970",
      ],
    ] as const) {
      it(`fail where ${what} come in seconds`, async () => {
        server.stock.fatalities = [death(1), death(2)].map((row): Row => change(row));
        const { values, message } = await deaths();
        expect(values).to.be.empty;
        expect(message).to.include(fault);
      });
    }
  });

  describe("the budget", () => {
    const budget = () => ask("budget", "DPO-PKBUDGET");
    const named = (amount: number, words: Row): Row => ({
      mission: "MONUSCO",
      fiscal_year: "2024/25",
      approved: amount,
      ...words,
    });
    const ofLines = (...names: readonly string[]) => ({
      "Dataset ID": "DPO-PKBUDGET",
      "Column definitions": ["mission", "fiscal_year", ...names, "approved"].map((name) => ({
        "Column Name": name,
        Definition: name === "approved" ? "In US dollars" : "",
        Format: name === "approved" ? "Number" : "String",
      })),
    });

    for (const [what, names, lines, why] of [
      [
        "a line stands twice",
        ["class", "subclass"],
        [named(1, { class: "Operations", subclass: "Air" }), named(1, { class: "Operations", subclass: "Air" })],
        "nothing tells 2 of its lines apart, which are all “Operations, Air”",
      ],
      ["no column tells its lines apart", [], [named(1, {}), named(2, {})], "nothing tells 2 of its lines apart"],
      [
        "a total in another column is another",
        ["budget_line"],
        [named(100, { budget_line: "Air" }), named(150, { budget_line: "Total requirements" })],
        "its lines do not add up to Total requirements",
      ],
      [
        "a part's sum in another column is another",
        ["budget_line", "detail"],
        [named(100, { budget_line: "Ops", detail: "Air" }), named(150, { budget_line: "Ops", detail: "" })],
        "its lines do not add up to Ops",
      ],
      ["it comes to nothing", ["budget_line"], [named(-5, { budget_line: "Air" })], "its lines come to −5"],
    ] as const) {
      it(`has no figure where ${what}`, async () => {
        server.stock.budgetMetadata = ofLines(...names);
        server.stock.budget = lines;
        const { values, remarks } = await budget();
        expect(values).to.be.empty;
        expect(remarks).to.deep.equal([`No figure for 2024-07/2025-06: ${why}.`]);
      });
    }

    it("adds no total, in whatever column it stands", async () => {
      server.stock.budgetMetadata = ofLines("budget_line", "subclass");
      server.stock.budget = [
        named(100, { budget_line: "Air", subclass: "" }),
        named(50, { budget_line: "Staff", subclass: "" }),
        named(150, { budget_line: "Grand total", subclass: "" }),
      ];
      expect((await budget()).values).to.deep.equal([["2024-07/2025-06", 150]]);
    });

    it("adds no line twice", async () => {
      server.stock.budget = [budgetLine(1, "Operations", "Air"), budgetLine(1, "Operations", "Air")];
      expect((await budget()).values).to.be.empty;
    });
  });
});
