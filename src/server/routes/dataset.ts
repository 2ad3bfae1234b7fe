/** The dataset as a file: the one of now, and the last few, each at an address that never changes. */
import { readParameters } from "../parameters.js";
import { badRequest, notFound } from "../refusals.js";
import { cached } from "../send.js";
import type { Routes } from "../server.js";

const JSON_TYPE = "application/json; charset=utf-8";

export const datasetRoutes: Routes = {
  existing: [
    { address: "/dataset.json", what: "The dataset that everything here is made of" },
    { address: "/dataset/{version}.json", what: "A dataset that never changes; the versions are in /manifest.json" },
  ],
  register(app, server) {
    app.get("/dataset.json", (c) => {
      const { problems } = readParameters(new URL(c.req.url).search, []);
      if (problems.length > 0) return badRequest(c, problems);
      const { bytes, version } = c.var.current;
      // Seen from this address: where the same bytes will always be.
      const headers = { "content-location": `./dataset/${version}.json` };
      return cached(c, "dataset", {}, () => ({ body: bytes, type: JSON_TYPE, headers }));
    });
    app.get("/dataset/:name{[\\da-f]{16}\\.json}", (c) => {
      const { problems } = readParameters(new URL(c.req.url).search, []);
      if (problems.length > 0) return badRequest(c, problems);
      const bytes = server.datasets.versions.get(c.req.param("name").slice(0, 16));
      if (!bytes)
        return notFound(
          c,
          "This version of the dataset is not, or no longer, here. The versions that are here stand in /manifest.json.",
        );
      return cached(c, "datasetVersion", {}, () => ({ body: bytes, type: JSON_TYPE }));
    });
  },
};
