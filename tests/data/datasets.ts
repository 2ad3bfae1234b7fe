/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access --
   a dataset that a test breaks has no type */
import { embeddedDataset } from "../../src/data/embedded.js";
import { parse } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";

/** What the library ships. */
export const real = embeddedDataset();

/** The smallest dataset with a change, read. */
export function datasetOf(change: (dataset: ReturnType<typeof minimal>) => void): Dataset {
  const input = minimal();
  change(input);
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** The smallest dataset with other observations of its one metric; without a source, they have one that has no date. */
export const counts = (...observations: readonly object[]): Dataset =>
  datasetOf((dataset) => {
    dataset["metrics"].people.observations = observations.map((one) => ({
      value: 1,
      series: "count",
      source: "undated",
      ...one,
    }));
    dataset["sources"].undated = { title: "Undated", publisher: "Agency" };
  });

// Each anew, for tests change what they get.
export const mandate = () => ({ resolution: "none", from: "2025-12-19", until: "2026-12-20" });

export const report = () => ({ title: "Report", publisher: "Agency", url: "https://example.org/", published: "2024-06" });

/** A dataset as small as the format allows, for tests to change. */
export function minimal(): Record<string, any> {
  return {
    version: 1,
    id: "minimal",
    title: { en: "Minimal" },
    updated: "2026-11-24",
    languages: [{ tag: "en", status: "reviewed" }],
    license: "CC0-1.0",
    mission: {
      acronym: "NONE",
      name: { en: "No mission" },
      country: { code: "CD", name: { en: "DR Congo" } },
      status: "active",
      summary: { en: "Nothing." },
      mandate: mandate(),
      sources: ["report"],
    },
    sources: { report: report() },
    metrics: {
      people: {
        label: { en: "People" },
        unit: { en: "people" },
        reviewEvery: "P6M",
        series: [{ id: "count", label: { en: "Count" } }],
        observations: [{ date: "2024-05", value: 5, series: "count", source: "report" }],
      },
    },
    focusAreas: [
      { id: "area", title: { en: "Area" }, summary: { en: "Work." }, points: [{ text: { en: "Point" }, sources: ["report"] }] },
    ],
    handover: {
      phases: [
        {
          id: "first",
          title: { en: "First" },
          province: "CD-SK",
          status: "completed",
          actual: "2024-01/2024-06",
          sources: ["report"],
        },
      ],
      sites: [{ id: "site", name: "Site", province: "CD-SK", outcome: "army", sources: ["report"] }],
      events: [{ id: "event", date: "2024-05", kind: "handover", title: { en: "Event" }, sites: ["site"], sources: ["report"] }],
    },
  };
}
