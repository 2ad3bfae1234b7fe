/** Elements of this library as HTML with declarative shadow DOM: Lit's server rendering, with a page of ours around. */
import { html, LitElementRenderer, render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import "../../define-elements.js";
import type { Direction } from "../../i18n/closest-direction.js";
import type { Cited } from "../../store/citations.js";
import type { DatasetState } from "../../store/dataset-state.js";
import { renderOn } from "../../store/server-page.js";
import { serverRegister } from "./register.js";

// Controllers learn of their page when their element connects.
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));

/** What elements are rendered on. */
export interface Place {
  /** BCP 47; its words must be there (`requestLanguage`). */
  readonly language: string;
  readonly direction: Direction;
  /** What a `<monusco-data>` without a dataset of its own provides. */
  readonly data: DatasetState;
}

/** What became of it. */
export interface Rendered {
  readonly html: string;
  /** What a list of sources among the elements numbers, in order; undefined where there is none. */
  readonly cited: readonly Cited[] | undefined;
}

/**
 * Renders a template, twice where a list of sources gives numbers to all.
 *
 * @throws what an element throws
 */
export function renderTemplate(template: () => unknown, place: Place): Rendered {
  const once = (
    entries?: readonly Cited[],
  ): { readonly html: string; readonly isOpen: boolean; readonly cited: readonly Cited[] } => {
    const citations = serverRegister(entries);
    const page = { ...place, citations };
    const text = renderOn(page, () => collectResultSync(render(template())));
    return { html: text, isOpen: citations.isOpen, cited: citations.cited };
  };
  const first = once();
  if (!first.isOpen) return { html: first.html, cited: undefined };
  return { html: once(first.cited).html, cited: first.cited };
}

/** Renders markup of elements. It is ours: every value in it is escaped already. */
export function renderMarkup(markup: string, place: Place): Rendered {
  const strings = Object.assign([markup], { raw: [markup] }) as unknown as TemplateStringsArray;
  return renderTemplate(() => html(strings), place);
}
