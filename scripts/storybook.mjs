/** Builds Storybook into storybook-static/. Needs custom-elements.json, which the build makes. */
import { fail, isMain, step, tool } from "./run.mjs";

/** Fails where a story file cannot be built. */
export const buildStorybook = () =>
  step("Storybook", () =>
    tool("storybook", ["build", "--disable-telemetry", "--quiet", "-o", "storybook-static"], {
      quiet: true,
      env: { STORYBOOK_DISABLE_TELEMETRY: "1", CI: "true" },
    }),
  );

if (isMain(import.meta)) await buildStorybook().catch(fail);
