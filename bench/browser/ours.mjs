/**
 * Pages of ours. `ours` is what is compared: the elements and the dataset, nothing else on the page. The others are what people paste: the code of
 * the builder with its sentences and its room, the bundle with everything inside, and snapshots with and without script.
 */
import { readFile } from "node:fs/promises";
import { elementsOf, embedCode, parse } from "../../dist/embed/index.js";
import { snapshotOf } from "../../dist/server/snapshot.js";
import { TODAY } from "./content.mjs";
import { json, page, readText } from "./kit.mjs";

const at = (path) => new URL(`../../${path}`, import.meta.url);
const core = () => readText(at("dist/monusco-widgets.core.js"));

const WIDGETS = [
  ...["in-need", "displaced", "food-insecure", "personnel-ceiling"].map((metric) => ["stat", { metric }]),
  ...["rule-of-law", "humanitarian-assistance", "civilian-protection"].map((area) => ["focus-area", { area }]),
  ["handover-timeline", {}],
];

const tag = ([element, attributes]) =>
  `<monusco-${element}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join("")}></monusco-${element}>`;

const tags = WIDGETS.map(tag).join("\n");

export const script = (file) => `<script type="module" src="${file}"></script>`;

const provider = `<monusco-data scope="page" src="dataset.json"></monusco-data>`;

/** The code of the builder for each widget, with what it has for the head once. */
async function pasted(dataset, data) {
  const site = {
    base: "",
    version: "0",
    integrity: {},
    elements: elementsOf(JSON.parse(await readFile(at("custom-elements.json"), "utf8"))),
    themes: [],
    dataset: parse(dataset).dataset,
  };
  const codes = await Promise.all(
    WIDGETS.map(([element, attributes]) =>
      embedCode({ element, attributes, language: "en", data, space: "inline" }, { site, today: TODAY }),
    ),
  );
  const styles = codes.map(({ head }) => /<style>.*<\/style>/s.exec(head)?.[0] ?? "").join("\n");
  return { styles, provider: codes[0].provider, tags: codes.map(({ tag }) => tag).join("\n") };
}

/** The widgets rendered on a server. */
export async function rendered(dataset, options = {}) {
  const whole = parse(dataset).dataset;
  const parts = [];
  for (const [element, attributes] of WIDGETS)
    parts.push((await snapshotOf({ element, attributes, language: "en", today: TODAY, ...options }, whole)).html);
  return parts.join("\n");
}

export const OURS = [
  {
    name: "ours",
    label: "monusco-widgets",
    async build({ dataset }) {
      return {
        "index.html": page({ head: script("core.js"), body: `${provider}\n${tags}` }),
        "core.js": await core(),
        "dataset.json": json(dataset),
      };
    },
  },
  {
    name: "ours-pasted",
    label: "monusco-widgets, code of the builder",
    async build({ dataset }) {
      const code = await pasted(dataset, "live");
      return {
        "index.html": page({ head: `${script("core.js")}${code.styles}`, body: `${provider}\n${code.tags}` }),
        "core.js": await core(),
        "dataset.json": json(dataset),
      };
    },
  },
  {
    name: "ours-embedded",
    label: "monusco-widgets, its own dataset inside",
    // Its timeline has all events there are: what it shows is more, so that only some of the pieces can be asked for.
    covers: "figures",
    async build() {
      return {
        "index.html": page({ head: script("bundle.js"), body: tags }),
        "bundle.js": await readText(at("dist/monusco-widgets.js")),
      };
    },
  },
  {
    name: "ours-snapshot",
    label: "monusco-widgets, snapshot",
    isThere: true,
    async build({ dataset }) {
      return { "index.html": page({ head: script("core.js"), body: await rendered(dataset) }), "core.js": await core() };
    },
  },
  {
    name: "ours-snapshot-still",
    label: "monusco-widgets, snapshot without script",
    isThere: true,
    async build({ dataset }) {
      return { "index.html": page({ body: await rendered(dataset) }) };
    },
  },
];
