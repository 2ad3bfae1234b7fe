/** A share picture: what a widget shows, as one picture of its own, for where neither script nor markup gets. */
import type { Day } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { publishedOn } from "../../data/select.js";
import { plain } from "../../embed/sentence/pieces.js";
import { readingOf, sentenceOf } from "../../embed/sentence/sentence.js";
import { isRightToLeft } from "../../i18n/closest-direction.js";
import type { Reading } from "../../store/reading.js";
import { COLOURS, type Scheme } from "./colours.js";
import { MOST_LETTERS } from "./fit.js";
import type { Drawn } from "./drawn.js";
import { documentOf, type Ground } from "./ground.js";
import { mapCard } from "./map.js";
import { progressCard } from "./progress.js";
import { statCard } from "./stat.js";
import { trendCard } from "./trend.js";
import { clean, clipped } from "./xml.js";

/** The elements that have a card, by their names without the prefix. */
export const CARD_ELEMENTS = ["stat", "trend", "handover-progress", "handover-map"] as const;

export type CardElement = (typeof CARD_ELEMENTS)[number];

/** What a card is asked to show. */
export interface CardRequest {
  readonly element: CardElement;
  /** Attributes of the element; `true` for one without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  /** BCP 47 */
  readonly language: string;
  /** The day on which freshness is judged. */
  readonly today: Day;
  /** 1200×630 or 1200×1200 */
  readonly shape: "wide" | "square";
  /** Light unless it is said. */
  readonly scheme?: Scheme;
}

export interface Card {
  /** An SVG document that needs nothing else. */
  readonly svg: string;
  /** The whole in words, in the language of the card, as one line without control characters. */
  readonly alt: string;
  /** In pixels, as is the height. */
  readonly width: number;
  readonly height: number;
}

/** Words for who cannot see a picture; more letters than these no header carries well. */
const LONGEST = 1500;

const SIZES = { wide: { width: 1200, height: 630, margin: 48 }, square: { width: 1200, height: 1200, margin: 72 } } as const;

/**
 * Draws what a widget with these attributes shows of a dataset.
 *
 * @returns undefined where the dataset has no such thing
 */
export async function cardOf(request: CardRequest, dataset: Dataset): Promise<Card | undefined> {
  const { shape, scheme = "light" } = request;
  const sentence = await sentenceOf(request, dataset);
  if (!sentence) return undefined;
  const told = await readingOf(request);
  const direction = isRightToLeft(told.language.tag) ? ("rtl" as const) : ("ltr" as const);
  const text: Reading["text"] = (texts) => {
    const chosen = told.text(texts);
    return { ...chosen, value: clipped(clean(chosen.value), MOST_LETTERS) };
  };
  const reading = { ...told, direction, text };
  const { width, height, margin } = SIZES[shape];
  const ground: Ground = { reading, width, height, margin, isWide: shape === "wide", colours: COLOURS[scheme] };
  const then = told.asOf === undefined ? dataset : publishedOn(dataset, told.asOf);
  const drawn = drawnOf(request, ground, then);
  if (!drawn) return undefined;
  const alt = clipped(clean(plain(sentence)).trim(), LONGEST);
  const description = [alt, ...(drawn.more === undefined ? [] : [drawn.more])].join(" ");
  return { svg: documentOf(ground, clean(drawn.title), description, drawn.svg), alt, width, height };
}

function drawnOf({ element, attributes }: CardRequest, ground: Ground, dataset: Dataset): Drawn | undefined {
  const values = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === true ? "" : value]));
  switch (element) {
    case "stat":
      return statCard(ground, dataset, values);
    case "trend":
      return trendCard(ground, dataset, values);
    case "handover-progress":
      return progressCard(ground, dataset);
    case "handover-map":
      return mapCard(ground, dataset);
  }
}
