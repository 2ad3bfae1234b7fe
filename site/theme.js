/** The theme builder: what is set shows at once on real widgets, is measured, and is written out as CSS. */
import { NEEDED, shown } from "./contrast.js";
import { copy } from "./copy.js";
import { measure } from "./roles.js";
import { buildControls } from "./theme-controls.js";
import { propertiesOf, themeCss } from "./theme-css.js";
import { changesFrom, changesOf, DEFAULTS, hashOf, withoutPrefix, withPrefix } from "./theme-state.js";

const $ = (id) => document.getElementById(id);

/** What the grounds are called in a sentence. */
const GROUNDS = {
  "color-paper": "the page",
  "color-surface": "the popover",
  "map-land": "the map",
  "map-neighbour": "the neighbours on the map",
  "map-water": "the lakes",
};

let values = { ...DEFAULTS };

/** The lowest figure of each role, of all grounds that it is seen on; said in words, since colour alone says nothing. */
function showFigures() {
  const failures = [];
  for (const scheme of ["light", "dark"]) {
    const measured = measure(values, scheme === "dark").sort((a, b) => a.ratio / NEEDED[a.need] - b.ratio / NEEDED[b.need]);
    const lowest = new Map();
    for (const one of measured) if (!lowest.has(one.role)) lowest.set(one.role, one);
    for (const { role, on, need, ratio, passes } of lowest.values()) {
      const figure = document.querySelector(`[data-figure="${role}-${scheme}"]`);
      figure.textContent = `${shown(ratio)}:1 on ${GROUNDS[on]}: ${passes ? "passes" : "fails"} ${NEEDED[need]}`;
      figure.className = passes ? "passes" : "fails";
      if (!passes) failures.push(`${role}, ${scheme}`);
    }
  }
  const verdict = failures.length === 0 ? "Every role passes, light and dark." : `Too faint: ${failures.join("; ")}.`;
  if ($("verdict").textContent !== verdict) $("verdict").textContent = verdict;
}

function showAll() {
  const changes = changesOf(values);
  const properties = withPrefix(changes);
  $("css").value = Object.keys(changes).length === 0 ? "/* The defaults: nothing to set. */\n" : themeCss(":root", properties);
  $("theme").textContent = themeCss("#preview", properties);
  showFigures();
  window.history.replaceState(null, "", `#${hashOf(changes)}`);
}

const showControls = buildControls($("controls"), (name, value) => {
  values = { ...values, [name]: value };
  $("preset").value = "";
  showControls(values);
  showAll();
});

function start(changes) {
  values = { ...DEFAULTS, ...changes };
  showControls(values);
  showAll();
}

$("preset").addEventListener("change", async ({ target }) => {
  const name = target.value;
  if (name === "") return;
  if (name === "default") return start({});
  const response = await fetch(`/dist/themes/${name}.css`);
  if (response.ok && target.value === name) start(withoutPrefix(propertiesOf(await response.text())));
});

for (const input of document.querySelectorAll("[name=page]"))
  input.addEventListener("change", () => ($("preview").className = input.value));

const say = (words) => ($("done").textContent = words);

$("copy").addEventListener("click", () => copy($("css"), say));

$("download").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new window.Blob([$("css").value], { type: "text/css" }));
  link.download = "monusco-theme.css";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say("Downloaded as monusco-theme.css.");
});

window.addEventListener("hashchange", () => {
  // The link that skips to the CSS leaves the theme as it is.
  const isTheme = location.hash.length < 2 || location.hash.includes("=");
  if (isTheme) start(changesFrom(location.hash));
  else showAll();
});
start(changesFrom(location.hash));
if (location.hash.length < 2) $("preset").value = "default";
