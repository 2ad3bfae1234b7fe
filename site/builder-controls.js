/** The controls of the builder for the options of an element: of the kind that its manifest asks for, filled with what the dataset offers. */
import { element, withCode } from "./element.js";
import { defaultOf, FREEZING, offered } from "./builder-state.js";

/** `heading-level` → "Heading level" */
export const inWords = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");

/** Help for a list to choose from: without how the values are written, which nobody here has to. */
const unwritten = (help) =>
  help
    .replace(/^Ids? of [^.:]*/, "")
    .replace(/, between spaces/g, "")
    .replace(/: `[^.]*(`|…)(?=\.|$|, …)[^.]*/g, "")
    .replace(/^[.\s]+/, "");

let made = 0;

/** A help text and a place for what is wrong, which the inputs of a control refer to. */
function notes(help) {
  made += 1;
  const [helpId, problemId] = [`help-${made}`, `problem-${made}`];
  const problem = element("p", { class: "problem", id: problemId, hidden: true });
  const nodes = [...(help ? [element("p", { class: "help", id: helpId }, ...withCode(help))] : []), problem];
  const showProblem = (inputs, message) => {
    problem.textContent = message ?? "";
    problem.hidden = message === undefined;
    for (const input of inputs) {
      if (message === undefined) input.removeAttribute("aria-invalid");
      else input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", [help ? helpId : "", message === undefined ? "" : problemId].join(" ").trim());
    }
  };
  return { nodes, showProblem };
}

/** A control with its label above, its help below. */
function labelled(name, label, input, help) {
  const { nodes, showProblem } = notes(help);
  const node = element(
    "div",
    { class: "option", "data-option": name },
    element("label", {}, element("span", {}, label), input),
    ...nodes,
  );
  const problem = (message) => showProblem([input], message);
  problem(undefined);
  return { node, problem };
}

/** A field for text; while somebody types, nothing is said to be wrong. */
export function textField(name, label, help, change, attributes = {}) {
  const input = element("input", { type: "text", spellcheck: "false", autocomplete: "off", ...attributes });
  input.addEventListener("change", () => change(input.value.trim()));
  return {
    name,
    ...labelled(name, label, input, help),
    show: (value) => {
      if (document.activeElement !== input || input.value.trim() !== value) input.value = value ?? "";
    },
  };
}

/** Replaces the options of a select where they are others. */
function fill(select, choices) {
  const key = JSON.stringify(choices);
  if (select.dataset.choices === key) return;
  select.dataset.choices = key;
  select.replaceChildren(...choices.map(({ value, label, lang }) => element("option", { value, lang }, label)));
}

/** A list of which one is chosen. */
export function selection(name, label, help, change) {
  const select = element("select");
  select.addEventListener("change", () => change(select.value));
  return {
    name,
    ...labelled(name, label, select, help),
    show: (value, choices) => {
      fill(select, choices);
      select.value = value;
    },
  };
}

/** One of a few, each with its words. */
export function radios(name, legend, choices, change) {
  const { nodes, showProblem } = notes();
  const inputs = choices.map(({ value }) => element("input", { type: "radio", name, value }));
  for (const input of inputs) input.addEventListener("change", () => change(input.value));
  const labels = choices.map(({ label }, index) => element("label", {}, inputs[index], element("span", {}, label)));
  const node = element(
    "fieldset",
    { "data-option": name },
    element("legend", {}, legend),
    element("div", { class: "choices" }, ...labels),
    ...nodes,
  );
  return {
    name,
    node,
    problem: (message) => showProblem(inputs, message),
    show: (value) => inputs.forEach((input) => (input.checked = input.value === value)),
  };
}

function flag(name, label, help, change) {
  const input = element("input", { type: "checkbox" });
  input.addEventListener("change", () => change(input.checked || undefined));
  const { nodes, showProblem } = notes(help);
  const node = element(
    "div",
    { class: "option", "data-option": name },
    element("label", { class: "check" }, input, element("span", {}, label)),
    ...nodes,
  );
  const problem = (message) => showProblem([input], message);
  problem(undefined);
  return { name, node, problem, show: (value) => (input.checked = value === true) };
}

/** Several of what the dataset offers; none is all, or nothing, as the help says. */
function several(name, label, help, change) {
  const { nodes, showProblem } = notes(help);
  const list = element("div", { class: "choices many" });
  const node = element("fieldset", { "data-option": name }, element("legend", {}, label), list, ...nodes);
  const inputs = () => [...list.querySelectorAll("input")];
  let order = [];
  list.addEventListener("change", () => {
    const checked = inputs().flatMap((input) => (input.checked ? input.value : []));
    // What is there keeps its order, which may mean something; what is new comes last.
    const kept = order.filter((value) => checked.includes(value));
    change([...kept, ...checked.filter((value) => !kept.includes(value))].join(" ") || undefined);
  });
  const show = (value, choices) => {
    const key = JSON.stringify(choices);
    if (list.dataset.choices !== key) {
      list.dataset.choices = key;
      const boxes = choices.map((one) => [element("input", { type: "checkbox", value: one.value }), one.label]);
      list.replaceChildren(...boxes.map(([box, words]) => element("label", { class: "check" }, box, element("span", {}, words))));
      showProblem(inputs(), undefined);
    }
    order = String(value ?? "").split(" ");
    for (const input of inputs()) input.checked = order.includes(input.value);
  };
  return { name, node, problem: (message) => showProblem(inputs(), message), show };
}

/** What an option of the manifest looks like, and how useful it is at first sight: without the lower ranks most widgets are as they should be. */
function controlOf(parts, attribute, change) {
  const { name, kind, description, values, choices } = attribute;
  const label = inWords(name);
  const set = (value) => change(name, value === "" ? undefined : value);
  if (kind === "flag") return { rank: 2, ...flag(name, label, description, set) };
  if (kind === "one") {
    const usual = defaultOf(attribute);
    const options = values.map((value) => ({
      value: value === usual ? "" : value,
      label: value === usual ? `${value} (default)` : value,
    }));
    const control = selection(name, label, description, set);
    return { rank: 1, ...control, show: (value) => control.show(value ?? "", options) };
  }
  if (kind === "number")
    return { rank: 6, ...textField(name, label, description, set, { inputmode: "numeric", placeholder: defaultOf(attribute) }) };
  if (kind !== "data") return { rank: 6, ...textField(name, label, description, set, { placeholder: defaultOf(attribute) }) };
  if (parts.embed.isDate(choices)) return { rank: 5, ...textField(name, label, description, set, { placeholder: "2024-06-30" }) };
  const isRequired = parts.embed.isRequired(attribute);
  const help = unwritten(description);
  const control = choices.many ? several(name, label, help, set) : selection(name, label, help, set);
  const show = (value, { attributes, language }) => {
    const known = offered(parts, attribute, attributes, language);
    // Of one there is no choice.
    control.node.hidden = !isRequired && known.length < 2;
    const none = isRequired || choices.many ? [] : [{ value: "", label: "not set" }];
    control.show(value ?? "", [...none, ...known]);
  };
  return { rank: isRequired ? 0 : choices.many ? 4 : 3, ...control, show };
}

/** So many options are open; the others are folded. */
const OPEN = 5;

/**
 * Builds the controls for the options of an element.
 *
 * @param {(name: string, value: string | true | undefined) => void} change is told what somebody sets; undefined takes it away
 */
export function buildOptions(parts, option, change) {
  const controls = option.attributes
    .filter(({ name }) => name !== FREEZING)
    .map((attribute) => controlOf(parts, attribute, change))
    .sort((a, b) => a.rank - b.rank);
  const folded = controls.filter(({ rank }, index) => index >= OPEN || rank >= 5);
  const open = controls.filter((control) => !folded.includes(control));
  const more = element("details", { class: "more" }, element("summary", {}, "More options"), ...folded.map(({ node }) => node));
  const nodes = [...open.map(({ node }) => node), ...(folded.length > 0 ? [more] : [])];
  return {
    nodes,
    show: (state) => controls.forEach(({ name, show }) => show(state.attributes[name], state)),
    /** @param {ReadonlyMap<string, string>} problems */
    showProblems: (problems) => {
      for (const { name, problem } of controls) problem(problems.get(name));
      // What is wrong is not to be folded away.
      if (folded.some(({ name }) => problems.has(name))) more.open = true;
    },
  };
}
