/** Values to text: pure functions of a value and a language's table. No clock, no document, and no `Intl` but in `intlFormats`. */
export {
  dateParts,
  formatDate,
  type DateOptions,
  type DatePart,
  type DateWords,
  type DateLike,
  type IntervalLike,
} from "./date.js";
export { tableFormats, type Formats } from "./formats.js";
export { intlFormats } from "./intl.js";
export { joinList } from "./list.js";
export {
  formatCurrency,
  formatNumber,
  formatPercent,
  formatRange,
  joinNumber,
  numberParts,
  percentOf,
  type Notation,
  type NumberParts,
} from "./number.js";
export {
  pluralOperands,
  type CurrencyTable,
  type ListTable,
  type LocaleTable,
  type PluralCategory,
  type PluralOperands,
} from "./table.js";
