import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Dataset } from "../../data/schema.js";
import { languageAt, watchLanguage } from "../../i18n/closest-language.js";
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
  /** The one script of each dataset, by the dataset's id, and who wants it there. */
  readonly scripts: Map<string, { readonly script: HTMLScriptElement; readonly owners: Set<object> }>;
  policy?: Policy;
  said?: true;
}

/** A registered symbol, so that two copies of the library on one page write each dataset once. */
const KEY = Symbol.for("monusco-widgets/json-ld/1");

function page(): PageJsonLd {
  const root = document.documentElement as HTMLElement & { [KEY]?: PageJsonLd };
  return (root[KEY] ??= { scripts: new Map() });
}

/** Text that a script element may hold under `require-trusted-types-for 'script'`, even one that never runs. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return text;
  const policy = (page().policy ??= trustedTypes.createPolicy("monusco-widgets", { createScript: (one) => one }));
  return policy.createScript(text);
}

function write(script: HTMLScriptElement, dataset: Dataset, tag: string): void {
  // No `</script>` can end it where the page is saved as a file.
  const text = JSON.stringify(jsonLdOf(dataset, tag)).replaceAll("<", "\\u003c");
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
  #shown: string | undefined;
  #dataset: Dataset | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param dataset undefined where nothing is to be told */
  show(dataset: Dataset | undefined): void {
    if (dataset === this.#dataset) return;
    this.#dataset = dataset;
    this.#update();
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#update());
    this.#update();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#withdraw();
  }

  #update(): void {
    const dataset = this.#dataset;
    if (this.#shown !== dataset?.id) this.#withdraw();
    if (!dataset || !this.#host.isConnected) return;
    const { scripts } = page();
    const known = scripts.get(dataset.id);
    const script = known?.script ?? document.createElement("script");
    script.type = "application/ld+json";
    try {
      write(script, dataset, languageAt(this.#host));
    } catch {
      this.#complain();
      return;
    }
    if (!known) scripts.set(dataset.id, { script, owners: new Set() });
    scripts.get(dataset.id)!.owners.add(this);
    this.#shown = dataset.id;
    if (!script.isConnected) document.head.append(script);
  }

  #withdraw(): void {
    if (this.#shown === undefined) return;
    const { scripts } = page();
    const known = scripts.get(this.#shown);
    known?.owners.delete(this);
    if (known?.owners.size === 0) {
      known.script.remove();
      scripts.delete(this.#shown);
    }
    this.#shown = undefined;
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
