/** Writes dist/monusco-widgets.css, the sheet for any page, from the same heights as the embed code: by tag, attributes and language. */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { root } from "./run.mjs";

const HEAD = `/* Keeps the room of widgets free until they are there, so that nothing on the page shifts. One link, with integrity, in the head: the
   widgets themselves need no stylesheet. The sentence inside a tag is shown until then. Made from src/embed/heights-table.ts. */
monusco-data:not(:defined){display:contents}
`;

/** Languages that ask for about the same room; the first is what a page without one gets. */
const LANGUAGES = [
  ["en", "ar"],
  ["fr", "es", "sw", "ln"],
];

/** What may be kept free in vain, in a sheet that every page loads. */
const tolerated = (height) => Math.max(0.48, height * 0.06);

/**
 * The tags that ask for different room: the element, what is written after its name, and the attributes that this stands for. Of two that
 * fit, the later counts.
 */
const tags = ({ metrics, focusAreas }) => {
  const ids = (list) => (Array.isArray(list) ? list.map(({ id }) => id) : Object.keys(list));
  return [
    ["stat", "", {}],
    ["stat", "[trend]", { trend: true }],
    ["stat", "[compare]", { compare: "previous" }],
    ["stat", "[compare][trend]", { compare: "previous", trend: true }],
    ["stat", "[variant=compact]", { variant: "compact" }],
    ["stat", "[variant=compact][trend]", { variant: "compact", trend: true }],
    ["stat", "[variant=compact][compare]", { variant: "compact", compare: "previous" }],
    ...ids(metrics).map((metric) => ["trend", `[metric=${metric}]`, { metric }]),
    ...ids(focusAreas).map((area) => ["focus-area", `[area=${area}]`, { area }]),
    ["handover-timeline", "", {}],
    ["handover-timeline", "[layout=horizontal]", { layout: "horizontal" }],
    ["handover-progress", "", {}],
    ["handover-progress", "[variant=compact]", { variant: "compact" }],
    ["handover-map", "", {}],
    ["resources", "", {}],
    ["resources", "[featured]", { featured: true }],
    ["picture", "", {}],
    ["sources", "[all]", { all: true }],
    ["brief", "", {}],
  ];
};

const nameOf = (element) => `monusco-${element}${element === "stat" ? ":not([variant=inline])" : ""}`;

/** `:lang(fr),:lang(es)` as a suffix. */
const inLanguages = (languages) =>
  languages.includes("en") ? "" : `:is(${languages.map((language) => `:lang(${language})`).join()})`;

/** The widths at which rules begin, in em: fewer than the table has. */
const WIDTHS = [0, ...Array.from({ length: 50 }, (_, index) => 11 + index), 64, 68];

/** The rules of all tags by the width from which they hold. */
function rulesOf({ heightsOf, highest, highestIn, merged, staysWhenReady }, all) {
  const byWidth = new Map();
  for (const [element, suffix, attributes] of all) {
    for (const languages of staysWhenReady(element) ? LANGUAGES : [LANGUAGES.flat()]) {
      const exact = highest(languages.map((language) => heightsOf(element, attributes, language)));
      const coarse = WIDTHS.map((from, index) => ({ from, height: highestIn(exact, from, WIDTHS[index + 1] ?? Infinity) }));
      for (const { from, height } of merged(coarse, tolerated)) {
        const rule = `monusco-${element}${suffix}${inLanguages(languages)}::before{block-size:${height}em}`;
        byWidth.set(from, `${byWidth.get(from) ?? ""}${rule}`);
      }
    }
  }
  return [...byWidth].sort(([a], [b]) => a - b).map(([from, rules]) => `@container (min-width:${from}em){${rules}}`);
}

/** For WebKit, of all languages together, by the width of the window. */
function rulesOfWindows({ heightsOf, highest, windowRules, forWebKit }, all) {
  const byWindow = new Map();
  for (const [element, suffix, attributes] of all) {
    const steps = highest(LANGUAGES.flat().map((language) => heightsOf(element, attributes, language)));
    const name = suffix === "" ? nameOf(element) : `monusco-${element}${suffix}`;
    for (const [window, rule] of windowRules(name, steps)) byWindow.set(window, `${byWindow.get(window) ?? ""}${rule}`);
  }
  return forWebKit([...byWindow]);
}

/** The text of the sheet, by the modules that `tsc` has made. */
export async function spaceSheet() {
  const module = (file) => import(pathToFileURL(resolve(root, "dist/embed", file)).href);
  const space = { ...(await module("space.js")), ...(await module("height-steps.js")) };
  const all = tags(JSON.parse(await readFile(resolve(root, "data/monusco.json"), "utf8")));
  const elements = [...new Set(all.map(([element]) => element))];
  const boxes = elements.map((element) => space.box(nameOf(element)));
  const sentences = elements.map((element) => space.sentence(nameOf(element)));
  const struts = elements.map((element) => space.strut(nameOf(element), element));
  return `${HEAD}${boxes.join("\n")}\n${space.whereScriptsRun([...sentences, ...struts, ...rulesOf(space, all), rulesOfWindows(space, all)].join("\n"))}\n`;
}

export const writeSpaceSheet = async (file) => writeFile(file, await spaceSheet());
