/** The code that somebody pastes to have a widget on a page: one function for the builder, the command line and the docs. */
import type { Day } from "../data/edtf.js";
import { iframeCode } from "./frame-host.js";
import { reactCode, svelteCode, vueCode, type Provider, type Tag } from "./frameworks.js";
import { elementHtml, sentenceHtml, startTag, type Written } from "./html.js";
import { languageAttributes } from "./language-attributes.js";
import { framePolicy, scriptPolicy } from "./policy.js";
import type { EmbedRequest } from "./request.js";
import { plain } from "./sentence/pieces.js";
import { isInline, readingOf, sentenceOf, type Told } from "./sentence/sentence.js";
import { datasetAt, fileAt, hashOf, type Site } from "./site.js";
import { frameHeights, heightsOf, spaceCss, type HeightStep } from "./space.js";
import { nameOf } from "./title.js";

/** The code for each way to publish a widget. */
export interface EmbedCode {
  /** For the page's head, once, however many widgets it has: script and style sheets. */
  readonly head: string;
  /** For its body, once: where the data are; empty where the script has them. In a head it would end the head. */
  readonly provider: string;
  /** Where the widget is to stand. */
  readonly tag: string;
  /** All of it, for the one field of a CMS. */
  readonly page: string;
  /** What the page's Content-Security-Policy must allow for that, a directive each. */
  readonly policy: readonly string[];
  /** The widget in a frame, for pages that let no script of others in. */
  readonly frame: string;
  readonly framePolicy: readonly string[];
  readonly react: string;
  readonly vue: string;
  readonly svelte: string;
  /** The sentence as HTML, for mail, feeds and pages without scripts. */
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
}

/** What the code is made of besides the request. */
export interface EmbedContext {
  readonly site: Site;
  /** The day on which the sentence is written. */
  readonly today: Day;
  /** Heights measured on the very widget; without them those of the table. */
  readonly heights?: readonly HeightStep[];
}

/** `rel="stylesheet"` and scripts of another origin are fetched with CORS where they have a hash. */
const pinned = (site: Site, file: string): { readonly integrity?: string; readonly crossorigin?: true } => {
  const integrity = site.integrity[file];
  return integrity === undefined ? {} : { integrity, crossorigin: true };
};

const BUNDLES = { live: "monusco-widgets.core.js", embedded: "monusco-widgets.js" } as const;

const script = (site: Site, file: string): string =>
  elementHtml("script", { type: "module", src: fileAt(site, file), ...pinned(site, file) }, "");

const sheet = (site: Site, file: string): string =>
  startTag("link", { rel: "stylesheet", href: fileAt(site, file), ...pinned(site, file) });

/** The language's module at once, so that no word changes before the reader's eyes. */
function preload(site: Site, language: string): readonly string[] {
  const file = `locales/${language.toLowerCase().split("-")[0]}.js`;
  return site.integrity[file] === undefined
    ? []
    : [startTag("link", { rel: "modulepreload", href: fileAt(site, file), ...pinned(site, file) })];
}

/** A selector that finds this widget by what its tag has. */
function selectorOf({ name, attributes }: Tag): string {
  const escaped = (value: string): string => value.replace(/[\\"<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  const conditions = Object.entries(attributes).map(
    ([attribute, value]) => `[${attribute}${value === true ? "" : `="${escaped(value)}"`}]`,
  );
  // The same figure may stand in a sentence, where no room is kept.
  return `${name}${conditions.join("")}${name === "monusco-stat" ? ':not([variant="inline"])' : ""}`;
}

/**
 * A block between the marks of a comment, which CSS and classic scripts pass over. Filters that take the tags of a block away and leave its
 * text, as WordPress's does, leave a comment then, which nobody sees.
 */
const hiddenCss = (css: string): string => `<!--\n${css}\n-->`;
const hiddenScript = (script: string): string => `<!--\n${script}\n//-->`;

/** The address of the page that a frame shows. */
export function frameAddress({ element, attributes, language, data, theme, scheme }: EmbedRequest, { base }: Site): string {
  const query = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value === true ? "" : value);
  // Nothing else is cited in a frame.
  if (element === "sources") query.set("all", "");
  if (data === "embedded") query.set("data", data);
  if (theme !== undefined) query.set("theme", theme);
  if (scheme !== undefined && scheme !== "light") query.set("scheme", scheme);
  return `${base}embed/${element}/?${query.toString()}`;
}

/**
 * Makes the code for a widget.
 *
 * @param request must be free of problems (`problemsOf`)
 * @returns code in which every value is escaped; the sentence is empty where the dataset has nothing to say
 */
export async function embedCode(request: EmbedRequest, { site, today, heights }: EmbedContext): Promise<EmbedCode> {
  const { element, attributes, language, data, space, theme } = request;
  const told: Told = { element, attributes, language, today };
  const reading = await readingOf(told);
  const sentence = (await sentenceOf(told, site.dataset)) ?? [];
  const words = sentenceHtml(sentence);
  const paragraph = (attributes: Written): string =>
    isInline(told) || words === "" ? words : elementHtml("p", attributes, words);
  const tag: Tag = {
    name: `monusco-${element}`,
    attributes: { ...attributes, ...languageAttributes(language, reading) },
    inside: paragraph({}),
  };
  const provider: Provider = data === "live" ? { scope: "page", src: datasetAt(site) } : undefined;
  const steps = heights ?? heightsOf(element, attributes, language);
  const css = space === "inline" && steps ? hiddenCss(spaceCss(selectorOf(tag), element, steps)) : undefined;
  const head = [
    script(site, BUNDLES[data]),
    ...preload(site, language),
    ...(space === "sheet" ? [sheet(site, "monusco-widgets.css")] : []),
    ...(theme === undefined ? [] : [sheet(site, `themes/${theme}.css`)]),
    ...(css === undefined ? [] : [elementHtml("style", {}, css)]),
  ].join("\n");
  const providerHtml = provider ? elementHtml("monusco-data", provider, "") : "";
  const tagHtml = elementHtml(tag.name, tag.attributes, tag.inside);
  const frame = iframeCode({
    src: frameAddress(request, site),
    title: nameOf(element, attributes, reading, site.dataset),
    heights: steps ? frameHeights(steps) : [],
  });
  const [style, lines] = [hiddenCss(frame.style), hiddenScript(frame.script)];
  return {
    head,
    provider: providerHtml,
    tag: tagHtml,
    page: [head, providerHtml, tagHtml].filter((part) => part !== "").join("\n"),
    policy: scriptPolicy(request, site, css === undefined ? undefined : await hashOf(css)),
    frame: [frame.html, elementHtml("style", {}, style), elementHtml("script", {}, lines)].join("\n"),
    framePolicy: framePolicy(site, await hashOf(style), await hashOf(lines)),
    react: reactCode(request, tag, provider),
    vue: vueCode(request, tag, provider),
    svelte: svelteCode(request, tag, provider),
    html: paragraph(languageAttributes(language, reading)),
    text: plain(sentence),
  };
}
