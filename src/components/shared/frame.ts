import { html, isServer, nothing, type ReactiveControllerHost } from "lit";
import { publishedOn, type Freshness } from "../../data/select.js";
import type { Dataset } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { guarded, report } from "../../store/guarded.js";
import { whenBelow } from "./below.js";
import { isCorrectedSince } from "./corrections.js";
import { aroundDate } from "./text.js";

/** What an element shows of a dataset, and the custom states that tell the outside of it. */
export interface Shown {
  readonly content: unknown;
  /** `failed`: the element asks for something that the dataset does not have. */
  readonly state: "ready" | "empty" | "failed";
  readonly freshness?: Freshness;
}

/**
 * What every widget has around its content: the page's sentence while there are no data, what went wrong and a way to try again, and the
 * custom states. The widget gives it the content for a dataset that is there.
 */
export class Frame {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #data: DatasetController;
  #states: CustomStateSet | undefined;
  #hasShown = false;
  #isSettled: boolean | undefined;
  #unwatch: (() => void) | undefined;
  #mirrored: readonly [state: string, freshness: Freshness | undefined] = ["loading", undefined];

  constructor(host: ReactiveControllerHost & HTMLElement, data: DatasetController) {
    this.#host = host;
    this.#data = data;
    host.addController({ hostDisconnected: () => this.#leave() });
    // Browsers of 2022 have no such states; nothing of ours depends on them.
    try {
      this.#states = host.attachInternals().states;
    } catch {
      // A page's own stand-in for them may refuse.
    }
  }

  render(show: (dataset: Dataset) => Shown, { inline = false } = {}): unknown {
    const { state, language, direction } = this.#data;
    const waits = this.#waitsForWords;
    const shown = state.dataset && !waits ? this.#shown(show, state.dataset, inline) : this.#withoutData(inline);
    const status = state.dataset ? shown.state : state.status;
    this.#mirror(waits ? "loading" : status, shown.freshness);
    this.#hasShown ||= state.dataset !== undefined && !waits;
    if (!inline && !waits && status !== "loading") this.#settle();
    // While it is asked again, too: the words and the button under the reader's finger stay.
    const standIn = state.dataset && state.failure ? this.#standIn(state.dataset, inline) : nothing;
    return inline
      ? html`<span class="root inline" part="base" lang=${language.tag} dir=${direction}>${shown.content}${standIn}</span>`
      : html`<div class="root" part="base" lang=${language.tag} dir=${direction} aria-busy=${state.status === "loading" && !state.dataset}>
          ${shown.content}${standIn}
        </div>`;
  }

  /** What goes wrong in one widget is no matter of the page: its sentence stays. */
  #shown(show: (dataset: Dataset) => Shown, dataset: Dataset, inline: boolean): Shown {
    try {
      return show(this.#asOf(dataset));
    } catch (error) {
      report(this.#host, error);
      const words = this.#data.language.messages.notShown;
      return inline ? { content: html`<slot></slot> <span class="muted">(${words})</span>`, state: "failed" } : missing(words);
    }
  }

  /** Tells the page when it may take back the room that it has kept. */
  #settle(): void {
    if (isServer || this.#isSettled !== undefined) return;
    this.#isSettled = false;
    const act = guarded(this.#host, () => {
      this.#isSettled = true;
      this.#mirror(...this.#mirrored);
    });
    const watch = guarded(this.#host, () => {
      const root = this.#host.shadowRoot?.querySelector(".root");
      if (root && this.#host.isConnected) this.#unwatch = whenBelow(root, act);
    });
    void this.#host.updateComplete.then(watch);
  }

  /** Where it comes next, it is looked at again. */
  #leave(): void {
    this.#unwatch?.();
    this.#isSettled ||= undefined;
  }

  /** The page's sentence is in the page's language: no other takes its place for the moment until the words have come. */
  get #waitsForWords(): boolean {
    return this.#data.isLearning && !this.#hasShown && this.#hasSentence;
  }

  /** A frozen view shows what was in print then: later corrections are taken back. */
  #asOf(dataset: Dataset): Dataset {
    const { asOf } = this.#data;
    return asOf === undefined ? dataset : publishedOn(dataset, asOf);
  }

  /** Whether the page wrote a sentence inside the tag. */
  get #hasSentence(): boolean {
    // A server knows nothing of it; where there is none, a slot is nothing.
    if (isServer) return true;
    return [...this.#host.childNodes].some((node) => node.nodeType === 1 || node.textContent?.trim());
  }

  #withoutData(inline: boolean): Shown {
    const { state, language } = this.#data;
    const { messages } = language;
    if (!state.failure) return { content: this.#hasSentence ? html`<slot></slot>` : this.#skeleton(inline), state: "ready" };
    if (inline) {
      const sentence = this.#hasSentence ? html`<slot></slot>` : html`<span class="muted">${messages.unavailable}</span>`;
      return {
        content: html`${sentence}${this.#aside(messages.notLoaded)}`,
        state: "failed",
      };
    }
    return {
      content: html`<div class="notice" part="notice" role="status">
        <p><b>${messages.failed[state.failure.reason]}</b></p>
        <slot></slot>
        ${this.#again("button")}
      </div>`,
      state: "failed",
    };
  }

  /** The way to try again, where there is one. While the address is being asked it stays, and says so. */
  #again(look: "button" | "again"): unknown {
    const { state, language } = this.#data;
    const isAsking = state.status === "loading";
    if (!state.retry && !isAsking) return nothing;
    const words = isAsking ? language.messages.loading : language.messages.tryAgain;
    return html`<button
      type="button"
      class="${look} screen-only"
      part="retry"
      aria-disabled=${isAsking}
      @click=${state.retry ?? nothing}
    >${words}</button>`;
  }

  /** What went wrong, beside words of a sentence. */
  #aside(words: unknown): unknown {
    const again = this.#again("again");
    return html` <span class="muted">(${words}${again === nothing ? nothing : html`<span class="screen-only">${this.#data.language.messages.semicolon}${again}</span>`})</span>`;
  }

  #skeleton(inline: boolean): unknown {
    const words = this.#data.language.messages.loading;
    return inline
      ? html`<span class="muted">${words}…</span><slot></slot>`
      : html`<span class="skeleton" aria-hidden="true"></span>
          <p class="loading-words">${words}</p>
          <slot></slot>`;
  }

  /** The data shown are not what the address should have given: says which they are. */
  #standIn(dataset: Dataset, inline: boolean): unknown {
    const { state, language } = this.#data;
    const { messages } = language;
    const phrase = state.origin === "embedded" ? messages.embeddedInstead : messages.notRenewed;
    const words = aroundDate(this.#data, phrase, dataset.updated);
    return inline
      ? this.#aside(words)
      : html`<p class="stand-in" part="notice" role="status">${words} ${this.#again("again")}</p>`;
  }

  #mirror(state: string, freshness: Freshness | undefined): void {
    this.#mirrored = [state, freshness];
    // Older ones want names with two hyphens, and throw.
    try {
      this.#states?.clear();
      for (const name of [state, freshness, this.#isSettled ? "settled" : undefined])
        if (name !== undefined) this.#states?.add(name);
    } catch {
      return;
    }
  }
}

/**
 * Says that an element shows what was known on a day, whether more is known now, and whether it was put right since.
 *
 * @param places JSON pointers of what is shown
 */
export function frozenNote(data: DatasetController, newerExist: boolean, places: readonly string[]): unknown {
  const { asOf, language } = data;
  if (asOf === undefined) return nothing;
  const { messages } = language;
  return html`<p class="frozen" part="frozen">
    ${aroundDate(data, messages.frozen, asOf)}${newerExist ? html` ${messages.newerExist}` : nothing}${isCorrectedSince(data, places) ? html` ${messages.correctedSince}` : nothing}
  </p>`;
}

/** What an element shows where the dataset does not have what it asks for: that, in words, and the page's sentence. */
export const missing = (words: string): Shown => ({
  content: html`<div class="notice" part="notice">
    <p>${words}</p>
    <slot></slot>
  </div>`,
  state: "failed",
});
