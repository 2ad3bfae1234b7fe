/**
 * `npm run server`: the embed server beside a static file server, in one run, turn by turn. Writes results/server.json. Needs a build
 * (`npm run build` in the folder above) and a machine that does nothing else.
 *
 * ROUNDS (5) and SECONDS (4) of each turn, REQUESTS (1000000) of the memory test; ONLY=throughput,uncached,… does a part and keeps the rest.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { format } from "prettier";
import { startWorkerd } from "../../tests/server/workerd.ts";
import { bytesOf } from "./bytes.mjs";
import { CONNECTIONS, firstByte, load, median } from "./load.mjs";
import { machine } from "../machine.mjs";
import { memoryOver } from "./memory.mjs";
import { objectsOf, viewsOf } from "./objects.mjs";
import { startServer } from "./processes.mjs";
import { uncached } from "./uncached.mjs";

// workerd reads what its configuration embeds from there.
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const RESULTS = new URL("../results/server.json", import.meta.url);
const SERVER = new URL("../../dist/server/node.js", import.meta.url);
const BASE = "https://widgets.example/";

const number = (name, usual) => Number(process.env[name] ?? usual);
const rounds = number("ROUNDS", 5);
const seconds = number("SECONDS", 4);
const tell = (line) => console.log(line);
const readJson = async (url) => JSON.parse(await readFile(url, "utf8"));

const startOurs = () => startServer(SERVER, [], { PORT: "0", HOST: "127.0.0.1", MONUSCO_BASE: BASE });

const GZIP = { "accept-encoding": "gzip" };

/** Medians of the rounds, by their names. */
const medians = (list) => Object.fromEntries(Object.keys(list[0]).map((name) => [name, median(list.map((one) => one[name]))]));

async function bodyOf(port, { path, gzip }) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "accept-encoding": "identity" } });
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  const body = Buffer.from(await response.arrayBuffer());
  return { body, size: gzip ? gzipSync(body).length : body.length };
}

/** Those that this server serves: one without a renderer makes no PNG. What is left out is said. */
async function served(port, objects) {
  const found = await Promise.all(
    objects.map(async (object) => {
      const { status } = await fetch(`http://127.0.0.1:${port}${object.path}`);
      if (status !== 200) tell(`${object.name} is left out: ${status}`);
      return status === 200 ? [object] : [];
    }),
  );
  return found.flat();
}

async function throughput(version) {
  const folder = await mkdtemp(join(tmpdir(), "monusco-bench-"));
  const ours = await startOurs();
  const all = [];
  try {
    const objects = await served(ours.port, objectsOf(version));
    for (const [index, object] of objects.entries()) {
      const { body } = await bodyOf(ours.port, object);
      await writeFile(join(folder, `${index}.${object.ending}`), body);
      if (object.gzip) await writeFile(join(folder, `${index}.${object.ending}.gz`), gzipSync(body));
    }
    const fixed = await startServer(new URL("static.mjs", import.meta.url), [folder]);
    for (const [index, object] of objects.entries()) {
      const { size } = await bodyOf(ours.port, object);
      const headers = object.gzip ? GZIP : {};
      const turns = [
        { server: ours, path: object.path, found: [] },
        { server: fixed, path: `/${index}.${object.ending}`, found: [] },
      ];
      for (const { server, path } of turns) await load(server, { path, headers, seconds: 1 });
      for (let round = 0; round < rounds; round++) {
        // Turn by turn, and each time the other one first: whatever else the machine does hits both.
        for (const { server, path, found } of round % 2 ? turns : turns.toReversed())
          found.push(await load(server, { path, headers, seconds }));
      }
      const [server, plain] = turns.map(({ found }) => medians(found));
      const ratio = server.perSecond / plain.perSecond;
      const { name, target = false } = object;
      all.push({ name, bytes: size, target, server, static: plain, ratio, cpuRatio: plain.cpuMicros / server.cpuMicros });
      tell(
        `${name.padEnd(16)} ${String(size).padStart(7)} B  ${Math.round(server.perSecond)}/s beside ${Math.round(plain.perSecond)}/s: ` +
          `${ratio.toFixed(2)}; p99 ${server.p99} and ${plain.p99} ms; CPU ${server.cpuMicros.toFixed(0)} and ${plain.cpuMicros.toFixed(0)} µs`,
      );
    }
    await fixed.end();
  } finally {
    await ours.end();
    await rm(folder, { recursive: true });
  }
  return { connections: CONNECTIONS, rounds, seconds, objects: all };
}

async function latency(version) {
  const ours = await startOurs();
  const found = [];
  for (const { name, path } of (await served(ours.port, objectsOf(version))).filter((one) => !one.gzip)) {
    found.push({ name, ...(await firstByte(ours, path)) });
    tell(`${name.padEnd(16)} first byte after ${found.at(-1).p50.toFixed(2)} ms, p99 ${found.at(-1).p99.toFixed(2)} ms`);
  }
  await ours.end();
  return found;
}

async function onWorkerd(version) {
  const worker = await startWorkerd({ MONUSCO_BASE: BASE });
  const ours = await startOurs();
  const found = [];
  for (const { name, path } of (await served(worker.port, objectsOf(version))).filter(({ target, gzip }) => target && !gzip)) {
    const turns = [
      { server: ours, found: [] },
      { server: worker, found: [] },
    ];
    for (let round = 0; round < rounds; round++)
      for (const turn of turns) turn.found.push((await load(turn.server, { path, seconds })).perSecond);
    const [node, workerd] = turns.map((turn) => median(turn.found));
    found.push({ name, node, workerd });
    tell(`${name.padEnd(16)} ${Math.round(node)}/s on Node, ${Math.round(workerd)}/s on workerd`);
  }
  await worker.end();
  await ours.end();
  return found;
}

async function memory() {
  const ours = await startOurs();
  const found = await memoryOver(ours, number("REQUESTS", 1_000_000), tell);
  await ours.end();
  return found;
}

async function bytes(version) {
  const ours = await startOurs();
  const found = await bytesOf(ours.port, viewsOf(version));
  await ours.end();
  return found;
}

const PARTS = { throughput, latency, workerd: onWorkerd, uncached, memory, bytes };

const { version } = await readJson(new URL("../../dist/integrity.json", import.meta.url));
const { dependencies } = await readJson(new URL("../package.json", import.meta.url));
const wanted = process.env.ONLY?.split(",") ?? Object.keys(PARTS);
const found = {};
for (const name of wanted) {
  tell(`\n▸ ${name}`);
  found[name] = await PARTS[name](version);
}
// Read only now: parts may have been measured side by side.
const results = { ...(await readJson(RESULTS).catch(() => ({}))), ...found };
const text = JSON.stringify({ ...results, machine: machine(), tools: dependencies }, (_, value) =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
);
await mkdir(new URL(".", RESULTS), { recursive: true });
await writeFile(RESULTS, await format(text, { parser: "json", printWidth: 130 }));
