/** `npm start`: from a fresh clone to the article and Storybook in a browser. */
import { build } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { checkPort, portOf } from "./ports.mjs";
import { seconds } from "./run.mjs";
import { failed, serve } from "./serve.mjs";
import { buildStorybook } from "./storybook.mjs";

try {
  const port = portOf(process.env.PORT);
  await checkPort(port);
  await ensureInstalled();
  const start = performance.now();
  await build();
  await buildStorybook();
  console.log(`\nBuilt in ${seconds(start)}. Ctrl-C ends.`);
  await serve(port);
} catch (error) {
  failed(error);
}
