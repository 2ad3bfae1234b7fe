/** Reads what tests need of pages that the server has written, as a browser would understand them. */
import { createHash } from "node:crypto";

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

export const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!);

export type Tag = Readonly<Record<string, string>>;

/** The start tags of a name with their attributes, which all stand between double quotes or have no value. */
export function tagsOf(html: string, name: string): readonly Tag[] {
  return Array.from(html.matchAll(new RegExp(`<${name}((?:\\s+[^\\s=>"]+(?:="[^"]*")?)*)\\s*>`, "g")), ([, inside]) =>
    Object.fromEntries(
      Array.from(inside!.matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g), ([, key, value]) => [key!, decoded(value ?? "")]),
    ),
  );
}

/** The one tag of a name that has these attributes. */
export function tagWith(html: string, name: string, attributes: Tag): Tag | undefined {
  return tagsOf(html, name).find((tag) => Object.entries(attributes).every(([key, value]) => tag[key] === value));
}

export const titleOf = (html: string): string => decoded(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");

/** The content of a `<meta>` by its name or property. */
export const metaOf = (html: string, name: string): string | undefined =>
  (tagWith(html, "meta", { name }) ?? tagWith(html, "meta", { property: name }))?.["content"];

/** The hashes of all inline styles, as a policy has them. */
export const styleHashes = (html: string): readonly string[] =>
  Array.from(
    html.matchAll(/<style>([\s\S]*?)<\/style>/g),
    ([, text]) => `'sha256-${createHash("sha256").update(text!).digest("base64")}'`,
  );

/** A directive of the policy of a response, as its sources. */
export function directiveOf({ headers }: Response, name: string): readonly string[] | undefined {
  const directives = (headers.get("content-security-policy") ?? "").split("; ").map((one) => one.split(" "));
  return directives.find(([first]) => first === name)?.slice(1);
}
