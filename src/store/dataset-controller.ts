import { ContextConsumer } from "@lit/context";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { lastDay, parseEdtf, type Day } from "../data/edtf.js";
import { directionAt, type Direction } from "../i18n/closest-direction.js";
import { languageAt, watchLanguage } from "../i18n/closest-language.js";
import { languageOf, type Language } from "../i18n/language.js";
import { requestLanguage } from "../i18n/locales.js";
import { textIn, type ChosenText, type TextByLanguage } from "../i18n/text.js";
import { CitationController } from "./citations.js";
import { datasetContext, pageData } from "./dataset-context.js";
import { WAITING, type DatasetState } from "./dataset-state.js";
import { guarded } from "./guarded.js";

/** What an element that shows data has of its own. */
export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  /** The attribute `as-of`. */
  asOf?: string | undefined;
}

/** Gives an element all that it is a function of, besides its attributes: the dataset's state, the language, the day asked about and today. */
export class DatasetController implements ReactiveController {
  readonly #host: DatasetHost;
  readonly #consumer: ContextConsumer<typeof datasetContext, DatasetHost>;
  /** What the element cites, and the numbers of it. */
  readonly citations: CitationController;
  #tag = "";
  #direction: Direction = "ltr";
  #language: Language = languageOf("");
  #unwatch: (() => void) | undefined;
  readonly #complaints = new Set<string>();
  readonly #follow: () => void;

  constructor(host: DatasetHost) {
    this.#host = host;
    this.#follow = guarded(host, () => this.#readPage());
    // First, so that the page's provider stands before the consumer asks.
    host.addController(this);
    this.citations = new CitationController(host);
    this.#consumer = new ContextConsumer(host, { context: datasetContext, subscribe: true });
  }

  get state(): DatasetState {
    return this.#consumer.value ?? WAITING;
  }

  /** The interface's language. */
  get language(): Language {
    return this.#language;
  }

  /** Which way the element runs, words, layout and drawings of time alike. */
  get direction(): Direction {
    return this.#direction;
  }

  /** A text of the dataset in the page's language, which may be one that the interface does not speak. */
  text(text: TextByLanguage): ChosenText {
    return textIn(text, this.#tag);
  }

  /** An address of the dataset; a relative one is relative to where a remote dataset lies, else to the page. */
  address(url: string): string {
    const { address } = this.state;
    if (address === undefined || /^[a-z][a-z\d+.-]*:/i.test(url)) return url;
    try {
      return new URL(url, address).href;
    } catch {
      return url;
    }
  }

  /** The day that `as-of`, else its provider's, freezes the element to: the last day that its date can mean. */
  get asOf(): Day | undefined {
    const text = this.#host.asOf?.trim();
    if (!text) return this.state.asOf;
    if (parseEdtf(text)) return lastDay(text);
    this.complain(`as-of=${JSON.stringify(text)} is not an EDTF date such as 2024-06-30: the latest is shown.`);
    return undefined;
  }

  /** The day on which freshness is judged. */
  get today(): Day {
    return this.state.today ?? localDay(new Date());
  }

  /** Says in the console, once, what is wrong with how the element is used. */
  complain(words: string): void {
    if (this.#complaints.has(words)) return;
    this.#complaints.add(words);
    console.warn(`<${this.#host.localName}> ${words}`, this.#host);
  }

  hostConnected(): void {
    pageData(this.#host.ownerDocument);
    this.#readPage();
    this.#unwatch = watchLanguage(this.#host, this.#follow);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  #readPage(): void {
    const tag = languageAt(this.#host);
    const direction = directionAt(this.#host);
    const language = languageOf(tag);
    if (tag !== this.#tag) void requestLanguage(tag)?.then(this.#follow);
    if (tag === this.#tag && direction === this.#direction && language === this.#language) return;
    this.#tag = tag;
    this.#direction = direction;
    this.#language = language;
    this.#host.requestUpdate();
  }
}

/** The reader's own calendar day. */
export function localDay(moment: Date): Day {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
