/** Entries as Atom, RFC 4287. */
import type { Dataset } from "../../data/schema.js";
import type { Reading } from "../../store/reading.js";
import { escaped } from "../card/xml.js";
import type { Entry } from "./feed.js";

interface Feed {
  readonly base: string;
  readonly version: string;
  /** BCP 47, of the words. */
  readonly language: string;
  readonly reading: Reading;
  readonly dataset: Dataset;
  readonly entries: readonly Entry[];
}

/** The year since which these names have been given: RFC 4151 wants a day on which the host was the server's. It never changes. */
const SINCE = "2026";

/** RFC 3986 lets a name hold these as they are; all else is encoded. */
const part = (text: string): string => text.split("/").map(encodeURIComponent).join("/");

const element = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${name}${written.join("")}`;
  return text === "" ? `<${start}/>` : `<${start}>${escaped(text)}</${name}>`;
};

const link = (attributes: Readonly<Record<string, string>>): string => element("link", "", attributes);

/** Data know days, Atom knows moments: the first of that day. */
const moment = (day: string): string => `${day}T00:00:00Z`;

/** The feed as a document. */
export function atomOf({ base, version, language, reading, dataset, entries }: Feed): string {
  const name = (text: string): string => `tag:${new URL(base).hostname},${SINCE}:${part(`${dataset.id}/${language}${text}`)}`;
  const pageOf = ({ element: shown, attributes }: Pick<Entry, "element" | "attributes">): string =>
    `${base}embed/${shown}/?${new URLSearchParams({ lang: language, ...attributes }).toString()}`;
  const items = entries.map((entry) =>
    [
      "<entry>",
      element("id", name(`/${entry.key}`)),
      element("title", entry.title),
      element("updated", moment(entry.day)),
      element("category", "", { term: entry.kind }),
      link({ rel: "alternate", type: "text/html", href: pageOf(entry) }),
      ...(entry.source === undefined ? [] : [link({ rel: "related", href: new URL(entry.source).href })]),
      element("content", entry.html, { type: "html" }),
      "</entry>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element("id", name("")),
    element("title", reading.text(dataset.title).value),
    element("updated", moment(dataset.updated)),
    `<author>${element("name", "monusco-widgets")}</author>`,
    link({ rel: "self", type: "application/atom+xml", href: `${base}feed.xml?lang=${encodeURIComponent(language)}` }),
    link({ rel: "alternate", type: "text/html", href: pageOf({ element: "brief", attributes: {} }) }),
    element("rights", dataset.license),
    element("generator", "monusco-widgets", { version }),
    ...items,
    "</feed>\n",
  ].join("\n");
}
