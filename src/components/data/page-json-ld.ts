import { isServer, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { languageAt, watchLanguage } from "../../i18n/closest-language.js";
import { requestLanguage } from "../../i18n/locales.js";
import { guarded } from "../../store/guarded.js";
import { shared } from "../../store/page.js";
import { jsonLdOf } from "./json-ld.js";

/** A trusted-types policy: https://www.w3.org/TR/trusted-types/ */
interface Policy {
  createScript(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** What the page knows of its JSON-LD. */
interface PageJsonLd {
  /** The one script of each dataset, by the dataset's id, and what each who wants it there would write. The last one counts. */
  readonly scripts: Map<string, { readonly script: HTMLScriptElement; readonly owners: Map<object, string> }>;
  policy?: Policy;
  said?: true;
}

/** Of all copies of the library on the page, so that each dataset is written once. */
const page = (): PageJsonLd => shared("jsonLd", () => ({ scripts: new Map() }));

/** Text that a script element may hold under `require-trusted-types-for 'script'`, even one that never runs. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return text;
  const policy = (page().policy ??= trustedTypes.createPolicy("monusco-widgets", { createScript: (one) => one }));
  return policy.createScript(text);
}

/** @throws where the page lets no script have text */
function write(script: HTMLScriptElement, text: string): void {
  let allowed = text;
  try {
    allowed = trusted(text);
  } catch {
    // The page forbids the policy. Where it only forbids names, plain text still goes.
  }
  script.textContent = allowed;
}

/** Writes a dataset's JSON-LD into the page's head while its host wants it there: once per dataset, however many ask. */
export class PageDescription implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Id of the dataset whose script it shares. */
  #shown: string | undefined;
  #dataset: Dataset | undefined;
  #today: Day = "";
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param dataset undefined where nothing is to be told
   * @param today the day on which its figures are to hold
   */
  show(dataset: Dataset | undefined, today: Day): void {
    if (dataset === this.#dataset && today === this.#today) return;
    this.#dataset = dataset;
    this.#today = today;
    this.#update();
  }

  hostConnected(): void {
    if (isServer) return;
    const follow = guarded(this.#host, () => this.#follow());
    this.#unwatch = watchLanguage(this.#host, follow);
    follow();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#withdraw();
  }

  /** The texts of the embedded dataset may come with their language. */
  #follow(): void {
    this.#update();
    void requestLanguage(languageAt(this.#host))?.then(guarded(this.#host, () => this.#update()));
  }

  #update(): void {
    const dataset = this.#dataset;
    if (this.#shown !== dataset?.id) this.#withdraw();
    if (!dataset || !this.#host.isConnected) return;
    // No `</script>` can end it where the page is saved as a file.
    const text = JSON.stringify(jsonLdOf(dataset, languageAt(this.#host), this.#today)).replaceAll("<", "\\u003c");
    const { scripts } = page();
    let shared = scripts.get(dataset.id);
    if (!shared) {
      shared = { script: document.createElement("script"), owners: new Map() };
      shared.script.type = "application/ld+json";
    }
    if (!this.#write(shared.script, text)) return;
    scripts.set(dataset.id, shared);
    shared.owners.set(this, text);
    this.#shown = dataset.id;
    if (!shared.script.isConnected) document.head.append(shared.script);
  }

  #withdraw(): void {
    const shared = this.#shown === undefined ? undefined : page().scripts.get(this.#shown);
    if (shared) {
      shared.owners.delete(this);
      const text = [...shared.owners.values()].at(-1);
      if (text !== undefined) this.#write(shared.script, text);
      else {
        shared.script.remove();
        page().scripts.delete(this.#shown!);
      }
    }
    this.#shown = undefined;
  }

  /** @returns whether the page lets it */
  #write(script: HTMLScriptElement, text: string): boolean {
    if (script.textContent === text) return true;
    try {
      write(script, text);
      return true;
    } catch {
      this.#complain();
      return false;
    }
  }

  #complain(): void {
    if (page().said) return;
    page().said = true;
    console.warn(
      "<monusco-data jsonld>: this page's Content-Security-Policy forbids the trusted-types policy monusco-widgets: the JSON-LD is left out.",
      this.#host,
    );
  }
}
