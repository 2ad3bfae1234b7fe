import { VERSION } from "../version.js";
import { checkPage } from "./check-page.js";
import { checkWidget } from "./check-widget.js";
import { pageFacts } from "./page-facts.js";
import { classOf, isOurs, places, type Place } from "./places.js";
import { FINDINGS, type Finding, type Report, type WidgetFacts } from "./report.js";
import { widgetFacts } from "./widget-facts.js";

/** A widget of the page, with what is known of it. */
export interface Seen {
  readonly place: Place;
  readonly facts: WidgetFacts;
}

/** Numbers: 1, 2, 3; and 3.1, 3.2 for those of which the third is made. */
function labelled(all: readonly Place[]): ReadonlyMap<Place, string> {
  const labels = new Map<Place, string>();
  const counts = new Map<Place | undefined, number>();
  for (const place of all) {
    const count = (counts.get(place.within) ?? 0) + 1;
    counts.set(place.within, count);
    const outer = place.within && labels.get(place.within);
    labels.set(place, outer === undefined ? String(count) : `${outer}.${count}`);
  }
  return labels;
}

const isProblem = ({ code }: Finding): boolean => FINDINGS[code][0] === "problem";

/** One that is not registered has no such promise, and is not waited for. */
type Updating = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Until every widget has drawn what it was given; thrice, since what one is given may be more widgets. */
async function drawn(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await Promise.all(places().map(({ element }) => (element as Updating).updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Looks at the whole page: what stands there, and what is wrong, the graver first. */
export async function look(): Promise<{ readonly report: Report; readonly seen: readonly Seen[] }> {
  await drawn();
  const all = places();
  const ours = all.filter(({ element }) => isOurs(element));
  const labels = labelled(ours);
  const seen = ours.flatMap((place): readonly Seen[] => {
    try {
      return [{ place, facts: widgetFacts(place, labels.get(place)!, ours) }];
    } catch (error) {
      // One that cannot be read is not to hide the others.
      console.warn(`monusco-audit: ${place.path} could not be read.`, error);
      return [];
    }
  });
  const widgets = seen.map(({ facts }) => facts);
  const page = await pageFacts(ours, widgets);
  const ofWidgets = seen.flatMap(({ place, facts }) => (classOf(place.element) ? checkWidget(place, facts) : []));
  const findings = [...checkPage(all, page, widgets), ...ofWidgets];
  const sorted = [...findings.filter(isProblem), ...findings.filter((one) => !isProblem(one))];
  const at = new Date().toISOString();
  return { report: { version: VERSION, at, browser: navigator.userAgent, page, findings: sorted, widgets }, seen };
}
