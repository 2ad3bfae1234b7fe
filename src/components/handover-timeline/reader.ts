import { isServer, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { HandoverEvent } from "../../data/schema.js";
import { NO_CHOICE, UNKNOWN, type Choice } from "../../data/select.js";
import { guarded } from "../../store/guarded.js";
import { isUntouched } from "../../store/hydration.js";
import { followedAgain, fragmentOf, fragmentOfEvent, wantedBy, writeFragment, type Wanted } from "./address.js";
import { goTo } from "./go-to.js";
import type { Choosing } from "./strip.js";

/** Those in the page: what one writes in the address, the others of its name follow; the page itself is not told of it. */
const connected = new Set<Reader>();

/** What the reader of one timeline did: what was chosen, and what the address of the page asks for. */
export class Reader implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #followAgain: (click: MouseEvent) => void;
  #name: string | undefined;
  #ids: ReadonlySet<string> = new Set();
  #isRead = false;
  /** The fragment that was read or written last. */
  #fragment: string | undefined;
  #wanted: string | undefined;

  /** What events are kept by. */
  choice: Choice = NO_CHOICE;
  /** Id of the event that was chosen, and how. */
  chosen: string | undefined;
  how: Choosing | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#followAgain = guarded(host, (click) => {
      if (this.#wantedBy(location.hash) && followedAgain(click)) this.#readAgain();
    });
    host.addController(this);
  }

  /** The event that is to be shown once it is drawn. */
  get wanted(): string | undefined {
    return this.#wanted;
  }

  hostConnected(): void {
    if (isServer) return;
    // Moved about in the page, it does not arrive anew.
    if (location.hash !== this.#fragment) this.#isRead = false;
    addEventListener("hashchange", this.#readAgain);
    document.addEventListener("click", this.#followAgain);
    connected.add(this);
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#readAgain);
    document.removeEventListener("click", this.#followAgain);
    connected.delete(this);
  }

  hostUpdated(): void {
    if (this.#wanted === undefined || this.#ids.size === 0) return;
    const id = this.#wanted;
    this.#wanted = undefined;
    goTo(this.#host.shadowRoot, id);
  }

  /**
   * Takes what the address asks for, when it was not yet taken.
   *
   * @param name the attribute `hash`; undefined where the timeline has no address
   * @param events those that can be shown
   */
  read(name: string | undefined, events: readonly HandoverEvent[]): void {
    this.#isRead &&= name === this.#name;
    this.#name = name;
    this.#ids = new Set(events.map(({ id }) => id));
    // What a server has rendered is first taken over as it is.
    if (isServer || isUntouched(this.#host) || this.#isRead || name === undefined) return;
    this.#isRead = true;
    this.#fragment = location.hash;
    const wanted = this.#wantedBy(location.hash);
    if (!wanted) return;
    if ("event" in wanted) this.want(wanted.event);
    else this.choice = wanted.choice;
  }

  /** Shows an event after the next update; whatever hides it is to be let go by then. */
  want(id: string): void {
    this.#wanted = id;
    this.choose(id, "choose");
  }

  choose(id: string, how: Choosing): void {
    this.chosen = id;
    this.how = how;
    this.#host.requestUpdate();
  }

  /** Keeps events by a choice, and says so in the address where there is one. */
  keep(choice: Choice): void {
    // What nobody knows was asked for by an address, and does not stay when the reader chooses.
    this.choice = { ...choice, kind: choice.kind.filter((kind) => kind !== UNKNOWN) };
    this.#host.requestUpdate();
    this.#keepFocus();
    if (this.#name !== undefined) this.#write(fragmentOf(this.#name, this.choice));
  }

  /** Puts an event in the address, where there is one. */
  address(id: string): void {
    if (this.#name !== undefined) this.#write(fragmentOfEvent(this.#name, id));
  }

  /** The button that shows all events goes when it is pressed: the focus stays among what there is to choose. */
  #keepFocus(): void {
    const root = this.#host.shadowRoot;
    if (!root?.activeElement?.matches("[part=show-all]")) return;
    void this.#host.updateComplete.then(() => root.querySelector<HTMLElement>("select, .keys button")?.focus());
  }

  #write(fragment: string): void {
    const namesakes = [...connected].filter((reader) => reader.#name === this.#name);
    const hasChanged = writeFragment(fragment, (one) => namesakes.some((reader) => reader.#wantedBy(one)));
    this.#fragment = location.hash;
    if (!hasChanged) return;
    for (const other of namesakes) if (other !== this) other.#follow();
  }

  /** Takes over what another timeline of its name was asked for; the reader is there, so nothing is scrolled to here. */
  #follow(): void {
    this.#fragment = location.hash;
    this.#isRead = true;
    const wanted = this.#wantedBy(location.hash);
    if (wanted && "event" in wanted) this.choose(wanted.event, "choose");
    else if (wanted) this.choice = wanted.choice;
    else if (location.hash === "") this.choice = NO_CHOICE;
    this.#host.requestUpdate();
  }

  #wantedBy(fragment: string): Wanted | undefined {
    return this.#name === undefined ? undefined : wantedBy(fragment, this.#name, (id) => this.#ids.has(id));
  }

  readonly #readAgain = (): void => {
    if (this.#name === undefined) return;
    this.#isRead = false;
    this.#host.requestUpdate();
  };
}
