/** The tables of docs/support.md. */
import { table } from "../docs-tokens.mjs";
import { BROWSERS, browserName, compareVersions, dataVersion, nodeAt, releaseDay, since } from "./compat.mjs";
import { ENHANCEMENTS } from "./enhancements.mjs";
import { minimums } from "./judge.mjs";

/** A feature as people call it: what MDN's data say of it, else the last steps of its key. */
function called(key) {
  const steps = key.split(".");
  const [group, kind] = steps;
  const rest = steps.slice(2).join(".");
  if (group === "css" && kind === "selectors") return `\`:${rest}\``;
  if (group === "css" && kind === "at-rules") return `\`@${rest}\``;
  if (group === "css" && kind === "properties") return `\`${steps.slice(2).join(": ")}\``;
  if (group === "css") return `\`${steps.at(-1)}()\``;
  if (group === "html") return `\`${steps.at(-1)}\``;
  return nodeAt(key).__compat.description?.replace(/<\/?code>/g, "`") ?? `\`${rest || kind}\``;
}

const isSyntax = (key) => key.startsWith("javascript.") && !key.startsWith("javascript.builtins.");

/** At most so many of the features that ask for the same version. */
const MOST = 3;

function causes(by) {
  const names = [...new Set(by.map(({ key }) => called(key)))].sort();
  return names.length > MOST ? `${names.slice(0, MOST).join(", ")} and ${names.length - MOST} more` : names.join(", ");
}

/** From which version each browser has what is no need, where the promised one has not. */
function lacking(features, promised) {
  const from = (browser) => {
    const versions = features.map((key) => since(key, browser));
    return versions.includes(undefined) ? undefined : versions.sort(compareVersions).at(-1);
  };
  return BROWSERS.flatMap((browser) => {
    const version = from(browser);
    if (version === undefined) return [browserName(browser)];
    return compareVersions(version, promised[browser]) > 0 ? [`${browserName(browser)} before ${version}`] : [];
  }).join(", ");
}

/** What stands between the marks. Before it understands the syntax a browser runs nothing of the bundle. */
export function browsersText(uses, promised) {
  const understood = minimums(uses.filter(({ key }) => key && isSyntax(key)));
  const rows = minimums(uses).map(({ browser, version, by }, index) => {
    const from = promised[browser];
    return [browserName(browser), from, releaseDay(browser, from) ?? "", `${version}: ${causes(by)}`, understood[index].version];
  });
  const extra = ENHANCEMENTS.map(({ name, features, without }) => [name, lacking(features, promised), without]);
  return [
    table(["browser", "from", "of", "needed", "runs from"], rows),
    "Used where it is there, and no need:",
    table(["what", "not in", "there"], extra),
    `By what is in the bundle and by MDN's browser-compat-data ${dataVersion}.`,
  ].join("\n\n");
}
