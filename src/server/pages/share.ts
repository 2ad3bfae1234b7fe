/** The share picture of a widget and how its page is found by others: addresses of the picture, of the oEmbed answer and of the page itself. */
import { plain } from "../../embed/sentence/pieces.js";
import { sentenceOf } from "../../embed/sentence/sentence.js";
import { CARD_ELEMENTS, type CardElement } from "../card/card.js";
import { toldOf } from "./facts.js";
import { addressOf, type Widget } from "./widget.js";

/** What stands for elements that have no picture of their own: a part of what they show. */
const STANDS_FOR: Readonly<Record<string, CardElement>> = {
  brief: "handover-progress",
  "handover-timeline": "handover-progress",
};

/** A share picture as a page names it. */
export interface Picture {
  readonly address: string;
  /** What is in it, in words. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Of what a widget is shared with; undefined where there is none. */
function cardElementOf(element: string): CardElement | undefined {
  return CARD_ELEMENTS.find((one) => one === element) ?? STANDS_FOR[element];
}

/** So wide is a picture as it is drawn. Its height follows. */
export const FULL_WIDTH = 1200;

/** Narrower ones, for those who ask for no more: few, so that caches hold them all. */
export const NARROW_WIDTHS = [600, 300] as const;

/** The height of a wide picture. */
export const heightOf = (width: number): number => Math.round((width * 630) / FULL_WIDTH);

/** The parameters of a widget that its picture knows, too. */
function valuesFor({ values }: Widget, isItself: boolean): Record<string, string> {
  const { theme: _, ...rest } = values;
  const kept = Object.entries(rest).filter(
    ([name, value]) =>
      (isItself || ["lang", "as-of", "data", "now", "scheme"].includes(name)) && !(name === "scheme" && value === "auto"),
  );
  return Object.fromEntries(kept);
}

/** The picture that a widget is shared with, as a PNG. */
export async function pictureOf(widget: Widget, width: number = FULL_WIDTH): Promise<Picture | undefined> {
  const { request, site, dataset } = widget;
  const element = cardElementOf(request.element);
  if (!element) return undefined;
  const isItself = element === request.element;
  const told = toldOf(widget);
  const { "as-of": asOf } = told.attributes;
  const shown = isItself ? told : { ...told, element, attributes: asOf === undefined ? {} : { "as-of": asOf } };
  const query = new URLSearchParams({
    ...valuesFor(widget, isItself),
    ...(width !== FULL_WIDTH && { width: String(width) }),
  });
  return {
    address: `${site.base}card/${element}.png?${query.toString()}`,
    alt: plain((await sentenceOf(shown, dataset)) ?? []),
    width,
    height: heightOf(width),
  };
}

/** Types of the two forms of an oEmbed answer, as links to it name them. */
export const OEMBED_TYPES = { json: "application/json+oembed", xml: "text/xml+oembed" } as const;

/** The address of the oEmbed answer about a page of a widget. */
export const oembedAddress = (widget: Widget, format: keyof typeof OEMBED_TYPES): string =>
  `${widget.site.base}oembed?${new URLSearchParams({ url: addressOf(widget), format }).toString()}`;

/** The same for a header: where else the widget is, and what tells of it. */
export const linkHeader = (widget: Widget, canonical: string): string =>
  [
    `<${canonical}>; rel="canonical"`,
    ...Object.entries(OEMBED_TYPES).map(
      ([format, type]) => `<${oembedAddress(widget, format as keyof typeof OEMBED_TYPES)}>; rel="alternate"; type="${type}"`,
    ),
  ].join(", ");
