import type { Dataset } from "../../data/schema.js";
import { groupsOf, type SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Caption } from "../shared/drawing/standalone.js";
import { siteDateText, siteDoubt, siteNameText } from "../shared/site.js";
import { dateText, isolated } from "../shared/text.js";
import { absentWords } from "./absent.js";
import { mapDescription, positionWords } from "./position.js";
import { subtitle } from "./subtitle.js";

/** What stands around the map where it stands alone: every site with its date, and where all of it comes from. */
export function captionOf(
  data: DatasetController,
  dataset: Dataset,
  sites: readonly SiteOn[],
  drawn: readonly SiteOn[],
): Caption {
  const { asOf, language } = data;
  const { messages } = language;
  const words = subtitle(data, dataset, sites);
  const named = groupsOf(sites).map(({ status, sites: same }) =>
    messages.labelled(messages.outcomes[status], `${same.map((one) => siteWords(data, one)).join(messages.semicolon)}.`),
  );
  const publishers = sites
    .flatMap(({ site }) => site.sources)
    .flatMap((id) => dataset.sources[id] ?? [])
    .map(({ publisher }) => isolated(data, publisher));
  return {
    title: messages.mapTitle,
    ...(words !== undefined && { subtitle: words }),
    description: mapDescription(data, dataset, drawn),
    notes: [
      ...named,
      ...absentWords(data, sites, drawn),
      ...(asOf === undefined ? [] : [messages.frozen(dateText(data, asOf))]),
      messages.pictureSources(
        [...new Set(publishers)].join(messages.semicolon),
        data.text(dataset.title).value,
        `${dateText(data, dataset.updated)}${messages.comma}${isolated(data, dataset.license)}`,
      ),
      `${messages.outlineCredit} ${messages.townCredit}`,
    ],
    language: language.tag,
  };
}

const siteWords = (data: DatasetController, one: SiteOn): string =>
  [siteNameText(data, one.site), siteDateText(data, one), siteDoubt(data, one), positionWords(data, one)]
    .filter((words) => words !== undefined && words !== "")
    .join(data.language.messages.comma);
