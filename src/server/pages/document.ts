/** Whole pages around a snapshot: that of a frame, which a script takes over, and one that has no script at all. */
import { attributesHtml, elementHtml, sentenceHtml, startTag, type Written } from "../../embed/html.js";
import { snapshotOf, type Snapshot } from "../../embed/snapshot/index.js";
import type { Body } from "../answer.js";
import { policyHash } from "../digest.js";
import type { Server } from "../server.js";
import { factsOf, type Facts } from "./facts.js";
import { linkHeader, oembedAddress, OEMBED_TYPES, pictureOf, type Picture } from "./share.js";
import { addressAt, addressOf, type Widget } from "./widget.js";

/** The snapshot of a widget: with the time zone that its day is of, so that the widget goes on with the same. */
export const snapshotIn = (
  { options }: Server,
  { request, dataset, today, isPinned, site }: Widget,
  isLive: boolean,
): Promise<Snapshot> =>
  snapshotOf(
    {
      element: request.element,
      attributes: request.attributes,
      language: request.language,
      today,
      timeZone: options.timeZone ?? "UTC",
      isPinned,
      ...(isLive && { src: `${site.base}dataset.json` }),
    },
    dataset,
  );

const meta = (attributes: Written): string => startTag("meta", attributes);
const link = (attributes: Written): string => startTag("link", attributes);

/** What those who show a link to the page make a preview of. */
function shared(
  widget: Widget,
  { title, sentence, language }: Facts,
  address: string,
  picture: Picture | undefined,
): readonly string[] {
  return [
    meta({ name: "description", content: sentence }),
    link({ rel: "canonical", href: address }),
    ...Object.entries(OEMBED_TYPES).map(([format, type]) =>
      link({ rel: "alternate", type, href: oembedAddress(widget, format as keyof typeof OEMBED_TYPES), title }),
    ),
    meta({ property: "og:type", content: "article" }),
    meta({ property: "og:title", content: title }),
    meta({ property: "og:description", content: sentence }),
    meta({ property: "og:url", content: address }),
    meta({ property: "og:locale", content: language.replace("-", "_") }),
    meta({ name: "twitter:card", content: picture ? "summary_large_image" : "summary" }),
    meta({ name: "twitter:title", content: title }),
    meta({ name: "twitter:description", content: sentence }),
    ...(picture
      ? [
          meta({ property: "og:image", content: picture.address }),
          meta({ property: "og:image:type", content: "image/png" }),
          meta({ property: "og:image:width", content: String(picture.width) }),
          meta({ property: "og:image:height", content: String(picture.height) }),
          meta({ property: "og:image:alt", content: picture.alt }),
          meta({ name: "twitter:image", content: picture.address }),
          meta({ name: "twitter:image:alt", content: picture.alt }),
        ]
      : []),
  ];
}

/** The few rules of a page around its widget; a file of the package, and short enough to come with each page. */
async function styleOf({ options: { files, version } }: Server, more = ""): Promise<string> {
  const file = await files(version, "monusco-frame.css");
  return (file ? new TextDecoder().decode(file.bytes) : "") + more;
}

/** Without a frame there is a page's edge around it. */
const ON_ITS_OWN = "\nbody {\n  max-width: 64rem;\n  margin-inline: auto;\n  padding: 1rem;\n}\n";

interface Parts {
  readonly facts: Facts;
  readonly scheme: string | undefined;
  readonly head: readonly string[];
  readonly style: string;
  readonly body: Written;
  readonly snapshot: Snapshot;
}

const html = ({ facts, scheme, head, style, body, snapshot }: Parts): string => `<!doctype html>
<html${attributesHtml({ lang: facts.language, dir: facts.direction, "data-scheme": scheme ?? "light" })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${elementHtml("title", {}, sentenceHtml([facts.title]))}
${head.join("\n")}
<style>${style}</style>
</head>
${startTag("body", body)}
${snapshot.html}
</body>
</html>
`;

/** The words of a language that are a module beside the bundle. */
function localeFile({ integrity }: Server, language: string): string | undefined {
  const file = `locales/${language.toLowerCase().split("-")[0]}.js`;
  return Object.hasOwn(integrity.files, file) ? file : undefined;
}

/** Of what both pages have in common. */
async function common(
  server: Server,
  widget: Widget,
  address: string,
  up: string,
): Promise<{ readonly facts: Facts; readonly head: readonly string[] }> {
  const { theme } = widget.request;
  const facts = await factsOf(widget);
  const picture = server.options.png && (await pictureOf(widget));
  const head = [
    ...shared(widget, facts, address, picture),
    ...(theme === undefined ? [] : [link({ rel: "stylesheet", href: `${up}${server.options.version}/themes/${theme}.css` })]),
  ];
  return { facts, head };
}

/** Our files, also where a sandbox has taken the page's origin from it, and some engines no longer know what `'self'` is. */
const own = ({ options: { base, version } }: Server): string => `'self' ${base}${version}/`;

async function stylePolicy(server: Server, { request: { theme } }: Widget, style: string, { styles }: Snapshot): Promise<string> {
  return ["style-src", await policyHash(style), ...styles, ...(theme === undefined ? [] : [own(server)])].join(" ");
}

/**
 * The page of a frame: all that it shows is in it; then a script takes it over and tells its height.
 *
 * Search engines are asked to leave it out on its own, where it is an article's figure without the article, in as many forms as there are
 * addresses, and to read it within the pages that show it.
 *
 * @param up from the address of the page to the base
 */
export async function framePage(server: Server, widget: Widget, up: string): Promise<Body> {
  const { base, version } = server.options;
  const address = addressOf(widget);
  const { facts, head } = await common(server, widget, address, up);
  const snapshot = await snapshotIn(server, widget, widget.request.data === "live");
  const style = await styleOf(server);
  const locale = localeFile(server, widget.request.language);
  const at = (file: string): string => `${up}${version}/${file}`;
  const lines = [
    meta({ name: "robots", content: "noindex, indexifembedded" }),
    meta({ name: "referrer", content: "no-referrer" }),
    // What is loaded in the frame would take the widget's place.
    startTag("base", { target: "_blank" }),
    ...head,
    link({ rel: "modulepreload", href: at("monusco-widgets.core.js") }),
    ...(locale === undefined ? [] : [link({ rel: "modulepreload", href: at(locale) })]),
    elementHtml("script", { type: "module", src: at("monusco-frame.js") }, ""),
  ];
  return {
    body: html({
      facts,
      scheme: widget.request.scheme,
      head: lines,
      style,
      body: { "data-element": widget.request.element },
      snapshot,
    }),
    type: "text/html; charset=utf-8",
    language: facts.language,
    policy: [
      "default-src 'none'",
      `script-src ${own(server)}`,
      `connect-src 'self' ${base}dataset.json`,
      await stylePolicy(server, widget, style, snapshot),
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html monusco-widgets 'allow-duplicates'",
    ],
    headers: { link: linkHeader(widget, address) },
  };
}

/** The same as a page without script, which search engines may keep: all of what it says is in it, dated. */
export async function snapshotPage(server: Server, widget: Widget, up: string): Promise<Body> {
  const address = addressAt(widget, `snapshot/${widget.request.element}.html`);
  const { facts, head } = await common(server, widget, address, up);
  const snapshot = await snapshotIn(server, widget, false);
  const style = await styleOf(server, ON_ITS_OWN);
  return {
    body: html({ facts, scheme: widget.request.scheme, head, style, body: {}, snapshot }),
    type: "text/html; charset=utf-8",
    language: facts.language,
    policy: [
      "default-src 'none'",
      await stylePolicy(server, widget, style, snapshot),
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ],
    headers: { link: linkHeader(widget, address) },
  };
}
