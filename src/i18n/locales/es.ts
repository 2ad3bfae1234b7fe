import { table } from "../cldr/es.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/es.js";
import { status, texts } from "../texts/es.js";

export const locale: Locale = { messages, table, status, texts };
