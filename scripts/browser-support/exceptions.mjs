/** What the check would misread, each with the reason. One that is no longer met is to go: the check says so. */

/** Not described by MDN's data, or not under a name of their own. */
export const NOT_DESCRIBED = {
  "Intl.NumberFormatPart.type": "What formatToParts() gives: as old as it.",
  "Intl.NumberFormatPart.value": "What formatToParts() gives: as old as it.",
  "Intl.DateTimeFormatPart.type": "What formatToParts() gives: as old as it.",
  "Intl.DateTimeFormatPart.value": "What formatToParts() gives: as old as it.",
  "Intl.DateTimeRangeFormatPart.source": "What formatRangeToParts() gives: as old as it.",
  "ReadableStreamReadValueResult.done": "What read() gives: as old as it.",
  "ReadableStreamReadValueResult.value": "What read() gives: as old as it.",
  "ReadableStreamReadDoneResult.done": "What read() gives: as old as it.",
  "ReadableStreamReadDoneResult.value": "What read() gives: as old as it.",
  "-webkit-font-smoothing": "One engine's own; the others pass it over, and lose nothing but what a page has set by it.",
  "-moz-osx-font-smoothing": "One engine's own; the others pass it over, and lose nothing but what a page has set by it.",
  ":-webkit-details-marker": "For a WebKit that still draws the triangle so; alone in its rule, which the others pass over.",
};

/** Members of the libraries' own objects that have the name of a feature; found by name, for the bundle has no types. */
export const NOT_MEANT = {
  "api.BluetoothRemoteGATTCharacteristic.properties": "The properties that a class of Lit declares.",
  "api.CSSPropertyRule.initialValue": "An option of the context provider of Lit.",
  "api.Directory.path": "Where Valibot has found a fault.",
  "api.HTMLInputElement.capture": "An option of a listener, which Lit hands on.",
  "javascript.builtins.SuppressedError": "Asked for by `typeof` in what tslib has for `using`, which we do not use.",
};
