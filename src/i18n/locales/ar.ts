import { table } from "../cldr/ar.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/ar.js";
import { texts } from "../texts/ar.js";

export const locale: Locale = { messages, table, texts };
