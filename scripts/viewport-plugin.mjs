/**
 * The command `resize` for browser tests in all three engines: `await executeServerCommand("resize", { width: 400, height: 800 })`.
 * The runner's own setViewport knows no WebDriver. Answers with the size that the page then has: WebKit's window is never narrower than
 * 447 px, so a narrow test asks for the width of a container instead.
 */
import { setTimeout as delay } from "node:timers/promises";

async function resizeWindow(driver, { width, height }) {
  let outer = { width, height };
  let inner;
  // The window's own frame is part of what is set: the second try knows its size.
  for (let attempt = 0; attempt < 3; attempt++) {
    await driver.setWindowRect(null, null, outer.width, outer.height);
    await delay(100);
    inner = await driver.execute(() => ({ width: innerWidth, height: innerHeight }));
    if (inner.width === width && inner.height === height) break;
    outer = { width: outer.width + width - inner.width, height: outer.height + height - inner.height };
  }
  return inner;
}

/** A plugin of the test runner. */
export const viewportPlugin = () => ({
  name: "viewport",
  async executeCommand({ command, payload, session }) {
    if (command !== "resize") return undefined;
    const { width, height } = payload;
    if (session.browser.type !== "puppeteer") return resizeWindow(session.browser.driver, { width, height });
    await session.browser.getPage(session.id).setViewport({ width, height });
    return { width, height };
  },
});
