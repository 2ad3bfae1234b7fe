/** `npm run accessibility-trees`: writes what a reader of screens meets in each element anew. Read the difference aloud before you commit it. */
import { tool } from "./run.mjs";

const { code } = await tool("wtr", ["--files", "tests/browser/accessibility-tree.chromium.test.ts"], {
  env: { ENGINE: "chromium", UPDATE_TREES: "1" },
});
process.exitCode = code;
