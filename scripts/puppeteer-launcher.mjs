/** Chromium and Firefox for the test runner, both through puppeteer-core: no driver of their own is needed. */
import { chromeLauncher } from "@web/test-runner-chrome";
import { availableParallelism } from "node:os";
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS } from "./browsers.mjs";

/** The tests ask the browser itself what it tells assistive technology. */
const FIREFOX_ARGS = ["--remote-allow-system-access"];

const FIREFOX_PREFERENCES = {
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/** Navigating fails now and then on a busy machine, before anything of the page has run: once more is no second chance for a test. */
function withSecondTry(launcher) {
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    try {
      await start(id, url);
    } catch (error) {
      console.log(`  could not open the page (${error.message.split("\n")[0]}): once more`);
      await start(id, url);
    }
  };
  return launcher;
}

/** Pages side by side in Chromium. In `npm test` another engine runs beside it, so that two cores have enough to do. */
const concurrency = availableParallelism() > 2 ? 2 : 1;

// In a context of its own each page is in the foreground: keys and pointer never wait for another tab, and two can run side by side.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

/** A page for each file. The launcher would take one for all, whose process grew to 4.8 GB by what earlier files had left. */
function withFreshPages(launcher) {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stop(id);
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.browserContext().close();
    return result;
  };
  return launcher;
}

export const chromiumLauncher = (executablePath) =>
  withFreshPages(
    withSecondTry(chromeLauncher({ puppeteer, concurrency, createPage, launchOptions: { executablePath, args: CHROMIUM_ARGS } })),
  );

export const firefoxLauncher = (executablePath) =>
  withSecondTry(
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: "firefox", executablePath, args: FIREFOX_ARGS, extraPrefsFirefox: FIREFOX_PREFERENCES },
    }),
  );
