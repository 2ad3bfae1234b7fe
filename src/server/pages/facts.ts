/** What pages tell of a widget in their heads, and others in their answers. */
import { isRightToLeft } from "../../i18n/closest-direction.js";
import { languageAttributes } from "../../embed/language-attributes.js";
import { plain } from "../../embed/sentence/pieces.js";
import { readingOf, sentenceOf, type Told } from "../../embed/sentence/sentence.js";
import { nameOf } from "../../embed/title.js";
import type { Widget } from "./widget.js";

/** A widget in words. */
export interface Facts {
  /** "Displaced inside the country, MONUSCO" */
  readonly title: string;
  /** All that it says, with date and source. */
  readonly sentence: string;
  /** The language of both, BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** What is told of a widget by itself: a figure that stands within a sentence there has none around it here. */
export function toldOf({ request: { element, attributes, language }, today }: Widget): Told {
  const { variant: _, ...others } = attributes;
  return { element, attributes: element === "stat" ? others : attributes, language, today };
}

/** Tells of a widget. */
export async function factsOf(widget: Widget): Promise<Facts> {
  const { request, dataset } = widget;
  const told = toldOf(widget);
  const reading = await readingOf(told);
  const { lang } = languageAttributes(request.language, reading);
  return {
    title: nameOf(request.element, request.attributes, reading, dataset),
    sentence: plain((await sentenceOf(told, dataset)) ?? []),
    language: lang,
    direction: isRightToLeft(lang) ? "rtl" : "ltr",
  };
}
