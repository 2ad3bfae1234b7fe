/** Differences of what stands around the facts: documents, pictures, languages, corrections, the dataset's own particulars. */
import type { Correction, Dataset, Resource, Source } from "../../data/schema.js";
import { writeDate } from "../prose.js";
import type { Difference, Sides } from "./difference.js";
import { compareFields, dateField, textField, type Field } from "./fields.js";
import { CORRECTION_KEYS, match, placed, placedById } from "./match.js";
import { plain } from "./names.js";
import { abbreviated } from "./texts.js";
import { compareThings, wholeDifference } from "./things.js";

type Language = Dataset["languages"][number];
type Picture = Dataset["pictures"][number];
type SourceWithId = Source & { readonly id: string };

const SOURCE_FIELDS: readonly Field<SourceWithId>[] = [
  { key: "title" },
  { key: "publisher" },
  { key: "via" },
  { key: "url", label: "address" },
  dateField("published"),
  dateField("accessed", { label: "read" }),
  { key: "language" },
  { key: "titleLanguage", label: "language of the title" },
  { key: "license", label: "licence" },
];

const RESOURCE_FIELDS: readonly Field<Resource>[] = [
  { key: "kind" },
  { key: "featured" },
  textField("title"),
  textField("description"),
  { key: "url", label: "address" },
  { key: "table", write: ({ table }) => Object.values(table ?? {}).join(", ") },
  { key: "mediaType", label: "media type" },
  { key: "size", label: "bytes" },
  dateField("published"),
  { key: "language", label: "languages", member: (tag) => tag },
  { key: "publisher" },
];

const PICTURE_FIELDS: readonly Field<Picture>[] = [
  { key: "src", label: "file" },
  { key: "sizes", label: "files", write: ({ sizes }) => sizes.map(({ src, width }) => `${src} (${width})`).join(", ") },
  textField("alt", "in words"),
  textField("caption"),
  { key: "credit" },
  { key: "license", label: "licence" },
];

const CORRECTION_FIELDS: readonly Field<Correction>[] = [
  { key: "was", write: ({ was }) => JSON.stringify(was) },
  { key: "now", write: ({ now }) => JSON.stringify(now) },
  textField("why"),
];

function languageDifferences(sides: Sides): readonly Difference[] {
  const about = ({ tag }: Language) => ({ group: "rest", thing: "language", name: `Language ${tag}` }) as const;
  const [old, current] = [sides.old, sides.now].map(({ languages }) => placed(languages, "/languages"));
  const { pairs, added, removed } = match<Language>(old!, current!, [({ tag }) => tag]);
  return [
    ...pairs.flatMap((pair) => compareFields(about(pair[1].item), pair, [{ key: "status", label: "" }], sides)),
    ...added.map((one) => wholeDifference(about(one.item), one, "added", one.item.status)),
    ...removed.map((one) => wholeDifference(about(one.item), one, "removed", one.item.status)),
  ];
}

function correctionDifferences(sides: Sides): readonly Difference[] {
  const about = ({ pointer }: Correction) => ({ group: "rest", thing: "correction", name: `Correction of ${pointer}` }) as const;
  const [old, current] = [sides.old, sides.now].map(({ corrections }) => placed(corrections, "/corrections"));
  const { pairs, added, removed } = match<Correction>(old!, current!, CORRECTION_KEYS);
  const words = ({ date, was, now, why }: Correction): string =>
    `${writeDate(date)}, ${JSON.stringify(was ?? null)} → ${JSON.stringify(now ?? null)}: ${abbreviated(why.en)}`;
  return [
    ...pairs.flatMap((pair) => compareFields(about(pair[1].item), pair, CORRECTION_FIELDS, sides)),
    ...added.map((one) => wholeDifference(about(one.item), one, "added", words(one.item))),
    ...removed.map((one) => wholeDifference(about(one.item), one, "removed", words(one.item))),
  ];
}

const HEAD_FIELDS: readonly Field<Dataset>[] = [
  dateField("updated", { label: "state of" }),
  { key: "license", label: "licence" },
  { key: "id" },
];

/** What changed in the documents and in all that is left. */
export const restDifferences = (sides: Sides): readonly Difference[] => [
  ...compareThings<SourceWithId>(
    placedById(sides.old.sources, "/sources"),
    placedById(sides.now.sources, "/sources"),
    {
      about: { group: "rest", thing: "source" },
      fields: SOURCE_FIELDS,
      name: ({ publisher, title }) => `${publisher}: ${title}`,
      tell: ({ published, url }) => [published && writeDate(published), url].filter((word) => word !== undefined).join(", "),
      hasHiddenId: true,
    },
    sides,
  ),
  ...compareThings<Resource>(
    placed(sides.old.resources, "/resources"),
    placed(sides.now.resources, "/resources"),
    {
      about: { group: "rest", thing: "resource" },
      fields: RESOURCE_FIELDS,
      name: ({ title }) => title.en,
      tell: ({ kind, url }) => `${plain(kind)}, ${url ?? "a table of the dataset"}`,
    },
    sides,
  ),
  ...compareThings<Picture>(
    placed(sides.old.pictures, "/pictures"),
    placed(sides.now.pictures, "/pictures"),
    {
      about: { group: "rest", thing: "picture" },
      fields: PICTURE_FIELDS,
      name: ({ id }) => `Picture ${id}`,
      tell: ({ alt }) => abbreviated(alt.en),
      isNamedByPages: true,
    },
    sides,
  ),
  ...languageDifferences(sides),
  ...correctionDifferences(sides),
  ...compareFields(
    { group: "rest", thing: "dataset", name: "The dataset" },
    [
      { item: sides.old, pointer: "" },
      { item: sides.now, pointer: "" },
    ],
    HEAD_FIELDS,
    sides,
  ),
];
