/** A dataset that has something in every text field of the format. */

const text = (en: string): object => ({ en, fr: `${en} (fr)`, ar: `${en} (ar)` });

/** One thing of each kind, with all that can be said of it. */
export const full = {
  version: 1,
  id: "full",
  title: text("Title"),
  updated: "2026-11-24",
  languages: [{ tag: "en", status: "reviewed" }, { tag: "fr", status: "draft" }],
  license: "CC0-1.0",
  mission: {
    acronym: "NONE",
    name: text("No mission"),
    predecessors: ["BEFORE"],
    country: { code: "CD", name: text("Country") },
    status: "active",
    summary: text("Summary"),
    mandate: { resolution: "none", from: "2025-12-20", until: "2026-12-20" },
    sources: ["one"],
    ref: "row",
  },
  sources: {
    one: { title: "Report", publisher: "Agency", via: "Library", url: "https://example.org/one", published: "2026-10", accessed: "2026-11-24", language: "fr", titleLanguage: "en", license: "CC-BY-4.0" },
    two: { title: "Letter", publisher: "ABBR", published: "2026-09" },
  },
  metrics: {
    one: {
      label: text("Label"),
      description: text("Description"),
      unit: text("units"),
      reviewEvery: "P6M",
      series: [
        { id: "one", label: text("Series one"), method: text("Method one"), breaksWith: ["two"] },
        { id: "two", label: text("Series two"), method: text("Method two") },
      ],
      observations: [
        { date: "2025-01", value: 10_500, series: "one", source: "one", ref: "row", note: text("Note") },
        { date: "2025-06", value: 12_500, series: "one", source: "two", relation: "about", break: text("Break"), ref: "row" },
        { date: "2026-09", value: 14_500, series: "one", source: "one", confidence: "unsure", note: text("Note") },
        { date: "2026-03", value: 9000, series: "two", source: "one", kind: "projected", note: text("Note") },
      ],
    },
    "bases-planned": {
      label: text("Bases"),
      unit: text("bases"),
      reviewEvery: "P6M",
      series: [{ id: "one", label: text("Plan") }],
      observations: [{ date: "2024-01", value: 3, series: "one", source: "one", note: text("Note") }],
    },
  },
  focusAreas: [
    {
      id: "one",
      title: text("Area"),
      summary: text("Work"),
      points: [{ text: text("Point"), date: "2024", sources: ["one"], ref: "row", note: text("Note") }],
      metrics: ["one"],
      sources: ["two"],
    },
  ],
  handover: {
    phases: [
      { id: "one", title: text("Phase"), province: "CD-SK", planned: "2024-01/2024-06", actual: "2024-02/2024-06", status: "completed", since: "2024-07", sources: ["one"], ref: "row", note: text("Note") },
    ],
    sites: [
      { id: "one", name: "Site", part: text("Part"), province: "CD-SK", coordinates: [29, -2.7], accuracy: 2000, transferred: "2024-02-28", outcome: "police", sources: ["one"], ref: "row", note: text("Note") },
      { id: "two", name: "Other site", province: "CD-NK", outcome: "unknown", sources: ["two"] },
    ],
    events: [
      { id: "one", date: "2024-02-28", kind: "handover", featured: true, title: text("Event"), text: text("Words"), phase: "one", sites: ["one"], places: ["CD-SK"], sources: ["one"], ref: "row", note: text("Note") },
    ],
  },
  resources: [
    { id: "one", kind: "report", featured: true, title: text("Resource"), description: text("Description"), url: "https://example.org/two", mediaType: "application/pdf", size: 1000, published: "2026-10", language: ["en"], publisher: "Agency", ref: "row" },
    { id: "two", kind: "data", title: text("Table"), table: { area: "one", events: "handover" }, mediaType: "text/csv", language: ["en"], publisher: "ABBR" },
  ],
  abbreviations: { ABBR: text("What it means") },
  places: { "CD-SK": text("South"), "CD-NK": text("North") },
  pictures: [
    { id: "one", src: "https://example.org/one.jpg", sizes: [{ src: "https://example.org/one-640.jpg", width: 640 }], alt: text("Alt"), caption: text("Caption"), credit: "A. N.", license: "CC0-1.0" },
  ],
  corrections: [{ date: "2026-11-01", pointer: "/metrics/one/observations/2/value", was: 14_000, now: 14_500, why: text("Why") }],
};
