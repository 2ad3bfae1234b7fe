/** `/` where no pages lie beside the routes, and `/embed/`: what there is, in English or French. */
import { homePage } from "../pages/home.js";
import { preferredOf } from "../pages/language.js";
import { pageAt } from "../pages.js";
import { readParameters } from "../parameters.js";
import { badRequest } from "../refusals.js";
import { cached } from "../send.js";
import type { Ctx, Routes, Server } from "../server.js";

function home(c: Ctx, server: Server, up: string): Response | Promise<Response> {
  const { problems } = readParameters(new URL(c.req.url).search, []);
  if (problems.length > 0) return badRequest(c, problems);
  const lang = preferredOf(["en", "fr"], c.req.raw.headers.get("accept-language"));
  return cached(c, "index", { lang }, () => homePage(server, c.var.current, lang, up));
}

export const homeRoutes: Routes = {
  existing: [{ address: "/", what: "What there is, for people; also at /embed/" }],
  register(app, server) {
    app.get("/", async (c) => (await pageAt(c)) ?? home(c, server, ""));
    app.get("/embed/", (c) => home(c, server, "../"));
    app.get("/embed", (c) => home(c, server, ""));
  },
};
