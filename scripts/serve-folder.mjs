/** A folder on a port of its own, as a plain server of files gives it. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { findFile, typeOf } from "./static-files.mjs";

async function answer(mounts, request, response) {
  const found = await findFile(mounts, new URL(request.url, "http://localhost").pathname);
  if (!found) response.writeHead(404).end();
  else if ("redirect" in found) response.writeHead(301, { location: found.redirect }).end();
  else response.writeHead(200, { "content-type": typeOf(found.file) }).end(await readFile(found.file));
}

/**
 * @param {string} folder
 * @param {string} [prefix] where it lies on the server, with a slash at both ends
 * @returns {Promise<{ base: string, close: () => Promise<void> }>} `base`: its address, with a slash at the end
 */
export async function serveFolder(folder, prefix = "/") {
  const server = createServer((request, response) => {
    answer({ [prefix]: folder }, request, response).catch((error) => response.destroy(error));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { base: `http://127.0.0.1:${server.address().port}${prefix}`, close };
}
