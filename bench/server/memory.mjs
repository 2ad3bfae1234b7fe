/** Memory over a million requests, 5,000 different queries among them. */
import { spend } from "./load.mjs";

const DIFFERENT = 5_000;
const DAY = 86_400_000;

/** Each a snapshot of its own: as known on another day. */
const different = Array.from({ length: DIFFERENT }, (_, index) => {
  const day = new Date(Date.UTC(2012, 0, 1) + index * DAY).toISOString().slice(0, 10);
  return `/snapshot/stat.html?metric=displaced&now=${day}`;
});

/** Small ones mostly, as a million of large ones would measure the loopback. */
const USUAL = [
  ...Array.from({ length: 9 }, () => "/card/stat.svg?metric=displaced"),
  ...Array.from({ length: 9 }, () => "/robots.txt"),
  "/snapshot/stat.html?metric=displaced",
  "/embed/stat/?metric=displaced",
];

/**
 * @param {{ port: number, usage: () => Promise<{ rss: number, heapUsed: number, external: number }> }} server
 * @param {number} total of requests
 * @param {(line: string) => void} tell
 */
export async function memoryOver(server, total, tell) {
  const step = total / 10;
  const steps = [];
  const note = async (requests) => {
    const { rss, heapUsed, external } = await server.usage();
    steps.push({ requests, rss, heapUsed, external });
    tell(`${requests} requests: ${(rss / 2 ** 20).toFixed(0)} MB resident, ${(heapUsed / 2 ** 20).toFixed(1)} MB of heap`);
  };
  await note(0);
  for (let done = 0; done < total; done += step) {
    // Half of them a step, each once: more than the cache holds, so that every step makes, keeps and forgets.
    const half = different.filter((_, index) => index % 2 === (done / step) % 2);
    await spend(server, half, half.length);
    await spend(server, USUAL, step - half.length);
    await note(done + step);
  }
  return { different: DIFFERENT, steps };
}
