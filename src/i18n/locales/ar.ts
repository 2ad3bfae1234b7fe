import { table } from "../cldr/ar.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/ar.js";
import { status, texts } from "../texts/ar.js";

export const locale: Locale = { messages, table, status, texts };
