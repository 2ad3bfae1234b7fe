/** Cards for tests: all that the embedded dataset has. */
import { readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseText } from "../../../src/data/parse.js";
import type { Dataset } from "../../../src/data/schema.js";
import { cardOf, type Card, type CardRequest } from "../../../src/server/card/card.js";

export const LANGUAGES = ["en", "fr", "sw", "ln", "ar", "es"] as const;
export const SHAPES = ["wide", "square"] as const;

/** Freshness is judged on this day. */
export const today = "2026-11-27";

export const dataset = datasetOf();

function datasetOf(): Dataset {
  const result = parseText(readFileSync(new URL("../../../data/monusco.json", import.meta.url), "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

/** What can be asked for: each metric as a figure and over time, the bases and the map. */
export const THINGS: readonly { element: CardRequest["element"]; attributes: { readonly metric?: string } }[] = [
  ...Object.keys(dataset.metrics).flatMap((metric) => [
    { element: "stat" as const, attributes: { metric } },
    { element: "trend" as const, attributes: { metric } },
  ]),
  { element: "handover-progress", attributes: {} },
  { element: "handover-map", attributes: {} },
];

/** A card that must be there. */
export async function drawn(request: Partial<CardRequest>, of: Dataset = dataset): Promise<Card> {
  const card = await cardOf({ element: "stat", attributes: {}, language: "en", today, shape: "wide", ...request }, of);
  if (!card) throw new Error(`no card of ${JSON.stringify(request)}`);
  return card;
}

/** Words without the marks of direction and with plain spaces, as they are searched for. */
export const plainWords = (text: string): string => text.replace(/[\u2066-\u2069]/g, "").replace(/[\s\u00a0\u202f\u2009]+/g, " ");

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", preserveOrder: true, trimValues: false });

interface Node {
  readonly ":@"?: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

/** An element of a document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within it. */
  readonly text: string;
}

/** The elements of a document, the outer before the inner; throws where it is not XML. */
export function elementsOf(svg: string): readonly Element[] {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) throw new Error(valid.err.msg);
  return (parser.parse(svg) as readonly Node[]).flatMap(walk);
}

function walk(node: Node): readonly Element[] {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
  if (name === undefined) return [];
  const children = node[name] as readonly Node[];
  return [{ name, attributes: node[":@"] ?? {}, text: textIn(children) }, ...children.flatMap(walk)];
}

const textIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if ("#text" in node) return String(node["#text"]);
      const name = Object.keys(node).find((key) => key !== ":@");
      return name === undefined ? "" : textIn(node[name] as readonly Node[]);
    })
    .join("");

/** What a reader sees written on a card. */
export const seen = (svg: string): string =>
  plainWords(
    elementsOf(svg)
      .filter(({ name }) => name === "text")
      .map(({ text }) => text)
      .join(" "),
  );
