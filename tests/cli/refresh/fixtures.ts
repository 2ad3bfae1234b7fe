/** A dataset with all metrics that the services serve, and rows in the shapes that they document. */
import { mandate, report } from "../../data/datasets.js";
import type { Row, Stock } from "./server.js";

/** The base64 of `tests:me@example.org`. */
export const IDENTIFIER = "dGVzdHM6bWVAZXhhbXBsZS5vcmc=";
export const TODAY = "2026-11-24";

interface RawMetric extends Row {
  series: Row[];
  observations: Row[];
}

const metric = (series: Row[], observations: Row[]): RawMetric => ({
  label: { en: "A count" },
  unit: { en: "people" },
  reviewEvery: "P6M",
  series,
  observations,
});

const seen = (date: string, value: number, series: string, more: Row = {}): Row => ({
  date,
  value,
  series,
  source: "report",
  ...more,
});

/** As a file holds it. */
export const dataset = () => ({
  version: 1,
  id: "test",
  title: { en: "Test" },
  updated: "2026-01-01",
  languages: [{ tag: "en", status: "reviewed" }],
  license: "CC0-1.0",
  mission: {
    acronym: "MONUSCO",
    name: { en: "The mission" },
    predecessors: ["MONUC"],
    country: { code: "CD", name: { en: "DR Congo" } },
    status: "active",
    summary: { en: "Nothing." },
    mandate: mandate(),
    sources: ["report"],
  },
  sources: { report: report() } as Record<string, Row>,
  metrics: {
    "in-need": metric([{ id: "ocha", label: { en: "OCHA" } }], [seen("2025", 21_200_000, "ocha", { kind: "estimated" })]),
    displaced: metric(
      [
        { id: "ocha", label: { en: "OCHA" }, breaksWith: ["iom"] },
        { id: "iom", label: { en: "IOM DTM" }, breaksWith: ["ocha"] },
      ],
      [seen("2013-12", 2_900_000, "ocha"), seen("2025-09", 5_280_000, "iom", { relation: "about" })],
    ),
    "food-insecure": metric(
      [{ id: "ipc", label: { en: "IPC" } }],
      [
        seen("2025-09/2025-12", 24_800_000, "ipc", { kind: "estimated" }),
        seen("2026-01/2026-06", 26_600_000, "ipc", { kind: "projected" }),
      ],
    ),
    personnel: metric([{ id: "uniformed", label: { en: "Uniformed" } }], [seen("2026-08", 10_900, "uniformed")]),
    budget: metric([{ id: "approved", label: { en: "Approved" } }], [seen("2023-07/2024-06", 1_100_000_000, "approved")]),
    fatalities: metric(
      [
        { id: "all", label: { en: "All" } },
        { id: "monusco", label: { en: "MONUSCO" } },
      ],
      [seen("2025-05-14", 3, "all"), seen("2025-05-14", 2, "monusco")],
    ),
  } as Record<string, RawMetric>,
  focusAreas: [],
  handover: { phases: [], sites: [], events: [] },
});

/** A row of displaced people: a province of DR Congo in round 12 of the countrywide operation. */
export const idp = (population: unknown, more: Row = {}): Row => ({
  location_ref: 49,
  location_code: "COD",
  location_name: "Democratic Republic of the Congo",
  has_hrp: true,
  in_gho: true,
  admin1_ref: 1,
  admin1_code: "CD61",
  admin1_name: "Nord-Kivu",
  admin2_ref: 1,
  admin2_code: null,
  admin2_name: null,
  admin_level: 1,
  provider_admin1_name: "North Kivu",
  provider_admin2_name: "",
  resource_hdx_id: "11111111-1111-1111-1111-111111111111",
  assessment_type: "BA",
  reporting_round: 12,
  operation: "Countrywide",
  population,
  reference_period_start: "2026-09-01T00:00:00",
  reference_period_end: "2026-09-30T23:59:59",
  ...more,
});

const national = {
  admin1_code: null,
  admin1_name: null,
  admin2_code: null,
  admin2_name: null,
  provider_admin1_name: "",
  admin_level: 0,
};

/** A row of food security: the country, phase 3 or worse, the second half of 2026 as it is. */
export const food = (population_in_phase: unknown, more: Row = {}): Row => ({
  ...idp(0),
  ...national,
  ipc_phase: "3+",
  ipc_type: "current",
  population_in_phase,
  population_fraction_in_phase: 0.22,
  reference_period_start: "2026-07-01T00:00:00",
  reference_period_end: "2026-12-31T00:00:00",
  ...more,
});

/** A row of needs: all sectors and everybody in need, in the country, in 2026. */
export const need = (population: unknown, more: Row = {}): Row => ({
  ...idp(population),
  ...national,
  category: "",
  sector_code: "Intersectoral",
  sector_name: "Intersectoral",
  population_status: "INN",
  reference_period_start: "2026-01-01T00:00:00",
  reference_period_end: "2026-12-31T00:00:00",
  ...more,
});

const SEPTEMBER = Date.UTC(2026, 8, 30);

let contributions = 0;

/** A row of personnel: what one country contributes to MONUSCO in September 2026. Each has a number of its own. */
export const contribution = (female_personnel: unknown, male_personnel: unknown, more: Row = {}): Row => ({
  contribution_id: (contributions += 1),
  contributing_country: "India",
  isocode3: "IND",
  m49_code: 356.0,
  mission_acronym: "MONUSCO",
  personnel_type: "Troops",
  female_personnel,
  male_personnel,
  last_reporting_date: SEPTEMBER,
  ...more,
});

/** A record of a death in MONUSCO. */
export const death = (id: number, more: Row = {}): Row => ({
  id,
  incident_date: Date.UTC(2026, 2, id),
  casualty_id: `MONUSCO-2026-03-${id}`,
  mission_acronym: "MONUSCO",
  type_of_casualty: "Fatality",
  gender: "M",
  casualty_nationality: "India",
  casualty_personnel_type: "Military",
  type_of_incident: "Illness",
  m49_code: 356.0,
  isocode3: "IND",
  last_update: Date.UTC(2026, 10, 20),
  ...more,
});

/** The metadata of the budget as the hub publishes it. */
export const BUDGET_METADATA = [
  {
    Name: "Annual budgets for peacekeeping missions",
    "Dataset ID": "DPO-PKBUDGET",
    "Last Update Date": "2026-08-30",
    "Column definitions": [
      { "Column Name": "Apportionment", Definition: "Approved budget, in thousands of United States dollars", Format: "Number" },
      { "Column Name": "Budget_class", Definition: "Major budget categories", Format: "String" },
      { "Column Name": "Budget_subclass", Definition: "Budget subcategories", Format: "String" },
      { "Column Name": "Document_symbol", Definition: "Document symbol of the published report", Format: "String" },
      { "Column Name": "End_date", Definition: "End date of period covered", Format: "Date" },
      {
        "Column Name": "Expenditure",
        Definition: "Amount of expenditure, in thousands of United States dollars",
        Format: "Number",
      },
      { "Column Name": "Mission_acronym", Definition: "Acronym of peacekeeping mission", Format: "String" },
      { "Column Name": "Start_date", Definition: "Starting date of period covered", Format: "Date" },
      { "Column Name": "Variance", Definition: "Difference between apportionment and expenditure", Format: "Number" },
    ],
  },
];

/** A line of MONUSCO's budget for 2024/25, in thousands of dollars. */
export const budgetLine = (Apportionment: unknown, Budget_class: string, Budget_subclass: string, more: Row = {}): Row => ({
  Apportionment,
  Budget_class,
  Budget_subclass,
  Document_symbol: "A/80/500",
  End_date: Date.UTC(2025, 5, 30),
  Expenditure: 1,
  Mission_acronym: "MONUSCO",
  Start_date: Date.UTC(2024, 6, 1),
  Variance: 0,
  ...more,
});

/** A year of UNHCR's statistics. */
export const year = (number: unknown, idps: unknown, more: Row = {}): Row => ({
  year: number,
  coo_id: 43,
  coo_name: "Dem. Rep. of the Congo",
  coo: "COD",
  coo_iso: "COD",
  coa_id: 43,
  coa_name: "Dem. Rep. of the Congo",
  coa: "COD",
  coa_iso: "COD",
  refugees: 0,
  asylum_seekers: "0",
  returned_refugees: 0,
  idps,
  returned_idps: "-",
  stateless: 0,
  ooc: 0,
  oip: "-",
  hst: 0,
  ...more,
});

/** A dataset as a person would write it into a file. */
export const pretty = (data: unknown = dataset()): string => `${JSON.stringify(data, null, 2)}\n`;

/** Something new in every endpoint of every service. */
export const somethingNew = (): Partial<Stock> => ({
  idps: [idp(3_800_000)],
  foodSecurity: [food(27_000_000)],
  needs: [need(14_900_000)],
  personnel: [contribution(100, 900)],
  fatalities: [death(1), death(2), death(3), death(4, { mission_acronym: "MONUC" })],
  budgetMetadata: BUDGET_METADATA,
  budget: [budgetLine(1_061_848.1, "Operations", "Air")],
  population: [year(2025, 5_500_000)],
});
