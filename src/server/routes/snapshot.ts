/** Widgets without script, whole: `/snapshot/stat.html?metric=displaced`, and the same as text, Markdown and JSON. */
import { FORMATS, formatOf, type Format } from "../pages/formats.js";
import { readWidget } from "../pages/widget.js";
import { badRequest, notFound } from "../refusals.js";
import { cached } from "../send.js";
import type { Routes } from "../server.js";
import { elementNames } from "./embed.js";

export const snapshotRoutes: Routes = {
  existing: [
    {
      address: "/snapshot/{element}.html?…",
      what: "A widget as a page without script; also .txt, .md, and .json with all of them",
    },
  ],
  register(app, server) {
    app.get("/snapshot/:name{[a-z-]+\\.(html|txt|md|json)}", async (c) => {
      const [element, format] = c.req.param("name").split(".") as [string, Format];
      if (!server.elements.some(({ name }) => name === element))
        return notFound(c, `There is no element of this name; there are ${elementNames(server)}.`);
      const read = readWidget(server, c.var.current, element, new URL(c.req.url).search, { page: FORMATS[format] });
      if ("problems" in read) return badRequest(c, read.problems);
      return cached(c, "snapshot", read.widget.values, () => formatOf(server, read.widget, format, "../"));
    });
  },
};
