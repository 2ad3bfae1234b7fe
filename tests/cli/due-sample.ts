/** A dataset with one of everything that can be due. */
import { parse, type Dataset } from "../../src/data/index.js";
import { minimal } from "../data/datasets.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment --
   a dataset that a test puts together has no type */

export function parsed(input: unknown): Dataset {
  const result = parse(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** One of everything that can be due; the days in the comments are worked out by hand. */
export function sample(): Record<string, any> {
  const dataset = minimal();
  dataset.updated = "2025-06-01";
  dataset.mission.mandate = { resolution: "S/RES/9999 (2024)", from: "2024-12-20", until: "2025-12-20" };
  dataset.sources = {
    early: { title: "Early report", publisher: "Agency", published: "2024-06" },
    report: { title: "Report", publisher: "Agency", url: "https://example.org/", published: "2025-02-10" },
  };
  const series = [{ id: "count", label: { en: "Count" } }];
  dataset.metrics = {
    people: {
      label: { en: "People" },
      unit: { en: "people" },
      reviewEvery: "P6M",
      series,
      observations: [
        // Known since 30 June 2024; holds for 31 January + P6M = 31 July, so due from 1 August; 182 days, half of them 91: to 30 October.
        { date: "2024-01", value: 90, series: "count", source: "early" },
        // Known since 10 February 2025; due from 1 August 2025; 181 days, half of them 91: overdue from 31 October.
        { date: "2025-01", value: 100, series: "count", source: "report" },
      ],
    },
    hungry: {
      label: { en: "Hungry" },
      unit: { en: "people" },
      reviewEvery: "P6M",
      series,
      observations: [{ date: "2025-01/2025-06", value: 7, kind: "projected", series: "count", source: "report" }],
    },
  };
  const [phase] = dataset.handover.phases;
  Object.assign(phase, { status: "planned", planned: "2025-09/2025-10", actual: undefined });
  dataset.handover.events[0].date = "2025-11-15";
  return dataset;
}
