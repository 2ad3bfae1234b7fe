/** The embed server on Node: `node dist/server/node.js`. Configured by environment variables, ended by SIGTERM. */
import { Log } from "./log.js";
import { ConfigError, readConfig } from "./config.js";
import { inBatches } from "./node/lines.js";
import { start } from "./node/start.js";

const { line: write, flush } = inBatches((text) => process.stdout.write(text));
// The last lines are written also where the process ends at once.
process.once("exit", flush);
const log = new Log(write, () => new Date());

// A promise that nobody waited for has failed: its request has its answer, or has none to get. Everyone else's go on.
process.on("unhandledRejection", (error) => log.error("a rejection that nobody handled", error));

try {
  const config = readConfig(process.env);
  const { port, end } = await start(config, { log: write });
  log.note("listening", { port });
  const stop = (signal: string): void => {
    log.note("ending", { signal });
    void end().then((inTime) => {
      log.note(inTime ? "ended" : "ended, and cut off what took too long");
      process.exit(0);
    });
  };
  process.once("SIGTERM", () => stop("SIGTERM"));
  process.once("SIGINT", () => stop("SIGINT"));
  process.on("uncaughtException", (error) => {
    // What state this leaves is not known: whoever runs the server starts it anew.
    log.error("an error that nobody caught", error);
    void end().finally(() => process.exit(1));
  });
} catch (error) {
  // A foreseen reason in one line, any other with its stack.
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
