/** Load, by autocannon, and what it found. */
import autocannon from "autocannon";
import { Agent, get } from "node:http";

export const CONNECTIONS = 50;

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Asks for one address for a while.
 *
 * @param {{ port: number, usage?: () => Promise<{ cpuMicros: number }> }} server
 * @param {{ path: string, headers?: Record<string, string>, seconds: number }} what
 * @throws Error where an answer was no success: a failure may be fast
 */
export async function load(server, { path, headers = {}, seconds }) {
  const before = await server.usage?.();
  const result = await autocannon({
    url: `http://127.0.0.1:${server.port}${path}`,
    headers,
    connections: CONNECTIONS,
    duration: seconds,
  });
  const after = await server.usage?.();
  const { requests, non2xx, errors, timeouts, latency, duration } = result;
  if (non2xx + errors + timeouts > 0) throw new Error(`${path}: ${non2xx} refusals, ${errors} errors, ${timeouts} timeouts`);
  const cpu = before && after.cpuMicros - before.cpuMicros;
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    ...(before && { cpuMicros: cpu / requests.total, busy: cpu / (duration * 1e6) }),
  };
}

/** Sends requests for a list of addresses in turn, and waits for all. */
export async function spend(server, paths, amount) {
  const requests = paths.map((path) => ({ path }));
  const url = `http://127.0.0.1:${server.port}`;
  const { non2xx, errors, timeouts } = await autocannon({ url, requests, connections: 20, amount });
  if (non2xx + errors + timeouts > 0) throw new Error(`${non2xx} refusals, ${errors} errors, ${timeouts} timeouts`);
}

/** Milliseconds to the first byte of an answer, one request after the other on one connection. */
export async function firstByte(server, path, count = 400) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await new Promise((done, failed) => {
      get({ host: "127.0.0.1", port: server.port, path, agent }, (response) => {
        times.push(performance.now() - start);
        response.resume().once("end", done);
      }).once("error", failed);
    });
  }
  agent.destroy();
  const sorted = times.slice(count / 4).sort((a, b) => a - b);
  return { p50: median(sorted), p99: sorted[Math.floor(sorted.length * 0.99)] };
}
