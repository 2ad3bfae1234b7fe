/** What a view weighs: as the server sends it, and as a CDN does that compresses by itself. */
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const COMPRESSED = /^image\/png/;

/** @returns {Promise<{ plain: number, gzip: number, brotli: number } | undefined>} bytes of a body; undefined where there is none */
async function weigh(port, path) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "accept-encoding": "identity" } });
  if (response.status !== 200) return undefined;
  const body = Buffer.from(await response.arrayBuffer());
  const plain = body.length;
  if (COMPRESSED.test(response.headers.get("content-type"))) return { plain, gzip: plain, brotli: plain };
  return { plain, gzip: gzipSync(body).length, brotli: brotliCompressSync(body, BROTLI).length };
}

export async function bytesOf(port, views) {
  const weights = new Map();
  for (const path of new Set(views.flatMap(({ paths }) => paths))) weights.set(path, await weigh(port, path));
  const sum = (paths, coding) => paths.reduce((total, path) => total + weights.get(path)[coding], 0);
  const there = views.filter(({ paths }) => paths.every((path) => weights.get(path)));
  return there.map(({ name, paths }) => ({
    name,
    requests: paths.length,
    ...Object.fromEntries(["plain", "gzip", "brotli"].map((coding) => [coding, sum(paths, coding)])),
  }));
}
