/** The words of what is rare: dates to come, open orders, documents of one publisher, what has changed since. A link is written as [words](address). */
import { expect } from "chai";
import type { Dataset } from "../../src/data/schema.js";
import { sentenceOf } from "../../src/embed/index.js";
import { linked } from "./linked.js";
import { small } from "./small-dataset.js";
import { today } from "./site.js";

type Change = (dataset: Dataset) => void;
type Attributes = Readonly<Record<string, string | true>>;
type Told = readonly [element: string, attributes: Attributes, words: string, language?: string];

const AGENCY = "[Agency](https://example.org/report)";
const RADIO = "[Paper, via Radio](https://example.org/passed)";
const PEOPLE = `People: 1,800 people (January 2025, uncertain, ${RADIO}).`;
const PHASES = `South: declared complete in June 2024; North: on hold since January 2025 (${AGENCY}; ${RADIO}).`;

const BRIEF = `The Mission keeps the peace (${AGENCY}). ${PHASES} ${PEOPLE}`;
const AHEAD = `Ahead: 7 people (projection, January – June 2026, ${AGENCY}).`;

const add = (dataset: Dataset, metric: string, date: string, value: number, source = "report"): void => {
  const [usual] = small.metrics["bases-planned"]!.observations;
  dataset.metrics[metric]!.observations.push({ ...usual!, date, value, source });
};

const shownOf = (dataset: Dataset): Dataset["metrics"][string]["observations"][number] =>
  dataset.metrics["people"]!.observations[2]!;

const CASES: readonly (readonly [name: string, change: Change, told: readonly Told[]])[] = [
  [
    "a figure that begins after today is of later",
    (dataset) => add(dataset, "people", "2027", 2500),
    [
      ["stat", { metric: "people" }, PEOPLE],
      ["focus-area", { area: "area" }, `Area: Work. In two parts (3 February 2025, ${AGENCY}; ${RADIO}). ${PEOPLE}`],
    ],
  ],
  [
    "where all figures are of later, a trend tells the last of them",
    (dataset) => ["2027", "2028", "2029"].forEach((date, index) => add(dataset, "none", date, index)),
    [
      ["stat", { metric: "none" }, "None: no figure is known."],
      ["trend", { metric: "none" }, `None: 2 people (2029, ${AGENCY}). People, 2027 to 2029.`],
    ],
  ],
  [
    "a trend of one figure",
    () => undefined,
    [["trend", { metric: "people", to: "2022" }, `People: 900 people (Other, 2022, ${AGENCY}). People, 2022.`]],
  ],
  [
    "a trend goes as far as its longest period",
    (dataset) => ["2024-05", "2023/2025", "2024-09"].forEach((date, index) => add(dataset, "none", date, index)),
    [["trend", { metric: "none" }, `None: 1 people (2023 – 2025, ${AGENCY}). People, 2023 to 2025.`]],
  ],
  [
    "a figure within a sentence is as long as it is asked to be",
    (dataset) => void (shownOf(dataset).value = 1_250_000),
    [
      ["stat", { metric: "people", variant: "inline", notation: "standard" }, "1,250,000 (January 2025, uncertain, Paper)"],
      ["stat", { metric: "people", variant: "inline", notation: "compact" }, "1.25 million (January 2025, uncertain, Paper)"],
    ],
  ],
  [
    "a figure that was corrected since is told as it stood",
    ({ corrections }) =>
      void corrections.push({
        date: "2025-06-01",
        pointer: "/metrics/people/observations/1/value",
        was: 1400,
        now: 1500,
        why: { en: "Misread." },
      }),
    [
      [
        "stat",
        { metric: "people", "as-of": "2024-12-31" },
        `People: about 1,400 people (May 2024, estimate, ${AGENCY}). Shown as known on 31 December 2024.`,
      ],
      [
        "trend",
        { metric: "people", to: "2024" },
        `People: about 1,500 people (May 2024, estimate, ${AGENCY}). People, 2022 to 2024.`,
      ],
    ],
  ],
  [
    "only a figure can stand within a sentence",
    () => undefined,
    [
      [
        "trend",
        { metric: "people", variant: "inline", "as-of": "2024-12-31" },
        `People: about 1,500 people (May 2024, estimate, ${AGENCY}). People, 2022 to 2024. Shown as known on 31 December 2024.`,
      ],
    ],
  ],
  [
    "a document at an old address of the web is a link",
    (dataset) => void (shownOf(dataset).source = "insecure"),
    [["stat", { metric: "people" }, "People: 1,800 people (January 2025, uncertain, [Museum](HTTP://example.org/old))."]],
  ],
  [
    "an address that only holds one of the web is none",
    (dataset) => {
      shownOf(dataset).source = "mail";
      dataset.sources["mail"]!.url = "mailto:a@example.org?body=https:";
      dataset.resources = [{ ...dataset.resources[0]!, url: "files/https:1" }];
    },
    [
      ["stat", { metric: "people" }, "People: 1,800 people (January 2025, uncertain, Office)."],
      ["resources", {}, "Documents and data: One (Agency, May 2024)."],
    ],
  ],
  [
    "the first document of a publisher leads on",
    (dataset) => {
      dataset.sources["again"] = { ...dataset.sources["report"]!, url: "https://example.org/again" };
      dataset.focusAreas[1]!.sources = ["report", "again"];
    },
    [["focus-area", { area: "bare" }, `Bare: Work (June 2024, ${AGENCY}).`]],
  ],
  [
    "the plan of the hand-over has a document of its own",
    (dataset) => void (dataset.metrics["bases-planned"]!.observations[0]!.source = "extra"),
    [
      [
        "handover-progress",
        {},
        `Of four bases announced, three can be named: 1 to the army; 1 closed; 1 still held by the mission (plan of 13 January 2024, [Extra](https://example.org/extra); ${AGENCY}; ${RADIO}).`,
      ],
    ],
  ],
  [
    "sites of unknown days",
    ({ handover }) => handover.sites.forEach((site) => delete site.transferred),
    [["handover-map", {}, `The hand-over, place by place: 2 to the army; 1 closed (${AGENCY}; ${RADIO}).`]],
  ],
  [
    "sites given up within others' time",
    ({ handover }) => ["2024-01/2024-12", "2024-05-01"].forEach((day, index) => (handover.sites[index]!.transferred = day)),
    [
      [
        "handover-map",
        {},
        `The hand-over, place by place: 1 to the army; 1 closed; 1 still held by the mission (1 May – 31 December 2024, ${AGENCY}; ${RADIO}).`,
      ],
    ],
  ],
  [
    "events of a kind, and before there was any",
    () => undefined,
    [
      [
        "handover-timeline",
        { kind: "handover" },
        `${PHASES} Most recent event on record: 28 February 2024: First base (${AGENCY}).`,
      ],
      [
        "handover-timeline",
        { "as-of": "2024-01-15" },
        "The hand-over, step by step: No event is recorded. Shown as known on 15 January 2024.",
      ],
    ],
  ],
  [
    "a hand-over without phases",
    (dataset) => void (dataset.handover.phases = []),
    [
      [
        "handover-timeline",
        { kind: "council" },
        `The hand-over, step by step. Most recent event on record: 1 February 2025: A decision (${RADIO}; ${AGENCY}).`,
      ],
      ["brief", {}, `The Mission keeps the peace (${AGENCY}). ${PEOPLE} ${AHEAD}`],
    ],
  ],
  [
    "documents of later are left out",
    () => undefined,
    [
      [
        "resources",
        { "as-of": "2024-12-31" },
        "Documents et données : Three (Agency) ; [One](https://example.org/1) (Agency, mai 2024) ; Table (Agency) ; [Five](https://example.org/5) (Agency) ; [Six](https://example.org/6) (Agency). État connu au 31 décembre 2024.",
        "fr",
      ],
    ],
  ],
  [
    "an attribute without a value asks for nothing",
    () => undefined,
    [["picture", { picture: true }, "A road. Picture: A photographer. Licence: CC BY 4.0."]],
  ],
  [
    "a mission in two sentences keeps both",
    (dataset) => void (dataset.mission.summary.en = "A mission. It keeps the peace."),
    [["brief", {}, `${BRIEF.replace("The Mission", "A mission. It")} ${AHEAD}`]],
  ],
  [
    "a brief tells the four figures of the latest days, as they were known",
    (dataset) => {
      for (const id of ["a", "b", "c"])
        dataset.metrics[id] = { ...dataset.metrics["none"]!, label: { en: id }, observations: [] };
      add(dataset, "a", "2020", 1);
      add(dataset, "a", "2025-06", 2, "passed");
      add(dataset, "b", "2022", 3);
      add(dataset, "b", "2027", 4);
      add(dataset, "c", "2023", 5);
    },
    [
      ["brief", {}, `${BRIEF} ${AHEAD} a: 2 people (June 2025, ${RADIO}). c: 5 people (2023, ${AGENCY}).`],
      [
        "brief",
        { "as-of": "2024-12-31" },
        `The Mission keeps the peace (${AGENCY}). South: declared complete in June 2024; North: planned (${AGENCY}). People: about 1,500 people (May 2024, estimate, ${AGENCY}). ${AHEAD} b: 3 people (2022, ${AGENCY}). c: 5 people (2023, ${AGENCY}). Shown as known on 31 December 2024.`,
      ],
    ],
  ],
];

describe("the words of what is rare", () => {
  for (const [name, change, each] of CASES)
    it(`are right: ${name}`, async () => {
      const dataset = structuredClone(small);
      change(dataset);
      for (const [element, attributes, words, language = "en"] of each)
        expect(linked(await sentenceOf({ element, attributes, language, today }, dataset))).to.equal(words);
    });
});
