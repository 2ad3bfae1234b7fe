/** What the API report says of each element, as custom-elements.json knows it, and of the custom properties that all of them read. */
import { factLine } from "./facts.mjs";

/** `"card" | "inline"` as its values; undefined for what is not a choice of words alone. */
function literals(type = "") {
  const values = type.split(" | ");
  return values.every((value) => /^"[^"]*"$/.test(value)) ? values : undefined;
}

function attribute(tag, { name, type, default: value }) {
  const about = [tag, `attribute ${name}`];
  const values = literals(type?.text);
  return [
    // A choice of words has a line for each of them: one more takes nothing away.
    factLine(about, values ? undefined : type?.text),
    ...(values ?? []).map((one) => factLine([...about, `value ${one}`])),
    ...(value === undefined ? [] : [factLine([...about, "default"], value)]),
  ];
}

function member(tag, { kind, name, type, parameters = [], return: returned, readonly: isReadonly }) {
  if (kind === "field") return [factLine([tag, `field ${name}`], `${isReadonly ? "readonly " : ""}${type?.text ?? "unknown"}`)];
  const about = [tag, `method ${name}`];
  return [
    factLine(about),
    ...parameters.map((one, at) =>
      factLine([...about, `parameter ${at + 1}`], one.type?.text ?? "unknown", one.optional || one.default !== undefined),
    ),
    ...(returned?.type?.text ? [factLine([...about, "returns"], returned.type.text)] : []),
  ];
}

const LIFECYCLE =
  /^((dis)?connected|adopted|attributeChanged)Callback$|^(createRenderRoot|shouldUpdate|willUpdate|update|updated|firstUpdated|render)$/;

/** What Lit and the browser call, and nobody else. */
export const isLifecycle = (name) => LIFECYCLE.test(name);

const isOurs = ({ inheritedFrom, name }) => !inheritedFrom && !isLifecycle(name);

function element({ tagName: tag, ...declared }) {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssStates = [], cssProperties = [] } = declared;
  return [
    factLine([tag]),
    ...attributes.flatMap((one) => attribute(tag, one)),
    ...members.filter(isOurs).flatMap((one) => member(tag, one)),
    ...events.map(({ name, type }) => factLine([tag, `event ${name}`], type?.text)),
    ...slots.map(({ name }) => factLine([tag, `slot ${name || "without a name"}`])),
    ...cssParts.map(({ name }) => factLine([tag, `part ${name}`])),
    ...cssStates.map(({ name }) => factLine([tag, `state ${name}`])),
    ...cssProperties.map(({ name }) => factLine([tag, `custom property ${name}`])),
  ];
}

/**
 * @param {{ modules: readonly any[] }} manifest custom-elements.json
 * @param {readonly { name: string, default: string }[]} tokens of src/styles/tokens.ts
 * @returns {string[]}
 */
export function elementLines(manifest, tokens) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return [
    ...elements.flatMap(element),
    ...tokens.flatMap(({ name, default: value }) => [
      factLine(["style", `custom property ${name}`]),
      factLine(["style", `custom property ${name}`, "default"], value),
    ]),
  ];
}
