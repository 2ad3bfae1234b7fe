/** JSON in, typed dataset out, and questions asked of it. Imports nothing of the project. */
export { isSafeAddress } from "./address.js";
export { addDays, addDuration, daysBetween, firstDay, lastDay, parseEdtf, type Day, type Edtf, type EdtfDate } from "./edtf.js";
export { embeddedDataset } from "./embedded.js";
export { parse, parseText, type ParseResult, type Problem } from "./parse.js";
export type * from "./schema.js";
export * from "./select.js";
