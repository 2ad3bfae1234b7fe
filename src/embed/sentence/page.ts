/** Sentences of areas of work, documents, pictures, sources and of the whole page. */
import { lastDay } from "../../data/edtf.js";
import { areaOf, isKnownOn, resourcesOf, sourceOf } from "../../data/select.js";
import type { Dataset } from "../../data/schema.js";
import { listOf } from "../../components/shared/attributes.js";
import { dateText } from "../../components/shared/text.js";
import { contentsOf } from "../../components/brief/sections.js";
import type { TextByLanguage } from "../../i18n/text.js";
import type { Reading } from "../../store/reading.js";
import { figureSentence, findingOf } from "./figures.js";
import { phasesSentence } from "./handover.js";
import { cited, ended, joined, proven, type Piece, type Sentence } from "./pieces.js";

type Attributes = Readonly<Record<string, string>>;

/** The area in a few words, with the date of the newest document it rests on, and its first figure. */
export function areaSentence(reading: Reading, dataset: Dataset, id: string): Sentence | undefined {
  const { asOf, today, language } = reading;
  const view = areaOf(dataset, id, asOf === undefined ? { on: today } : { asOf });
  if (!view) return undefined;
  const { area, sources, findings } = view;
  const summary = sources.length > 0 ? reading.text(area.summary).value : "";
  const newest = newestDate(dataset, sources);
  const title = reading.text(area.title).value;
  const words = summary === "" ? title : language.messages.labelled(title, summary.replace(/\.$/, ""));
  const [finding] = findings;
  return [
    ...proven(words, cited(reading, dataset, sources, { first: [newest && dateText(reading, newest)] })),
    ...(finding ? [" ", ...figureSentence(reading, dataset, finding)] : []),
  ];
}

/** The date of the newest of some documents, EDTF. */
function newestDate(dataset: Dataset, ids: readonly string[]): string | undefined {
  const dates = ids.flatMap((id) => sourceOf(dataset, id)?.published ?? []);
  return dates.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1)).at(-1);
}

/** So many documents are named. */
const DOCUMENTS = 5;

const isWeb = (url: string): boolean => /^https?:/i.test(url);

/** Documents with their dates, each with its link. */
export function resourcesSentence(reading: Reading, dataset: Dataset, attributes: Attributes, isFeatured: boolean): Sentence {
  const { asOf, language } = reading;
  const { messages } = language;
  const resources = resourcesOf(dataset, {
    kinds: listOf(attributes["kind"]),
    featured: isFeatured,
    languages: [language.tag],
    ...(asOf !== undefined && { asOf }),
  });
  const title = isFeatured ? messages.learnMore : messages.resourcesTitle;
  if (resources.length === 0) return [messages.labelled(title, messages.noResources)];
  const each = resources.slice(0, DOCUMENTS).map(({ title, url, publisher, published }): Piece[] => {
    const text = reading.text(title).value;
    const about = [publisher, published && dateText(reading, published)].filter(Boolean).join(messages.comma);
    return [url !== undefined && isWeb(url) ? { text, url } : text, about === "" ? "" : ` (${about})`];
  });
  return ended([messages.labelled(title, ""), ...joined(each, messages.semicolon)]);
}

/** What the picture shows, who made it and under what licence. */
export function pictureSentence(reading: Reading, dataset: Dataset, id: string | undefined): Sentence | undefined {
  const { messages } = reading.language;
  const picture = id ? dataset.pictures.find((one) => one.id === id) : dataset.pictures[0];
  if (id === "drawing" || (!id && !picture)) return [`${messages.drawingAlt} ${messages.drawingBy}.`];
  if (!picture) return undefined;
  const { alt, credit, license } = picture;
  return [
    ...ended([reading.text(alt).value]),
    ` ${messages.pictureBy(credit)}. ${messages.labelled(messages.licence, license)}.`,
  ];
}

/** What a list of sources is gathered in, and the newest of them. */
export function sourcesSentence(reading: Reading, dataset: Dataset): Sentence {
  const { messages } = reading.language;
  const ids = Object.keys(dataset.sources).filter(
    (id) => reading.asOf === undefined || isKnownOn({ sources: [id] }, dataset, reading.asOf),
  );
  const newest = [...ids]
    .filter((id) => dataset.sources[id]!.published !== undefined)
    .sort((a, b) => (lastDay(dataset.sources[b]!.published!) < lastDay(dataset.sources[a]!.published!) ? -1 : 1));
  const shown = newest.slice(0, DOCUMENTS).map((id): Piece[] => {
    const { title, url, publisher, published } = dataset.sources[id]!;
    return [
      url !== undefined && isWeb(url) ? { text: title, url } : title,
      ` (${publisher}${messages.comma}${dateText(reading, published!)})`,
    ];
  });
  const rest = ids.length - shown.length;
  return ended([
    messages.labelled(messages.sourcesTitle, ""),
    ...joined([...shown, ...(rest > 0 ? [[messages.moreSources(rest)]] : [])], messages.semicolon),
  ]);
}

/** The page in a paragraph: what the mission is, its mandate, how the phases stand, and the figures that a brief sets large. */
export function briefSentence(reading: Reading, dataset: Dataset): Sentence {
  const { asOf, today } = reading;
  const { mission } = dataset;
  const words = (text: TextByLanguage): string => reading.text(text).value.replace(/\.$/, "");
  const isKnown = asOf === undefined || isKnownOn({ sources: mission.sources }, dataset, asOf);
  const query = asOf === undefined ? { on: today } : { asOf };
  const { cards } = contentsOf(dataset, query, (id) => id.startsWith("bases-"));
  const figures = cards.flatMap((metric) => {
    const finding = findingOf(dataset, { metric }, reading);
    return finding ? [figureSentence(reading, dataset, finding)] : [];
  });
  return joined(
    [
      isKnown ? [words(mission.summary), " ", ...cited(reading, dataset, mission.sources), "."] : [words(mission.name), "."],
      ...[phasesSentence(reading, dataset)].filter((words) => words.length > 0).map(ended),
      ...figures,
    ],
    " ",
  );
}
