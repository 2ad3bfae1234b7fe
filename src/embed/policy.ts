/** What a page's Content-Security-Policy must allow for a widget, and no more. */
import type { EmbedRequest } from "./request.js";
import { datasetAt, fileAt, type Site } from "./site.js";

/** A directive with what it must have besides what the page has. */
const line = (directive: string, ...values: readonly (string | undefined)[]): readonly string[] => {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? [] : [`${directive} ${present.join(" ")}`];
};

const quoted = (hash: string): string => `'${hash}'`;

/** A semicolon would begin another directive, and a comma another policy. */
const source = (address: string): string => address.replace(/;/g, "%3B").replace(/,/g, "%2C");

/** The origins of a dataset's pictures; `'self'` for relative ones, which lie where the page does. */
function pictureOrigins({ dataset, base }: Site): readonly string[] {
  const origins = dataset.pictures.map(({ src }) => new URL(src, base).origin);
  return [...new Set(origins)];
}

/** Elements that can show a picture of the dataset. */
const SHOWS_PICTURES: ReadonlySet<string> = new Set(["picture", "brief"]);

/** For the script in the page; `style`: the hash of its inline block, where it has one. */
export function scriptPolicy(request: EmbedRequest, site: Site, style: string | undefined): readonly string[] {
  const folder = source(fileAt(site, ""));
  const isLinked = request.space === "sheet" || request.theme !== undefined;
  return [
    ...line("script-src", folder),
    ...line("style-src", isLinked ? folder : undefined, style === undefined ? undefined : quoted(style)),
    ...line("connect-src", request.data === "live" ? source(datasetAt(site)) : undefined),
    ...line("img-src", ...(SHOWS_PICTURES.has(request.element) ? pictureOrigins(site) : [])),
    "trusted-types lit-html monusco-widgets 'allow-duplicates'",
  ];
}

/** For the frame: the hashes are of the block that reserves its room and of the lines that follow its height. */
export const framePolicy = (site: Site, style: string, script: string): readonly string[] => [
  ...line("frame-src", source(`${site.base}embed/`)),
  ...line("style-src", quoted(style)),
  ...line("script-src", quoted(script)),
];
