/** Answers about our pages as oEmbed 1.0 has them (https://oembed.com), for systems that are given an address and want what shows it. */
import { elementHtml } from "../../embed/html.js";
import { frameHeights, heightsOf } from "../../embed/space.js";
import { escaped } from "../card/xml.js";
import type { Current } from "../dataset/service.js";
import { KINDS } from "../kinds.js";
import { pathOf } from "../path.js";
import type { Server } from "../server.js";
import { factsOf } from "./facts.js";
import { FULL_WIDTH, heightOf, NARROW_WIDTHS, pictureOf, type Picture } from "./share.js";
import { addressOf, readWidget, type Widget } from "./widget.js";

const PAGE = /^(?:embed\/([a-z-]+)(?:\/|\/index\.html)?|snapshot\/([a-z-]+)\.(?:html|txt|md|json))$/;

/** Pages of `npm start`, which has more than widgets. */
const BUILDER = /^builder(\.html)?$/;
const BRIEF = /^(brief|index)\.html$/;

/** What a builder's address says that is not the widget's. */
const OF_THE_BUILDER = ["space", "base", "width", "shown", "channel"];

/** The element and the query of the widget that an address of the builder holds, behind its `#`. */
function builtAt(hash: string): readonly [element: string, search: string] | undefined {
  const query = new URLSearchParams(hash.replace(/^#/, ""));
  const element = query.get("element");
  for (const name of ["element", ...OF_THE_BUILDER]) query.delete(name);
  if (query.get("data") !== "embedded") query.delete("data");
  return element === null ? undefined : [element, query.toString()];
}

function askedAt(server: Server, address: URL): readonly [element: string, search: string] | undefined {
  const base = new URL(server.options.base);
  const path = pathOf(address.href);
  if (address.host !== base.host || address.username || address.password || !path.startsWith(base.pathname)) return undefined;
  const rest = path.slice(base.pathname.length);
  const [, framed, alone] = PAGE.exec(rest) ?? [];
  const element = framed ?? alone;
  if (element !== undefined) return [element, address.search];
  if (rest === "" || (server.options.pages && BRIEF.test(rest))) return ["brief", address.search];
  return server.options.pages && BUILDER.test(rest) ? builtAt(address.hash) : undefined;
}

/** The widget that a page of ours shows, by the address of the page, which is only read and never asked; undefined where it is not ours. */
export function widgetAt(server: Server, current: Current, url: string): Widget | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return undefined;
  const [element, search] = askedAt(server, address) ?? [];
  if (!server.elements.some(({ name }) => name === element)) return undefined;
  const read = readWidget(server, current, element!, search!);
  return "widget" in read ? read.widget : undefined;
}

/** What the place can hold, in pixels. */
export interface Room {
  readonly maxwidth?: number;
  readonly maxheight?: number;
}

/** So wide is a column of text, where nobody says more. */
const USUAL_WIDTH = 600;

/** A figure within a sentence keeps no room: one line of it, and its edge. */
const ONE_LINE = 56;

/** For what nobody has measured. */
const USUAL_HEIGHT = 400;

function sizeOf(
  { request: { element, attributes, language } }: Widget,
  { maxwidth, maxheight }: Room,
): { readonly width: number; readonly height: number } {
  const width = Math.min(USUAL_WIDTH, maxwidth ?? USUAL_WIDTH);
  const steps = frameHeights(heightsOf(element, attributes, language) ?? []);
  const usual = attributes["variant"] === "inline" ? ONE_LINE : USUAL_HEIGHT;
  const height = steps.findLast((step) => step.width <= width)?.height ?? usual;
  return { width, height: Math.min(height, maxheight ?? height) };
}

/** The largest picture that the place can hold, as the specification wants it. */
async function thumbnailOf(widget: Widget, { maxwidth = Infinity, maxheight = Infinity }: Room): Promise<Picture | undefined> {
  const width = [FULL_WIDTH, ...NARROW_WIDTHS].find((one) => one <= maxwidth && heightOf(one) <= maxheight);
  return width === undefined ? undefined : pictureOf(widget, width);
}

type Answer = Readonly<Record<string, string | number>>;

/**
 * The answer about a widget. Its code is one frame alone: that is what consumers let through, and WordPress fits its height by what the frame
 * itself says.
 */
export async function oembedOf(server: Server, widget: Widget, room: Room): Promise<Answer> {
  const { title } = await factsOf(widget);
  const { width, height } = sizeOf(widget, room);
  const picture = server.options.png && (await thumbnailOf(widget, room));
  const frame = {
    src: addressOf(widget),
    title,
    width: String(width),
    height: String(height),
    frameborder: "0",
    loading: "lazy",
    // On a phone the column is narrower than the page that was asked for.
    style: "max-width:100%",
  };
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "monusco-widgets",
    provider_url: server.options.base,
    cache_age: KINDS.oembed.maxAge,
    html: elementHtml("iframe", frame, ""),
    width,
    height,
    ...(picture && {
      thumbnail_url: picture.address,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
      // The specification has no name for it; others are to be ignored.
      thumbnail_alt: picture.alt,
    }),
  };
}

/** The same as XML, in the form of the specification. */
export function oembedXml(answer: Answer): string {
  const elements = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${elements.join("\n")}\n</oembed>\n`;
}
