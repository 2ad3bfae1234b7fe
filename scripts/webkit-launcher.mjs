/** WebKit for the test runner: a display that nobody sees, WebKitWebDriver on it, and both gone at the end. */
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** Draws without a graphics card, and starts no accessibility bus that is not there. */
const DRAWING = { GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" };

const freePort = () =>
  new Promise((done, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** Starts a display with a number of its own choice, which it writes into its fourth stream. */
async function startDisplay(program, children) {
  const display = spawn(program, ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  children.push(display);
  const number = await new Promise((done, failed) => {
    display.once("error", failed);
    display.once("exit", (code) => failed(new Error(`Xvfb ended with ${code}`)));
    display.stdio[3].once("data", (data) => done(String(data).trim()));
  });
  return `:${number}`;
}

async function startDriver(program, env, children) {
  const port = await freePort();
  children.push(spawn(program, [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" }));
  for (let attempt = 0; attempt < 100; attempt++) {
    const status = await fetch(`http://127.0.0.1:${port}/status`)
      .then((response) => response.json())
      .catch(() => undefined);
    if (status?.value.ready) return port;
    await delay(100);
  }
  throw new Error("WebKitWebDriver did not answer within 10 s");
}

/**
 * The launcher of the test runner for WebKitGTK.
 *
 * @param {{ driver: string, browser: string, xvfb: string }} programs
 */
export async function webkitLauncher({ driver, browser, xvfb }) {
  const children = [];
  const kill = () => children.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", kill);
  const DISPLAY = await startDisplay(xvfb, children);
  const port = await startDriver(driver, { ...process.env, ...DRAWING, DISPLAY }, children);
  const launcher = webdriverLauncher({
    automationProtocol: "webdriver",
    hostname: "127.0.0.1",
    port,
    path: "/",
    logLevel: "error",
    capabilities: {
      browserName: "MiniBrowser",
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    // One page at a time and on top, not in a frame: focus, viewport and media queries behave as for a reader.
    concurrency: 1,
    async initialize(config) {
      await initialize({ ...config, concurrency: 1 });
      launcher.name = "WebKit";
    },
    async stop() {
      await stop();
      kill();
    },
  });
}
