import type { Direction } from "../i18n/closest-direction.js";
import type { CitationRegister } from "./citations.js";
import type { DatasetState } from "./dataset-state.js";

/** What stands in for the page while a snapshot is made on a server, where there is none. No browser ever has one. */
export interface ServerPage {
  /** BCP 47: of all that is rendered. */
  readonly language: string;
  readonly direction: Direction;
  readonly citations: CitationRegister;
  /** What a provider without a dataset of its own provides. */
  readonly data: DatasetState;
}

/** Two copies of the library in one process share its elements, of which the first registration stays: so they share what those look for. */
const KEY = Symbol.for("monusco-widgets/server-page/1");

const place = globalThis as { [KEY]?: ServerPage | undefined };

/** The page of the snapshot that is being made. */
export const serverPage = (): ServerPage | undefined => place[KEY];

/** Makes something on a page; nothing else can be made meanwhile, since it does not wait. */
export function renderOn<T>(page: ServerPage, work: () => T): T {
  place[KEY] = page;
  try {
    return work();
  } finally {
    delete place[KEY];
  }
}
