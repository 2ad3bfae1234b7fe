/** Where a page has widgets: beside its text, in providers of every kind, in shadow roots, in the document of a frame. */
import { invented } from "../../stories/datasets.js";

interface Provider extends HTMLElement {
  value?: unknown;
}

/** Held back by the tests' server, so that who asks it is still loading when it leaves. */
const SLOW = "/late/life/data/monusco.json";

const THEMES = ["newspaper", "un-blue", "high-contrast"];

function made<E extends HTMLElement>(tag: string, attributes: Readonly<Record<string, string>> = {}): E {
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function inlineJson(data: unknown): HTMLScriptElement {
  const script = made<HTMLScriptElement>("script", { type: "application/json" });
  script.textContent = JSON.stringify(data);
  return script;
}

/** The places of one page. */
export class Places {
  readonly #root = made("main");
  readonly #plain = made("section");
  readonly #inline = made<Provider>("monusco-data", { now: "2026-11-24" });
  readonly #remote = made<Provider>("monusco-data", { src: "/data/monusco.json", jsonld: "" });
  readonly #page = made<Provider>("monusco-data", { scope: "page", now: "2026-11-24" });
  readonly #host = made("div");
  readonly #inner = made("div");
  #frame = made<HTMLIFrameElement>("iframe", { title: "life" });

  constructor() {
    this.#inline.append(inlineJson(invented));
    this.#host.attachShadow({ mode: "open" }).append(this.#inner);
    this.#root.append(this.#plain, this.#inline, this.#remote, this.#host, this.#frame);
    document.body.append(this.#root);
  }

  /** Those in this document. */
  get all(): readonly HTMLElement[] {
    return [this.#plain, this.#inline, this.#remote, this.#inner];
  }

  /** Puts an element in one of them, by a number from 0 to 1. */
  put(element: HTMLElement, where: number): void {
    this.all[Math.floor(where * this.all.length)]!.append(element);
  }

  putInFrame(element: HTMLElement): void {
    this.#frame.contentDocument!.body.append(element);
  }

  /** Another frame, with another document. Nobody is in it. */
  renewFrame(): void {
    const next = made<HTMLIFrameElement>("iframe", { title: "life" });
    this.#frame.replaceWith(next);
    this.#frame = next;
  }

  /** The page changes its look. */
  theme(how: number): void {
    const { style, classList } = this.all[Math.floor(how * 40) % this.all.length]!;
    if (how < 0.3) style.setProperty("--monusco-accent", how < 0.15 ? "rebeccapurple" : "teal");
    else if (how < 0.6) style.colorScheme = how < 0.45 ? "dark" : "light";
    else classList.toggle(`monusco-${THEMES[Math.floor(how * 30) % THEMES.length]}`);
  }

  /** Another dataset, as a value, as inline JSON, or for the whole page; none, where undefined. */
  provide(data: unknown, how: number): void {
    if (how < 0.35) this.#inline.value = data;
    else if (how < 0.6) {
      this.#inline.querySelector(":scope > script")?.remove();
      if (data) this.#inline.append(inlineJson(data));
    } else if (how < 0.85) {
      this.#page.value = data ?? invented;
      if (this.#page.isConnected) this.#page.remove();
      else this.#root.append(this.#page);
    } else this.#remote.toggleAttribute("jsonld");
  }

  /** A provider whose address has not answered yet, with a widget inside, comes and goes. */
  leaveWhileLoading(): void {
    const loading = made("monusco-data", { src: SLOW });
    loading.append(made("monusco-stat", { metric: "displaced" }));
    this.#plain.append(loading);
    // It asks after its first update.
    queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => loading.remove())));
  }

  remove(): void {
    this.#root.remove();
  }
}
