/** `npm run accessibility-trees`: writes what a reader of screens meets in each element anew. Read the difference aloud before you commit it. */
import { tool } from "./run.mjs";

for (const ENGINE of ["chromium", "firefox"]) {
  const { code } = await tool("wtr", ["--files", "tests/browser/accessibility-tree.test.ts"], {
    env: { ENGINE, UPDATE_TREES: "1" },
  });
  process.exitCode ||= code;
}
