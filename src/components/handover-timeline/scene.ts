import { EVENT_KINDS, type Dataset, type HandoverEvent } from "../../data/schema.js";
import {
  eventsOf,
  isChosen,
  narrowed,
  NO_CHOICE,
  optionsOf,
  placesIn,
  timelineOf,
  UNKNOWN,
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

/**
 * What the reader chose, as far as it is offered. An address may ask for anything, and what there is not is no choice of all: it matches nothing.
 * Values that are unknown to the dataset lose their name, so that no address writes words into the page.
 */
function choiceOf(dataset: Dataset, all: readonly HandoverEvent[], offered: readonly Aspect[], choice: Choice): Choice {
  if (!isChosen(choice)) return NO_CHOICE;
  const { phases } = dataset.handover;
  const known: Readonly<Record<Aspect, readonly string[]>> = {
    kind: EVENT_KINDS,
    place: [...phases.map(({ province }) => province), ...all.flatMap(placesIn(dataset))],
    phase: phases.map(({ id }) => id),
  };
  const named = (aspect: Aspect): readonly string[] => {
    if (!offered.includes(aspect)) return [];
    return [...new Set(choice[aspect].map((value) => (known[aspect].includes(value) ? value : UNKNOWN)))];
  };
  // Of places and phases a list to choose from holds one.
  return { kind: named("kind"), place: named("place").slice(0, 1), phase: named("phase").slice(0, 1) };
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
