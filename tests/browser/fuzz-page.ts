/** A page with every element, of data, attributes and properties that nobody would write but to do harm. */
import { config, expect } from "chai";
import manifest from "../../custom-elements.json" with { type: "json" };
import { foreignOf } from "../hostile/markup.js";
import { TODAY } from "../hostile/requests.js";
import { complaintsOf } from "./complaints.js";
import { deepElements } from "./flat-tree.js";
import { openPopovers, settle } from "./render.js";

// A failure is told by its message alone, and of a hundred thousand cases it is the one that counts.
config.truncateThreshold = 0;

/** What is set from outside. */
interface Member {
  readonly name: string;
  readonly kind: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly privacy?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly Member[];
}

export interface ElementDoors {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
}

/** Every element, with all that a page can set. */
export const DOORS: readonly ElementDoors[] = (manifest.modules as readonly { readonly declarations?: readonly Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [], members = [] }) =>
    tagName === undefined
      ? []
      : [
          {
            tag: tagName,
            attributes: attributes.map(({ name }) => name),
            properties: members
              .filter((one) => one.kind === "field" && !one.static && !one.readonly && (one.privacy ?? "public") === "public")
              .map(({ name }) => name),
          },
        ],
  );

const PROVIDER = "monusco-data";

const WIDGET_DOORS = DOORS.filter(({ tag }) => tag !== PROVIDER);

const SENTENCE = "The sentence of the page.";

/** A widget with the page's sentence in it. */
export function widget(tag: string): HTMLElement {
  const element = document.createElement(tag);
  const sentence = document.createElement("p");
  sentence.textContent = SENTENCE;
  element.append(sentence);
  return element;
}

/** What shows nothing at all: neither words of its own nor the page's sentence. */
function blankIn(place: Element): readonly string[] {
  return [...place.querySelectorAll(WIDGET_DOORS.map(({ tag }) => tag).join())].flatMap((one) => {
    const root = one.shadowRoot;
    const has = root?.querySelector("slot") ? one.textContent : root?.querySelector(".root")?.textContent;
    return /\S/.test(has ?? "") || root?.querySelector("img, svg") ? [] : [one.localName];
  });
}

const attributesOf = (element: Element): readonly (readonly [string, string])[] =>
  Array.from(element.attributes, ({ name, value }) => [name, value] as const);

/** All that is wrong with what the widgets of a place have made; in the page itself stands only what the test wrote. */
const foreignIn = (place: Element): readonly string[] =>
  [...deepElements(place)]
    .filter((element) => element.getRootNode() instanceof ShadowRoot)
    .flatMap((element) => foreignOf(element.localName, attributesOf(element)));

export interface Rules {
  /** Whether the console may hear that a dataset cannot be used. */
  readonly mayRefuse?: boolean;
  /** Whether it may hear that an element failed. */
  readonly mayFail?: boolean;
}

const isAllowed = (words: string, { mayRefuse, mayFail }: Rules): boolean =>
  (mayRefuse === true && /^<monusco-data>: .* cannot be used/s.test(words)) ||
  (mayFail === true && /^<monusco-[a-z-]+> failed; the rest of the page goes on\./.test(words));

/**
 * Puts elements into the page, waits for them, judges them, and takes them away.
 *
 * @param fill puts them there
 */
export async function judge(fill: (place: HTMLElement) => void, rules: Rules = {}): Promise<void> {
  const place = document.createElement("main");
  const { thrown, errors } = await complaintsOf(async () => {
    document.body.append(place);
    fill(place);
    await settle(place);
    openPopovers(place);
    // Numbers, hydration and pictures follow a moment later.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await settle(place);
  });
  const found = { foreign: foreignIn(place).slice(0, 5), blank: blankIn(place), thrown, errors: errors.filter((one) => !isAllowed(one, rules)).slice(0, 5) }; // prettier-ignore
  place.remove();
  expect(found).to.deep.equal({ foreign: [], blank: [], thrown: [], errors: [] });
  expect((window as { zq?: unknown }).zq, "what a vector calls").to.equal(undefined);
}

/** Every widget inside a provider with inline JSON. */
export function pageOf(
  json: string,
  attributesFor: (tag: string) => Readonly<Record<string, string>>,
): (place: HTMLElement) => void {
  return (place) => {
    const data = document.createElement(PROVIDER);
    data.setAttribute("now", TODAY);
    const script = document.createElement("script");
    script.type = "application/json";
    script.textContent = json;
    data.append(script);
    for (const { tag } of WIDGET_DOORS) {
      const element = widget(tag);
      for (const [name, value] of Object.entries(attributesFor(tag))) element.setAttribute(name, value);
      data.append(element);
    }
    place.append(data);
  };
}
