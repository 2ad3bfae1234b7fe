import { table } from "../cldr/es.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/es.js";
import { texts } from "../texts/es.js";

export const locale: Locale = { messages, table, texts };
