import type { Dataset, HandoverEvent } from "./data/schema.js";
import type { Problem } from "./data/parse.js";
import type { Origin } from "./store/dataset-state.js";

/** Fired by `<monusco-data>` each time it provides another dataset. Bubbles. */
export class MonuscoDataReadyEvent extends Event {
  static readonly type = "monusco-data-ready";
  constructor(
    readonly dataset: Dataset,
    readonly origin: Origin,
  ) {
    super(MonuscoDataReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired by `<monusco-data>` when it has no dataset, or no newer one. Bubbles. */
export class MonuscoDataErrorEvent extends Event {
  static readonly type = "monusco-data-error";
  constructor(
    /** Every problem with the JSON pointer of its place; the pointer is empty for the whole. */
    readonly problems: readonly Problem[],
    /** The address that was asked, or undefined for an inline dataset. */
    readonly address: string | undefined,
  ) {
    super(MonuscoDataErrorEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired by `<monusco-handover-timeline>` when the reader chooses an event, in the strip or in the list. Bubbles. */
export class MonuscoSelectEvent extends Event {
  static readonly type = "monusco-select";
  constructor(
    /** Id of the event that was chosen. */
    readonly id: string,
    /** The event itself, as the dataset holds it; as it was in print then where `as-of` freezes the timeline. */
    readonly event: HandoverEvent,
  ) {
    super(MonuscoSelectEvent.type, { bubbles: true, composed: true });
  }
}

/** They bubble, so that a page can listen to all of them in one place. */
interface MonuscoEventMap {
  "monusco-data-ready": MonuscoDataReadyEvent;
  "monusco-data-error": MonuscoDataErrorEvent;
  "monusco-select": MonuscoSelectEvent;
}

/* eslint-disable @typescript-eslint/no-empty-object-type -- how the types of the DOM are extended */
declare global {
  interface HTMLElementEventMap extends MonuscoEventMap {}
  interface DocumentEventMap extends MonuscoEventMap {}
  interface WindowEventMap extends MonuscoEventMap {}
}
