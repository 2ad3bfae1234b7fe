/** Servers as processes of their own, that can be asked what they used. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const PROBE = new URL("probe.mjs", import.meta.url).href;

/**
 * Starts a script that says on its output where it listens.
 *
 * @param {URL} script
 * @param {string[]} [args]
 * @param {Record<string, string>} [env]
 */
export async function startServer(script, args = [], env = {}) {
  const child = spawn(process.execPath, ["--expose-gc", "--import", PROBE, fileURLToPath(script), ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const lines = createInterface({ input: child.stdout });
  const port = await new Promise((done, failed) => {
    child.once("exit", (code) => failed(new Error(`${script.pathname.split("/").at(-1)} ended with ${code}`)));
    // Every later line is read too, and dropped: a pipe that nobody reads would stop the server.
    lines.on("line", (line) => {
      if (line.includes('"listening"')) done(JSON.parse(line).port);
    });
  });
  return {
    port,
    /** @returns {Promise<{ rss: number, heapUsed: number, external: number, cpuMicros: number }>} bytes after a collection; CPU since the start */
    async usage() {
      const answer = once(child, "message");
      child.send("usage");
      const [usage] = await answer;
      return usage;
    },
    async end() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
