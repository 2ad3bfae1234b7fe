/** A folder on a port of its own. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { findFile, typeOf } from "../static-files.mjs";

async function answer(folder, request, response) {
  const found = await findFile({ "/": folder }, new URL(request.url, "http://localhost").pathname);
  if (!found) response.writeHead(404).end();
  else if ("redirect" in found) response.writeHead(301, { location: found.redirect }).end();
  else response.writeHead(200, { "content-type": typeOf(found.file) }).end(await readFile(found.file));
}

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => response.destroy(error));
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { address: `http://localhost:${server.address().port}/`, close };
}
