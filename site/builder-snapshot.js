/** The widget in the formats that need no script, from the server of this page where it makes them. */
import { HERE } from "./builder-parts.js";

/** Of each address what came, so that going back and forth asks once. */
const known = new Map();

async function ask(address) {
  try {
    const response = await fetch(address);
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    return response.ok && isJson ? await response.json() : undefined;
  } catch {
    // Without a network, or from a folder of files: the command line makes the same.
    return undefined;
  }
}

/**
 * Asks for a widget as `{ html, light, text, markdown, styles }`.
 *
 * @returns undefined where the server of this page has no snapshots
 */
export async function snapshotFrom({ element, attributes, language }) {
  const query = new window.URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value === true ? "" : value);
  const { href } = new URL(`snapshot/${element}.json?${query}`, HERE);
  if (!known.has(href)) known.set(href, ask(href));
  const made = await known.get(href);
  if (!made) known.delete(href);
  return made;
}
