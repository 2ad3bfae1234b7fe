/** Sources: whether each is used, can be opened and has a date, and whether everything has one. */
import { firstDay, lastDay, type Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { below } from "../document.js";
import type { Spot } from "./shape.js";
import type { Remark } from "./remark.js";

/** The ids that anything names as its source, whatever part of the format it stands in. */
function usedIn(spots: readonly Spot[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { pointer, key, value } of spots) {
    if (key === "source" && typeof value === "string") used.add(value);
    if (key === "sources" && pointer !== "/sources" && Array.isArray(value))
      for (const id of value) if (typeof id === "string") used.add(id);
  }
  return used;
}

/** An address that lost its scheme leads into the reader's own site. */
const LOST_SCHEME = /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.(org|com|net|int|info|eu|cd)(\/|$))/i;

/** What is to be said about the sources of a dataset, and about what has none. */
export function* sourceWarnings(spots: readonly Spot[], dataset: Dataset): Generator<Remark> {
  const used = usedIn(spots);
  const undated = new Set(
    Object.values(dataset.metrics).flatMap(({ observations }) =>
      observations.filter(({ published }) => published === undefined).map(({ source }) => source),
    ),
  );
  for (const [id, { url, published, accessed }] of Object.entries(dataset.sources)) {
    const pointer = below("/sources", id);
    if (!used.has(id)) yield { pointer, message: "is a source that nothing names", onKey: true };
    if (url === undefined) yield { pointer, message: "has no address, so that no reader can open it", onKey: true };
    if (published === undefined && undated.has(id))
      yield {
        pointer,
        message: 'has no "published", so frozen widgets know its figures only from the end of their dates',
        onKey: true,
      };
    if (published !== undefined && accessed !== undefined && firstDay(published) > accessed)
      yield { pointer: `${pointer}/accessed`, message: `lies before the source was published (${published})` };
  }
  for (const { pointer, key, value } of spots) {
    if ((key === "url" || key === "src") && typeof value === "string" && LOST_SCHEME.test(value))
      yield { pointer, message: "is an address without https://, which leads into the reader's own site" };
  }
  for (const [index, area] of dataset.focusAreas.entries()) {
    if (area.sources.length === 0)
      yield { pointer: `/focusAreas/${index}/summary`, message: 'is prose without a source: name it in the area\'s "sources"' };
  }
}

/** What is to be said about the figures of a dataset. */
export function* figureWarnings(dataset: Dataset, today: Day): Generator<Remark> {
  for (const [id, { series, observations }] of Object.entries(dataset.metrics)) {
    const pointer = below("/metrics", id);
    if (observations.length === 0)
      yield { pointer: `${pointer}/observations`, message: "is empty: the metric has nothing to show" };
    for (const [index, one] of series.entries()) {
      if (observations.length > 0 && !observations.some((observation) => observation.series === one.id))
        yield { pointer: `${pointer}/series/${index}`, message: "is a series without an observation" };
    }
    for (const [index, { date, published, kind, relation, source }] of observations.entries()) {
      const place = `${pointer}/observations/${index}`;
      const known = published ?? dataset.sources[source]?.published;
      // What is expected, and what is allowed at most, is known before it holds.
      if (known !== undefined && kind !== "projected" && relation !== "at-most" && lastDay(known) < firstDay(date))
        yield {
          pointer: `${place}/date`,
          message: `begins after the figure was published (${known}), though it is no projection`,
        };
      else if (kind === "observed" && relation !== "at-most" && firstDay(date) > today)
        yield { pointer: `${place}/date`, message: `lies in the future (today is ${today}), though it is no projection` };
    }
  }
}
