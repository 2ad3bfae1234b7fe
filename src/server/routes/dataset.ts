/** The dataset as a file. */
import { readParameters } from "../parameters.js";
import { badRequest } from "../refusals.js";
import { cached } from "../send.js";
import type { Routes } from "../server.js";

const JSON_TYPE = "application/json; charset=utf-8";

export const datasetRoutes: Routes = {
  existing: [{ address: "/dataset.json", what: "The dataset that everything here is made of" }],
  register(app) {
    app.get("/dataset.json", (c) => {
      const { problems } = readParameters(new URL(c.req.url).search, []);
      if (problems.length > 0) return badRequest(c, problems);
      return cached(c, "dataset", {}, () => ({ body: c.var.current.bytes, type: JSON_TYPE }));
    });
  },
};
