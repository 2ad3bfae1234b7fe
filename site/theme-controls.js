/** The controls of the theme builder: one for each custom property, of the kind that its default asks for. */
import { hexOf, seen } from "./contrast.js";
import { element } from "./element.js";
import { DEFAULTS, isValid, pairOf, PREFIX } from "./theme-state.js";
import { TOKENS } from "./theme-tokens.js";

const GROUPS = [
  { title: "Ground, ink and lines", is: (name) => /^color-(paper|surface|text|muted|rule|control)/.test(name), open: true },
  { title: "Links and words of warning", is: (name) => /^color-(accent|due|overdue)/.test(name), open: true },
  { title: "Type", is: (name) => /^(font|line-height|measure)/.test(name), open: true },
  { title: "Room, rules and corners", is: (name) => /^(space|rule|tab|radius|picture)/.test(name), open: true },
  { title: "Charts", is: (name) => name.startsWith("chart") },
  { title: "What became of a base", is: (name) => name.startsWith("outcome") },
  { title: "Map", is: (name) => name.startsWith("map") },
  { title: "Focus", is: (name) => name.startsWith("focus") },
];

const SCHEMES = ["light", "dark"];

/** What a role that is mixed from the ink looks like: where its own colours start when somebody chooses them. */
function mixed(name, isDark) {
  const ink = isDark ? [228, 231, 234] : [22, 25, 29];
  const ground = isDark ? [18, 21, 25] : [255, 255, 255];
  return hexOf(seen(DEFAULTS[name], { isDark, ink, ground }));
}

/** Two colours; for a role that is mixed from the ink also the choice to leave it so. */
function colours(name, description, change) {
  const isMixed = pairOf(DEFAULTS[name]).length === 0;
  const inputs = SCHEMES.map((scheme) => element("input", { type: "color", "aria-label": `${scheme}: ${description}` }));
  const figures = SCHEMES.map((scheme) => element("output", { "data-figure": `${name}-${scheme}` }));
  const fromInk = element("input", { type: "checkbox" });
  const tell = () =>
    change(name, isMixed && fromInk.checked ? DEFAULTS[name] : `light-dark(${inputs.map(({ value }) => value).join(", ")})`);
  for (const input of [...inputs, fromInk]) input.addEventListener("input", tell);
  const node = element(
    "fieldset",
    { "data-role": name },
    element("legend", {}, description, " ", element("code", {}, PREFIX + name)),
    ...(isMixed ? [element("label", { class: "from-ink" }, fromInk, " from the ink of the page")] : []),
    ...SCHEMES.map((scheme, index) =>
      element("div", { class: "colour" }, element("label", {}, inputs[index], ` ${scheme}`), figures[index]),
    ),
  );
  const show = (value) => {
    const pair = pairOf(value);
    fromInk.checked = pair.length === 0;
    inputs.forEach((input, index) => {
      input.disabled = isMixed && fromInk.checked;
      input.value = pair[index] ?? mixed(name, index === 1);
    });
  };
  return { node, show };
}

const NUMBER = /^(-?[\d.]+)(em|px|%)?$/;

/** A number, with its unit where it is a length. */
function size(name, description, change) {
  const [, , unit] = NUMBER.exec(DEFAULTS[name]) ?? [];
  const isLength = unit !== undefined || name === "radius";
  const number = element("input", { type: "number", step: name === "font-weight-strong" ? 100 : "any", min: 0 });
  const units = element(
    "select",
    { "aria-label": `unit: ${description}` },
    ...["em", "px", "%"].map((one) => element("option", {}, one)),
  );
  for (const input of [number, units])
    input.addEventListener("input", () => {
      const value = number.value + (isLength ? units.value : "");
      if (number.value !== "" && number.reportValidity() && isValid(name, value)) change(name, value);
    });
  const node = element(
    "div",
    { class: "size", "data-role": name },
    element("label", {}, element("span", {}, description, " ", element("code", {}, PREFIX + name)), number),
    ...(isLength ? [units] : []),
  );
  const show = (value) => {
    const [, figure = "", of = "px"] = NUMBER.exec(value) ?? [];
    number.value = figure;
    units.value = of;
  };
  return { node, show };
}

/** Anything else is text: fonts, the shape of pictures. */
function text(name, description, change) {
  const input = element("input", { type: "text", spellcheck: "false", list: name.startsWith("font") ? "stacks" : undefined });
  input.addEventListener("change", () => {
    const value = input.value.trim() || DEFAULTS[name];
    const isGood = isValid(name, value);
    input.setCustomValidity(isGood ? "" : "CSS does not know this value, so it is not written.");
    if (isGood) change(name, value);
    else input.reportValidity();
  });
  const node = element(
    "div",
    { class: "text", "data-role": name },
    element("label", {}, element("span", {}, description, " ", element("code", {}, PREFIX + name)), input),
  );
  return { node, show: (value) => (input.value = value === "inherit" ? "" : value) };
}

const kindOf = (name) => {
  if (/^(color|chart|outcome|map|focus-color)/.test(name)) return colours;
  return NUMBER.test(DEFAULTS[name]) || /^space/.test(name) ? size : text;
};

/**
 * Builds all controls into a form.
 *
 * @param {HTMLElement} form
 * @param {(name: string, value: string) => void} change is told what a reader sets
 * @returns {(values: Record<string, string>) => void} shows other values
 */
export function buildControls(form, change) {
  const controls = TOKENS.map(({ name, description }) => {
    const short = name.replace(PREFIX, "");
    return { name: short, ...kindOf(short)(short, description, change) };
  });
  for (const { title, is, open } of GROUPS) {
    // On a phone one group at a time: the preview is not to be a day's journey away.
    const details = element("details", open && innerWidth >= 960 ? { open: "" } : {}, element("summary", {}, title));
    details.append(...controls.filter(({ name }) => is(name)).map(({ node }) => node));
    form.append(details);
  }
  return (values) => controls.forEach(({ name, show }) => show(values[name]));
}
