/** Pages without a library: plain HTML, the same in declarative shadow roots, ten frames by pym.js, and elements written by hand. */
import { bundle, escape, json, page, packageFile, readText } from "./kit.mjs";
import { look } from "./peers/common/look.js";

const figure = ({ label, relation, figure, scale, date, state, publisher, title, url }) => `<figure class="card" style="margin:0">
<figcaption class="label">${escape(label)}</figcaption>
<p class="figure"><small>${escape(relation)}</small> <data value="${escape(figure)}">${escape(figure)}</data> <small>${escape(scale)}</small></p>
<div class="meta"><span>${escape(date)}</span><br><span>${escape(state)}</span><br><a href="${escape(url)}" title="${escape(title)}">${escape(publisher)}</a></div>
</figure>`;

const area = ({ title, summary, points }) => `<section class="card"><h3>${escape(title)}</h3><p>${escape(summary)}</p>
<ul>${points.map((point) => `<li>${escape(point)}</li>`).join("")}</ul></section>`;

const event = ({ date, title, text, sources }) => `<li><time>${escape(date)}</time><p class="title">${escape(title)}</p>
<p>${escape(text)}</p><p class="meta">${escape(sources.map(({ publisher }) => publisher).join(", "))}</p></li>`;

const list = (events) => `<ol>${events.map(event).join("\n")}</ol>`;

const style = `<style>${look.replaceAll(":host", "main")}</style>`;

const blocks = ({ figures, areas, events }) => [...figures.map(figure), ...areas.map(area), list(events)];

/** Frames for ten children: four figures, three areas, and the events four by four. */
const framed = ({ figures, areas, events }) => [
  ...figures.map(figure),
  ...areas.map(area),
  ...[0, 4, 8].map((start) => list(events.slice(start, start + 4))),
];

const tags = `
<x-stat metric="in-need"></x-stat>
<x-stat metric="displaced"></x-stat>
<x-stat metric="food-insecure"></x-stat>
<x-stat metric="personnel-ceiling"></x-stat>
<x-area area="rule-of-law"></x-area>
<x-area area="humanitarian-assistance"></x-area>
<x-area area="civilian-protection"></x-area>
<x-timeline></x-timeline>`;

const script = `<script type="module" src="page.js"></script>`;

export const PLAIN = [
  {
    name: "static",
    label: "static HTML",
    async build({ plain }) {
      return { "index.html": page({ head: style, body: `<main>${blocks(plain.en).join("\n")}</main>` }) };
    },
  },
  {
    name: "shadow",
    label: "declarative shadow DOM, no script",
    async build({ plain }) {
      const block = (html) => `<div><template shadowrootmode="open"><style>${look}</style>${html}</template></div>`;
      return { "index.html": page({ body: blocks(plain.en).map(block).join("\n") }) };
    },
  },
  {
    name: "pym",
    label: "ten pym.js iframes",
    async build({ plain }) {
      const pym = await readText(packageFile("pym.js/dist/pym.v1.min.js"));
      const children = framed(plain.en).map((html, index) => [
        `child-${index}.html`,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Widget</title>${style}<main>${html}</main><script src="pym.js"></script><script>new pym.Child()</script></html>`,
      ]);
      const parents = children.map(
        ([file], index) => `<div id="widget-${index}"></div><script>new pym.Parent("widget-${index}","${file}",{})</script>`,
      );
      return {
        "index.html": page({ head: `<script src="pym.js"></script>`, body: parents.join("\n") }),
        "pym.js": pym,
        ...Object.fromEntries(children),
      };
    },
  },
  {
    name: "hand",
    label: "custom elements by hand",
    async build({ dataset }) {
      return {
        "index.html": page({ head: script, body: `<div data-dataset="dataset.json">${tags}</div>` }),
        "page.js": await bundle("hand/elements.js"),
        "dataset.json": json(dataset),
      };
    },
  },
];

const framework = (name, label, entry, options) => ({
  name,
  label,
  async build({ plain }) {
    return {
      "index.html": page({ head: script, body: tags }),
      "page.js": await bundle(entry, options),
      "plain.json": json(plain),
    };
  },
});

/** Pages whose elements are written with a framework, and bundled with it. */
export const FRAMEWORKS = [
  framework("react", "React 19 custom elements", "jsx/react.js", { jsx: "react", alias: { hooks: "react" } }),
  framework("preact", "Preact custom elements", "jsx/preact.js", { jsx: "preact", alias: { hooks: "preact/hooks" } }),
  framework("svelte", "Svelte 5 custom elements", "svelte/define.js"),
];
