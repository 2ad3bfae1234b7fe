import { deadlinesOf, freshnessOf, latestOf } from "../data/select.js";
import { parseEdtf, type Day } from "../data/edtf.js";
import { datasetContext } from "../store/dataset-context.js";
import { WAITING, type DatasetState } from "../store/dataset-state.js";
import { requestTo } from "./network.js";
import { viewOf, type Place } from "./places.js";
import type { DataFacts, FreshnessFacts } from "./report.js";

/** A widget's own way to ask for its data: the context protocol. */
const eventFor = (element: Element, take: (state: DatasetState) => void): Event =>
  Object.assign(new (viewOf(element).Event)("context-request", { bubbles: true, composed: true }), {
    context: datasetContext,
    contextTarget: element,
    callback: take,
    subscribe: false,
  });

/** What a widget is given by its provider, or what a provider gives. */
export function stateOf(element: Element): DatasetState {
  if (element.localName === "monusco-data") return (element as Element & { state?: DatasetState }).state ?? WAITING;
  let state: DatasetState | undefined;
  element.dispatchEvent(eventFor(element, (given) => (state ??= given)));
  return state ?? WAITING;
}

export function dataFacts({ element }: Place, state: DatasetState, from: string | undefined): DataFacts {
  const { status, dataset, origin, address, failure } = state;
  const request = address === undefined ? undefined : requestTo(address, viewOf(element));
  return {
    status,
    ...(origin && { origin }),
    ...(dataset && { id: dataset.id, title: dataset.title.en, updated: dataset.updated }),
    ...(address !== undefined && { address }),
    ...(failure && {
      failure: `${failure.reason}: ${failure.problems.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join("; ")}`,
    }),
    ...(request && { request }),
    ...(from !== undefined && { from }),
  };
}

/** Whether what is shown still holds, as the widget says it; of a stat also until when. */
export function freshnessFacts(
  element: Element,
  state: DatasetState,
  today: Day,
  asOf: Day | undefined,
): FreshnessFacts | undefined {
  const { dataset } = state;
  const metric = element.getAttribute("metric");
  if (element.localName !== "monusco-stat" || !dataset || metric === null) {
    const shown = [...(element.shadowRoot?.querySelectorAll(".freshness") ?? [])];
    const now = ["fresh", "due", "overdue", "superseded"].filter((one) => shown.some(({ classList }) => classList.contains(one)));
    return now.length > 0 ? { now } : undefined;
  }
  const series = element.getAttribute("series");
  const finding = latestOf(dataset, metric, { ...(series && { series }), ...(asOf === undefined ? { on: today } : { asOf }) });
  if (!finding) return undefined;
  const deadlines = deadlinesOf(finding);
  return {
    now: [freshnessOf(finding, today)],
    ...(deadlines && { freshUntil: deadlines.fresh, dueUntil: deadlines.due }),
    ...(finding.later && { later: finding.later.date }),
  };
}

/** What an attribute is to name and the dataset does not have; with those that it has. */
export function unknownIds(
  element: Element,
  { dataset }: DatasetState,
): readonly (readonly [name: string, value: string, known: string])[] {
  if (!dataset) return [];
  const metric = element.getAttribute("metric") ?? "";
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const own = Object.hasOwn(dataset.metrics, metric) ? dataset.metrics[metric] : undefined;
  const KNOWN: Readonly<Record<string, readonly string[] | undefined>> = {
    metric: Object.keys(dataset.metrics),
    series: own && ids(own.series),
    area: ids(dataset.focusAreas),
    phase: ids(dataset.handover.phases),
    picture: ids(dataset.pictures),
  };
  const needed = { "monusco-stat": "metric", "monusco-trend": "metric", "monusco-focus-area": "area" }[element.localName];
  return Object.entries(KNOWN).flatMap(([name, known]) => {
    const value = element.getAttribute(name);
    if (!known || (value === null && name !== needed)) return [];
    const asked = name === needed ? [value ?? ""] : (value ?? "").split(/[\s,]+/).filter(Boolean);
    return asked.filter((one) => !known.includes(one)).map((one) => [name, one, known.join(", ")] as const);
  });
}

const DATES = ["as-of", "from", "to", "compare", "now"];

/** Attributes that ought to hold a date. */
export const badDates = (element: Element): readonly (readonly [name: string, value: string])[] =>
  DATES.flatMap((name) => {
    const value = element.getAttribute(name)?.trim();
    if (!value || (name === "compare" && value === "previous")) return [];
    const isGood = parseEdtf(value) !== undefined && (name !== "now" || /^\d{4}-\d\d-\d\d$/.test(value));
    return isGood ? [] : [[name, value] as const];
  });
