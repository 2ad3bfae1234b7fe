/** The server as a process of its own, and requests exactly as they are written. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { at } from "../node/files.js";

export interface Running {
  readonly port: number;
  readonly process: ChildProcess;
  /** Lines of its log so far, parsed. */
  readonly lines: Record<string, unknown>[];
  /** What it wrote of errors, as it stands. */
  readonly errors: () => string;
  /** Sends a signal, and waits for its end. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts `src/server/node.ts` with these variables; ready when it says that it listens. */
export async function startNode(
  variables: Readonly<Record<string, string>> = {},
  script = "src/server/node.ts",
): Promise<Running> {
  const child = spawn(process.execPath, ["--import=tsx", at(script)], {
    cwd: at("."),
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: Record<string, unknown>[] = [];
  let [rest, errors] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const port = await new Promise<number>((done, failed) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const parts = (rest + text).split("\n");
      rest = parts.pop()!;
      for (const part of parts) {
        const line = JSON.parse(part) as Record<string, unknown>;
        lines.push(line);
        if (line.message === "listening") done(line.port as number);
      }
    });
    child.once("exit", (code) => failed(new Error(`ended with ${code}: ${errors}`)));
  });
  return {
    port,
    process: child,
    lines,
    errors: () => errors,
    async end(signal = "SIGTERM") {
      if (child.exitCode === null) {
        const ended = once(child, "exit");
        child.kill(signal);
        await ended;
      }
      return child.exitCode;
    },
  };
}

/** Sends bytes and gives back all that comes until the other side ends. */
export function raw(port: number, text: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.setEncoding("latin1").on("data", (chunk) => (answer += String(chunk)));
    socket.on("end", () => done(answer)).on("error", failed);
  });
}
