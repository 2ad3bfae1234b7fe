/** The named datasets that stories and tests share. All are judged on one day, so that a story shows the same state for ever. */
import { html, nothing, type TemplateResult } from "lit";
import monusco from "../data/monusco.json" with { type: "json" };
import { parse } from "../src/data/parse.js";
import type { Dataset } from "../src/data/schema.js";

/** The day on which every story is told. */
export const TODAY = "2026-11-24";

const parsed = parse(monusco);
if (!parsed.ok) throw new Error("data/monusco.json breaks the format: npm run validate");

/** What the library ships, in every language. */
export const real: Dataset = parsed.dataset;

const source = {
  title: "A report",
  publisher: "An agency",
  url: "https://example.org/report",
  published: "2026-11-01",
  accessed: TODAY,
};

const observation = (date: string, value: number, more: object = {}): object => ({
  date,
  value,
  series: "all",
  source: "report",
  ...more,
});

const metric = (label: string, observations: readonly object[], more: object = {}): object => ({
  label: { en: label, fr: `${label} (fr)` },
  unit: { en: "people", fr: "personnes" },
  reviewEvery: "P6M",
  series: [{ id: "all", label: { en: "All", fr: "Tout" } }],
  observations,
  ...more,
});

/** Made for the stories: one metric for each state a figure can be in. Its figures are of nobody. */
export const invented = {
  version: 1,
  id: "invented",
  title: { en: "Invented figures", fr: "Chiffres inventés" },
  updated: TODAY,
  languages: [{ tag: "en", status: "reviewed" }],
  license: "CC0-1.0",
  mission: {
    acronym: "NONE",
    name: { en: "No mission" },
    country: { code: "XX", name: { en: "Nowhere" } },
    status: "active",
    summary: { en: "Invented." },
    mandate: { resolution: "none", from: "2025-12-20", until: "2026-12-20" },
    sources: ["report"],
  },
  sources: { report: source, unlinked: { title: "A letter", publisher: "A ministry" } },
  metrics: {
    fresh: metric("Fresh", [observation("2026-09", 11_500, { relation: "at-most" })]),
    due: metric("Due", [observation("2026-03-31", 15_000_000, { relation: "nearly" })]),
    overdue: metric("Overdue", [observation("2025-09", 5_280_000, { relation: "about" })]),
    projected: metric("Projected", [observation("2026-01/2026-12", 26_600_000, { kind: "projected" })]),
    unsure: metric("Unsure", [
      observation("2026-10~", 420, { confidence: "unsure", source: "unlinked", note: { en: "Told by one side only." } }),
    ]),
    small: metric("A handful", [observation("2026-10-31", 14)]),
    billions: metric("Budget (US$)", [observation("2026-07/2027-06", 1_141_848_100)], {
      unit: { en: "US dollars", fr: "dollars des États-Unis" },
    }),
    hostile: metric('<img src=x onerror="parent.hacked=1">', [observation("2026-10", 7)]),
    long: metric("People who were counted by the agency and its partners in the seven eastern provinces", [
      observation("2026-10-31", 123_456),
    ]),
    none: metric("Never counted", []),
  },
  focusAreas: [
    {
      id: "plain",
      title: { en: "An area with little to tell" },
      summary: { en: "One sentence." },
      points: [],
      metrics: [],
      sources: ["report"],
    },
  ],
  handover: { phases: [], sites: [], events: [] },
};

/** What was published of it was wrong, and was put right: a figure (twice), a point's date and an event's title. */
export const corrected = {
  ...invented,
  id: "corrected",
  metrics: {
    ...invented.metrics,
    corrected: metric("Corrected", [
      observation("2026-06", 4_500_000),
      observation("2026-09", 5_280_000, { published: "2026-10-01" }),
    ]),
  },
  focusAreas: [
    {
      id: "corrected",
      title: { en: "An area with a slip", fr: "Un domaine corrigé" },
      summary: { en: "One sentence.", fr: "Une phrase." },
      points: [{ text: { en: "Courts sat.", fr: "Des tribunaux ont siégé." }, date: "2026-05", sources: ["report"] }],
      metrics: ["corrected"],
      sources: ["report"],
    },
  ],
  handover: {
    phases: [],
    sites: [],
    events: [
      {
        id: "slip",
        date: "2026-06-30",
        kind: "handover",
        title: { en: "A base is handed over to the police", fr: "Une base est remise à la police" },
        sources: ["report"],
      },
    ],
  },
  corrections: [
    {
      date: "2026-10-15",
      pointer: "/metrics/corrected/observations/1/value",
      was: 5_820_000,
      now: 5_820_300,
      why: { en: "Rounded by mistake.", fr: "Arrondi par erreur." },
    },
    {
      date: "2026-11-03",
      pointer: "/metrics/corrected/observations/1/value",
      was: 5_820_300,
      now: 5_280_000,
      why: { en: "Two digits were exchanged.", fr: "Deux chiffres avaient été intervertis." },
    },
    {
      date: "2026-11-10",
      pointer: "/focusAreas/0/points/0/date",
      was: "2026-04",
      now: "2026-05",
      why: { en: "The report names May.", fr: "Le rapport parle de mai." },
    },
    {
      date: "2026-11-12",
      pointer: "/handover/events/0/title",
      was: { en: "A base is handed over to the army", fr: "Une base est remise à l’armée" },
      now: { en: "A base is handed over to the police", fr: "Une base est remise à la police" },
      why: { en: "The statement was misread.", fr: "Le communiqué avait été mal lu." },
    },
  ],
};

/** Wrong in four places that {@link parse} names: a missing source, an impossible date, a script as an address, no mandate. */
export const broken = {
  ...invented,
  sources: { report: { ...source, url: "javascript:alert(1)" } },
  metrics: { wrong: metric("Wrong", [observation("2026-02-30", 1), observation("2026-02", 1, { source: "nobody" })]) },
  mission: { ...invented.mission, mandate: undefined },
};

/** Puts widgets inside a provider of a dataset, on the day of the stories. */
export const within = (dataset: unknown, content: TemplateResult, language?: string): TemplateResult =>
  html`<div lang=${language ?? nothing}><monusco-data now=${TODAY} .value=${dataset}>${content}</monusco-data></div>`;

/** Puts widgets inside a provider whose dataset has not come yet. */
export const waiting = (content: TemplateResult): TemplateResult => html`<monusco-data now=${TODAY}>${content}</monusco-data>`;

let addresses = 0;

/** Puts widgets inside a provider whose address cannot be asked. Each time another, since the console hears of each once. */
export const unreachable = (content: TemplateResult, fallback?: "embedded"): TemplateResult =>
  html`<monusco-data now=${TODAY} src=${`ftp://example.org/${addresses++}.json`} fallback=${fallback ?? "none"}>${content}</monusco-data>`;

const DARK = "color-scheme: dark; background: #121519; color: #e4e7ea; padding: 1rem";

/** A dark sheet. */
export const dark = (content: TemplateResult): TemplateResult => html`<div style=${DARK}>${content}</div>`;

/** As narrow as a widget gets. */
export const narrow = (content: TemplateResult): TemplateResult => html`<div style="inline-size: 280px">${content}</div>`;

/** Beside each other. */
export const columns = (content: TemplateResult, least = "12rem"): TemplateResult =>
  html`<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, ${least}), 1fr)); gap: 2rem">${content}</div>`;

/** Right to left, in Arabic. */
export const rightToLeft = (content: TemplateResult): TemplateResult => html`<div dir="rtl" lang="ar">${content}</div>`;
