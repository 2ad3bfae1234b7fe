/** Values that break programs: each is something that JSON can hold. */

/** Dates and days at the edges of what EDTF can say, good and bad. */
const DATES = [
  "0000", "9999", "0000-01-01", "9999-12-31", "0000-01-01/9999-12-31", "../0000", "9999-12-31/..", "../9999-12-31", "0000/..",
  "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2024-02-30", "2024-XX", "2024-XX-XX", "2024-02-XX", "2024-XX-01", "202X",
  "20XX", "2XXX", "202X?", "000X", "999X", "00XX", "99XX", "2024~", "2024-05?", "2024-05-25%", "2024-05/2024-05", "2024-06/2024-05",
  "2024-05-25/2024", "2024/2024-01-01", "202X/2024", "../..", "..", "2024/", "/2024", "2024/2025/2026", "-0001", "10000", "Y10000",
  "2024-21", "2024-05-25T00:00:00Z", "٢٠٢٤", "２０２４", "2024\u20105", "2024-5", " 2024", "2024 ", "2024\n", "0001-01-01", "1582-10-10",
]; // prettier-ignore

/** Addresses that a browser may read in another way than a program. */
const ADDRESSES = [
  "javascript:zq()", "JaVaScRiPt:zq()", " javascript:zq()", "java\tscript:zq()", "java\nscript:zq()", "\u0001javascript:zq()",
  "javascript&colon;zq()", "javascript\u003azq()", "vbscript:zq()", "data:text/html,<script>zq()</script>", "data:image/svg+xml,<svg/onload=zq()>",
  "blob:https://example.org/1", "file:///etc/passwd", "filesystem:https://example.org/", "view-source:javascript:zq()", "feed:javascript:zq()",
  "//evil.example", "\\\\evil.example", "https:evil.example", "https://", "https://[", "http://a b/", "https://user:name@evil.example/",
  "https://example.org/#javascript:zq()", "mailto:a@b?body=<zq>", "mailto:javascript:zq()", "?x", "#", ".", "..", "/", "%", "%00", "a:b",
  "https://example.org/\u202egpj.exe", "https://xn--/", "https://\ud800/", "ht\ttps://example.org/", "https://example.org:99999/", "ｊavascript:zq()",
]; // prettier-ignore

/** Texts: signs that turn, hide, end or double what stands around them. */
const TEXTS = [
  "", " ", "\t", "\n", "\r\n", "\u0000", "\u00a0", "\u3000", "\ufeff", "\u200b", "\u200d", "\u200e\u200f", "\u202e reversed \u202c", "\u2066\u2069\u2069\u2069",
  "\u061c", "\u2028", "\u2029", "\u0085", "\ud800", "\udc00", "\ud83d\ude00", "\udc00\ud800", "\ufffe", "\uffff", "\u0301\u0301\u0301", "e\u0301", "ﷺ", "👩‍👩‍👧‍👦", "Ǆ", "İ", "ß",
  "NaN", "Infinity", "-Infinity", "-0", "0x10", "1e400", "1,000", "1 000", "true", "null", "undefined", "[object Object]", "[]", "{}",
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "toJSON", "then", "length", "0", "-1", "__defineGetter__",
  "a b", "A", "é", "a--b", "-a", "a-", "~", "~0", "~1", "~2", "/", "//", "/~0", "/__proto__/polluted", "/constructor/prototype/polluted",
  "$&", "$1", "$$", "$`", "$'", "%s", "%n", "%c", "\\", "\\u0000", "'", '"', "`", "${zq}", "{{zq}}", "{0}", "{", "}", "<", ">", "&", "&lt;", "]]>", "--", "*",
  "<zq>", "<!--", "-->", "<!--?lit$1$-->", "lit$1$", "</script>", "</template>", "</textarea>", "<![CDATA[", "<?zq", "=zq()", "+zq()", "@zq()", "-zq()",
  "en", "fr", "x-klingon", "zz", "en-", "EN", "i-default", "sgn", "aa-aaaaaaaa-aaaaaaaa", "P6M", "P0D", "P9999Y9999M9999W9999D", "P", "PT1H", "P-1D", "P1.5Y",
  "CD", "CD-SK", "ZZ-999", "XX", "CC0-1.0", "CC-BY-<zq>", "image/svg+xml", "text/html", "one", "two",
]; // prettier-ignore

/** Long enough that what is quadratic shows, and that a browser still lays it out. */
const LONG = [
  "x".repeat(100_000),
  "\u0301".repeat(20_000),
  "ab ".repeat(30_000),
  "<zq>".repeat(20_000),
  "a-".repeat(50_000) + "a",
  "\u202e".repeat(50_000),
];

/** All short ones; a field takes of them what its schema allows. */
export const STRINGS: readonly string[] = [...DATES, ...ADDRESSES, ...TEXTS];

export const LONG_STRINGS: readonly string[] = LONG;

export const NUMBERS: readonly number[] = [
  0, -0, 1, -1, 0.1, 0.1 + 0.2, 1e-7, 5e-324, -5e-324, 1e21, 1e15, 999_999.5, 999_950, 1e100, Number.MAX_VALUE, -Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, 2 ** 31, 2 ** 32, -(2 ** 31), 90, -90, 180, -180, 180.000001, 1234.5678, 12_500,
  // What JSON.parse makes of 1e400.
  Infinity, -Infinity,
]; // prettier-ignore

/** Keys that mean something to JavaScript. */
export const KEYS: readonly string[] = ["__proto__", "constructor", "prototype", "toString", "valueOf", "toJSON", "length", "hasOwnProperty", "then", "", "0", "-1", "en", "id", "~/"]; // prettier-ignore

/** What stands where something else should. */
export const OTHERS: readonly unknown[] = [
  null, true, false, [], {}, [null], [null, null], [[]], { en: "" }, { en: "a", fr: null }, { en: "a", "": "b" }, ["one", "one"], [0, 0], [[[[[[]]]]]],
  { length: 1e9 }, { toString: 1 }, { toJSON: "x" }, { valueOf: null, toString: null }, { then: "x" }, { "0": "a" }, { type: "object" }, { strings: ["<zq>"], _$litType$: 1, values: [] },
]; // prettier-ignore
