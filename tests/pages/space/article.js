/* global URLSearchParams */
// The page that its address describes, written while it is read, as a server would: `?lang`, `?width` of its columns, `?font`, `?root` size,
// `?tags` between semicolons, `#css` (or else the sheet) and `?live`. What shifts is kept from before anything is there.
const asked = new URLSearchParams(`${location.search}&${location.hash.slice(1)}`);
window.shifts = [];
if (window.PerformanceObserver?.supportedEntryTypes?.includes("layout-shift")) {
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      const names = sources.map(({ node, previousRect, currentRect }) => {
        const element = node?.parentElement?.closest("section");
        return `${node?.nodeName}.${node?.className ?? node?.textContent?.slice(0, 40)} in ${element?.title}: ${previousRect.y} ${previousRect.height} to ${currentRect.y} ${currentRect.height}`;
      });
      if (!hadRecentInput) window.shifts.push(`${value.toFixed(5)} ${names.join(", ")}`);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

// Data come when the test lets them.
const fetchNow = window.fetch;
const isLetGo = new Promise((resolve) => (window.letGo = resolve));
window.fetch = (...request) => isLetGo.then(() => fetchNow(...request));

const lang = asked.get("lang") ?? "en";
document.documentElement.lang = lang;
document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
const isLive = asked.has("live");

document.write(`<style>
  html { font-size: ${asked.get("root") ?? "100%"} }
  body { margin: 0; font: ${asked.get("font") ?? "1rem/1.6 sans-serif"} }
  main { display: flex; align-items: flex-start; gap: 20px }
  section { flex: none; width: ${asked.get("width")}px }
  ${asked.get("css") ?? ""}
</style>`);
if (!asked.has("css")) document.write('<link rel="stylesheet" href="/dist/monusco-widgets.css">');
// As the embed code has it: the words of a language come with the bundle.
if (["ar", "es", "ln", "sw"].includes(lang)) document.write(`<link rel="modulepreload" href="/dist/locales/${lang}.js">`);

window.writeArticle = () => {
  const sections = asked
    .get("tags")
    .split(";")
    .map((tag) => {
      const name = tag.split(" ")[0];
      return `<section title="${tag.replaceAll('"', "")}"><p>Before it.</p><monusco-${tag}><p>What it shows, in one sentence with its date and source (28 January 2026, United Nations).</p></monusco-${name}>
        <p class="after">What follows is read on, and does not move.</p>${"<p>The article goes on for some time, in sentences that are as long as those of an article.</p>".repeat(20)}</section>`;
    });
  document.write(`<main>${sections.join("")}</main>`);
  if (isLive) document.write('<monusco-data scope="page" src="/data/monusco.json"></monusco-data>');
};

window.addScript = () => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = isLive ? "/dist/monusco-widgets.core.js" : "/dist/monusco-widgets.js";
  document.body.append(script);
};
