import { expect } from "chai";
import { BUDGET_METADATA, contribution, death, TODAY, type dataset } from "./fixtures.js";
import { proposed } from "./run.js";
import { fakeServer, type FakeServer, type Row } from "./server.js";

describe("The UN Peace & Security Data Hub", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer({ budgetMetadata: BUDGET_METADATA });
  });
  afterEach(() => server.close());

  const ask = async (change?: (data: ReturnType<typeof dataset>) => void, ...args: string[]) => {
    const result = await proposed(server, ["--source", "psdata", ...args], change);
    const endpoint = (id: string) => result.printed.sources[0]!.endpoints.find((one) => one.id === id)!;
    return { ...result, endpoint };
  };
  const figures = (observations: readonly Row[]) => observations.map(({ date, value, series }) => [date, value, series]);

  it("is asked as documented", async () => {
    await ask();
    expect(server.asked.map(({ path, query }) => path + String(query))).to.deep.equal([
      "/public/data/DPO-UCHISTORICAL/json",
      "/public/data/DPPADPOSS-FATALITIES/json",
      "/public/metadata/DPO-PKBUDGET",
      "/public/data/DPO-PKBUDGET/json",
    ]);
  });

  for (const key of ["data", "results", "records"]) {
    it(`may give its rows as ${key}`, async () => {
      server.stock.personnel = { [key]: [contribution(1, 2)] };
      expect(figures((await ask()).observations("personnel"))).to.deep.equal([["2026-09", 3, "uniformed"]]);
    });
  }

  it("fails where it gives no rows", async () => {
    server.stock.personnel = { message: "Dataset not found" };
    const { endpoint } = await ask();
    expect(endpoint("DPO-UCHISTORICAL").message).to.include('must be a list of rows, is an object of "message"');
  });

  describe("personnel", () => {
    it("is the sum of both sexes, all countries and all kinds, for each month and the mission alone", async () => {
      const october = { last_reporting_date: Date.UTC(2026, 9, 31) };
      server.stock.personnel = [
        contribution(100, 900),
        contribution("40", "1,260", { contributing_country: "Nepal", personnel_type: "Staff Officer" }),
        contribution(5.0, 95.0, { contributing_country: "Senegal", personnel_type: "Formed Police Units" }),
        contribution(10, 20, october),
        contribution(1, 2, { ...october, personnel_type: "Staff Officer" }),
        contribution(1, 2, { ...october, personnel_type: "Formed Police Units", last_reporting_date: "2026-10-31T00:00:00" }),
        // Traps: other missions, the one before it, a month of which the file has a newer figure.
        contribution(7, 7, { mission_acronym: "MONUC" }),
        contribution(7, 7, { mission_acronym: "UNMISS" }),
        contribution(7, 7, { mission_acronym: null }),
        contribution(7, 7, { last_reporting_date: Date.UTC(2026, 6, 31) }),
        // What is wrong with others is no matter.
        contribution("?", "?", { mission_acronym: "UNIFIL" }),
      ];
      const { observations, endpoint, printed } = await ask();
      expect(figures(observations("personnel"))).to.deep.equal([
        ["2026-09", 2_400, "uniformed"],
        ["2026-10", 36, "uniformed"],
      ]);
      expect(observations("personnel")[0]).to.include({
        kind: "observed",
        confidence: "found",
        source: `psdata-uchistorical-${TODAY}`,
      });
      expect(endpoint("DPO-UCHISTORICAL").remarks).to.deep.equal([
        "1 figure older than the file's newest left out; --since DATE takes them in.",
      ]);
      expect(printed.proposals.sources[`psdata-uchistorical-${TODAY}`]).to.deep.equal({
        title: "Historical Uniformed Personnel Contribution (DPO-UCHISTORICAL)",
        publisher: "UN Peace and Security Data Hub",
        url: "https://psdata.un.org/dataset/DPO-UCHISTORICAL",
        published: TODAY,
        accessed: TODAY,
        language: "en",
      });
    });

    it("takes what is not stated for one sex as none, and says so", async () => {
      server.stock.personnel = [contribution(null, 10), contribution(5, 5)];
      const { observations, endpoint } = await ask();
      expect(figures(observations("personnel"))).to.deep.equal([["2026-09", 20, "uniformed"]]);
      expect(endpoint("DPO-UCHISTORICAL").remarks).to.deep.equal(["1 row without a number of women or of men: taken as none."]);
    });

    it("is in doubt where two days of a month differ", async () => {
      server.stock.personnel = [contribution(1, 2), contribution(3, 4, { last_reporting_date: Date.UTC(2026, 8, 29) })];
      const { observations, endpoint } = await ask();
      expect(observations("personnel")).to.be.empty;
      expect(endpoint("DPO-UCHISTORICAL").remarks).to.deep.equal(["No figure for 2026-09: two days of it differ, 3 and 7."]);
    });

    for (const [what, row, fault] of [
      ["a word for a number", contribution("n/a", 1), 'rows[1].female_personnel: must be a number, is "n/a"'],
      ["no number at all", contribution(null, null), "rows[1]: must state a number of women or of men"],
      ["a missing field", contribution(1, undefined), "rows[1].male_personnel: is missing"],
      [
        "another date",
        contribution(1, 1, { last_reporting_date: "Sep-26" }),
        'rows[1].last_reporting_date: must be a date, is "Sep-26"',
      ],
      ["no mission", contribution(1, 1, { mission_acronym: undefined }), "rows[1].mission_acronym: is missing"],
    ] as const) {
      it(`fails on ${what}`, async () => {
        server.stock.personnel = [contribution(1, 2), row];
        const { observations, endpoint, code } = await ask();
        expect(observations("personnel")).to.be.empty;
        expect(endpoint("DPO-UCHISTORICAL").message).to.include(
          `DPO-UCHISTORICAL/json has another shape than documented: ${fault}`,
        );
        expect(code).to.equal(1);
      });
    }
  });

  describe("deaths", () => {
    it("are counted with and without the missions before it", async () => {
      server.stock.fatalities = [
        death(1),
        death(2),
        death(3, { last_update: Date.UTC(2026, 10, 18) }),
        death(4, { mission_acronym: "MONUC", incident_date: -60_000, last_update: Date.UTC(2026, 10, 21) }),
        death(5, { mission_acronym: "MONUC" }),
        death(6, { mission_acronym: "UNTSO", incident_date: -678_153_600_000 }),
        death(7, { type_of_casualty: "Injury" }),
        death(1),
      ];
      const { observations, endpoint, printed } = await ask();
      expect(figures(observations("fatalities"))).to.deep.equal([
        ["2026-11-20", 5, "all"],
        ["2026-11-20", 3, "monusco"],
      ]);
      expect(observations("fatalities")[0]!.note).to.deep.equal({
        en: "Our count of the records of MONUSCO and MONUC.",
        fr: "Notre décompte des notifications de décès : MONUSCO, MONUC.",
      });
      expect(endpoint("DPPADPOSS-FATALITIES").remarks).to.deep.equal([
        "1 record left out: not of a death, but of another kind.",
        "1 record given twice: counted once.",
      ]);
      expect(printed.proposals.sources[`psdata-fatalities-${TODAY}`]).to.include({ published: "2026-11-20" });
    });

    it("are dated by the newest incident where the hub does not say when it was updated", async () => {
      server.stock.fatalities = [1, 2, 3, 9].map((id) => death(id, { last_update: null }));
      expect(figures((await ask()).observations("fatalities"))).to.deep.equal([
        ["2026-03-09", 4, "all"],
        ["2026-03-09", 4, "monusco"],
      ]);
    });

    it("are no news where their number is the same and less than a month has passed", async () => {
      const rows = [1, 2, 3].map((id) => death(id, { last_update: Date.UTC(2025, 5, 13) }));
      server.stock.fatalities = rows;
      const { observations } = await ask((data) => {
        data.metrics.fatalities!.observations[1] = { ...data.metrics.fatalities!.observations[1], value: 3 };
      });
      expect(observations("fatalities")).to.be.empty;

      server.stock.fatalities = rows.map((row) => ({ ...row, last_update: Date.UTC(2025, 5, 14) }));
      const later = await ask((data) => {
        data.metrics.fatalities!.observations[1] = { ...data.metrics.fatalities!.observations[1], value: 3 };
      });
      expect(figures(later.observations("fatalities"))).to.deep.equal([
        ["2025-06-14", 3, "all"],
        ["2025-06-14", 3, "monusco"],
      ]);
    });

    it("are those of the series that the file has", async () => {
      server.stock.fatalities = [death(1)];
      const { observations, endpoint } = await ask((data) => {
        data.metrics.fatalities!.series = [{ id: "press", label: { en: "Press" } }];
        data.metrics.fatalities!.observations = [];
      });
      expect(observations("fatalities")).to.be.empty;
      expect(endpoint("DPPADPOSS-FATALITIES").remarks).to.deep.equal([
        "The metric has neither a series “all” nor “monusco” that a record is of.",
      ]);
    });
  });
});
