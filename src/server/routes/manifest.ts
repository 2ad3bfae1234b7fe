/** What is here, for programs: each version with its files, their hashes and sizes, and the datasets that have an address of their own. */
import type { IntegrityFile } from "../../embed/site.js";
import { readParameters } from "../parameters.js";
import { badRequest } from "../refusals.js";
import { cached } from "../send.js";
import type { Routes, Server } from "../server.js";

async function filesOf({ options: { base, files } }: Server, { version, files: hashes }: IntegrityFile): Promise<unknown> {
  const entries = Object.entries(hashes).map(async ([file, integrity]) => {
    const found = await files(version, file);
    return { file, address: `${base}${version}/${file}`, integrity, ...(found && { bytes: found.bytes.length }) };
  });
  return { version, files: await Promise.all(entries) };
}

export const manifestRoutes: Routes = {
  existing: [{ address: "/manifest.json", what: "Every version with its files, their hashes and sizes" }],
  register(app, server) {
    app.get("/manifest.json", (c) => {
      const { problems } = readParameters(new URL(c.req.url).search, []);
      if (problems.length > 0) return badRequest(c, problems);
      return cached(c, "manifest", {}, async () => {
        const { base, version, integrity } = server.options;
        const { current } = c.var;
        const manifest = {
          base,
          version,
          versions: await Promise.all(integrity.map((one) => filesOf(server, one))),
          dataset: {
            address: `${base}dataset.json`,
            version: current.version,
            updated: current.dataset.updated,
            versions: server.datasets.versions.names.map((name) => ({ version: name, address: `${base}dataset/${name}.json` })),
          },
        };
        return { body: `${JSON.stringify(manifest, null, 2)}\n`, type: "application/json; charset=utf-8" };
      });
    });
  },
};
