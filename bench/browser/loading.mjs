/**
 * Loading each page with an empty cache. Two kinds of visits, in turn: one that watches for the words (ready, paints, shift), one that nothing
 * watches and that counts (bytes, requests, the main thread's time, heap, nodes).
 */
import { CONDITIONS, heapOf, metricsOf, openPage } from "./chromium.mjs";
import { piecesOf } from "./content.mjs";
import { blockingOf } from "./trace.mjs";
import { frames, record, watchPieces } from "./in-page.mjs";
import { shuffled, summaries } from "./stats.mjs";

const READY_MS = 30_000;

const settle = async (page) => {
  await page.waitForNetworkIdle({ idleTime: 400, timeout: READY_MS });
  await page.evaluate(frames);
};

/** Milliseconds after the start of the navigation, and the sum of shifts. */
async function visitWatched(browser, address, conditions, { pieces, isThere }) {
  const { page, close } = await openPage(browser, conditions);
  try {
    await page.evaluateOnNewDocument(record);
    await page.evaluateOnNewDocument(watchPieces, pieces, isThere);
    await page.goto(address, { waitUntil: "load" });
    await page
      .waitForFunction(() => window.benchReady !== undefined, { timeout: READY_MS, polling: 100 })
      .catch(async () => {
        throw new Error(`${address} never showed ${JSON.stringify(await page.evaluate(() => window.benchMissing()))}`);
      });
    await settle(page);
    return await page.evaluate(() => {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return { ready: window.benchReady, fcp: paint.startTime, lcp: window.benchSeen.lcp, shift: window.benchSeen.shift };
    });
  } finally {
    await close();
  }
}

async function traced(client, work) {
  const events = [];
  const onData = ({ value }) => events.push(...value);
  client.on("Tracing.dataCollected", onData);
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  await work();
  const complete = new Promise((done) => client.once("Tracing.tracingComplete", done));
  await client.send("Tracing.end");
  await complete;
  client.off("Tracing.dataCollected", onData);
  return events;
}

async function visitCounted(browser, address, conditions) {
  const { page, client, close } = await openPage(browser, conditions);
  try {
    let [bytes, requests] = [0, -1];
    client.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    client.on("Network.requestWillBeSent", ({ request }) => {
      if (request.url.startsWith("http")) requests += 1;
    });
    const events = await traced(client, async () => {
      await page.goto(address, { waitUntil: "load" });
      await page.waitForNetworkIdle({ idleTime: 400, timeout: READY_MS });
    });
    const { TaskDuration, LayoutDuration, RecalcStyleDuration, Nodes } = await metricsOf(client);
    return {
      bytes,
      requests,
      main: TaskDuration * 1000,
      // All but layout and style: what script does in promises and frames has no name of its own in a trace.
      script: (TaskDuration - LayoutDuration - RecalcStyleDuration) * 1000,
      blocking: blockingOf(events, address),
      heap: await heapOf(client),
      nodes: Nodes,
    };
  } finally {
    await close();
  }
}

/** @returns by condition and page, a summary of each measurement */
export async function measureLoading(browser, { peers, port, content, rounds, tell }) {
  const found = {};
  for (const [name, conditions] of Object.entries(CONDITIONS)) {
    const visits = new Map(peers.map((peer) => [peer.name, { watched: [], counted: [] }]));
    for (let round = 0; round < rounds; round++) {
      for (const peer of shuffled(peers)) {
        const address = `http://127.0.0.1:${port}/${peer.name}/`;
        const asked = { pieces: piecesOf(content.plain.en, peer.covers), isThere: peer.isThere ?? false };
        const { watched, counted } = visits.get(peer.name);
        watched.push(await visitWatched(browser, address, conditions, asked));
        counted.push(await visitCounted(browser, address, conditions));
      }
      tell(`loading, ${name}: round ${round + 1} of ${rounds}`);
    }
    found[name] = Object.fromEntries(
      Array.from(visits, ([peer, { watched, counted }]) => [peer, { ...summaries(watched), ...summaries(counted) }]),
    );
  }
  return found;
}
