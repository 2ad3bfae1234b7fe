import type { Day } from "../data/edtf.js";
import type { Direction } from "../i18n/closest-direction.js";
import type { Language } from "../i18n/language.js";
import type { ChosenText, TextByLanguage } from "../i18n/text.js";

/** How a dataset is read: all that words are a function of besides it. An element's controller is one; so is a sentence made without a page. */
export interface Reading {
  readonly language: Language;
  readonly direction: Direction;
  /** The day on which freshness is judged. */
  readonly today: Day;
  /** The day that it is frozen to, where it is. */
  readonly asOf: Day | undefined;
  /** A text of the dataset in the reader's language, else along the fallback chain. */
  text(text: TextByLanguage): ChosenText;
}
