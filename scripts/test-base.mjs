/** `/base/…` in the test runner: the files as they lie on a server of widgets, each as outsiders get it, for pages of another origin too. */
import { readFile } from "node:fs/promises";
import { baseMounts } from "./base.mjs";
import { root } from "./run.mjs";
import { findFile, typeOf } from "./static-files.mjs";

const BASE = "/base";

/** A middleware of the test runner. */
export async function serveBase(context, next) {
  if (!context.path.startsWith(`${BASE}/`)) return next();
  const found = await findFile(baseMounts(root), context.path.slice(BASE.length));
  if (!found?.file) return next();
  context.set("content-type", typeOf(found.file));
  context.set("cache-control", "no-store");
  context.set("access-control-allow-origin", "*");
  context.body = await readFile(found.file);
}
