/** The pages of frames: `/embed/stat/?metric=displaced`. */
import { framePage } from "../pages/document.js";
import { readWidget } from "../pages/widget.js";
import { badRequest, notFound } from "../refusals.js";
import { cached } from "../send.js";
import type { Ctx, Routes, Server } from "../server.js";

/** Names of elements, for who has asked for another. */
export const elementNames = ({ elements }: Server): string => elements.map(({ name }) => name).join(", ");

/** @param up from the address to the base */
async function answer(c: Ctx, server: Server, element: string, up: string): Promise<Response> {
  if (!server.elements.some(({ name }) => name === element))
    return notFound(c, `There is no element of this name; there are ${elementNames(server)}.`);
  const read = readWidget(server, c.var.current, element, new URL(c.req.url).search);
  if ("problems" in read) return badRequest(c, read.problems);
  return cached(c, "embed", read.widget.values, () => framePage(server, read.widget, up));
}

export const embedRoutes: Routes = {
  existing: [
    {
      address: "/embed/{element}/?…",
      what: "The page of a frame: a widget with these attributes, in lang, theme, scheme; also now and data=embedded",
    },
  ],
  register(app, server) {
    app.get("/embed/:element", (c) => answer(c, server, c.req.param("element"), "../"));
    app.get("/embed/:element/", (c) => answer(c, server, c.req.param("element"), "../../"));
  },
};
