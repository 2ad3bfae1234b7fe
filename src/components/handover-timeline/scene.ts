import type { Dataset, HandoverEvent } from "../../data/schema.js";
import {
  ASPECTS,
  eventsOf,
  isChosen,
  narrowed,
  NO_CHOICE,
  optionsOf,
  timelineOf,
  withinOptions,
  type Aspect,
  type Choice,
  type EventQuery,
  type TimelineView,
} from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Controls } from "./controls.js";
import { controlsOf, hashNameOf, queryOf, type Asked } from "./query.js";
import type { Reader } from "./reader.js";
import { StripView } from "./strip.js";

/** What is shown of a dataset: of the events that the page asks for, those that the reader kept. */
export interface Scene {
  readonly dataset: Dataset;
  /** What the page asks for, narrowed by what the reader chose. */
  readonly query: EventQuery;
  /** What the page asks for. */
  readonly all: readonly HandoverEvent[];
  readonly view: TimelineView;
  /** What readers may choose by. */
  readonly offered: readonly Aspect[];
  readonly controls: Controls;
  readonly strip: () => StripView;
}

/** What a page says of the timeline. */
export interface Page extends Asked {
  readonly controls?: string | boolean | undefined;
  readonly hash?: string | undefined;
}

export function sceneOf(data: DatasetController, dataset: Dataset, page: Page, reader: Reader): Scene {
  const asked = queryOf(data, dataset, page);
  const all = eventsOf(dataset, asked);
  const offered = controlsOf(data, page.controls);
  reader.read(hashNameOf(data, page.hash), all);
  const kept = choiceOf(dataset, all, offered, reader.choice);
  const { wanted } = reader;
  const has = (events: readonly HandoverEvent[]): boolean => events.some(({ id }) => id === wanted);
  // An event that is to be shown, and that only the reader's choice leaves out.
  if (wanted !== undefined && has(all) && !has(eventsOf(dataset, narrowed(asked, kept)))) reader.choice = NO_CHOICE;
  const choice = reader.choice === NO_CHOICE ? NO_CHOICE : kept;
  const query = narrowed(asked, choice);
  const view = timelineOf(dataset, query);
  const phases = view.phases.filter(({ id }) => !asked.phases?.length || asked.phases.includes(id));
  return {
    dataset,
    query,
    all,
    view,
    offered,
    controls: { data, dataset, options: optionsOf(dataset, all, choice), choice, onChoose: (choice) => reader.keep(choice) },
    strip: once(
      () =>
        new StripView(data, dataset, { events: view.events, all, phases, from: asked.from, to: asked.to, chosen: reader.chosen }),
    ),
  };
}

/** What the reader chose, as far as it is offered: an address may ask for anything. */
function choiceOf(dataset: Dataset, all: readonly HandoverEvent[], offered: readonly Aspect[], choice: Choice): Choice {
  if (!isChosen(choice)) return NO_CHOICE;
  const [kind, place, phase] = ASPECTS.map((aspect) => (offered.includes(aspect) ? choice[aspect] : []));
  // Of places and phases a list to choose from holds one.
  return withinOptions({ kind: kind!, place: place!.slice(0, 1), phase: phase!.slice(0, 1) }, optionsOf(dataset, all, NO_CHOICE));
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
