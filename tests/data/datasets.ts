/* eslint-disable @typescript-eslint/no-explicit-any --
   a dataset that a test breaks has no type */
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
      mandate: { resolution: "none", from: "2025-12-19", until: "2026-12-20" },
      sources: ["report"],
    },
    sources: { report: { title: "Report", publisher: "Agency", url: "https://example.org/", published: "2024-06" } },
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
