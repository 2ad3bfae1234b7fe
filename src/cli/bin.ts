/** What `npx monusco-widgets` starts. */
import { main } from "./main.js";
import { processIo } from "./io.js";

// A reader that has heard enough, such as `| head`, is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = await main(process.argv.slice(2), processIo());
