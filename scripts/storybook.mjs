/** Builds Storybook into storybook-static/, with the article and the builder. Needs a build: custom-elements.json and dist/. */
import { resolve } from "node:path";
import { fail, isMain, root, step, tool } from "./run.mjs";
import { addSite } from "./storybook-site.mjs";

const FOLDER = "storybook-static";

/** Fails where a story file or a page cannot be built. */
export const buildStorybook = () =>
  step("Storybook", async () => {
    const outcome = await tool("storybook", ["build", "--disable-telemetry", "--quiet", "-o", FOLDER], {
      quiet: true,
      env: { STORYBOOK_DISABLE_TELEMETRY: "1", CI: "true" },
    });
    if (outcome.code === 0) await addSite(resolve(root, FOLDER));
    return outcome;
  });

if (isMain(import.meta)) await buildStorybook().catch(fail);
