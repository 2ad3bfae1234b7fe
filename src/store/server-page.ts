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

let current: ServerPage | undefined;

/** The page of the snapshot that is being made. */
export const serverPage = (): ServerPage | undefined => current;

/** Makes something on a page; nothing else can be made meanwhile, since it does not wait. */
export function renderOn<T>(page: ServerPage, work: () => T): T {
  current = page;
  try {
    return work();
  } finally {
    current = undefined;
  }
}
