/** Which file an address means, and what kind of file it is: for the server of `npm start` and for the pages of the tests. */
import { stat } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** The media type of a file, by its name. */
export const typeOf = (file) => TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";

/** The path within a folder, or undefined where it would lead out of it. */
function inside(folder, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const file = resolve(folder, `.${sep}${decoded}`);
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

const pageAt = async (file) => ((await stat(file).catch(() => undefined))?.isFile() ? { file } : undefined);

/**
 * @typedef {{ file: string } | { redirect: string } | undefined} Found undefined: there is no such file
 */

/**
 * The file behind an address. A folder means its index.html, and is sent to its address with a slash, so that relative links hold. A last name
 * without an ending may be that of a page: `/builder` is builder.html.
 *
 * @param {Record<string, string>} mounts folders by the prefix of their addresses; the longest prefix counts
 * @param {string} pathname as the client sent it, without query
 * @returns {Promise<Found>}
 */
export async function findFile(mounts, pathname) {
  const prefix = Object.keys(mounts)
    .filter((one) => pathname.startsWith(one) || `${pathname}/` === one)
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  if (`${pathname}/` === prefix) return { redirect: prefix };
  const file = inside(mounts[prefix], pathname.slice(prefix.length));
  const found = file && (await stat(file).catch(() => undefined));
  if (!found) return file && /\/[\w-]+$/.test(pathname) ? pageAt(`${file}.html`) : undefined;
  if (found.isFile()) return { file };
  if (!found.isDirectory()) return undefined;
  if (!pathname.endsWith("/")) return { redirect: `${pathname}/` };
  return pageAt(resolve(file, "index.html"));
}
