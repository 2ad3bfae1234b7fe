import { ContextProvider, createContext } from "@lit/context";
import type { Dataset } from "../data/schema.js";
import { WAITING, type DatasetState } from "./dataset-state.js";

/** A registered symbol, so that two copies of the library on one page share their data. */
const KEY = Symbol.for("monusco-widgets/dataset/1");

/** The context that carries a dataset from a provider to the elements below it. */
export const datasetContext = createContext<DatasetState>(KEY);

/** What `<html>` provides to every widget that no closer `<monusco-data>` serves. */
export interface PageData {
  /** The dataset of a bundle that has one inside. The first stays. */
  embed(dataset: Dataset): void;
  /** The dataset of that bundle, or undefined where none brought one. */
  readonly embedded: Dataset | undefined;
  /** Provides a state to the whole page until it is withdrawn. Of several owners the last to come counts. */
  provide(owner: object, state: DatasetState): void;
  withdraw(owner: object): void;
}

function createPageData(root: HTMLElement): PageData {
  const provider = new ContextProvider(root, { context: datasetContext, initialValue: WAITING });
  const owned = new Map<object, DatasetState>();
  let embedded: DatasetState | undefined;
  let said = false;
  const update = (): void => {
    const state = [...owned.values()].at(-1) ?? embedded ?? WAITING;
    if (state !== provider.value) provider.setValue(state);
  };
  return {
    embed(dataset) {
      embedded ??= { status: "ready", origin: "embedded", dataset };
      update();
    },
    get embedded() {
      return embedded?.dataset;
    },
    provide(owner, state) {
      if (owned.size > 0 && !owned.has(owner) && !said) {
        said = true;
        console.warn('More than one <monusco-data scope="page">: the last to come serves the page.', owner);
      }
      owned.set(owner, state);
      update();
    },
    withdraw(owner) {
      owned.delete(owner);
      update();
    },
  };
}

/**
 * The page's provider, made when first asked for: by the bundle that brings its dataset, else by the first element that connects. It is
 * therefore there before any element asks, and hands its consumers over to a `<monusco-data>` that comes later. No other mechanism exists.
 */
export function pageData(): PageData {
  const root = document.documentElement as HTMLElement & { [KEY]?: PageData };
  return (root[KEY] ??= createPageData(root));
}
