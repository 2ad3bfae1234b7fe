/**
 * The command `heap` for browser tests in Chromium: `await executeServerCommand("heap")` collects the garbage of the page and answers with what is
 * left: bytes of the heap, and how many nodes, documents, frames and listeners the browser counts. In another engine it answers with null.
 */

/** A second time finds what the first has let go: a wrapper keeps its node until it has been collected itself. */
const ROUNDS = 3;

async function left(page) {
  const client = await page.createCDPSession();
  try {
    await client.send("Performance.enable");
    for (let round = 0; round < ROUNDS; round++) await client.send("HeapProfiler.collectGarbage");
    const { usedSize } = await client.send("Runtime.getHeapUsage");
    const { metrics } = await client.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name)?.value;
    return {
      bytes: usedSize,
      nodes: of("Nodes"),
      documents: of("Documents"),
      frames: of("Frames"),
      listeners: of("JSEventListeners"),
    };
  } finally {
    await client.detach();
  }
}

/** A plugin of the test runner. */
export const heapPlugin = () => ({
  name: "heap",
  async executeCommand({ command, session }) {
    if (command !== "heap") return undefined;
    if (session.browser.name.toLowerCase().includes("chrom") && session.browser.type === "puppeteer")
      return left(session.browser.getPage(session.id));
    // Nothing at all would be an unknown command.
    return {};
  },
});
