import type { Dataset } from "../../data/schema.js";
import { groupsOf, publishedOn, sitesOf } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { doubt } from "../shared/doubt.js";
import type { Caption } from "../shared/drawing/standalone.js";
import { siteDateText, siteNameText, tallyWords } from "../shared/site.js";
import { dateText } from "../shared/text.js";
import { onMap, positionWords } from "./position.js";
import { subtitle } from "./subtitle.js";

/** What stands around the map where it stands alone: since it has no key there, every site in words. */
export function captionOf(data: DatasetController, full: Dataset): Caption {
  const { asOf, today, language } = data;
  const { messages } = language;
  const dataset = asOf === undefined ? full : publishedOn(full, asOf);
  const { sites } = sitesOf(dataset, today, asOf);
  const groups = groupsOf(sites);
  const words = subtitle(data, dataset, sites);
  const drawn = groupsOf(sites.filter(onMap));
  const named = groups.map(({ status, sites: same }) =>
    messages.labelled(
      messages.outcomes[status],
      `${same.map((one) => [siteNameText(data, one.site), siteDateText(data, one), doubt(data, one.site.confidence), positionWords(data, one)].filter(Boolean).join(", ")).join("; ")}.`,
    ),
  );
  const publishers = [
    ...new Set(sites.flatMap(({ site }) => site.sources).flatMap((id) => dataset.sources[id]?.publisher ?? [])),
  ];
  return {
    title: messages.mapTitle,
    ...(words !== undefined && { subtitle: words }),
    description: messages.mapDescription(data.text(dataset.mission.country.name).value, messages.list(tallyWords(data, drawn))),
    notes: [
      ...named,
      `${messages.labelled(messages.source, publishers.join(", "))}.`,
      ...(asOf === undefined ? [] : [messages.frozen(dateText(data, asOf))]),
      `${messages.dashedRings} ${messages.outlineCredit} ${messages.townCredit}`,
    ],
    language: language.tag,
  };
}
