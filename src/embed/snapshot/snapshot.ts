/** A widget as HTML that needs no script: with its style, its language and its day written in, and taken over by the bundle where that comes. */
import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import type { MonuscoElements } from "../../elements.js";
import type { DatasetState } from "../../store/dataset-state.js";
import { elementHtml, sentenceHtml, startTag } from "../html.js";
import { languageAttributes } from "../language-attributes.js";
import { isInline, readingOf, sentenceOf } from "../sentence/sentence.js";
import { hashOf } from "../site.js";
import { carriedOf } from "./carried.js";
import { renderMarkup } from "./render.js";

type Text<Value> = Value extends boolean ? true : Value extends number ? `${number}` : Value;

type TextOf<Attributes> = { readonly [Name in keyof Attributes]?: Text<Exclude<Attributes[Name], undefined>> };

/** The attributes of an element whose name is known when types are checked; of any other, whatever they are. */
export type AttributesText<Name extends string> = `monusco-${Name}` extends keyof MonuscoElements
  ? TextOf<MonuscoElements[`monusco-${Name}`]["attributes"]>
  : Readonly<Record<string, string | true>>;

/** What is to be rendered. */
export interface SnapshotRequest<Name extends string = string> {
  /** The element's name without its prefix: `stat` */
  readonly element: Name;
  /** Its attributes as HTML has them: all are text, `true` for one without a value. They must be free of problems (`problemsOf`). */
  readonly attributes: AttributesText<Name>;
  /** BCP 47 */
  readonly language: string;
  /** The day on which freshness is judged. */
  readonly today: Day;
  /** The time zone of that day, of the IANA database, for the widget to go on with; its reader's own without it. */
  readonly timeZone?: string;
  /** Whether the day is held for ever, as in an archive; else the widget judges by the day of its reader once it has taken over. */
  readonly isPinned?: boolean;
  /** Absolute address of the dataset that the widget asks once it has taken over; without it, it stays with what the snapshot carries. */
  readonly src?: string;
}

/** A widget that is there. */
export interface Snapshot {
  /** With declarative shadow DOM; the dataset it was made from is inside. */
  readonly html: string;
  /** What it needs of a page's `style-src`, each in quotes: `'sha256-…'` */
  readonly styles: readonly string[];
}

const END = "</monusco-data>";

/** By the text of a style element, of which there are as many as elements; no promises, which an edge does not share between its requests. */
const hashes = new Map<string, string>();

async function hashOfStyle(text: string): Promise<string> {
  const hash = hashes.get(text) ?? `'${await hashOf(text)}'`;
  hashes.set(text, hash);
  return hash;
}

/** The hashes of all style elements of a markup of ours, each once. */
function styleHashes(html: string): Promise<readonly string[]> {
  const texts = new Set(Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, text]) => text!));
  return Promise.all(Array.from(texts, hashOfStyle));
}

/**
 * Makes the snapshot of a widget.
 *
 * @throws what its element throws while it renders
 */
export async function snapshotOf<Name extends string>(request: SnapshotRequest<Name>, dataset: Dataset): Promise<Snapshot> {
  const { element, attributes, language, today, timeZone, isPinned, src } = request as SnapshotRequest;
  const told = { element, attributes, language, today };
  const reading = await readingOf(told);
  const carried = carriedOf(dataset, element, attributes, language);
  const words = sentenceHtml((await sentenceOf(told, dataset)) ?? []);
  const inside = isInline(told) || words === "" ? words : elementHtml("p", {}, words);
  const own = languageAttributes(language, reading);
  const data: DatasetState = {
    status: src === undefined ? "ready" : "loading",
    dataset: carried.dataset,
    origin: src === undefined ? "inline" : "remote",
    ...(src !== undefined && { address: src }),
    today,
  };
  const provider = { src, snapshot: today, now: isPinned ? today : undefined, "time-zone": timeZone };
  // The sentence is put in afterwards: Lit would read it as a template, anew for each.
  const widget = elementHtml(`monusco-${element}`, { ...attributes, ...own }, "");
  const place = { language: own.lang, direction: own.dir ?? ("ltr" as const), data };
  const { html, cited } = renderMarkup(`${startTag("monusco-data", provider)}${widget}${END}`, place);
  // Its shadow root begins with the end of its tag; what it cites is known only now.
  const numbered = cited
    ? html.replace("<monusco-data", () => `<monusco-data cited="${cited.map(({ id }) => id).join(" ")}"`)
    : html;
  const json = elementHtml("script", { type: "application/json" }, carried.json);
  const end = `</monusco-${element}>${END}`;
  return {
    html: `${numbered.slice(0, -end.length)}${inside}</monusco-${element}>${json}${END}`,
    styles: await styleHashes(html),
  };
}
