/** What the format allows and what cannot be so: a thing that says two things at once. */
import { addDuration, endOf, firstDay, type Day } from "../../data/edtf.js";
import type { Dataset, Phase, Series } from "../../data/schema.js";
import { below } from "../document.js";
import type { Remark } from "./remark.js";

/** Any day will do: no time is none on every day. */
const SOME_DAY: Day = "2000-01-01";

const lastsNoTime = (duration: string): boolean => addDuration(SOME_DAY, duration) === SOME_DAY;

function* ofSeries(pointer: string, { id, breaksWith = [] }: Series): Generator<Remark> {
  for (const [index, other] of breaksWith.entries())
    if (other === id) yield { pointer: `${pointer}/breaksWith/${index}`, message: "names the series itself" };
}

function* ofMetrics({ metrics }: Dataset): Generator<Remark> {
  for (const [id, { reviewEvery, series, observations }] of Object.entries(metrics)) {
    const pointer = below("/metrics", id);
    if (lastsNoTime(reviewEvery))
      yield { pointer: `${pointer}/reviewEvery`, message: "lasts no time: every figure would be overdue at once" };
    for (const [index, one] of series.entries()) yield* ofSeries(`${pointer}/series/${index}`, one);
    const seen = new Map<string, number>();
    for (const [index, { series: of, date, published, source, value }] of observations.entries()) {
      const place = `${pointer}/observations/${index}`;
      if (value < 0) yield { pointer: `${place}/value`, message: "is negative: nothing can be counted less than not at all" };
      const same = JSON.stringify([of, date, published, source]);
      const first = seen.get(same);
      if (first === undefined) seen.set(same, index);
      else
        yield {
          pointer: place,
          message: `repeats observation ${first}: series, date, published and source are the same`,
        };
    }
  }
}

function* ofPhase(pointer: string, { status, actual }: Phase, today: Day): Generator<Remark> {
  if (status === "completed" && actual === undefined)
    yield { pointer: `${pointer}/status`, message: 'is "completed" without an "actual" that says when' };
  if (status === "completed" && actual !== undefined) {
    const end = endOf(actual);
    if (end === undefined || firstDay(end) > today)
      yield { pointer: `${pointer}/actual`, message: `has not ended yet (today is ${today}), though the phase is completed` };
  }
  if (status === "planned" && actual !== undefined && firstDay(actual) <= today)
    yield { pointer: `${pointer}/status`, message: 'is "planned", though the phase has an "actual" that has begun' };
}

function* ofHandover({ handover, mission }: Dataset, today: Day): Generator<Remark> {
  const { code } = mission.country;
  const abroad = ({ province }: { readonly province: string }): boolean => !province.startsWith(code);
  const message = `lies in another country than the mission (${code})`;
  for (const [index, phase] of handover.phases.entries()) {
    const pointer = `/handover/phases/${index}`;
    yield* ofPhase(pointer, phase, today);
    if (abroad(phase)) yield { pointer: `${pointer}/province`, message };
  }
  for (const [index, site] of handover.sites.entries()) {
    const pointer = `/handover/sites/${index}`;
    const { outcome, transferred, confidence } = site;
    if (abroad(site)) yield { pointer: `${pointer}/province`, message };
    if (transferred !== undefined && firstDay(transferred) > today)
      yield { pointer: `${pointer}/transferred`, message: `lies in the future: today is ${today}` };
    if (outcome !== "unknown" && transferred === undefined && confidence === "found")
      yield { pointer: `${pointer}/outcome`, message: 'is known without a "transferred" that says since when' };
  }
}

/** The first day on which something could be read that a correction may have put right; undefined where no document says. */
function firstReadOf(dataset: Dataset, pointer: string): Day | undefined {
  const [, part, name = "", list, index = ""] = pointer.split("/");
  const observation =
    part === "metrics" && list === "observations" ? dataset.metrics[name]?.observations[Number(index)] : undefined;
  if (observation) {
    const known = observation.published ?? dataset.sources[observation.source]?.published;
    return known === undefined ? undefined : firstDay(known);
  }
  if (part !== "handover" || (name !== "phases" && name !== "sites" && name !== "events")) return undefined;
  const sources = dataset.handover[name][Number(list)]?.sources ?? [];
  const days = sources.map((id) => dataset.sources[id]?.published);
  return days.every((day) => day !== undefined) ? days.map(firstDay).sort()[0] : undefined;
}

function* ofCorrections(dataset: Dataset): Generator<Remark> {
  for (const [index, { date, pointer }] of dataset.corrections.entries()) {
    // What is read of the source today is not what was corrected then.
    const first = /\/(published|sources?)$/.test(pointer) ? undefined : firstReadOf(dataset, pointer);
    if (first !== undefined && date < first)
      yield {
        pointer: `/corrections/${index}/date`,
        message: `lies before what it corrects was published (${first}): there was nothing to correct`,
      };
  }
}

/** Everything in a dataset that another part of it, or the day, gives the lie to. */
export function* contradictions(dataset: Dataset, today: Day): Generator<Remark> {
  yield* ofMetrics(dataset);
  yield* ofHandover(dataset, today);
  yield* ofCorrections(dataset);
  for (const [index, { src }] of dataset.pictures.entries())
    if (/^\s*mailto:/i.test(src))
      yield { pointer: `/pictures/${index}/src`, message: "is an e-mail address: no picture is there" };
}
