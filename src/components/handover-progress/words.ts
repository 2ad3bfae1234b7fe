import type { Dataset } from "../../data/schema.js";
import type { Progress } from "../../data/select.js";
import type { Reading } from "../../store/reading.js";
import type { Caption } from "../shared/drawing/standalone.js";
import { lowerFirst, tallyWords, written } from "../shared/site.js";
import { dateText, isolated } from "../shared/text.js";

/** How many of the bases announced can be named or, of a day in the past, had been given up. */
export function titleOf(data: Reading, { planned, named, givenUp, unnamed }: Progress): string {
  const { messages } = data.language;
  // A plan that is only about so many cannot be counted down.
  if (!planned || unnamed === undefined) return messages.progressTitlePlain;
  const digits = (count: number): string => written(data, count);
  return data.asOf === undefined
    ? messages.progressTitle(planned.observation.value, named, digits)
    : messages.progressTitleThen(planned.observation.value, givenUp, digits);
}

/** What the bases have in common of which nothing is known. On a day in the past most had not yet been handed over. */
export const unnamedWords = (data: Reading): string =>
  data.asOf === undefined ? data.language.messages.notNamed : data.language.messages.nothingRecorded;

/** The same in a sentence; on a day in the past there is no more to say. */
export const unnamedText = (data: Reading, planned: number, count: number): string | undefined =>
  data.asOf === undefined ? data.language.messages.notNamedText(planned, count, (number) => written(data, number)) : undefined;

/** What stands beside a picture that is handed out. */
export function captionOf(data: Reading, dataset: Dataset, progress: Progress): Caption {
  const { asOf, language } = data;
  const { messages } = language;
  const { planned, groups, unnamed, outside } = progress;
  const ids = [...groups.flatMap(({ sites }) => sites), ...outside].flatMap(({ site }) => site.sources);
  const sources = [planned?.source, ...ids.map((id) => dataset.sources[id])].flatMap((source) =>
    source ? isolated(data, source.publisher) : [],
  );
  const rest = planned && unnamed ? unnamedText(data, planned.observation.value, unnamed) : undefined;
  return {
    title: titleOf(data, progress),
    subtitle: `${messages.progressSubtitle(isolated(data, dataset.mission.acronym))}${planned ? ` ${messages.planOf(dateText(data, planned.observation.date))}.` : ""}`,
    description: [
      tallyWords(data, groups),
      planned && unnamed ? `${written(data, unnamed)} ${lowerFirst(unnamedWords(data))}` : "",
    ]
      .filter((words) => words !== "")
      .map((words) => `${words}.`)
      .join(" "),
    notes: [
      ...(rest === undefined ? [] : [rest]),
      ...(asOf === undefined ? [] : [messages.frozen(dateText(data, asOf))]),
      messages.pictureSources(
        [...new Set(sources)].join(messages.semicolon),
        data.text(dataset.title).value,
        `${dateText(data, dataset.updated)}${messages.comma}${isolated(data, dataset.license)}`,
      ),
    ],
    language: language.tag,
  };
}
