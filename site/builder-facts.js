/** What is being embedded, said from what was measured on the preview and counted in the dataset. */
import { shown as ratioShown } from "./contrast.js";
import { weigh } from "./builder-parts.js";
import { element } from "./element.js";
import { measure } from "./roles.js";
import { DEFAULTS as TOKENS, withoutPrefix } from "./theme-state.js";

const many = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** `2026-03-31` → 31 March 2026 */
const dayIn = (embed) => {
  const { date } = embed.languageOf("en");
  return (day) => date(embed.parseEdtf(day), "long");
};

/** "up to date until …", by what the day is. */
function ageWords({ freshness, freshUntil, dueUntil }, day) {
  if (freshness === "superseded") return "a newer figure exists than the one that is frozen";
  if (freshness === "fresh") return freshUntil ? `up to date until ${day(freshUntil)}` : "up to date; its period has no end";
  if (freshness === "due") return `update due since ${day(freshUntil)}; overdue after ${day(dueUntil)}`;
  return `update overdue since ${day(dueUntil)}`;
}

function freshnessFacts(parts, { widgets }, today, asOf) {
  const day = dayIn(parts.embed);
  const figures = widgets.flatMap(({ element: name, attributes }) =>
    parts.embed.figuresOf(
      { element: name, attributes: { ...(asOf && { "as-of": asOf }), ...attributes } },
      parts.dataset,
      today,
      "en",
    ),
  );
  const lines = new Map(figures.map((one) => [`${one.label}, ${one.date}`, ageWords(one, day)]));
  const { updated, sources } = parts.dataset;
  return [
    ...[...lines].map(([figure, age]) => [figure, age]),
    ...(lines.size === 0 ? [["Figures", "it tells no figure whose age is counted"]] : []),
    ["Dataset", `of ${day(updated)}, with ${many(Object.keys(sources).length, "source")}`],
  ];
}

/** The lowest ratio of words and of marks, in one scheme. */
function lowest(values, isDark) {
  const of = (need) =>
    Math.min(
      ...measure(values, isDark)
        .filter((one) => one.need === need)
        .map(({ ratio }) => ratio),
    );
  return `words ${ratioShown(of("text"))}:1, marks ${ratioShown(of("graphic"))}:1`;
}

/** As the theme's colours have it, on its own paper. */
function contrastFacts(parts, { theme }) {
  const values = { ...TOKENS, ...withoutPrefix(parts.properties[theme] ?? {}) };
  return [
    ["Lowest contrast, light", lowest(values, false)],
    ["Lowest contrast, dark", lowest(values, true)],
  ];
}

const size = ({ width, height }) => `${Math.round(width)} × ${Math.round(height)} px`;

/** Words in the language of the widget, which is not that of the page. */
const told = ({ language }, { embed }, words) =>
  element("span", { lang: language, dir: embed.isRightToLeft(language) ? "rtl" : "ltr" }, words);

/** More than these would push everything else away. */
const NAMES = 6;

function accessFacts(parts, state, { headings, stops, smallest }) {
  const outline = headings.map(({ level, text }) => `h${level} ${text}`).join(" › ");
  const nameless = stops.filter((name) => name === "").length;
  const named = nameless === 0 ? "each with a name" : `${nameless} without a name`;
  const names = stops.filter(Boolean).slice(0, NAMES);
  return [
    ["Headings", headings.length === 0 ? "none: it leaves the outline of your page alone" : told(state, parts, outline)],
    ["Tab stops", stops.length === 0 ? "none" : `${stops.length}, ${named}`],
    ...(names.length > 0 ? [["The first of them", told(state, parts, names.join(" · "))]] : []),
    ["Smallest target", smallest ? `${size(smallest)}` : "none outside of sentences"],
  ];
}

function languageFacts(parts, { language }, { foreign }) {
  const { status } = parts.dataset.languages.find(({ tag }) => tag === language);
  return [
    ["Translation", status === "draft" ? "a draft that no native speaker has read; the widget says so" : "reviewed"],
    ["Texts that stand in another language", foreign === 0 ? "none" : `${foreign}, each marked with its own language`],
  ];
}

/** The files that the code names, below its base. */
const filesOf = (head, { base, version }) =>
  [...head.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address]) =>
    address.replaceAll("&amp;", "&").replace(base, "").replace(`${version}/`, "dist/"),
  );

const kilobytes = (bytes) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

const weights = new Map();

async function weightOf(file) {
  if (!weights.has(file)) weights.set(file, await weigh(file));
  return weights.get(file);
}

/** Weighs each file that code can name, one after the other, while there is a network; what could not be is asked for again. */
export async function weighAll({ integrity }) {
  const named = Object.keys(integrity.files).filter((file) => file !== "monusco-embed.js");
  for (const file of ["dataset.json", ...named.map((one) => `dist/${one}`)]) await weightOf(file).catch(() => undefined);
}

async function weightFacts({ head, provider }, site) {
  const files = filesOf(head + provider, site);
  const weighed = await Promise.all(files.map((file) => weightOf(file).catch(() => undefined)));
  const known = weighed.filter(Boolean);
  const sum = (key) => known.reduce((all, one) => all + one[key], 0);
  const isPacked = known.every(({ packed }) => packed !== undefined);
  const rest = known.length < files.length ? "; not all could be weighed" : "";
  const bytes = `${kilobytes(sum("bytes"))}${isPacked ? `, ${kilobytes(sum("packed"))} packed by gzip` : ""}${rest}`;
  return [["The page asks for", `${many(files.length, "file")}: ${bytes}`]];
}

export function showFacts(place, groups) {
  const nodes = groups.map(([title, facts]) =>
    element(
      "section",
      {},
      element("h3", {}, title),
      element("dl", {}, ...facts.map(([name, words]) => element("div", {}, element("dt", {}, name), element("dd", {}, words)))),
    ),
  );
  place.replaceChildren(...nodes);
}

/**
 * @param {{ state: object, code: object, site: object, today: string }} shown
 * @param {object} measured by `measureWidget`
 */
export async function factsOf(parts, { state, code, site, today }, measured) {
  const asOf = state.data === "frozen" ? state.asOf : undefined;
  return [
    ["Freshness", freshnessFacts(parts, measured, today, asOf)],
    ["Accessibility", [...accessFacts(parts, state, measured), ...contrastFacts(parts, state)]],
    ["Language", languageFacts(parts, state, measured)],
    ["Without script", [["Readers get", code.text ? told(state, parts, code.text) : "nothing: this widget has no sentence"]]],
    // What a frame or an application loads is another thing.
    ...(state.channel === "page" ? [["Weight", await weightFacts(code, site)]] : []),
  ];
}
