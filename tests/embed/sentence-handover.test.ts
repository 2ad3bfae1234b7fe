/** The words of the hand-over, of documents and pictures. A link is written as [words](address). */
import { tellRightly, type Case } from "./linked.js";

const CASES: readonly Case[] = [
  [
    "handover-timeline",
    {},
    "en",
    "South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Most recent event on record: 1 February 2025: A decision ([Paper, via Radio](https://example.org/passed); [Agency](https://example.org/report)).",
  ],
  [
    "handover-timeline",
    { kind: "council" },
    "en",
    "South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Most recent event on record: 1 February 2025: A decision ([Paper, via Radio](https://example.org/passed); [Agency](https://example.org/report)).",
  ],
  [
    "handover-timeline",
    { place: "CD-SK" },
    "en",
    "South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Most recent event on record: 28 February 2024: First base ([Agency](https://example.org/report)).",
  ],
  [
    "handover-timeline",
    { phase: "south" },
    "en",
    "South: declared complete in June 2024 ([Agency](https://example.org/report)). Most recent event on record: 28 February 2024: First base ([Agency](https://example.org/report)).",
  ],
  [
    "handover-timeline",
    { from: "2026" },
    "en",
    "South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Most recent event on record: 2027: An election ([Agency](https://example.org/report)).",
  ],
  [
    "handover-timeline",
    { to: "2024" },
    "en",
    "South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Most recent event on record: 28 February 2024: First base ([Agency](https://example.org/report)).",
  ],
  ["handover-timeline", { from: "2030" }, "en", "The hand-over, step by step: No event is recorded."],
  [
    "handover-timeline",
    { "as-of": "2024-12-31" },
    "en",
    "South: declared complete in June 2024; North: planned ([Agency](https://example.org/report)). Most recent event on record: 28 February 2024: First base ([Agency](https://example.org/report)). Shown as known on 31 December 2024.",
  ],
  [
    "handover-timeline",
    { "as-of": "2024-02-28" },
    "en",
    "South: under way since January 2024; North: planned ([Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Most recent event on record: 28 February 2024: First base ([Agency](https://example.org/report)). Shown as known on 28 February 2024.",
  ],
  [
    "handover-timeline",
    { "as-of": "2025-02-01" },
    "en",
    "South: declared complete in June 2024; North: on hold since January 2025 ([Agency](https://example.org/report)). Most recent event on record: 1 February 2025: A decision ([Agency](https://example.org/report)). Shown as known on 1 February 2025.",
  ],
  [
    "handover-progress",
    {},
    "en",
    "Of four bases announced, three can be named: 1 to the army; 1 closed; 1 still held by the mission (plan of 13 January 2024, [Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)).",
  ],
  [
    "handover-progress",
    { "as-of": "2024-06-30" },
    "en",
    "Of four bases announced, two handed over or closed: 1 to the army; 1 closed; 1 still held by the mission (plan of 13 January 2024, [Agency](https://example.org/report); [Paper, via Radio](https://example.org/passed)). Shown as known on 30 June 2024.",
  ],
  ["handover-progress", { "as-of": "2020" }, "en", "What became of the bases. Shown as known on 31 December 2020."],
  [
    "handover-map",
    {},
    "en",
    "The hand-over, place by place: 1 to the army; 1 closed; 1 still held by the mission (28 February – 25 June 2024, [Paper, via Radio](https://example.org/passed); [Agency](https://example.org/report)).",
  ],
  [
    "handover-map",
    { "as-of": "2024-03-01" },
    "en",
    "The hand-over, place by place: 1 closed (28 February 2024, [Paper, via Radio](https://example.org/passed)). Shown as known on 1 March 2024.",
  ],
  [
    "handover-map",
    { "as-of": "2020" },
    "en",
    "The hand-over, place by place: No site is recorded. Shown as known on 31 December 2020.",
  ],
  [
    "resources",
    {},
    "en",
    "Documents and data: Three (Agency); [One](https://example.org/1) (Agency, May 2024); Table (Agency); [Five](https://example.org/5) (Agency); [Six](https://example.org/6) (Agency).",
  ],
  ["resources", { kind: "page data" }, "en", "Documents and data: Three (Agency); Table (Agency)."],
  ["resources", { featured: true }, "en", "Learn more: Three (Agency)."],
  ["resources", { kind: "resolution" }, "en", "Documents and data: No document of this kind is listed."],
  [
    "resources",
    { "as-of": "2024-12-31" },
    "en",
    "Documents and data: Three (Agency); [One](https://example.org/1) (Agency, May 2024); Table (Agency); [Five](https://example.org/5) (Agency); [Six](https://example.org/6) (Agency). Shown as known on 31 December 2024.",
  ],
  [
    "resources",
    {},
    "fr",
    "Documents et données : Three (Agency) ; Two (Agency, mars 2025) ; [One](https://example.org/1) (Agency, mai 2024) ; Table (Agency) ; [Five](https://example.org/5) (Agency).",
  ],
  ["picture", {}, "en", "A road. Picture: A photographer. Licence: CC BY 4.0."],
  ["picture", { picture: "gate" }, "en", "A gate! Picture: Nobody. Licence: CC BY 4.0."],
  [
    "picture",
    { picture: "drawing" },
    "en",
    "Drawing: a lake between green hills, a volcano behind them, as in the Kivus. There are no people. Drawing: monusco-widgets.",
  ],
  ["picture", { picture: "nobody" }, "en", undefined],
  ["picture", { picture: "" }, "en", "A road. Picture: A photographer. Licence: CC BY 4.0."],
  [
    "sources",
    {},
    "en",
    "Sources: [Passed on](https://example.org/passed) (Paper, 3 February 2025); [Report](https://example.org/report) (Agency, June 2024); Letter (Office, 2 June 2024); [Old site](HTTP://example.org/old) (Museum, 2023); [Extra](https://example.org/extra) (Extra, 2022); 2 more sources.",
  ],
  [
    "sources",
    { "as-of": "2022-12-31" },
    "en",
    "Sources: [Extra](https://example.org/extra) (Extra, 2022); [More](https://example.org/more) (More, 2021). Shown as known on 31 December 2022.",
  ],
  [
    "sources",
    { "as-of": "2024-12-31" },
    "en",
    "Sources: [Report](https://example.org/report) (Agency, June 2024); Letter (Office, 2 June 2024); [Old site](HTTP://example.org/old) (Museum, 2023); [Extra](https://example.org/extra) (Extra, 2022); [More](https://example.org/more) (More, 2021). Shown as known on 31 December 2024.",
  ],
];

describe("the words of the hand-over, of documents and pictures", () => tellRightly(CASES));
