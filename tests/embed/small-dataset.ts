/** A dataset of which every sentence can be written out. */
import type { Dataset } from "../../src/data/schema.js";
import { datasetOf } from "../data/datasets.js";

const en = (text: string): { readonly en: string } => ({ en: text });

/** Figures, areas, a hand-over, documents and pictures: some of 2024, some that came in 2025, some of which little is known. */
export const small: Dataset = datasetOf((input) => {
  const web = (name: string): string => `https://example.org/${name}`;
  input["mission"] = {
    ...(input["mission"] as object),
    acronym: "MIS",
    name: en("The Mission"),
    summary: en("The Mission keeps the peace."),
    sources: ["report"],
  };
  input["sources"] = {
    report: { title: "Report", publisher: "Agency", url: web("report"), published: "2024-06" },
    passed: { title: "Passed on", publisher: "Paper", via: "Radio", url: web("passed"), published: "2025-02-03" },
    mail: { title: "Letter", publisher: "Office", url: "mailto:a@example.org", published: "2024-06-02" },
    undated: { title: "Undated", publisher: "Archive" },
    insecure: { title: "Old site", publisher: "Museum", url: "HTTP://example.org/old", published: "2023" },
    extra: { title: "Extra", publisher: "Extra", url: web("extra"), published: "2022" },
    more: { title: "More", publisher: "More", url: web("more"), published: "2021" },
  };
  const one = (date: string, value: number, more: object = {}): object => ({
    ...{ date, value, series: "count", source: "report", ...more },
  });
  const metric = (label: string, observations: readonly object[]): object => ({
    ...{ label: en(label), unit: en("people"), reviewEvery: "P6M" },
    series: [
      { id: "count", label: en("Count") },
      { id: "other", label: en("Other") },
    ],
    observations,
  });
  input["metrics"] = {
    people: metric("People", [
      one("2023", 1200),
      one("2024-05", 1500, { relation: "about", kind: "estimated" }),
      one("2025-01", 1800, { source: "passed", confidence: "unsure" }),
      one("2022", 900, { series: "other" }),
    ]),
    ahead: metric("Ahead", [one("2026-01/2026-06", 7, { kind: "projected" })]),
    none: metric("None", []),
    "bases-planned": metric("Bases planned", [one("2024-01-13", 4)]),
  };
  input["focusAreas"] = [
    {
      id: "area",
      title: en("Area"),
      summary: en("Work. In two parts."),
      points: [],
      metrics: ["none", "people"],
      sources: ["report", "passed"],
    },
    { id: "bare", title: en("Bare"), summary: en("Work"), points: [], sources: ["undated"] },
    {
      id: "later",
      title: en("Later"),
      summary: en("New work."),
      points: [],
      sources: ["passed", "report", "extra", "more", "insecure"],
    },
  ];
  const site = { province: "CD-SK", outcome: "army", sources: ["report"] };
  const phase = { province: "CD-SK", status: "completed", sources: ["report"] };
  const event = { kind: "handover", sources: ["report"] };
  input["handover"] = {
    phases: [
      { ...phase, id: "south", title: en("South"), actual: "2024-01/2024-06" },
      { ...phase, id: "north", title: en("North"), status: "on-hold", since: "2025-01", sources: ["report", "passed"] },
    ],
    sites: [
      { ...site, id: "b", name: "B", transferred: "2024-06-25" },
      { ...site, id: "a", name: "A", transferred: "2024-02-28", outcome: "closed", sources: ["passed"] },
      { ...site, id: "c", name: "C", transferred: "2027" },
    ],
    events: [
      { ...event, id: "first", date: "2024-02-28", title: en("First base"), phase: "south" },
      {
        ...event,
        id: "second",
        date: "2025-02-01",
        kind: "council",
        title: en("A decision"),
        places: ["CD-NK"],
        sources: ["passed", "report"],
      },
      { ...event, id: "ahead", date: "2027", kind: "election", title: en("An election") },
    ],
  };
  const resource = { kind: "report", language: ["en"], publisher: "Agency" };
  input["resources"] = [
    { ...resource, id: "r1", title: en("One"), url: web("1"), published: "2024-05" },
    { ...resource, id: "r2", title: en("Two"), url: "mailto:a@example.org", published: "2025-03", language: ["fr"] },
    { ...resource, id: "r3", title: en("Three"), url: "files/3", kind: "page", featured: true },
    { ...resource, id: "r4", title: en("Table"), table: { area: "area" }, kind: "data" },
    { ...resource, id: "r5", title: en("Five"), url: web("5") },
    { ...resource, id: "r6", title: en("Six"), url: web("6") },
  ];
  const picture = { src: "a.jpg", alt: en("A road"), credit: "A photographer", license: "CC BY 4.0" };
  input["pictures"] = [
    { ...picture, id: "road" },
    { ...picture, id: "gate", alt: en("A gate!"), credit: "Nobody" },
  ];
});
