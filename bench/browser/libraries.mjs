/** Pages made with libraries: two of timelines, which show the events alone, and three of elements for pages, filled with the same words. */
import { build } from "esbuild";
import { escape, json, page, packageFile, readText } from "./kit.mjs";

const dateParts = (iso) => {
  const [year, month, day] = iso
    .split("/")[0]
    .replace(/[~?%]$/, "")
    .split("-");
  return { year, ...(month && { month }), ...(day && { day }) };
};

const script = `<script type="module" src="page.js"></script>`;

/** Modules of a library, bundled as its users' builds do. */
async function bundled(modules, conditions = ["production", "browser"]) {
  const made = await build({
    stdin: { contents: modules.map((one) => `import ${JSON.stringify(one)};`).join("\n"), resolveDir: packageFile("..") },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    conditions,
    loader: { ".css": "empty" },
    logLevel: "error",
  });
  return made.outputFiles[0].text;
}

/** The same page for a library of elements, by how it writes a card, a label, something folded and a choice. */
function filled({ figures, areas, events }, { card, tag, folded, choice }) {
  const kinds = [...new Set(events.map(({ kind }) => kind))];
  return [
    ...figures.map(({ label, relation, figure, scale, date, state, publisher, title, url }) =>
      card(
        escape(label),
        `<p style="font-size:2.6em;margin:0"><small>${escape(relation)}</small> ${escape(figure)} <small>${escape(scale)}</small></p>
<p>${escape(date)} ${tag(escape(state))}</p>
${folded(escape(publisher), `${escape(title)} <a href="${escape(url)}">${escape(url)}</a>`)}`,
      ),
    ),
    ...areas.map(({ title, summary, points }) =>
      card(escape(title), `<p>${escape(summary)}</p><ul>${points.map((point) => `<li>${escape(point)}</li>`).join("")}</ul>`),
    ),
    `<div>${kinds.map(choice).join("\n")}</div>`,
    ...events.map(({ date, title, text, sources }) =>
      card(
        escape(title),
        `<p>${escape(date)}</p><p>${escape(text)}</p><p>${escape(sources.map(({ publisher }) => publisher).join(", "))}</p>`,
      ),
    ),
  ].join("\n");
}

export const LIBRARIES = [
  {
    name: "timelinejs",
    label: "TimelineJS3, only the timeline",
    covers: "events",
    // Its fonts are of another server: it does without them here.
    async build({ plain }) {
      const events = plain.en.events.map(({ iso, title, text }) => ({
        start_date: dateParts(iso),
        text: { headline: escape(title), text: `<p>${escape(text)}</p>` },
      }));
      const dist = packageFile("@knight-lab/timelinejs/dist");
      return {
        "index.html": page({
          head: `<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>`,
          body: `<div id="timeline" style="width:100%;height:600px"></div>
<script>new TL.Timeline("timeline", ${json({ events }).replaceAll("<", "\\u003c")}, { script_path: new URL("js/", location.href).href, font: null })</script>`,
        }),
        "js/timeline.js": await readText(`${dist}/js/timeline.js`),
        "css/timeline.css": await readText(`${dist}/css/timeline.css`),
        "js/": `${dist}/js`,
        "css/": `${dist}/css`,
      };
    },
  },
  {
    name: "vis",
    label: "vis-timeline, only the timeline",
    covers: "events",
    async build({ plain }) {
      const items = plain.en.events.map(({ id, iso, title }) => ({ id, content: escape(title), start: iso.split("/")[0] }));
      return {
        "index.html": page({
          head: `<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>`,
          body: `<div id="timeline"></div><script>new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(${json(items).replaceAll("<", "\\u003c")}), {})</script>`,
        }),
        "vis.js": await readText(packageFile("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js")),
        "vis.css": await readText(packageFile("vis-timeline/styles/vis-timeline-graph2d.min.css")),
      };
    },
  },
  {
    name: "shoelace",
    label: "Shoelace",
    async build({ plain }) {
      const names = ["card", "tag", "details", "button"];
      return {
        "index.html": page({
          head: `<link rel="stylesheet" href="light.css">${script}`,
          body: filled(plain.en, {
            card: (title, body) => `<sl-card><div slot="header">${title}</div>${body}</sl-card>`,
            tag: (text) => `<sl-tag>${text}</sl-tag>`,
            folded: (summary, text) => `<sl-details summary="${summary}">${text}</sl-details>`,
            choice: (text) => `<sl-button>${text}</sl-button>`,
          }),
        }),
        "page.js": await bundled(names.map((name) => `@shoelace-style/shoelace/dist/components/${name}/${name}.js`)),
        "light.css": await readText(packageFile("@shoelace-style/shoelace/dist/themes/light.css")),
      };
    },
  },
  {
    name: "webawesome",
    label: "Web Awesome",
    async build({ plain }) {
      const names = ["card", "tag", "details", "button"];
      const { outputFiles } = await build({
        entryPoints: [packageFile("@awesome.me/webawesome/dist/styles/themes/default.css")],
        bundle: true,
        minify: true,
        write: false,
        logLevel: "error",
      });
      return {
        "index.html": page({
          head: `<link rel="stylesheet" href="default.css">${script}`,
          body: filled(plain.en, {
            card: (title, body) => `<wa-card with-header><div slot="header">${title}</div>${body}</wa-card>`,
            tag: (text) => `<wa-tag>${text}</wa-tag>`,
            folded: (summary, text) => `<wa-details summary="${summary}">${text}</wa-details>`,
            choice: (text) => `<wa-button>${text}</wa-button>`,
          }),
        }),
        "page.js": await bundled(names.map((name) => `@awesome.me/webawesome/dist/components/${name}/${name}.js`)),
        "default.css": outputFiles[0].text,
      };
    },
  },
  {
    name: "material",
    label: "Material Web",
    async build({ plain }) {
      const modules = [
        "labs/card/outlined-card.js",
        "chips/chip-set.js",
        "chips/assist-chip.js",
        "chips/filter-chip.js",
        "list/list.js",
        "list/list-item.js",
      ];
      return {
        "index.html": page({
          head: script,
          body: filled(plain.en, {
            card: (title, body) => `<md-outlined-card><h3>${title}</h3>${body}</md-outlined-card>`,
            tag: (text) => `<md-assist-chip label="${text}"></md-assist-chip>`,
            // It has nothing that folds; a list item shows the same two lines.
            folded: (summary, text) =>
              `<md-list><md-list-item>${summary}<div slot="supporting-text">${text}</div></md-list-item></md-list>`,
            choice: (text) => `<md-filter-chip label="${text}"></md-filter-chip>`,
          }),
        }),
        "page.js": await bundled(modules.map((one) => `@material/web/${one}`)),
      };
    },
  },
];
