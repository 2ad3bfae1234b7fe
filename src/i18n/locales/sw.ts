import { table } from "../cldr/sw.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/sw.js";
import { texts } from "../texts/sw.js";

export const locale: Locale = { messages, table, texts };
