/** Differences of the mission and of its areas of work. */
import type { Dataset, FocusArea, Point } from "../../data/schema.js";
import { counted } from "../prose.js";
import type { About, Difference, Sides } from "./difference.js";
import { always, compareFields, dateField, provenanceFields, sourcesField, textField, type Field } from "./fields.js";
import { match, placed, POINT_KEYS, type Placed } from "./match.js";
import { metricName } from "./names.js";
import { abbreviated } from "./texts.js";
import { compareThings, wholeDifference } from "./things.js";

type Mission = Dataset["mission"];
type Mandate = Mission["mandate"];

const STATUS_FIELDS: readonly Field<Mission>[] = [{ key: "status", label: "" }];

/** What another resolution says of other days is news; what the same one is now said to say was wrong before. */
const isSameResolution = (was: Mandate, now: Mandate): boolean => was.resolution === now.resolution;

const MANDATE_FIELDS: readonly Field<Mandate>[] = [
  dateField("until", { phrase: "until", isPublished: isSameResolution }),
  dateField("from", { phrase: "from", isPublished: isSameResolution }),
  { key: "resolution", phrase: "rests on" },
];

const MISSION_FIELDS: readonly Field<Mission>[] = [
  { key: "acronym" },
  textField("name"),
  { key: "predecessors", label: "followed", member: (acronym) => acronym },
  textField("summary"),
  sourcesField(),
];

const COUNTRY_FIELDS: readonly Field<Mission["country"]>[] = [{ key: "code", label: "country" }, textField("name", "country")];

/** What changed in the mission's state and mandate. */
export function mandateDifferences(sides: Sides): readonly Difference[] {
  const about: About = { group: "handover", thing: "mission", name: sides.now.mission.acronym };
  const at = <T>(item: T, pointer: string): Placed<T> => ({ item, pointer });
  const [old, now] = [sides.old.mission, sides.now.mission];
  const mandates = [at(old.mandate, "/mission/mandate"), at(now.mandate, "/mission/mandate")] as const;
  return [
    ...compareFields(about, [at(old, "/mission"), at(now, "/mission")], STATUS_FIELDS, sides),
    ...compareFields({ ...about, item: "mandate" }, mandates, MANDATE_FIELDS, sides),
  ];
}

const POINT_FIELDS: readonly Field<Point>[] = [
  textField("text", ""),
  dateField("date", { isPublished: always }),
  sourcesField(),
  ...provenanceFields<Point>(),
];

function pointDifferences(was: Placed<FocusArea>, now: Placed<FocusArea>, sides: Sides): readonly Difference[] {
  const about = ({ item }: Placed<Point>): About => ({
    group: "texts",
    thing: "point",
    name: now.item.title.en,
    item: `“${abbreviated(item.text.en, 50)}”`,
  });
  const [old, current] = [was, now].map(({ item, pointer }) => placed(item.points, `${pointer}/points`));
  const { pairs, added, removed } = match(old!, current!, POINT_KEYS);
  const whole = (one: Placed<Point>, change: "added" | "removed"): Difference => {
    const { item: _, ...area } = about(one);
    return wholeDifference({ ...area, item: "point" }, one, change, `“${abbreviated(one.item.text.en)}”`);
  };
  return [
    ...pairs.flatMap((pair) => compareFields(about(pair[0]), pair, POINT_FIELDS, sides)),
    ...added.map((one) => whole(one, "added")),
    ...removed.map((one) => whole(one, "removed")),
  ];
}

const AREA_FIELDS: readonly Field<FocusArea>[] = [
  textField("title"),
  textField("summary"),
  { key: "metrics", label: "figures", member: (id, dataset) => metricName(dataset, id) },
  sourcesField(),
];

/** What changed in the texts: the dataset's title, what the mission is, and what it does. */
export function textDifferences(sides: Sides): readonly Difference[] {
  const { old, now } = sides;
  const at = <T>(item: T, pointer: string): Placed<T> => ({ item, pointer });
  const mission: About = { group: "texts", thing: "mission", name: now.mission.acronym };
  const areas = [placed(old.focusAreas, "/focusAreas"), placed(now.focusAreas, "/focusAreas")] as const;
  const title: readonly Field<Dataset>[] = [textField("title")];
  const countries = [at(old.mission.country, "/mission/country"), at(now.mission.country, "/mission/country")] as const;
  return [
    ...compareFields({ group: "texts", thing: "dataset", name: "The dataset" }, [at(old, ""), at(now, "")], title, sides),
    ...compareFields(mission, [at(old.mission, "/mission"), at(now.mission, "/mission")], MISSION_FIELDS, sides),
    ...compareFields(mission, countries, COUNTRY_FIELDS, sides),
    ...compareThings(
      ...areas,
      {
        about: { group: "texts", thing: "area" },
        fields: AREA_FIELDS,
        name: ({ title: text }) => text.en,
        tell: ({ points }) => `area of work with ${counted(points.length, "point")}`,
        isNamedByPages: true,
      },
      sides,
    ),
    ...match<FocusArea>(...areas, [({ id }) => id]).pairs.flatMap(([was, area]) => pointDifferences(was, area, sides)),
  ];
}
