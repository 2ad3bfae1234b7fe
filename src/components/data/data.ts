import { ContextProvider } from "@lit/context";
import { css, html, isServer, LitElement, type PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import { lastDay, parseEdtf, type Day } from "../../data/edtf.js";
import { parse, parseText } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";
import { dayIn, isTimeZone } from "../../format/time-zone.js";
import { MonuscoDataErrorEvent, MonuscoDataReadyEvent } from "../../events.js";
import { datasetContext, pageData } from "../../store/dataset-context.js";
import { watchDay } from "../../store/day-watch.js";
import { localDay } from "../../store/local-day.js";
import { guarded } from "../../store/guarded.js";
import { serverPage } from "../../store/server-page.js";
import { stateOf, WAITING, type DatasetState } from "../../store/dataset-state.js";
import { storeOf, type DatasetStore } from "../../store/dataset-store.js";
import { complain } from "./complain.js";
import { PageDescription } from "./page-json-ld.js";
import { VERSION } from "../../version.js";

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text) !== undefined;

/**
 * Provides a dataset to the widgets inside it or, with `scope="page"`, to every widget of the page. It shows nothing itself. The dataset is
 * the property `value`, else what `src` holds, else inline JSON: `<script type="application/json">` as its child. All elements of one
 * address share one request.
 *
 * @tagname monusco-data
 * @summary Gives widgets their dataset.
 * @slot - Widgets that use this dataset, and the inline JSON.
 * @fires {MonuscoDataReadyEvent} monusco-data-ready - Another dataset is provided; `event.dataset` holds it, `event.origin` says whether it is inline or remote.
 * @fires {MonuscoDataErrorEvent} monusco-data-error - There is no dataset, or no newer one; `event.problems` names each problem with its JSON pointer.
 */
export class MonuscoData extends LitElement {
  static readonly version: string = VERSION;
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = new ContextProvider(this, { context: datasetContext, initialValue: WAITING });
  readonly #description = new PageDescription(this);
  #children: MutationObserver | undefined;
  #state: DatasetState = WAITING;
  #store: DatasetStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #inline: string | undefined;
  /** What the page has inside the element, until the address answers. */
  #first: Dataset | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #unwatch: (() => void) | undefined;
  /** The day that it was provided for. */
  #day: Day = "";
  readonly #onParsed = guarded(this, () => this.#readAgain());

  /** Address of a dataset, `http:` or `https:`, relative to the page. Inline JSON beside it is shown until the address answers. */
  @property() src?: string;

  /** `page`: every widget of the page uses this dataset, unless a closer `<monusco-data>` serves it. For a CMS where tags cannot be nested. */
  @property() scope?: "page";

  /** `embedded`: where the address gives no dataset, the one built into the bundle stands in, and says so. */
  @property() fallback?: "embedded";

  /** Minutes after which the address of `src` is asked again, at least one, while the page is looked at; 0 asks once. */
  @property({ type: Number }) refresh = 0;

  /** The day on which freshness is judged, `YYYY-MM-DD`: for archives, snapshots and tests. Without it, the reader's own day. */
  @property() now?: string;

  /** The time zone in which it is decided what day it is, of the IANA database: `Africa/Lubumbashi`. Without it, the reader's own. */
  @property({ attribute: "time-zone" }) timeZone?: string;

  /**
   * Written by a server that has rendered the widgets inside from the inline JSON: the day on which it judged freshness, `YYYY-MM-DD`. They take
   * over what it rendered, and then judge by the day of their reader.
   */
  @property() snapshot?: string;

  /** Written by such a server, too: ids of the sources in the order of the numbers that its list of sources gave them, between spaces. */
  @property() cited?: string;

  /** Freezes all widgets that it serves to what was known on a day: `2024-06-30`, EDTF. A widget's own `as-of` counts more. */
  @property({ attribute: "as-of" }) asOf?: string;

  /**
   * Describes the dataset to search engines: JSON-LD (schema.org) in the page's head, once per dataset however many elements ask for it. On
   * an element without a dataset of its own, the one built into the bundle.
   */
  @property({ type: Boolean }) jsonld = false;

  /** A dataset as a JavaScript value, checked like any other; for pages that have it in hand. */
  @property({ attribute: false }) value?: unknown;

  /** What is provided at the moment: `loading`, `ready` or `failed`, with the dataset. */
  get state(): DatasetState {
    return this.#provider.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.#children ??= new MutationObserver(guarded(this, () => this.#readAgain()));
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    // While the parser still writes the page, an inline JSON may be half there.
    document.addEventListener("DOMContentLoaded", this.#onParsed);
    this.#unwatch = watchDay(guarded(this, () => this.#judgedOn !== this.#day && this.#provide(this.#state)));
    if (this.hasUpdated) {
      this.#connectSource();
      this.#wind();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    document.removeEventListener("DOMContentLoaded", this.#onParsed);
    clearInterval(this.#timer);
    this.#unwatch?.();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    pageData().withdraw(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("timeZone") && this.timeZone && !isTimeZone(this.timeZone)) {
      console.warn(
        `<monusco-data> time-zone=${JSON.stringify(this.timeZone)} is no time zone such as Africa/Lubumbashi: the reader's own is used`,
        this,
      );
    }
    if (changed.has("now") && this.now && !isDay(this.now)) {
      console.warn(`<monusco-data> now=${JSON.stringify(this.now)} is no day such as 2024-06-30: today is used`, this);
    }
    if (changed.has("asOf") && this.asOf && !parseEdtf(this.asOf)) {
      console.warn(
        `<monusco-data> as-of=${JSON.stringify(this.asOf)} is not an EDTF date such as 2024-06-30: the latest is shown`,
        this,
      );
    }
    if (changed.has("refresh")) this.#wind();
    if (changed.has("src") || changed.has("value") || !this.hasUpdated) this.#connectSource();
    else this.#provide(this.#state);
  }

  /** Asks the address of `src` again. */
  reload(): void {
    void this.#store?.load();
  }

  /** Winds the clock of `refresh`. */
  #wind(): void {
    clearInterval(this.#timer);
    if (!(this.refresh >= 1) || !this.isConnected) return;
    this.#timer = setInterval(() => {
      if (document.visibilityState === "visible") this.reload();
    }, this.refresh * 60_000);
  }

  #connectSource(): void {
    if (isServer) return this.#provide(this.value === undefined ? serverPage()!.data : stateOf(parse(this.value), "inline"));
    this.#unsubscribe?.();
    this.#unsubscribe = this.#store = this.#inline = this.#first = undefined;
    // Taken out again before it came to anything.
    if (!this.isConnected) return;
    if (this.value !== undefined) this.#receive(stateOf(parse(this.value), "inline"));
    else if (this.src) this.#follow(this.src);
    else if (!this.#readInline()) this.#receive(WAITING);
  }

  #follow(src: string): void {
    let address: URL | undefined;
    try {
      address = new URL(src, document.baseURI);
    } catch {
      // Said below.
    }
    if (!address || !/^https?:$/.test(address.protocol)) {
      const problem = { pointer: "", message: `src=${JSON.stringify(src)} is no http: or https: address` };
      this.#receive({
        status: "failed",
        origin: "remote",
        address: src,
        failure: { reason: "address", problems: [problem] },
      });
      return;
    }
    this.#readFirst();
    this.#store = storeOf(address.href);
    this.#unsubscribe = this.#store.subscribe(guarded(this, (state) => this.#receive(this.#withFirst(state))));
    this.#receive(this.#withFirst(this.#store.get()));
  }

  /** The children changed: another inline JSON, or none any more. */
  #readAgain(): void {
    if (this.src && this.#store) {
      if (this.#readFirst()) this.#receive(this.#withFirst(this.#store.get()));
    } else if (!this.#readInline() && this.#inline !== undefined) this.#connectSource();
  }

  /** The inline JSON, once the page is there: while the parser still writes it, it may be half there. */
  get #written(): string | undefined {
    if (!this.isConnected || this.value !== undefined || document.readyState === "loading") return undefined;
    return this.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() || undefined;
  }

  /** @returns whether there is inline JSON */
  #readInline(): boolean {
    const json = this.src ? undefined : this.#written;
    if (json === undefined) return false;
    if (json !== this.#inline) {
      this.#inline = json;
      this.#receive(stateOf(parseText(json), "inline"));
    }
    return true;
  }

  /** @returns whether there is inline JSON to show until the address answers, which was not there before */
  #readFirst(): boolean {
    const json = this.#written;
    if (json === undefined || json === this.#inline) return false;
    this.#inline = json;
    const { dataset, failure } = stateOf(parseText(json), "inline");
    this.#first = dataset;
    if (failure) complain(failure, undefined);
    return dataset !== undefined;
  }

  #withFirst(state: DatasetState): DatasetState {
    return state.dataset || !this.#first ? state : { ...state, dataset: this.#first };
  }

  #receive(state: DatasetState): void {
    const before = this.#state;
    this.#state = state;
    this.#provide(state);
    if (state.status === "ready" && state.dataset && state !== before) {
      this.dispatchEvent(new MonuscoDataReadyEvent(state.dataset, state.origin ?? "inline"));
    } else if (state.failure && state.failure !== before.failure) {
      complain(state.failure, state.address);
      this.dispatchEvent(new MonuscoDataErrorEvent(state.failure.problems, state.address));
    }
  }

  #provide(state: DatasetState): void {
    const embedded = isServer ? undefined : pageData().embedded;
    const standIn = state.failure && !state.dataset && this.fallback === "embedded" ? embedded : undefined;
    const today = this.#today;
    this.#day = this.#judgedOn;
    const { snapshot } = this;
    // Only what it was rendered from is known to look like it.
    const isRendered =
      snapshot && isDay(snapshot) && this.#inline !== undefined && (this.#first ?? state.dataset) === state.dataset;
    const provided: DatasetState = {
      ...state,
      ...(standIn && { dataset: standIn, origin: "embedded" as const }),
      ...(today && { today }),
      ...(this.asOf && parseEdtf(this.asOf) && { asOf: lastDay(this.asOf) }),
      ...(isRendered && {
        snapshot: { today: snapshot, ...(this.cited !== undefined && { cited: this.cited.split(" ").filter(Boolean) }) },
      }),
    };
    this.#provider.setValue(provided);
    if (isServer) return;
    if (this.scope === "page" && this.isConnected) pageData().provide(this, provided);
    else pageData().withdraw(this);
    const described = provided.dataset ?? (this.#isBare ? embedded : undefined);
    this.#description.show(this.jsonld ? described : undefined, this.#day);
  }

  /** The day of a page that says more of it than nothing. */
  get #today(): Day | undefined {
    if (this.now && isDay(this.now)) return this.now;
    // A server has decided, for all that it renders.
    return !isServer && this.timeZone && isTimeZone(this.timeZone) ? dayIn(new Date(), this.timeZone) : undefined;
  }

  get #judgedOn(): Day {
    return this.#today ?? localDay(new Date());
  }

  /** Whether the page gave it no dataset, nor a way to one. */
  get #isBare(): boolean {
    return this.value === undefined && !this.src && this.#inline === undefined;
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "monusco-data": MonuscoData;
  }
}
