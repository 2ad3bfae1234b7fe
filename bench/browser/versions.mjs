/** What is compared, in which version. */
import { readFile } from "node:fs/promises";

export async function versions() {
  const { dependencies } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const peers = Object.entries(dependencies).filter(
    ([name]) => !["autocannon", "linkedom", "sirv", "@observablehq/plot"].includes(name),
  );
  return { "monusco-widgets": version, ...Object.fromEntries(peers) };
}
