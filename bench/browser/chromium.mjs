/** The browser, and what its protocol tells of a page. */
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS, ensureBrowsers } from "../../scripts/browsers.mjs";

/** A machine and a line as they are, and a slow phone on a slow line. */
export const CONDITIONS = {
  full: { viewport: { width: 1280, height: 900 }, cpu: 1 },
  slow: {
    viewport: { width: 412, height: 915 },
    cpu: 4,
    line: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
  },
};

/** @throws Error where there is no Chromium */
export async function launch() {
  const { chromium } = await ensureBrowsers();
  if (chromium.missing) throw new Error(`No Chromium: ${chromium.missing}`);
  return puppeteer.launch({
    executablePath: Object.values(chromium.env)[0],
    headless: true,
    args: [...CHROMIUM_ARGS, "--enable-precise-memory-info", "--hide-scrollbars"],
  });
}

/** A page with nothing in its cache, under some conditions; `time` in thread time. */
export async function openPage(browser, { viewport, cpu, line }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const client = await page.createCDPSession();
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  await client.send("Network.enable");
  if (line) await client.send("Network.emulateNetworkConditions", line);
  if (cpu > 1) await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return { page, client, close: () => context.close() };
}

/** Seconds of the main thread's own time since the page began, bytes and counts. */
export async function metricsOf(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Bytes of living objects. */
export async function heapOf(client) {
  await client.send("HeapProfiler.collectGarbage");
  await client.send("HeapProfiler.collectGarbage");
  return (await metricsOf(client)).JSHeapUsedSize;
}
