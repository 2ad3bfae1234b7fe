/** A dataset for another mission to begin with: one of each part, and nothing in it that could be taken for a fact. */
import { addDays, addDuration, type Day } from "../data/edtf.js";

/** What an example is made for. */
export interface ExampleOf {
  /** The mission's acronym: `UNMISS`. */
  readonly mission: string;
  /** ISO 3166-1 alpha-2: `SS`. */
  readonly country: string;
  /** In English: `South Sudan`. */
  readonly countryName: string;
  /** BCP 47 tags of languages beside English, all of them drafts. */
  readonly languages?: readonly string[];
  /** The day that its dates are laid around. */
  readonly today: Day;
}

const COMMENTS = {
  file: "An EXAMPLE: every text, figure, date and address here is made up. Replace them all. Keys that begin with $ are remarks and are never shown.",
  languages: "English first. A language is a draft until a native speaker has read its texts.",
  mission: "Set status to closing once the day of its end is decided, and keep the mandate up to date.",
  source: "A document that facts rest on. Its id, here example-resolution, is named by all that rest on it, and never changes.",
  metric: "A figure that is counted again and again. reviewEvery says how long one is up to date: P6M is six months.",
  observation:
    "Add one for every new figure and leave the old ones. The date is the one the figure holds for: 2024, 2024-05, 2024-05-25, 2024-05~.",
  area: "A part of the mission's work. Each point names its sources.",
  phase:
    "A step of the hand-over: planned, under-way, completed or on-hold. province is a country (SS) or a part of one (SS-EC).",
  site: "A base. coordinates are [longitude, latitude], accuracy is in metres; leave both out where they are not known.",
  event: "Something that happened: council, government, agreement, handover, fighting, mission, regional or election.",
  resource: "A document, page or file to offer to the reader.",
} as const;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "example";

/**
 * Makes an example dataset. It is valid, and `validate --strict` finds nothing in it.
 *
 * @returns a value for `JSON.stringify`; every text of it that a reader could see says that it is an example
 */
export function exampleDataset({
  mission,
  country,
  countryName,
  languages = [],
  today,
}: ExampleOf): Readonly<Record<string, unknown>> {
  const others = [...new Set(languages)].filter((tag) => tag !== "en");
  const text = (en: string): Readonly<Record<string, string>> => ({
    en,
    ...Object.fromEntries(others.map((tag) => [tag, `[to be translated into ${tag}] ${en}`])),
  });
  const ago = (days: number): Day => addDays(today, -days);
  const monthOf = (day: Day): string => day.slice(0, 7);
  return {
    $schema: "./node_modules/monusco-widgets/data/schema.json",
    $comment: COMMENTS.file,
    version: 1,
    id: slug(mission),
    title: text(`Example: ${mission} and its hand-over`),
    updated: today,
    languages: [{ $comment: COMMENTS.languages, tag: "en", status: "draft" }, ...others.map((tag) => ({ tag, status: "draft" }))],
    license: "CC-BY-4.0",
    mission: {
      $comment: COMMENTS.mission,
      acronym: mission,
      name: text(`Example: the full name of ${mission}`),
      country: { code: country, name: text(countryName) },
      status: "active",
      summary: text(`Example: what ${mission} is, and since when, in two or three sentences.`),
      mandate: { resolution: "Example resolution 1 (2000)", from: ago(100), until: addDuration(today, "P1Y") },
      sources: ["example-resolution"],
    },
    sources: {
      "example-resolution": {
        $comment: COMMENTS.source,
        title: "Example resolution 1 (2000)",
        publisher: "Example council",
        url: "https://example.org/resolution",
        published: ago(100),
        accessed: today,
        language: "en",
      },
      "example-report": {
        title: "Example report",
        publisher: "Example agency",
        url: "https://example.org/report",
        published: ago(30),
        accessed: today,
        language: "en",
        license: "CC-BY-4.0",
      },
    },
    metrics: {
      displaced: {
        $comment: COMMENTS.metric,
        label: text("Example: people displaced inside the country"),
        description: text("Example: who is counted, and who is not."),
        unit: text("people (example)"),
        reviewEvery: "P6M",
        series: [{ id: "agency", label: text("Example agency"), method: text("Example: how the agency counts.") }],
        observations: [
          {
            $comment: COMMENTS.observation,
            date: monthOf(ago(400)),
            published: ago(390),
            value: 1000,
            relation: "about",
            series: "agency",
            source: "example-report",
          },
          { date: monthOf(ago(40)), value: 1234, series: "agency", source: "example-report" },
        ],
      },
    },
    focusAreas: [
      {
        $comment: COMMENTS.area,
        id: "civilian-protection",
        title: text("Example: protection of civilians"),
        summary: text("Example: what the mission does here, in a sentence or two."),
        points: [
          { text: text("Example: one thing that was done."), date: monthOf(ago(40)), sources: ["example-report"] },
          { text: text("Example: another thing that was done."), sources: ["example-report"] },
        ],
        metrics: ["displaced"],
        sources: ["example-report"],
      },
    ],
    handover: {
      phases: [
        {
          $comment: COMMENTS.phase,
          id: "first",
          title: text("Example: first phase"),
          province: country,
          planned: `${monthOf(ago(200))}/${monthOf(ago(60))}`,
          actual: `${monthOf(ago(200))}/${monthOf(ago(40))}`,
          status: "completed",
          sources: ["example-report"],
        },
        {
          id: "second",
          title: text("Example: second phase"),
          province: country,
          planned: monthOf(addDuration(today, "P9M")),
          status: "planned",
          sources: ["example-resolution"],
        },
      ],
      sites: [
        {
          $comment: COMMENTS.site,
          id: "example-base",
          name: "Example base",
          province: country,
          transferred: ago(40),
          outcome: "police",
          sources: ["example-report"],
        },
      ],
      events: [
        {
          $comment: COMMENTS.event,
          id: "mandate-extended",
          date: ago(100),
          kind: "council",
          title: text("Example: the mandate is extended"),
          text: text("Example: what the resolution asks for."),
          sources: ["example-resolution"],
        },
        {
          id: "example-base-handed-over",
          date: ago(40),
          kind: "handover",
          title: text("Example: a base is handed over"),
          phase: "first",
          sites: ["example-base"],
          places: [country],
          sources: ["example-report"],
        },
      ],
    },
    resources: [
      {
        $comment: COMMENTS.resource,
        id: "example-resolution",
        kind: "resolution",
        featured: true,
        title: text("Example: the resolution that the mission works under"),
        description: text("Example: what a reader finds there."),
        url: "https://example.org/resolution",
        language: ["en"],
        publisher: "Example council",
      },
    ],
  };
}
