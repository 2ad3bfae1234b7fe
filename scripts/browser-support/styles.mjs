/** The CSS that the library brings: the style sheets of its elements and those for the page, as they are built. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import postcss from "postcss";
import { root } from "../run.mjs";
import { isFeature, isPrefixed } from "./compat.mjs";
import { finder } from "./finder.mjs";
import { selectorFeatures } from "./selectors.mjs";
import { valueFeatures } from "./values.mjs";

function* declarationFeatures(name, value) {
  const key = `css.properties.${name.startsWith("--") ? "custom-property" : name}`;
  if (isFeature(key)) yield { key, word: name };
  // Written for those that have nothing else; the property's own name stands beside it and is judged.
  else if (!isPrefixed(key)) yield { unknown: name, word: name };
  yield* valueFeatures(key, value);
}

/** A condition in brackets, `(position-area: block-end)`, or in `selector(…)`. */
function* conditionFeatures(params) {
  for (const [, selector] of params.matchAll(/selector\((.+)\)/g)) yield* selectorFeatures(selector);
  for (const [, name, value] of params.matchAll(/\(([\w-]+):\s*(.+)\)/g)) yield* declarationFeatures(name, value);
}

function* ruleFeatures({ name, params, parent }) {
  yield { key: `css.at-rules.${name}`, word: `@${name}` };
  if (parent.type === "rule") yield { key: "css.selectors.nesting", word: `@${name}` };
  if (name === "supports" && params.includes("selector(")) yield { key: "css.at-rules.supports.selector", word: "selector(" };
  if (name === "container" && /\bstyle\(/.test(params))
    yield { key: "css.at-rules.container.style_queries_for_custom_properties", word: "style(" };
  if (name !== "media") return;
  if (/[<>]/.test(params)) yield { key: "css.at-rules.media.range_syntax", word: params };
  for (const [word, feature] of params.matchAll(/\((?:min-|max-)?([a-z-]+)(?=[:)\s])/g)) {
    const key = `css.at-rules.media.${feature}`;
    yield isFeature(key) ? { key, word } : { unknown: `@media (${feature})`, word };
  }
}

function* nodeFeatures(node) {
  if (node.type === "decl") yield* declarationFeatures(node.prop, node.value);
  if (node.type === "rule") {
    if (node.parent.type === "rule") yield { key: "css.selectors.nesting", word: "&" };
    yield* selectorFeatures(node.selector);
  }
  if (node.type === "atrule") yield* ruleFeatures(node);
}

/** What must be there for a node to count: the conditions of the `@supports` around it. One that begins with "not" promises nothing. */
function guards(node) {
  const around = [];
  for (let parent = node.parent; parent; parent = parent.parent)
    if (parent.type === "atrule" && parent.name === "supports" && !/\b(not|or)\b/.test(parent.params))
      around.push(...[...conditionFeatures(parent.params)].map(({ key }) => key).filter(Boolean));
  return around;
}

const inFrames = (node) => node.type === "rule" && node.parent.type === "atrule" && node.parent.name.endsWith("keyframes");

/**
 * Every use in a style sheet.
 *
 * @param {(node: postcss.Node, word: string) => string} placeOf
 * @returns {{ key?: string, unknown?: string, place: string, guards: string[] }[]}
 */
export function sheetUses(text, placeOf) {
  const uses = [];
  postcss.parse(text).walk((node) => {
    if (inFrames(node)) return;
    for (const { word, ...found } of nodeFeatures(node))
      uses.push({ ...found, place: placeOf(node, word), guards: guards(node) });
  });
  return uses;
}

/** The sheets that the elements adopt, each once: with every value that a function has made. */
async function adopted() {
  const exported = Object.values(await import(pathToFileURL(resolve(root, "dist/index.js"))));
  const styles = exported.filter((one) => typeof one === "function" && one.styles).flatMap((one) => [one.styles].flat(Infinity));
  return new Set(styles.map(({ cssText }) => cssText));
}

/** The sheets beside the bundle. */
const beside = () => [
  "dist/monusco-widgets.css",
  ...readdirSync(resolve(root, "dist/themes"))
    .filter((name) => name.endsWith(".css"))
    .map((name) => `dist/themes/${name}`),
];

export async function styleUses() {
  const find = finder();
  const inside = [...(await adopted())].flatMap((text) => sheetUses(text, (node, word) => find(node.toString(), word)));
  const files = beside().flatMap((name) =>
    sheetUses(readFileSync(resolve(root, name), "utf8"), (node) => `${name}:${node.source.start.line}`),
  );
  return [...inside, ...files];
}
