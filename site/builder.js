/** The builder: what is chosen shows at once on the widget itself, and is written out as code for each way to publish. */
import { buildCode, CHANNELS } from "./builder-code.js";
import { buildOptions, inWords, radios, selection, textField } from "./builder-controls.js";
import { factsOf, showFacts, weighAll } from "./builder-facts.js";
import { measureWidget } from "./builder-measure.js";
import { HERE, loadParts, siteOf } from "./builder-parts.js";
import { buildPreview, settled } from "./builder-preview.js";
import { snapshotFrom } from "./builder-snapshot.js";
import { baseOf, FREEZING, hashOf, problemsOf, requestOf, stateFrom, tidy } from "./builder-state.js";

/** What the command line takes where it is told nothing. */
const EXAMPLE = "https://widgets.example/";

const $ = (id) => document.getElementById(id);

const say = (id) => (words) => {
  if ($(id).textContent !== words) $(id).textContent = words;
};

/** What somebody has done again is said again. */
const sayAgain = (id) => (words) => {
  $(id).textContent = "";
  setTimeout(() => ($(id).textContent = words));
};

/** The reader's own day. */
function today() {
  const now = new Date();
  const two = (value) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A language by its own name; a draft says so. */
function languageChoice({ tag, status }) {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return {
    value: tag,
    lang: tag,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)}${status === "draft" ? " (draft)" : ""}`,
  };
}

/** The controls that every element has. */
function commonControls(parts, set) {
  const languages = parts.dataset.languages.map(languageChoice);
  const themes = [
    { value: "", label: "none: it takes after the page" },
    ...parts.themes.map((name) => ({ value: name, label: inWords(name) })),
  ];
  const elements = parts.elements.map(({ name }) => ({ value: name, label: inWords(name) }));
  const pick = (name, legend, choices) => radios(name, legend, choices.map(([value, label]) => ({ value, label })), set(name)); // prettier-ignore
  const controls = {
    element: radios("element", "Widget", elements, set("element")),
    language: selection("language", "Language", undefined, set("language")),
    theme: selection("theme", "Theme", undefined, set("theme")),
    data: pick("data", "Figures", [
      ["live", "live: asked for at each visit"],
      ["embedded", "embedded: those of this version of the script"],
      ["frozen", "frozen: as known on a day"],
    ]),
    asOf: textField(FREEZING, "The day", "EDTF: `2024-06-30`, `2024-06` or `2024`.", set("asOf"), { placeholder: "2024-06-30" }),
    space: pick("space", "Room for the widget until it is there", [
      ["sheet", "kept by our style sheet"],
      ["inline", "kept by a block in the page"],
      ["none", "not kept"],
    ]),
    base: textField(
      "base",
      "Address of the files",
      "Where you have put the files of the package. Empty: the server of this page.",
      set("base"),
      {
        inputmode: "url",
        placeholder: parts.integrity.base ?? HERE,
      },
    ),
    width: pick("width", "Width", [
      ["360", "phone, 360 px"],
      ["640", "column, 640 px"],
      ["full", "full"],
    ]),
    scheme: pick("scheme", "Ground", [
      ["light", "light"],
      ["dark", "dark"],
    ]),
    shown: pick("shown", "As", [
      ["page", "in the page"],
      ["frame", "in a frame"],
      ["words", "without script"],
    ]),
    channel: radios("channel", "Where it goes", CHANNELS.map(({ id, label }) => ({ value: id, label })), set("channel")), // prettier-ignore
  };
  const places = {
    elements: ["element"],
    look: ["language", "theme"],
    figures: ["data", "asOf"],
    "page-options": ["base", "space"],
    view: ["shown", "width", "scheme"],
    channels: ["channel"],
  };
  for (const [place, names] of Object.entries(places)) $(place).append(...names.map((name) => controls[name].node));
  const choices = { language: languages, theme: themes };
  return { controls, show: (state) => Object.entries(controls).forEach(([name, { show }]) => show(state[name], choices[name])) };
}

function start(parts) {
  let state;
  let options;
  let shown;
  let turn = 0;
  const sizes = new window.ResizeObserver(() => void tell());
  for (const event of ["monusco-data-ready", "monusco-data-error"]) $("ground").addEventListener(event, () => void tell());
  const summary = Object.assign(document.createElement("p"), { className: "help" });
  const showPreview = buildPreview(parts, $("ground"), say("trouble"));
  const showCode = buildCode($("blocks"), sayAgain("done"));

  const take = (changes) => {
    state = tidy(parts, { ...state, ...changes });
    say("dropped")("");
    window.history.pushState(null, "", `#${hashOf(state)}`);
    void show();
  };
  const common = commonControls(parts, (name) => (value) => {
    // Whoever freezes a widget means today, until another day is said.
    const day = name === "data" && value === "frozen" && state.asOf === "" ? { asOf: today() } : {};
    take({ [name]: value, ...day });
  });
  $("elements").append(summary);

  function showOptions() {
    const option = parts.elements.find(({ name }) => name === state.element);
    if (options?.element !== state.element) {
      const made = buildOptions(parts, option, (name, value) => {
        const others = Object.entries(state.attributes).filter(([other]) => other !== name);
        take({ attributes: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) });
      });
      options = { element: state.element, ...made };
      $("options").replaceChildren($("options-title"), ...made.nodes);
      summary.textContent = option.summary;
    }
    $("options").hidden = options.nodes.length === 0;
    options.show(state);
  }

  function showProblems(problems) {
    const byPlace = new Map(problems.map(({ where, message }) => [where, message]));
    options.showProblems(byPlace);
    for (const [key, { name, problem }] of Object.entries(common.controls)) problem(byPlace.get(name) ?? byPlace.get(key));
    if (byPlace.has("base")) $("page-options").open = true;
    const words = problems.map(({ where, message }) => `${inWords(where)} ${message}.`).join(" ");
    say("verdict")(problems.length === 0 ? "" : `No code yet. ${words}`);
    for (const id of ["preview", "code", "facts"]) $(id).hidden = problems.length > 0;
  }

  async function show() {
    const mine = ++turn;
    // What stands there is of the choice before, until this turn is done.
    $("result").setAttribute("aria-busy", "true");
    await make(mine).finally(() => mine === turn && $("result").setAttribute("aria-busy", "false"));
    await tell();
  }

  async function make(mine) {
    common.show(state);
    common.controls.asOf.node.hidden = state.data !== "frozen";
    showOptions();
    const problems = problemsOf({ ...parts, today: today() }, state);
    showProblems(problems);
    if (problems.length > 0) return (shown = undefined);
    const request = requestOf(state);
    const day = today();
    const base = baseOf(state.base);
    const site = siteOf(parts, base);
    const sentence = (await parts.embed.sentenceOf({ ...request, today: day }, parts.dataset)) ?? [];
    const made = await parts.embed.embedCode(request, { site, today: day });
    const snapshot = state.channel === "static" ? await snapshotFrom(request) : undefined;
    const code = { ...made, snapshot };
    // Somebody has chosen something else in the meantime.
    if (mine !== turn) return;
    showCode(state.channel, code, request, site.base === EXAMPLE ? undefined : site.base);
    const widget = showPreview(state, request, sentence);
    sizes.disconnect();
    shown = widget && { state, code, site, widget, today: day };
    $("facts").hidden = !widget;
    $("no-facts").hidden = Boolean(widget);
    if (widget) sizes.observe(widget);
  }

  /** Measures the widget as it stands, now and whenever it has become another: its data have come, its language, a fold is opened. */
  async function tell() {
    const told = shown;
    if (!told) return;
    await settled($("ground"));
    const facts = await factsOf(parts, told, measureWidget(told.widget, told.state.language));
    if (told === shown) showFacts($("fact-list"), facts);
  }

  /** Takes what the address says, and leaves it in its short form. */
  function read() {
    const said = stateFrom(parts, location.hash);
    if (said) state = said.state;
    const words = (said?.dropped ?? []).map((one) => one.slice(0, 60)).join(", ");
    say("dropped")(words && `Not taken from the address, since it does not exist here: ${words}.`);
    window.history.replaceState(null, "", `#${hashOf(state)}`);
    void show();
  }
  state = tidy(parts, {});
  window.addEventListener("hashchange", read);
  read();
}

document.querySelector(".skip").addEventListener("click", (event) => {
  // The address keeps the choice; a fragment would take its place.
  event.preventDefault();
  $("result").focus();
});
$("form").addEventListener("submit", (event) => event.preventDefault());

try {
  const parts = await loadParts();
  start(parts);
  // After all that somebody waits for.
  setTimeout(() => void weighAll(parts), 2000);
} catch (error) {
  say("verdict")(`The builder cannot start: ${error.message}. Load the page again when the network is there.`);
  throw error;
}
