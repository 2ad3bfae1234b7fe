/** The same handler on workerd, by the configuration of the example. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { at } from "../node/files.js";

export interface RunningWorker {
  readonly port: number;
  /** What it wrote. */
  readonly output: () => string;
  readonly end: () => Promise<void>;
}

/** A port that nobody has; workerd cannot be asked which one it took. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port: number): Promise<boolean> {
  try {
    await (await fetch(`http://127.0.0.1:${port}/robots.txt`)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Starts it; `isLocal`: it may ask addresses of this machine, which it may not otherwise. */
export async function startWorkerd(variables: Readonly<Record<string, string>>, isLocal = false): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), "monusco-worker-"));
  const example = await readFile(at("examples/worker/monusco.capnp"), "utf8");
  const local = `services = [(name = "internet", network = (allow = ["public", "private", "local"])),`;
  const config = example
    .replaceAll("../../dist/server/", `${relative(folder, at("dist/server"))}/`)
    .replace("services = [", isLocal ? local : "services = [");
  await writeFile(join(folder, "monusco.capnp"), config);
  const port = await freePort();
  const child = spawn(
    at("node_modules/workerd/bin/workerd"),
    ["serve", join(folder, "monusco.capnp"), `--socket-addr=http=127.0.0.1:${port}`, `--directory-path=files=${at(".")}`],
    { env: { ...process.env, ...variables }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const end = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 100 || child.exitCode !== null) {
      await end();
      throw new Error(`workerd does not answer: ${output}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { port, output: () => output, end };
}
