/** A page whose clock the test moves: replaced before the bundle loads. */
import { until } from "./page.js";
import { settle, shownText, WIDGETS } from "./render.js";

/** What the tests use of the clock of @sinonjs/fake-timers. */
interface Clock {
  /** Lets time pass, and what waits for it run. */
  tick(milliseconds: number): void;
  /** Sets the clock as its owner does, or as a device that slept finds it: no timer runs. */
  setSystemTime(moment: Date): void;
  countTimers(): number;
}

type ClockWindow = Window & typeof globalThis & { readonly clock: Clock };

const MINUTE = 60_000;

let frame: HTMLIFrameElement | undefined;

/** Takes the page away. */
export function closeClock(): void {
  frame?.remove();
  frame = undefined;
}

/** What the page renders, and what of it the clock renders anew. */
export class ClockPage {
  readonly #window: ClockWindow;
  readonly #changed = new Set<string>();

  private constructor(view: ClockWindow) {
    this.#window = view;
  }

  /** @param moment by the reader's own time: `2026-11-24T23:50` */
  static async open(moment: string, markup: string): Promise<ClockPage> {
    closeClock();
    const opened = document.createElement("iframe");
    frame = opened;
    opened.title = "clock";
    opened.src = `/tests/pages/clock/clock.html?${moment}`;
    const loaded = new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));
    document.body.append(opened);
    await loaded;
    const page = new ClockPage(opened.contentWindow as ClockWindow);
    await page.#window.customElements.whenDefined("monusco-sources");
    page.#window.document.body.innerHTML = markup;
    await page.#settle();
    page.#widgets.forEach((widget) => page.#observe(widget));
    return page;
  }

  get document(): Document {
    return this.#window.document;
  }

  get timers(): number {
    return this.#window.clock.countTimers();
  }

  get #widgets(): readonly Element[] {
    return [...this.document.querySelectorAll(WIDGETS)];
  }

  /** What the reader reads, widget by widget. */
  get texts(): readonly string[] {
    return this.#widgets.map(shownText);
  }

  /** Which widgets have had anything rendered anew since they were asked last, by their tags. */
  takeChanged(): readonly string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed.sort();
  }

  /** The page is looked at while time passes. */
  async pass(minutes: number): Promise<void> {
    this.#window.clock.tick(minutes * MINUTE);
    await this.#settle();
  }

  /** The clock says another time, by the reader's; no timer has run. */
  set(moment: string): void {
    this.#window.clock.setSystemTime(new this.#window.Date(moment));
  }

  /** The reader comes back to the page. */
  async comeBack(how: "visibilitychange" | "pageshow"): Promise<void> {
    const target = how === "pageshow" ? this.#window : this.document;
    target.dispatchEvent(new this.#window.Event(how));
    await this.#settle();
  }

  async #settle(): Promise<void> {
    await until(() => this.#widgets.every(({ shadowRoot }) => shadowRoot?.querySelector(".root")), "the widgets");
    await settle(this.document);
  }

  #observe(widget: Element): void {
    const observer = new this.#window.MutationObserver(() => this.#changed.add(widget.id || widget.localName));
    observer.observe(widget.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
  }
}
