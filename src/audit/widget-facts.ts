import { lastDay, parseEdtf } from "../data/edtf.js";
import { directionAt } from "../i18n/closest-direction.js";
import { languageAt } from "../i18n/closest-language.js";
import { localDay } from "../store/local-day.js";
import { contrastOf } from "./colours.js";
import { dataFacts, freshnessFacts, stateOf } from "./data-facts.js";
import { boxOf, classOf, painterOf, type Place } from "./places.js";
import type { WidgetFacts } from "./report.js";
import { sentenceIn, shownIn } from "./shown.js";

/** The closest element at or above one that has an attribute, in words. */
function closestWith(attribute: string, element: Element): string | undefined {
  for (let one: Element | null = element; one; one = painterOf(one))
    if (one.hasAttribute(attribute)) return `<${one.localName} ${attribute}="${one.getAttribute(attribute)}">`;
  return undefined;
}

/** The provider of a widget's data: the closest `<monusco-data>` around it, else one that serves the page. */
function providerOf({ element }: Place, all: readonly Place[]): string | undefined {
  for (let one: Element | null = element; one; one = painterOf(one))
    for (const { element: other, path } of all) if (other === one && one.localName === "monusco-data") return path;
  return all
    .filter(
      ({ element: { localName, ownerDocument }, element: other }) =>
        localName === "monusco-data" && other.getAttribute("scope") === "page" && ownerDocument === element.ownerDocument,
    )
    .at(-1)?.path;
}

/** The state that a widget has, by what stands in it. */
function stateWords(element: Element, status: string): string {
  if (!classOf(element)) return "not defined";
  const { shadowRoot, localName } = element;
  if (localName === "monusco-data") return status;
  if (!shadowRoot?.querySelector(".root")) return "not drawn";
  for (const state of ["failed", "empty"])
    try {
      if (element.matches(`:state(${state})`)) return state;
    } catch {
      // Browsers of 2022 know no such states.
    }
  if (shadowRoot.querySelector(".notice")) return "failed";
  return status;
}

/** All that is to be known of one element. Reads, and changes nothing. */
export function widgetFacts(place: Place, label: string, all: readonly Place[]): WidgetFacts {
  const { element, path } = place;
  const { shadowRoot, localName } = element;
  const version = classOf(element)?.version;
  const state = stateOf(element);
  const isProvider = localName === "monusco-data";
  const root = isProvider ? null : (shadowRoot?.querySelector<HTMLElement>(".root") ?? null);
  const shown = root?.lang;
  const date = element.getAttribute("as-of")?.trim();
  const asOf = date && parseEdtf(date) ? lastDay(date) : state.asOf;
  const today = state.today ?? localDay(new Date());
  const freshness = freshnessFacts(element, state, today, asOf);
  const figure = shadowRoot?.querySelector<HTMLDataElement>(".figure data, .value data");
  const heading = shadowRoot?.querySelector("h1, h2, h3, h4, h5, h6")?.localName.slice(1);
  const contrast = root ? contrastOf(root) : undefined;
  const box = boxOf(element);
  const from = closestWith("lang", element);
  const others = [...(root?.querySelectorAll("[lang]") ?? [])].map((one) => one.getAttribute("lang")!);
  return {
    label,
    tag: localName,
    where: path,
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    ...(version !== undefined && { version }),
    state: stateWords(element, state.status),
    shows: isProvider ? "" : root ? shownIn(root) : shownIn(element),
    ...(figure && { figure: figure.textContent.replace(/\s+/g, " ").trim(), value: figure.value }),
    language: {
      asked: languageAt(element),
      ...(from !== undefined && { from }),
      ...(shown && { shown }),
      isDraft: state.dataset?.languages.some(({ tag, status }) => tag === shown && status === "draft") ?? false,
      others: [...new Set(others)].filter((lang) => lang !== shown),
    },
    direction: directionAt(element),
    data: dataFacts(place, state, providerOf(place, all)),
    ...(asOf !== undefined && { asOf }),
    today,
    ...(freshness && { freshness }),
    sources: shadowRoot?.querySelectorAll("[part~=source]").length ?? 0,
    sentence: sentenceIn(element),
    size: [Math.round(box.width), Math.round(box.height)],
    ...(heading !== undefined && { heading: Number(heading) }),
    ...(contrast !== undefined && { contrast }),
  };
}
