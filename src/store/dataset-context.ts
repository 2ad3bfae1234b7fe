import { ContextProvider, createContext } from "@lit/context";
import type { Dataset } from "../data/schema.js";
import { onTexts, type TakeTexts } from "../i18n/locales.js";
import { WAITING, type DatasetState } from "./dataset-state.js";
import { KEY, shared } from "./page.js";

/** The context that carries a dataset from a provider to the elements below it. */
export const datasetContext = createContext<DatasetState>(KEY);

/** A dataset that a bundle has inside. */
export interface Embedded {
  /** Reads it; called at most once. */
  readonly read: () => Dataset;
  /** Puts the texts of a further language into it. */
  readonly addTexts: TakeTexts;
}

/** What `<html>` provides to every widget that no closer `<monusco-data>` serves. */
export interface PageData {
  /** The dataset of a bundle that has one inside. The first stays; no other is read. */
  embed(embedded: Embedded): void;
  /** The dataset of that bundle, or undefined where none brought one. */
  readonly embedded: Dataset | undefined;
  /** Texts of a further language, for that dataset. */
  readonly addTexts: TakeTexts;
  /** Provides a state to the whole page until it is withdrawn. Of several owners the last to come counts. */
  provide(owner: object, state: DatasetState): void;
  withdraw(owner: object): void;
  /** Provides by `<html>`, also by another that has come in its place. */
  standOn(root: HTMLElement): void;
}

function createPageData(): PageData {
  let provider: ContextProvider<typeof datasetContext> | undefined;
  let standsOn: HTMLElement | undefined;
  const owned = new Map<object, DatasetState>();
  let source: Embedded | undefined;
  let embedded: DatasetState | undefined;
  let said = false;
  const current = (): DatasetState => [...owned.values()].at(-1) ?? embedded ?? WAITING;
  const update = (): void => {
    const state = current();
    if (provider && state !== provider.value) provider.setValue(state);
  };
  return {
    embed(one) {
      if (source) return;
      source = one;
      embedded = { status: "ready", origin: "embedded", dataset: one.read() };
      update();
    },
    get embedded() {
      return embedded?.dataset;
    },
    addTexts: (tag, locale) => source?.addTexts(tag, locale),
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
    standOn(root) {
      if (root === standsOn) return;
      standsOn = root;
      provider = new ContextProvider(root, { context: datasetContext, initialValue: current() });
    },
  };
}

/**
 * The page's provider, made when first asked for: by the bundle that brings its dataset, else by the first element that connects. It is
 * therefore there before any element asks, and hands its consumers over to a `<monusco-data>` that comes later. No other mechanism exists.
 *
 * @param page where a widget stands; in another document than the library's own, one of a frame, it brings the embedded dataset along
 */
export function pageData(page: Document = document): PageData {
  const data = shared("data", createPageData, page);
  // The copy of the library whose elements ask for a language need not be the one that brought the dataset.
  onTexts(data.addTexts);
  data.standOn(page.documentElement);
  const { embedded, addTexts } = page === document ? data : pageData();
  if (embedded) data.embed({ read: () => embedded, addTexts });
  return data;
}
