/** Every story as a server renders it, for the tests that let the bundle take it over. Bundled by scripts/test-snapshots.mjs and run in Node. */
import type { LitElement } from "lit";
import { parse, parseText } from "../../src/data/parse.js";
import type { Dataset } from "../../src/data/schema.js";
import { excerptOf } from "../../src/embed/snapshot/excerpt.js";
import { renderTemplate, type Rendered } from "../../src/embed/snapshot/render.js";
import { scriptJson } from "../../src/embed/snapshot/carried.js";
import { requestLanguage } from "../../src/i18n/locales.js";
import { stateOf, WAITING, type DatasetState } from "../../src/store/dataset-state.js";
import { TODAY } from "../../stories/datasets.js";
import { EVERY_STORY, type Story } from "../browser/every-story.js";

/** A `<monusco-data>` of a story. */
interface Provider extends LitElement {
  value?: object;
  readonly now?: string;
  readonly src?: string;
}

const PROVIDER = "monusco-data";

/** What is known of a provider: the dataset that it brings, whether it has an address to ask, and its day. */
interface Known {
  readonly state: DatasetState;
  readonly isOwn: boolean;
  readonly today: string;
}

/** Those that connect while something renders, in the order of the document. */
let connected: Known[] = [];

/** What a provider without a dataset of its own has. */
let ofPage: DatasetState = WAITING;

/** What the provider that connects is about to read: always the same object, since the page holds it. */
let data = {} as DatasetState;

/** Many stories share a dataset: it is checked once. */
const states = new WeakMap<object, DatasetState>();

function stateOfValue(value: object): DatasetState {
  const state = states.get(value) ?? stateOf(parse(value), "inline");
  states.set(value, state);
  return state;
}

const prototype = customElements.get(PROVIDER)!.prototype as { connectedCallback: (this: Provider) => void };
const connect = prototype.connectedCallback;
prototype.connectedCallback = function () {
  const { value, src, now = TODAY } = this;
  const state = value ? stateOfValue(value) : src === undefined ? ofPage : WAITING;
  connected.push({ state, isOwn: value !== undefined, today: now });
  Object.assign(data, { dataset: undefined, origin: undefined, failure: undefined }, state);
  delete this.value;
  connect.call(this);
};

/** What stands in the page itself: the text without what is in shadow roots. */
function lightOf(html: string): string {
  let depth = 0;
  return html
    .split(/(?=<template shadowroot|<\/template>)/)
    .map((text) => {
      if (text.startsWith("<template")) depth++;
      const ends = text.startsWith("</template>");
      if (ends) depth--;
      return depth > 0 ? "" : ends ? text.slice("</template>".length) : text;
    })
    .join("");
}

const widgetTags = (light: string): readonly RegExpMatchArray[] => [
  ...light.matchAll(/<monusco-(?!data\b)([\w-]+)((?:[^>"]|"[^"]*")*)>/g),
];

const attributesOf = (tag: string): Record<string, string | true> =>
  Object.fromEntries([...tag.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, value || true]));

/** The nearest value of an attribute around the first widget. */
function around(light: string, name: string): string | undefined {
  const before = light.slice(0, widgetTags(light)[0]?.index);
  return [...before.matchAll(new RegExp(`\\s${name}="([^"]+)"`, "g"))].at(-1)?.[1];
}

/** The dataset that stands in the story's own markup. */
function inlineState(light: string): DatasetState {
  const json = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(light)?.[1];
  return json === undefined ? WAITING : stateOf(parseText(json.replace(/<!--[^>]*-->/g, "")), "inline");
}

/** Writes into the providers' tags what snapshotOf writes into its one. */
function completed({ html, cited }: Rendered, providers: readonly Known[], datasets: readonly Dataset[]): string {
  const open: number[] = [];
  let last = 0;
  return html.replace(/<(\/?)monusco-data\b/g, (tag, slash: string) => {
    if (slash === "") {
      const index = last++;
      open.push(index);
      const ids = cited ? ` cited="${cited.map(({ id }) => id).join(" ")}"` : "";
      return `${tag} snapshot="${providers[index]!.today}"${ids}`;
    }
    const index = open.pop()!;
    // The story's own JSON is there already.
    if (!providers[index]!.isOwn) return tag;
    return `<script type="application/json">${scriptJson(datasets[index])}</script>${tag}`;
  });
}

/** One widget needs an excerpt; several share the whole. */
function carried(light: string, datasets: readonly Dataset[], language: string): readonly Dataset[] {
  const [widget, ...others] = widgetTags(light);
  const [dataset] = datasets;
  if (!widget || !dataset || others.length > 0 || datasets.length > 1) return datasets;
  return [excerptOf(dataset, widget[1]!, attributesOf(widget[2]!), language)];
}

/** The markup of a story; undefined where it has no dataset, so that no server can show it. */
async function markupOf({ content }: Story): Promise<string | undefined> {
  const render = (language: string, direction: "ltr" | "rtl", state: DatasetState): Rendered => {
    connected = [];
    ofPage = state;
    data = { ...state };
    return renderTemplate(content, { language, direction, data });
  };
  const light = lightOf(render("en", "ltr", WAITING).html);
  const language = around(light, "lang") ?? "en";
  const direction = around(light, "dir") === "rtl" ? "rtl" : "ltr";
  await requestLanguage(language);
  const rendered = render(language, direction, inlineState(light));
  const providers = connected.slice(-(light.match(/<monusco-data\b/g)?.length ?? 0));
  const datasets = providers.flatMap(({ state: { dataset } }) => dataset ?? []);
  if (datasets.length < providers.length) return undefined;
  return completed(rendered, providers, carried(light, datasets, language));
}

/** The markup of a story by its title and name, `Elements/monusco-stat: Default`; undefined where it has no dataset. */
export async function storySnapshot(name: string): Promise<string | undefined> {
  const [title, of] = name.split(": ");
  const story = EVERY_STORY.find((file) => file.title === title)?.stories.find((one) => one.name === of);
  if (!story) throw new Error(`no story ${name}`);
  return markupOf(story);
}
