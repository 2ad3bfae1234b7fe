import { expect } from "chai";
import { BUDGET_METADATA, budgetLine, contribution, TODAY } from "./fixtures.js";
import { proposed } from "./run.js";
import { fakeServer, json, type FakeServer, type Row } from "./server.js";

describe("The budget of the UN Peace & Security Data Hub", () => {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer({ budgetMetadata: BUDGET_METADATA });
  });
  afterEach(() => server.close());

  const ask = async () => {
    const result = await proposed(server, ["--source", "psdata"]);
    return { ...result, endpoint: result.printed.sources[0]!.endpoints.find(({ id }) => id === "DPO-PKBUDGET")! };
  };
  const figures = (observations: readonly Row[]) => observations.map(({ date, value, series }) => [date, value, series]);

  it("is the sum of the lines of a year, in dollars", async () => {
    const before = { Start_date: Date.UTC(2022, 6, 1), End_date: Date.UTC(2023, 5, 30) };
    server.stock.budget = [
      budgetLine(500_000, "Military and police personnel", "Military contingents"),
      budgetLine("61,848.1", "Military and police personnel", "Military observers"),
      budgetLine(580_000, "Civilian personnel", "International staff"),
      budgetLine(null, "Civilian personnel", "Government-provided personnel"),
      budgetLine(9, "Civilian personnel", "International staff", { Mission_acronym: "UNMISS" }),
      budgetLine(9, "Civilian personnel", "International staff", before),
    ];
    const { observations, endpoint, printed } = await ask();
    expect(figures(observations("budget"))).to.deep.equal([["2024-07/2025-06", 1_141_848_100, "approved"]]);
    expect(observations("budget")[0]!.note).to.deep.equal({
      en: "Our sum of the budget lines in A/80/500.",
      fr: "Notre somme des lignes du budget de A/80/500.",
    });
    expect(endpoint.remarks).to.include("1 line without an amount: taken as none.");
    expect(printed.proposals.sources[`psdata-pkbudget-${TODAY}`]).to.include({ published: "2026-08-30" });
  });

  it("adds no line that is a sum of others", async () => {
    server.stock.budget = [
      budgetLine(100, "Operations", "Air"),
      budgetLine(200, "Operations", "Marine"),
      budgetLine(300, "Operations", ""),
      budgetLine(50, "Civilians", "Staff"),
      budgetLine(50, "Civilians", "Subtotal"),
      budgetLine(350, "Gross requirements", ""),
      budgetLine(20, "Staff assessment income", ""),
      budgetLine(330, "Net requirements", ""),
    ];
    expect(figures((await ask()).observations("budget"))).to.deep.equal([["2024-07/2025-06", 350_000, "approved"]]);
  });

  for (const [what, lines, why] of [
    [
      "its total is another",
      [budgetLine(100, "Operations", "Air"), budgetLine(150, "Total", "")],
      "its lines do not add up to Total",
    ],
    [
      "a part's total is another",
      [budgetLine(100, "Operations", "Air"), budgetLine(150, "Operations", "")],
      "its lines do not add up to Operations",
    ],
    [
      "two documents differ",
      [budgetLine(100, "Operations", "Air"), budgetLine(90, "Operations", "Air", { Document_symbol: "A/79/1" })],
      "documents differ, 100,000 and 90,000",
    ],
  ] as const) {
    it(`is in doubt where ${what}`, async () => {
      server.stock.budget = lines;
      const { observations, endpoint } = await ask();
      expect(observations("budget")).to.be.empty;
      expect(endpoint.remarks).to.deep.equal([`No figure for 2024-07/2025-06: ${why}.`]);
    });
  }

  const columns = (...names: readonly (readonly [name: string, definition?: string, format?: string])[]) => ({
    "Dataset ID": "DPO-PKBUDGET",
    "Column definitions": names.map(([name, Definition = "", Format = "String"]) => ({
      "Column Name": name,
      Definition,
      Format,
    })),
  });

  it("is found in other columns, whatever their capitals", async () => {
    server.stock.budgetMetadata = columns(
      ["MISSION"],
      ["Fiscal Year"],
      ["Approved Budget (USD)", "", "Currency"],
      ["Expenditure", "", "Currency"],
    );
    server.stock.budget = [
      { mission: "monusco", "fiscal year": "2024/25", "approved budget (usd)": "1,000,000,000" },
      { mission: "UNMISS", "fiscal year": "2024/25", "approved budget (usd)": 1 },
    ];
    const { observations, endpoint } = await ask();
    expect(figures(observations("budget"))).to.deep.equal([["2024-07/2025-06", 1_000_000_000, "approved"]]);
    expect(endpoint.remarks).to.be.empty;
  });

  for (const [what, metadata, why] of [
    ["no columns are defined", [{ "Dataset ID": "DPO-PKBUDGET", "Column definitions": null }], "its metadata defines no columns"],
    [
      "no column is the amount",
      columns(["mission_acronym"], ["fiscal_year"], ["expenditure", "", "Number"]),
      'none of "mission_acronym", "fiscal_year" and "expenditure" is the approved amount',
    ],
    [
      "two columns could be the amount",
      columns(["mission_acronym"], ["fiscal_year"], ["approved_gross", "", "Number"], ["approved_net", "", "Number"]),
      '"approved_gross" and "approved_net" could all be the approved amount',
    ],
    [
      "no column is the mission",
      columns(["place"], ["fiscal_year"], ["approved", "", "Number"]),
      'none of "place", "fiscal_year" and "approved" is the mission',
    ],
    [
      "no column is the period",
      columns(["mission"], ["approved", "", "Number"]),
      'none of "mission" and "approved" is the period',
    ],
  ] as const) {
    it(`is not read where ${what}`, async () => {
      server.stock.budgetMetadata = metadata;
      const { endpoint, code } = await ask();
      expect(endpoint.status).to.equal("failed");
      expect(endpoint.message).to.match(/metadata\/DPO-PKBUDGET: the columns are not what was expected: /);
      expect(endpoint.message).to.include(why);
      expect(code).to.equal(1);
      expect(server.paths()).not.to.include("/public/data/DPO-PKBUDGET/json");
    });
  }

  it("fails where a year could be two", async () => {
    server.stock.budgetMetadata = columns(["mission"], ["year"], ["approved", "In US dollars", "Number"]);
    server.stock.budget = [{ mission: "MONUSCO", year: "2024", approved: 1 }];
    expect((await ask()).endpoint.message).to.include('rows[0].year: must be a peacekeeping year such as 2024/25, is "2024"');
  });

  it("fails alone", async () => {
    server.stock.personnel = [contribution(1, 2)];
    server.trouble("metadata", (_, response) => json(response, { detail: "Not Found" }, 404));
    const { observations, endpoint, printed, code } = await ask();
    expect(observations("personnel")).to.have.length(1);
    expect(endpoint.message).to.match(/metadata\/DPO-PKBUDGET answered 404 \(Not Found\): \{"detail":"Not Found"\}$/);
    expect(printed.sources[0]!.status).to.equal("failed");
    expect(code).to.equal(1);
  });
});
