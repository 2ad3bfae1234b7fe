/** The words of figures and areas. A link is written as [words](address). */
import { tellRightly, type Case } from "./linked.js";

const CASES: readonly Case[] = [
  [
    "stat",
    { metric: "people" },
    "en",
    "People: 1,800 people (January 2025, uncertain, [Paper, via Radio](https://example.org/passed)).",
  ],
  [
    "stat",
    { metric: "people", series: "other" },
    "en",
    "People: 900 people (Other, 2022, [Agency](https://example.org/report)).",
  ],
  ["stat", { metric: "ahead" }, "en", "Ahead: 7 people (projection, January – June 2026, [Agency](https://example.org/report))."],
  ["stat", { metric: "none" }, "en", "None: no figure is known."],
  [
    "stat",
    { metric: "people", "as-of": "2024-12-31" },
    "en",
    "People: about 1,500 people (May 2024, estimate, [Agency](https://example.org/report)). Shown as known on 31 December 2024.",
  ],
  [
    "stat",
    { metric: "people", "as-of": "2020" },
    "en",
    "People: no figure was known on 31 December 2020. Shown as known on 31 December 2020.",
  ],
  ["stat", { metric: "people", variant: "inline" }, "en", "1,800 (January 2025, uncertain, Paper)"],
  [
    "stat",
    { metric: "people", variant: "inline", notation: "standard", "as-of": "2024-12-31" },
    "en",
    "about 1,500 (May 2024, estimate, Agency)",
  ],
  [
    "stat",
    { metric: "people", "as-of": "sometime" },
    "en",
    "People: 1,800 people (January 2025, uncertain, [Paper, via Radio](https://example.org/passed)).",
  ],
  ["stat", { metric: true }, "en", undefined],
  [
    "trend",
    { metric: "people" },
    "en",
    "People: 1,800 people (January 2025, uncertain, [Paper, via Radio](https://example.org/passed)). People, 2022 to 2025.",
  ],
  [
    "trend",
    { metric: "people", series: "other" },
    "en",
    "People: 900 people (Other, 2022, [Agency](https://example.org/report)). People, 2022.",
  ],
  [
    "trend",
    { metric: "people", series: "other, count" },
    "en",
    "People: 900 people (Other, 2022, [Agency](https://example.org/report)). People, 2022 to 2025.",
  ],
  [
    "trend",
    { metric: "people", from: "2024" },
    "en",
    "People: 1,800 people (January 2025, uncertain, [Paper, via Radio](https://example.org/passed)). People, 2024 to 2025.",
  ],
  [
    "trend",
    { metric: "people", to: "2023" },
    "en",
    "People: 1,200 people (2023, [Agency](https://example.org/report)). People, 2022 to 2023.",
  ],
  [
    "trend",
    { metric: "people", "as-of": "2024-12-31" },
    "en",
    "People: about 1,500 people (May 2024, estimate, [Agency](https://example.org/report)). People, 2022 to 2024. Shown as known on 31 December 2024.",
  ],
  ["trend", { metric: "none" }, "en", "None: no figure is known."],
  ["trend", { metric: "people", from: "2030" }, "en", "People: no figure is known."],
  ["trend", { metric: "nobody" }, "en", undefined],
  ["trend", {}, "en", undefined],
  [
    "focus-area",
    { area: "area" },
    "en",
    "Area: Work. In two parts (3 February 2025, [Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). People: 1,800 people (January 2025, uncertain, [Paper, via Radio](https://example.org/passed)).",
  ],
  [
    "focus-area",
    { area: "area", "as-of": "2024-12-31" },
    "en",
    "Area: Work. In two parts (June 2024, [Agency](https://example.org/report)). People: about 1,500 people (May 2024, estimate, [Agency](https://example.org/report)). Shown as known on 31 December 2024.",
  ],
  ["focus-area", { area: "bare" }, "en", "Bare: Work (Archive)."],
  [
    "focus-area",
    { area: "later" },
    "en",
    "Later: New work (3 February 2025, [Paper, via Radio](https://example.org/passed); [Agency](https://example.org/report); [Extra](https://example.org/extra); [More](https://example.org/more)).",
  ],
  ["focus-area", { area: "later", "as-of": "2020" }, "en", "Later. Shown as known on 31 December 2020."],
  ["focus-area", {}, "en", undefined],
  [
    "brief",
    {},
    "en",
    "The Mission keeps the peace ([Agency](https://example.org/report)). South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). People: 1,800 people (January 2025, uncertain, [Paper, via Radio](https://example.org/passed)). Ahead: 7 people (projection, January – June 2026, [Agency](https://example.org/report)).",
  ],
  [
    "brief",
    { "as-of": "2024-12-31" },
    "en",
    "The Mission keeps the peace ([Agency](https://example.org/report)). South: declared complete in June 2024; North: planned ([Agency](https://example.org/report)). People: about 1,500 people (May 2024, estimate, [Agency](https://example.org/report)). Ahead: 7 people (projection, January – June 2026, [Agency](https://example.org/report)). Shown as known on 31 December 2024.",
  ],
  ["brief", { "as-of": "2020" }, "en", "The Mission. Shown as known on 31 December 2020."],
];

describe("the words of figures and areas", () => tellRightly(CASES));
