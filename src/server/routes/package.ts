/**
 * The files of the package. An address with a version never changes; one without means today's.
 *
 * A bundle imports `./locales/<language>.js` beside itself. So `monusco-widgets@0.1.0.js`, which has today's files beside it, leads to the
 * folder of its version: what a module imports is looked for beside the address that it came from in the end.
 */
import type { IntegrityFile } from "../../embed/site.js";
import { COMMON_HEADERS } from "../answer.js";
import { cacheControl, KINDS } from "../kinds.js";
import { typeOf } from "../media-types.js";
import { notFound, nothing, Refused } from "../refusals.js";
import { cached } from "../send.js";
import type { Ctx, Routes, Server } from "../server.js";

/** A file of a version that is there for everyone: what the build has hashed, the map of it, and the list of hashes itself. */
function isPublic({ files }: IntegrityFile, file: string): boolean {
  return file === "integrity.json" || Object.hasOwn(files, file.endsWith(".map") ? file.slice(0, -".map".length) : file);
}

/** What stands at an address without a version: the entry points, and what they import or load beside themselves. */
const BESIDE = /^(monusco-(widgets|widgets\.core|audit|embed)\.js|monusco-widgets\.css|locales\/\w+\.js|themes\/[\w-]+\.css)$/;

const file = (c: Ctx, { version }: IntegrityFile, path: string, kind: "package" | "packageVersion"): Promise<Response> =>
  cached(c, kind, {}, async () => {
    const found = await c.var.server.options.files(version, path);
    if (!found) throw new Refused(nothing(`Version ${version} has no file of this name.`));
    return { body: found.bytes, type: typeOf(path) };
  });

function moved(c: Ctx, location: string): Response {
  const body = `Moved to ${location}\n`;
  return new Response(c.req.method === "HEAD" ? null : body, {
    status: 308,
    headers: {
      ...COMMON_HEADERS,
      // Seen from this address, so that it holds below any prefix that a proxy has put before it.
      location,
      "content-type": "text/plain; charset=utf-8",
      "cache-control": cacheControl(KINDS.packageVersion),
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    },
  });
}

const named = (integrity: readonly IntegrityFile[]): string => integrity.map(({ version }) => version).join(", ");

export const packageRoutes: Routes = {
  existing: [
    {
      address: "/monusco-widgets.js",
      what: "The widgets, in today’s version; also monusco-widgets.core.js and monusco-widgets.css",
    },
    { address: "/monusco-widgets@{version}.js", what: "The same in a version that never changes" },
    { address: "/{version}/{file}", what: "Any file of a version, listed with its hash in /manifest.json" },
  ],
  register(app, server: Server) {
    const { integrity: versions } = server.options;
    const find = (version: string): IntegrityFile | undefined => versions.find((one) => one.version === version);

    for (const path of Object.keys(server.integrity.files).filter((one) => BESIDE.test(one)))
      app.get(`/${path}`, (c) => file(c, server.integrity, path, "package"));

    app.get("/:name{[\\w.-]+@[\\w.-]+\\.(js|css)}", (c) => {
      const [, name, version, ending] = /^([\w.-]+)@([\w.-]+)\.(js|css)$/.exec(c.req.param("name")) ?? [];
      const known = find(version ?? "");
      if (!known) return notFound(c, `There is no such version here; there are ${named(versions)}.`);
      const path = `${name}.${ending}`;
      if (!Object.hasOwn(known.files, path)) return notFound(c, `Version ${version} has no file of this name.`);
      return moved(c, `./${version}/${path}`);
    });

    app.get("/:version{\\d+\\.\\d+\\.\\d+[\\w.-]*}/*", (c) => {
      const version = c.req.param("version");
      const known = find(version);
      if (!known) return notFound(c, `There is no such version here; there are ${named(versions)}.`);
      const path = c.req.path.slice(version.length + 2);
      if (!isPublic(known, path)) return notFound(c, `Version ${version} has no file of this name.`);
      return file(c, known, path, "packageVersion");
    });
  },
};
