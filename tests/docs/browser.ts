/** A real Chromium with one page, and what that page complains of. */
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { CHROMIUM_ARGS, findEngine } from "../../scripts/browsers.mjs";

export async function openBrowser(): Promise<Browser> {
  const { env, missing } = await findEngine("chromium");
  if (missing) throw new Error(`There is no Chromium: ${missing}`);
  return puppeteer.launch({ executablePath: env["CHROME_PATH"]!, args: CHROMIUM_ARGS });
}

/** A page that is watched: errors in the console, what is thrown, requests that fail or go elsewhere. */
export class WatchedPage {
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {}

  /** @param isOurs whether a request may be made at all */
  static async in(browser: Browser, isOurs: (url: string) => boolean): Promise<WatchedPage> {
    const watched = new WatchedPage(await browser.newPage());
    const { page, complaints } = watched;
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url ?? ""})`);
    });
    page.on("pageerror", (error) => complaints.push(`thrown: ${String(error)}`));
    page.on("request", (request) => {
      if (!isOurs(request.url())) complaints.push(`asked elsewhere: ${request.url()}`);
    });
    page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    return watched;
  }

  /** What was complained of since the last time. */
  taken(): string[] {
    return this.complaints.splice(0);
  }
}
