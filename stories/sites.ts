/** Datasets of sites that the stories and tests of the map and of the progress share. All are invented. */
import { invented, real } from "./datasets.js";

const site = (id: string, more: object = {}): object => ({
  id,
  name: `Camp ${id}`,
  province: "XX",
  transferred: "2026-05-01",
  outcome: "army",
  sources: ["report"],
  ...more,
});

const planned = (value: number, more: object = {}): object => ({
  label: { en: "Bases due to be handed over", fr: "Remises de bases prévues" },
  unit: { en: "bases", fr: "bases" },
  reviewEvery: "P24M",
  series: [{ id: "announced", label: { en: "Announced" } }],
  observations: [{ date: "2026-01-13", value, series: "announced", source: "report", ...more }],
});

const ours = { ...invented.mission, country: { code: "CD", name: { en: "DR Congo", fr: "RD Congo" } } };

const withSites = (id: string, sites: readonly object[], more: object = {}): object => ({
  ...invented,
  id,
  handover: { ...invented.handover, sites },
  ...more,
});

/** Of another country: there is no outline of it. */
export const elsewhere = withSites("elsewhere", [
  site("one"),
  site("two", { outcome: "closed", transferred: "2026-04", confidence: "unsure" }),
  site("three", { outcome: "unknown", transferred: undefined, coordinates: [10, 10] }),
]);

/** More sites than were announced. */
export const surplus = withSites("surplus", [site("one"), site("two"), site("three")], {
  metrics: { "bases-planned": planned(2) },
});

/** A plan of which nobody says how many bases exactly. */
export const about = withSites("about", [site("one", { outcome: "police" })], {
  metrics: { "bases-planned": planned(20, { relation: "about", confidence: "unsure" }) },
});

/** Every outcome, certain and not, in places that are known, shared, approximate, outside the map and unknown. */
export const everyOutcome = withSites(
  "outcomes",
  [
    ...["army", "police", "civil-authority", "closed", "unknown"].flatMap((outcome, index) => [
      site(`${outcome}`, { outcome, province: "CD-SK", coordinates: [28.3, -1.9 - index * 0.45], accuracy: 500 }),
      site(`${outcome}-unsure`, {
        outcome,
        province: "CD-SK",
        coordinates: [28.9, -1.9 - index * 0.45],
        accuracy: 9000,
        confidence: "unsure",
        transferred: undefined,
      }),
    ]),
    site("to-come", { province: "CD-SK", coordinates: [28.6, -2.1], transferred: "2027-03" }),
    site("twin-a", { province: "CD-SK", coordinates: [28.6, -3.3], accuracy: 500 }),
    site("twin-b", { province: "CD-SK", coordinates: [28.6, -3.3], accuracy: 500, outcome: "police" }),
    site("twin-c", { province: "CD-SK", coordinates: [28.6, -3.3], accuracy: 500, outcome: "closed" }),
    site("far", { province: "CD-IT", coordinates: [30.25, 1.56] }),
    site("nowhere", { province: "CD-SK" }),
  ],
  { mission: ours, metrics: { "bases-planned": planned(20) } },
);

/** None in the area of the map. */
export const outsideAll = withSites(
  "outside",
  [site("far", { province: "CD-IT", coordinates: [30.25, 1.56] }), site("nowhere")],
  {
    mission: ours,
  },
);

/** Twelve in one place: their names have no room beside it. */
export const onePlace = withSites(
  "one-place",
  Array.from({ length: 12 }, (_, index) =>
    site(String(index + 1), { province: "CD-SK", coordinates: [28.6, -2.8], accuracy: 500 }),
  ),
  { mission: ours },
);

const HOSTILE = '<img src=x onerror="parent.hacked=1">';

/** More sites than a drawing holds, with names that would break out of it, and dates that nobody has lived. */
export const manySites = (count: number): object =>
  withSites(
    "countless",
    Array.from({ length: count }, (_, index) =>
      site(`site-${index}`, {
        name: index % 3 === 0 ? HOSTILE : `A base with quite a long name, number ${index}`,
        transferred: ["0000", "9999-12-31", "2026-05"][index % 3],
        coordinates: [27.4 + ((index * 7) % 100) / 40, -1.5 - ((index * 13) % 100) / 36],
        accuracy: index * 10,
        province: "CD-SK",
      }),
    ),
    { mission: ours, metrics: { "bases-planned": planned(10_000) } },
  );

/** The plan says something impossible. */
export const impossible = withSites("impossible", [site("one")], { metrics: { "bases-planned": planned(-3) } });

/** One of the sites was first published as closed. */
export const correctedSite = {
  ...real,
  id: "corrected-site",
  corrections: [
    ...real.corrections,
    {
      date: "2026-10-15",
      pointer: `/handover/sites/${real.handover.sites.findIndex(({ id }) => id === "sange")}/transferred`,
      was: "2024-05-24",
      now: "2024-05-25",
      why: { en: "The report names the 25th.", fr: "Le rapport parle du 25." },
    },
  ],
};
