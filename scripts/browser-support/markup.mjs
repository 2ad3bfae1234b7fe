/** The HTML and SVG of the templates: elements, attributes, and the events that they listen to. */
import { parseFragment } from "parse5";
import ts from "typescript";
import { firstFeature, isFeature } from "./compat.mjs";
import { placeOf } from "./program.mjs";

/** Stands for what a template is given. */
const GIVEN = "\ue000";

/** Of HTML, but described elsewhere: by ARIA, by the page that reads them, or by SVG's presentation of CSS. */
const ELSEWHERE = /^(aria-|data-|role$|xmlns)/;

const textOf = ({ template }) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({ literal }) => GIVEN + literal.text).join("");

const isSvg = ({ namespaceURI }) => namespaceURI?.endsWith("/svg") ?? false;

function* attributeFeatures(element, { name, value }) {
  const { tagName: tag } = element;
  if (name.startsWith("@")) {
    const key = firstFeature(
      ["HTMLElement", "Element", "Document", "HTMLMediaElement"].map((one) => `api.${one}.${name.slice(1)}_event`),
    );
    if (key) yield { key, word: name };
    return;
  }
  const bare = name.replace(/^[?.]/, "");
  if (name.startsWith(".") || ELSEWHERE.test(bare) || bare.includes(GIVEN) || tag.includes("-")) return;
  const keys = isSvg(element)
    ? [`svg.elements.${tag}.${bare}`, `svg.global_attributes.${bare}`, `css.properties.${bare}`, `html.global_attributes.${bare}`]
    : [`html.elements.${tag}.${bare}_${value}`, `html.elements.${tag}.${bare}`, `html.global_attributes.${bare}`];
  const key = firstFeature(keys);
  yield key ? { key, word: bare } : { unknown: `<${tag} ${bare}>`, word: bare };
}

function* elementFeatures(element) {
  const { tagName: tag, attrs } = element;
  if (!tag.includes("-") && !tag.includes(GIVEN)) {
    const key = `${isSvg(element) ? "svg" : "html"}.elements.${tag}`;
    yield isFeature(key) ? { key, word: tag } : { unknown: `<${tag}>`, word: tag };
  }
  for (const attribute of attrs) yield* attributeFeatures(element, attribute);
}

function* walk(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield* elementFeatures(child);
    yield* walk(child.content ?? child);
  }
}

/** The features of a template's text. SVG is read as what it lies in. */
export function* templateFeatures(text, isDrawing) {
  const fragment = parseFragment(isDrawing ? `<svg>${text}</svg>` : text);
  yield* walk(isDrawing ? fragment.childNodes[0] : fragment);
}

/** Every use in the templates of some files. */
export function markupUses({ files }) {
  const uses = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && ["html", "svg"].includes(node.tag.text))
      for (const { key, unknown } of templateFeatures(textOf(node), node.tag.text === "svg"))
        uses.push({ key, unknown, place: placeOf(node) });
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return uses;
}
