/**
 * The command `accessibility-tree` for browser tests in Chromium and Firefox: `await executeServerCommand("accessibility-tree", { name })`
 * compares what the page's `main` is to a reader of screens with the file of that name, and answers with both; in WebKit, which nobody can ask,
 * with nothing. With UPDATE_TREES it writes the file instead.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { root } from "./run.mjs";
import { askFirefox, nodesOf } from "./accessibility-tree-firefox.mjs";
import { firefoxText, treeText } from "./accessibility-tree.mjs";

const FOLDER = resolve(root, "tests/browser/accessibility-trees");

const treeOfFirefox = async (page) => firefoxText(nodesOf(await askFirefox(page)));

async function treeOfChromium(page) {
  const client = await page.createCDPSession();
  try {
    await client.send("Accessibility.enable");
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    // The protocol leaves out the words of a slider's value.
    for (const node of nodes.filter(({ role }) => role?.value === "slider")) {
      const { node: element } = await client.send("DOM.describeNode", { backendNodeId: node.backendDOMNodeId });
      const at = element.attributes?.indexOf("aria-valuetext") ?? -1;
      if (at >= 0) node.valueText = element.attributes[at + 1];
    }
    return treeText(nodes);
  } finally {
    await client.detach();
  }
}

/** Engines whose tree can be had. */
const TREES = { chromium: treeOfChromium, firefox: treeOfFirefox };

/** A plugin of the test runner in an engine. */
export const accessibilityTreePlugin = (engine) => ({
  name: "accessibility-tree",
  async executeCommand({ command, payload, session }) {
    if (command !== "accessibility-tree") return undefined;
    // Nothing at all would be an unknown command.
    if (!(engine in TREES)) return {};
    const actual = await TREES[engine](session.browser.getPage(session.id));
    const file = resolve(FOLDER, engine, `${payload.name}.txt`);
    if (process.env.UPDATE_TREES) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, actual);
    }
    const expected = await readFile(file, "utf8").catch(() => "there is no such file yet\n");
    return { actual, expected };
  },
});
