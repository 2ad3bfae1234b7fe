import { table } from "../cldr/sw.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/sw.js";
import { status, texts } from "../texts/sw.js";

export const locale: Locale = { messages, table, status, texts };
