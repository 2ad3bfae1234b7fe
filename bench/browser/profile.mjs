/**
 * `npm --prefix bench run profile -- stats`: which functions the main thread's time goes to, in a build that nobody has minified. Also `load`,
 * `language`, and `filter`. Needs a build, and what `npm run bench` installs.
 */
import { build } from "esbuild";
import { CONDITIONS, launch, metricsOf, openPage } from "./chromium.mjs";
import { GROWING, put } from "./growth.mjs";
import { frames } from "./in-page.mjs";
import { filesOf, serve } from "./site.mjs";
import { columns } from "./table.mjs";

const LINES = 25;
const TURNS = 10;

const { stat, timeline } = GROWING.ours;

/** By what is profiled: the page, what is put on it before, and what is then done. */
const SCENES = {
  load: { page: "ours/" },
  stats: { page: "ours/empty.html", before: [stat, 1], act: (page) => put(page, stat, 1000) },
  language: { page: "ours/empty.html", before: [stat, 100], act: (page) => turns(page, languages) },
  filter: { page: "ours/events-400.html", before: [timeline, 1], act: (page) => turns(page, kinds) },
};

const languages = (turn) => {
  document.documentElement.lang = turn % 2 ? "en" : "fr";
};
const kinds = (turn) => {
  document.querySelector("monusco-handover-timeline").kind = turn % 2 ? undefined : "agreement";
};

async function turns(page, change) {
  for (let turn = 0; turn < TURNS; turn++) {
    await page.evaluate(change, turn);
    await page.evaluate(frames);
  }
}

/** The core as the sources name things. */
async function readable() {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../dist/define-core.js", import.meta.url).pathname],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["production", "browser"],
    external: ["*/monusco-audit.js", "./locales/*"],
    write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}

/** Milliseconds by function: its own, and with all that it calls. */
function sum({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const nameOf = (id) => byId.get(id).callFrame.functionName || "(anonymous)";
  const found = new Map();
  const add = (name, index, ms) => {
    if (!found.has(name)) found.set(name, [0, 0]);
    found.get(name)[index] += ms;
  };
  samples.forEach((sample, index) => {
    const ms = timeDeltas[index] / 1000;
    add(nameOf(sample), 0, ms);
    const names = new Set();
    for (let id = sample; id !== undefined; id = parents.get(id)) names.add(nameOf(id));
    for (const name of names) add(name, 1, ms);
  });
  return found;
}

const scene = SCENES[process.argv[2]];
if (!scene) throw new Error(`Say what to profile: ${Object.keys(SCENES).join(", ")}`);
const { files } = await filesOf();
Object.assign(files.get("/ours/core.js"), { body: await readable(), gzip: undefined, small: undefined });
const server = await serve(files);
const browser = await launch();
try {
  const { page, client } = await openPage(browser, CONDITIONS.full);
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: 200 });
  const go = () => page.goto(`http://127.0.0.1:${server.port}/${scene.page}`, { waitUntil: "networkidle0" });
  if (scene.act) await go();
  if (scene.before) await put(page, ...scene.before);
  const before = await metricsOf(client);
  await client.send("Profiler.start");
  await (scene.act ? scene.act(page) : go());
  const { profile } = await client.send("Profiler.stop");
  const after = await metricsOf(client);
  const spent = (name) => `${Math.round((after[name] - (scene.act ? before[name] : 0)) * 1000)} ms`;
  const rows = [...sum(profile)].sort(([, [a]], [, [b]]) => b - a).slice(0, LINES);
  console.log(
    `all ${spent("TaskDuration")}, layout ${spent("LayoutDuration")}, style ${spent("RecalcStyleDuration")}; by function:\n`,
  );
  console.log(
    columns([
      ["function", "itself, ms", "with what it calls"],
      ...rows.map(([name, all]) => [name, ...all.map((ms) => ms.toFixed(1))]),
    ]),
  );
} finally {
  server.close();
  await browser.close();
}
