/** Values to text: pure functions of a value and a language's table. No `Intl`, no clock, no document. */
export {
  dateParts,
  formatDate,
  type DateOptions,
  type DatePart,
  type DateWords,
  type DateLike,
  type IntervalLike,
} from "./date.js";
export { joinList } from "./list.js";
export { formatNumber, numberParts, type Notation, type NumberParts } from "./number.js";
export { pluralOperands, type LocaleTable, type PluralCategory, type PluralOperands } from "./table.js";
