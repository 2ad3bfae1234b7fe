/** What MDN's browser-compat-data knows: which features there are, and since which version a browser has one. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../run.mjs";

const data = JSON.parse(readFileSync(resolve(root, "node_modules/@mdn/browser-compat-data/data.json"), "utf8"));

/** The browsers that are looked at, in the order of the table. */
export const BROWSERS = [
  "chrome",
  "edge",
  "firefox",
  "safari",
  "safari_ios",
  "chrome_android",
  "samsunginternet_android",
  "webview_android",
];

export const browserName = (browser) => data.browsers[browser].name;

/** The day on which a version came out. */
export const releaseDay = (browser, version) => data.browsers[browser].releases[version]?.release_date;

/** The version of the data themselves. */
export const { version: dataVersion } = data.__meta;

/** What is known below a key, such as `css.types.color`. */
export const nodeAt = (key) =>
  key.split(".").reduce((node, step) => (Object.hasOwn(node ?? {}, step) ? node[step] : undefined), data);

/** Whether a key names a feature, not a mere group of them. */
export const isFeature = (key) => nodeAt(key)?.__compat !== undefined;

/** Whether some browser has a feature under this name, with its prefix: `-webkit-user-select`. */
export function isPrefixed(key) {
  const [, group, prefix, name] = /^(.*\.)(-\w+-)([\w-]+)$/.exec(key) ?? [];
  const support = Object.values(nodeAt(`${group}${name}`)?.__compat?.support ?? {}).flat();
  return support.some((one) => one.prefix === prefix);
}

/** The first of these keys that names a feature. */
export const firstFeature = (keys) => keys.find(isFeature);

/** The keys of all features below a key. */
export function* featuresBelow(key) {
  for (const [name, node] of Object.entries(nodeAt(key) ?? {})) {
    if (name === "__compat") continue;
    if (node.__compat) yield `${key}.${name}`;
    yield* featuresBelow(`${key}.${name}`);
  }
}

/** "17.5" before "18", and "≤37" as 37. */
const numbers = (version) => version.replace("≤", "").split(".").map(Number);

export function compareVersions(one, other) {
  const [a, b] = [numbers(one), numbers(other)];
  return a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
}

/** What a browser has only behind a flag, by another name or no longer is not counted on. */
const counts = ({ version_added: added, flags, prefix, alternative_name: other }) =>
  typeof added === "string" && added !== "preview" && !flags && !prefix && !other;

/** Not taken away, or only told anew from the next version on, with other notes. */
const stays = ({ version_removed: removed }, _, all) => !removed || all.some(({ version_added: added }) => added === removed);

/**
 * Since which version a browser has a feature, whole if it ever is; undefined where it has not.
 *
 * @returns {string | undefined}
 */
export function since(key, browser) {
  const support = [nodeAt(key).__compat.support[browser] ?? []].flat().filter(counts).filter(stays);
  const complete = support.filter(({ partial_implementation: partial }) => !partial);
  return (complete.length > 0 ? complete : support)
    .map(({ version_added: added }) => added.replace("≤", ""))
    .sort(compareVersions)[0];
}
