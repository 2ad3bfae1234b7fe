import { tableFormats, type LocaleTable } from "../format/index.js";
import { addLanguage, fallbackChain } from "./language.js";
import type { Messages } from "./messages.js";

/** What a language's module brings: its words, its formats, and the texts of the embedded dataset by their JSON pointers. */
export interface Locale {
  readonly messages: Messages;
  readonly table: LocaleTable;
  readonly texts: Readonly<Record<string, string>>;
  /** Whether a native speaker has read those texts. */
  readonly status: "reviewed" | "draft";
}

/** One module each, beside the bundle. The build keeps these addresses as they are. */
const MODULES: Readonly<Record<string, () => Promise<{ readonly locale: Locale }>>> = {
  ar: () => import("./locales/ar.js"),
  es: () => import("./locales/es.js"),
  ln: () => import("./locales/ln.js"),
  sw: () => import("./locales/sw.js"),
};

const requests = new Map<string, Promise<void>>();
export type TakeTexts = (tag: string, locale: Pick<Locale, "texts" | "status">) => void;

let takeTexts: TakeTexts | undefined;

/** Whoever keeps the embedded dataset takes its texts in each language that arrives, before any widget shows it. */
export function onTexts(take: TakeTexts): void {
  takeTexts = take;
}

async function load(tag: string): Promise<void> {
  try {
    const { locale } = await MODULES[tag]!();
    // First, since it refuses a module of another version; nothing renders before both are done.
    addLanguage(tag, locale.messages, tableFormats(locale.table, locale.messages.date));
    takeTexts?.(tag, locale);
  } catch (error) {
    const [, instead] = fallbackChain(tag);
    console.warn(
      `monusco-widgets: the words of the language "${tag}" could not be loaded: "${instead}" is shown in its place.`,
      error,
    );
  }
}

/**
 * Asks for the language of a tag, once for the page, where it has a module that is not here yet.
 *
 * @returns when it has come or cannot be had; never rejects. Undefined where there is nothing to wait for.
 */
export function requestLanguage(tag: string): Promise<void> | undefined {
  const primary = tag.toLowerCase().split("-")[0]!;
  if (!Object.hasOwn(MODULES, primary)) return undefined;
  let request = requests.get(primary);
  if (!request) requests.set(primary, (request = load(primary)));
  return request;
}
