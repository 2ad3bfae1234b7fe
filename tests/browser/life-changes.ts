/** What happens to widgets in the life of a page: every element of the manifest, in every place that a page has for one, in an order by seed. */
import { corrected, invented } from "../../stories/datasets.js";
import { Places } from "./life-places.js";

export const KINDS = {
  connect: 1_550,
  disconnect: 1_200,
  "connect again in the same task": 1_200,
  move: 1_200,
  "move to another document": 500,
  language: 400,
  direction: 400,
  theme: 1_100,
  attribute: 1_300,
  dataset: 400,
  "leave while loading": 400,
  "leave with a popover open": 350,
} as const;

export type Kind = keyof typeof KINDS;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[];
  }[];
}

export interface ElementOfManifest {
  readonly tag: string;
  readonly attributes: readonly string[];
}

/** Every element, from the manifest. */
export async function elementsOfManifest(): Promise<readonly ElementOfManifest[]> {
  const { modules } = (await (await fetch("/custom-elements.json")).json()) as Manifest;
  return modules
    .flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName, attributes }) =>
      tagName === undefined ? [] : [{ tag: tagName, attributes: (attributes ?? []).map(({ name }) => name) }],
    );
}

/** What each attribute of any element can say; null takes it away. */
export const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  metric: ["displaced", "in-need", "personnel", "fresh", "overdue", "nobody-knows"],
  series: [null, "all"],
  variant: ["card", "inline", "compact", "full", null],
  notation: ["compact", "standard", null],
  compare: ["", null],
  trend: ["", null],
  from: ["2020", "2024-06", null],
  to: ["2025", null],
  "as-of": ["2024-06-30", "2026-01", null],
  "heading-level": ["2", "4", null],
  area: ["rule-of-law", "civilian-protection", "plain"],
  layout: ["vertical", "horizontal", null],
  phase: ["south-kivu", null],
  kind: ["handover", "report", null],
  place: ["CD-SK", null],
  controls: ["", "list", null],
  hash: ["life", null],
  selectable: ["", null],
  picture: [null, "none"],
  sizes: ["100vw", null],
  featured: ["", null],
  all: ["", null],
  sections: ["figures sources", "lead areas", null],
  src: ["/data/monusco.json", null],
  scope: ["page", null],
  fallback: ["embedded", null],
  refresh: ["1", "30", null],
  now: ["2026-11-24", "2030-01-01", null],
  "time-zone": ["Africa/Lubumbashi", "America/Santiago", null],
  snapshot: ["2026-11-24", null],
  cited: ["report", null],
  jsonld: ["", null],
};

/** Those that draw much come more seldom. */
const SELDOM = [
  "monusco-brief",
  "monusco-handover-timeline",
  "monusco-handover-map",
  "monusco-trend",
  "monusco-handover-progress",
];

const LANGUAGES = ["en", "fr", "sw-CD", "ln", "ar", "es", "de", null];

/** Widgets on the page at once. */
const MOST = 5;

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Numbers from 0 to 1 by seed: mulberry32. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A page on which widgets come, change and go. */
export class Life {
  readonly counts = new Map<string, number>();
  readonly #elements: readonly ElementOfManifest[];
  readonly #random: () => number;
  readonly #alive: Updating[] = [];
  readonly #places = new Places();

  constructor(elements: readonly ElementOfManifest[], seed: number) {
    this.#elements = elements.flatMap((one) => Array.from({ length: SELDOM.includes(one.tag) ? 1 : 3 }, () => one));
    this.#random = randomBy(seed);
  }

  /** As many changes as asked for, of each kind its share, in an order of their own. */
  async live(changes: number): Promise<void> {
    const total = Object.values(KINDS).reduce((sum, share) => sum + share, 0);
    const kinds = Object.entries(KINDS).flatMap(([kind, share]) =>
      Array.from({ length: Math.round((share * changes) / total) }, () => kind as Kind),
    );
    for (let at = kinds.length - 1; at > 0; at--) {
      const other = Math.floor(this.#random() * (at + 1));
      [kinds[at], kinds[other]] = [kinds[other]!, kinds[at]!];
    }
    for (const [index, kind] of kinds.entries()) {
      this.#change(kind);
      this.#count(kind);
      // Several in one task, now and then between two updates, now and then when all is drawn and answered.
      if (index % 5 === 0) await Promise.resolve();
      if (index % 20 === 0) await Promise.all(this.#alive.map(({ updateComplete }) => updateComplete));
      if (index % 40 === 0) await new Promise((resolve) => setTimeout(resolve));
      if (index % 500 === 499) {
        this.#alive.forEach((element) => this.#places.put(element, this.#random()));
        this.#places.renewFrame();
      }
    }
  }

  /** Takes all away. */
  end(): void {
    for (const element of this.#alive.splice(0)) element.remove();
    this.#places.remove();
  }

  #count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }

  #anyone(): Updating {
    return this.#alive.length > 0 ? this.#pick(this.#alive) : this.#bear();
  }

  #bear(): Updating {
    while (this.#alive.length >= MOST) this.#alive.shift()!.remove();
    const { tag, attributes } = this.#pick(this.#elements);
    const element = document.createElement(tag) as Updating;
    for (const name of attributes) if (tag !== "monusco-data" || this.#random() < 0.3) this.#set(element, name);
    if (this.#random() < 0.5) element.append("The sentence of the page.");
    this.#places.put(element, this.#random());
    this.#alive.push(element);
    this.#count(tag);
    return element;
  }

  #set(element: Element, name: string): void {
    const value = this.#pick(VALUES[name]!);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    this.#count(`${element.localName} ${name}`);
  }

  #die(element: Updating): void {
    element.remove();
    this.#alive.splice(this.#alive.indexOf(element), 1);
  }

  #change(kind: Kind): void {
    const places = this.#places;
    switch (kind) {
      case "connect":
        return void this.#bear();
      case "disconnect":
        return this.#die(this.#anyone());
      case "connect again in the same task": {
        const element = this.#anyone();
        const { parentNode, nextSibling } = element;
        element.remove();
        return void parentNode!.insertBefore(element, nextSibling);
      }
      case "move":
        return places.put(this.#anyone(), this.#random());
      case "move to another document": {
        const element = this.#anyone();
        return element.ownerDocument === document ? places.putInFrame(element) : places.put(element, 0);
      }
      case "language":
        return setOrTake(this.#pick([...places.all, this.#anyone()]), "lang", this.#pick(LANGUAGES));
      case "direction":
        return setOrTake(this.#pick([...places.all, this.#anyone()]), "dir", this.#pick(["rtl", "ltr", null]));
      case "theme":
        return places.theme(this.#random());
      case "attribute": {
        const element = this.#anyone();
        const { attributes } = this.#elements.find(({ tag }) => tag === element.localName)!;
        return this.#set(element, this.#pick(attributes));
      }
      case "dataset":
        return places.provide(this.#pick([invented, corrected, undefined]), this.#random());
      case "leave while loading":
        return places.leaveWhileLoading();
      case "leave with a popover open":
        return this.#leaveOpen();
    }
  }

  #leaveOpen(): void {
    const open = this.#alive.find(({ shadowRoot }) => shadowRoot?.querySelector("[popover]"));
    if (!open) return;
    open.shadowRoot!.querySelector<HTMLElement>("[popover]")!.showPopover();
    this.#count("popover");
    this.#die(open);
  }
}

function setOrTake(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
