/** A widget in each of the forms that need no script. */
import { lightOf, markdownOf, textOf } from "../../embed/snapshot/formats.js";
import type { Body } from "../answer.js";
import type { Server } from "../server.js";
import { pause } from "../turns.js";
import { snapshotIn, snapshotPage } from "./document.js";
import { factsOf } from "./facts.js";
import { linkHeader, pictureOf } from "./share.js";
import { addressAt, type Widget } from "./widget.js";

/** The forms, by the endings of their addresses, with what their addresses know besides the element's attributes. */
export const FORMATS = {
  html: ["lang", "theme", "scheme", "data", "now"],
  txt: ["lang", "data", "now"],
  md: ["lang", "data", "now"],
  json: ["lang", "data", "now"],
} as const;

export type Format = keyof typeof FORMATS;

const TYPES = {
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
} as const;

const withEnd = (text: string): string => `${text.trimEnd()}\n`;

/** @param up from the address to the base */
export async function formatOf(server: Server, widget: Widget, format: Format, up: string): Promise<Body> {
  if (format === "html") return snapshotPage(server, widget, up);
  const facts = await factsOf(widget);
  return {
    body: await textIn(server, widget, format),
    type: TYPES[format],
    language: facts.language,
    headers: { link: linkHeader(widget, addressAt(widget, `snapshot/${widget.request.element}.html`)) },
  };
}

/** Makes one form after others had their turn: all of them together would hold up everything else. */
async function apart<T>(make: () => Promise<T>): Promise<T> {
  await pause();
  return make();
}

async function textIn(server: Server, widget: Widget, format: "txt" | "md" | "json"): Promise<string> {
  const { request, dataset, today } = widget;
  const asked = { element: request.element, attributes: request.attributes, language: request.language, today };
  if (format === "txt") return withEnd(await textOf(asked, dataset));
  if (format === "md") return withEnd(await markdownOf(asked, dataset));
  const facts = await factsOf(widget);
  const { html, styles } = await apart(() => snapshotIn(server, widget, false));
  const picture = await apart(() => pictureOf(widget));
  const all = {
    title: facts.title,
    today,
    language: facts.language,
    html,
    styles,
    light: await apart(() => lightOf(asked, dataset)),
    text: await apart(() => textOf(asked, dataset)),
    markdown: await apart(() => markdownOf(asked, dataset)),
    alt: picture?.alt ?? facts.sentence,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
