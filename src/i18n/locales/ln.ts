import { table } from "../cldr/ln.js";
import type { Locale } from "../locales.js";
import { messages } from "../messages/ln.js";
import { status, texts } from "../texts/ln.js";

export const locale: Locale = { messages, table, status, texts };
