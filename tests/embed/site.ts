/** A server of widgets for the tests of embed code: the elements and the dataset as they are, hashes that can be recognized. */
import manifest from "../../custom-elements.json" with { type: "json" };
import dataset from "../../data/monusco.json" with { type: "json" };
import { elementsOf, parse, type EmbedRequest, type Manifest, type Site } from "../../src/embed/index.js";

const parsed = parse(dataset);
if (!parsed.ok) throw new Error("data/monusco.json is no dataset");

export const site: Site = {
  base: "https://widgets.example/",
  version: "1.2.3",
  integrity: {
    "monusco-widgets.js": "sha384-bundle",
    "monusco-widgets.core.js": "sha384-core",
    "monusco-widgets.css": "sha384-sheet",
    "locales/ar.js": "sha384-arabic",
    "themes/newspaper.css": "sha384-newspaper",
  },
  elements: elementsOf(manifest as Manifest),
  themes: ["newspaper"],
  dataset: parsed.dataset,
};

export const today = "2026-11-24";

/** A request with what is usual. */
export const requested = (changes: Partial<EmbedRequest> & Pick<EmbedRequest, "element">): EmbedRequest => ({
  attributes: {},
  language: "en",
  data: "live",
  space: "sheet",
  ...changes,
});

/** Each element with what it needs, and its variants that are told in other words. */
export const WIDGETS: readonly (readonly [string, Readonly<Record<string, string | true>>])[] = [
  ["stat", { metric: "displaced" }],
  ["stat", { metric: "in-need", variant: "inline" }],
  ["stat", { metric: "food-insecure", trend: true }],
  ["stat", { metric: "personnel-ceiling", notation: "standard", variant: "inline" }],
  ["trend", { metric: "displaced" }],
  ["focus-area", { area: "rule-of-law" }],
  ["handover-timeline", {}],
  ["handover-timeline", { from: "2024", to: "2024-06-30", controls: true }],
  ["handover-progress", {}],
  ["handover-map", {}],
  ["resources", {}],
  ["resources", { featured: true }],
  ["picture", {}],
  ["sources", {}],
  ["brief", {}],
];

export const LANGUAGES = ["en", "fr", "sw", "ln", "ar", "es"] as const;
