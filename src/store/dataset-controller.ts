import { ContextConsumer } from "@lit/context";
import { isServer, type ReactiveController, type ReactiveControllerHost } from "lit";
import { lastDay, parseEdtf, type Day } from "../data/edtf.js";
import { directionAt, type Direction } from "../i18n/closest-direction.js";
import { languageAt, watchLanguage } from "../i18n/closest-language.js";
import { languageOf, type Language } from "../i18n/language.js";
import { requestLanguage } from "../i18n/locales.js";
import { textIn, type ChosenText, type TextByLanguage } from "../i18n/text.js";
import { CitationController } from "./citations.js";
import { datasetContext, pageData } from "./dataset-context.js";
import { WAITING, type DatasetState, type Snapshot } from "./dataset-state.js";
import { watchDay } from "./day-watch.js";
import { guarded } from "./guarded.js";
import { isUntouched, setGate } from "./hydration.js";
import { localDay } from "./local-day.js";
import { serverPage } from "./server-page.js";

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
  #coming: Promise<void> | undefined;
  #unwatch: readonly (() => void)[] = [];
  /** The day that it was rendered for. */
  #day: Day | undefined;
  /** It has taken over what a server rendered, a moment ago: not all of the page has. */
  #isTakingOver = false;
  readonly #complaints = new Set<string>();
  readonly #follow: () => void;

  constructor(host: DatasetHost) {
    this.#host = host;
    this.#follow = guarded(host, () => this.#readPage());
    // First, so that the page's provider stands before the consumer asks.
    host.addController(this);
    this.citations = new CitationController(host, () => this.#snapshot && (this.#snapshot.cited ?? []));
    this.#consumer = new ContextConsumer(host, { context: datasetContext, subscribe: true });
    setGate(host, {
      // Whose provider is not defined yet would have the data of another: of the page, which were not those that the server had.
      isOpen: () => this.state.dataset !== undefined && !this.isLearning && !host.closest("monusco-data:not(:defined)"),
      fits: (root) => this.#fits(root),
      opened: () => this.#goLive(),
    });
  }

  /** What the server knew, while that is what is shown. */
  get #snapshot(): Snapshot | undefined {
    return this.#isTakingOver || isUntouched(this.#host) ? this.state.snapshot : undefined;
  }

  /** Whether it shows what a server rendered, which knew nothing of the page: what only the page can tell follows a moment later. */
  get isAsRendered(): boolean {
    return this.#snapshot !== undefined;
  }

  #fits(root: ShadowRoot): boolean {
    const { lang, dir } = root.querySelector<HTMLElement>(".root") ?? {};
    return this.state.snapshot !== undefined && lang === this.#language.tag && dir === this.#direction;
  }

  /** All that one server rendered is taken over at once: in the next task numbers and days are those of the page and its reader. */
  #goLive(): void {
    this.#isTakingOver = true;
    setTimeout(() => {
      this.#isTakingOver = false;
      this.#host.requestUpdate();
    });
  }

  get state(): DatasetState {
    return this.#consumer.value ?? WAITING;
  }

  /** The interface's language. */
  get language(): Language {
    return this.#language;
  }

  /** The language that the page asks for, BCP 47, whether or not the interface speaks it; empty where it says nothing. */
  get tag(): string {
    return this.#tag;
  }

  /** Which way the element runs, words, layout and drawings of time alike. */
  get direction(): Direction {
    return this.#direction;
  }

  /** Whether the words of the page's language are on their way; until then those of another stand in. */
  get isLearning(): boolean {
    return this.#coming !== undefined;
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
    return this.#snapshot?.today ?? this.state.today ?? localDay(new Date());
  }

  /** Says in the console, once, what is wrong with how the element is used. */
  complain(words: string): void {
    // On a server it is the caller who says what is wrong.
    if (isServer || this.#complaints.has(words)) return;
    this.#complaints.add(words);
    console.warn(`<${this.#host.localName}> ${words}`, this.#host);
  }

  hostConnected(): void {
    if (!isServer) pageData(this.#host.ownerDocument);
    this.#readPage();
    if (isServer) return;
    const onDay = guarded(this.#host, () => this.today !== this.#day && this.#host.requestUpdate());
    this.#unwatch = [watchLanguage(this.#host, this.#follow), watchDay(onDay)];
  }

  hostDisconnected(): void {
    this.#unwatch.forEach((stop) => stop());
  }

  hostUpdate(): void {
    this.#day = this.today;
  }

  /** Asks for the words of the page's language, where they are a module of their own. */
  #ask(tag: string, language: Language): void {
    const coming = requestLanguage(tag);
    this.#coming = tag.toLowerCase().split("-")[0] === language.tag ? undefined : coming;
    void coming?.then(() => {
      if (this.#coming === coming) {
        this.#coming = undefined;
        this.#host.requestUpdate();
      }
      this.#follow();
    });
  }

  #readPage(): void {
    const page = serverPage();
    const tag = page?.language ?? languageAt(this.#host);
    const direction = page?.direction ?? directionAt(this.#host);
    const language = languageOf(tag);
    // A server has asked before.
    if (tag !== this.#tag && !isServer) this.#ask(tag, language);
    if (tag === this.#tag && direction === this.#direction && language === this.#language) return;
    this.#tag = tag;
    this.#direction = direction;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
