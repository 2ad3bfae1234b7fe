/** nginx by the configuration of the example, before an origin that answers as it is told and notes what it was asked. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, request as send, type Agent, type IncomingHttpHeaders, type Server } from "node:http";
import { connect, createServer as createSocket, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { at } from "../node/files.js";

/** A port that nobody has. */
async function freePort(): Promise<number> {
  const server = createSocket().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Asks until it is so; what it waits for comes by itself, or the test ends by its own limit. */
export async function until<T>(ask: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (isSo(value)) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Origin {
  readonly port: number;
  /** What it was asked, in order. */
  readonly asked: Asked[];
  /** What is put in the place of an answer's `Cache-Control`, so that a period ends within a test. */
  control: ((real: string) => string) | undefined;
  /** What it answers instead; the handler's own answer without it. */
  status: number | undefined;
  /** Holds all answers back until the given function is called. */
  readonly hold: () => () => void;
  /** Takes no connections, and takes them again. */
  readonly close: () => Promise<void>;
  readonly open: () => Promise<void>;
}

/** Serves a handler as an origin. */
export async function startOrigin(answer: (request: Request) => Response | Promise<Response>): Promise<Origin> {
  const port = await freePort();
  let gate = Promise.resolve();
  const asked: Asked[] = [];
  const listener = getRequestListener(
    async (request) => {
      await gate;
      if (origin.status !== undefined) return new Response("It failed.\n", { status: origin.status });
      const response = await answer(request);
      const real = response.headers.get("cache-control");
      if (origin.control && real !== null) response.headers.set("cache-control", origin.control(real));
      return response;
    },
    { overrideGlobalObjects: false },
  );
  let server: Server | undefined;
  const origin: Origin = {
    port,
    asked,
    control: undefined,
    status: undefined,
    hold() {
      let open = (): void => undefined;
      gate = new Promise((done) => (open = done));
      return open;
    },
    async close() {
      server?.closeAllConnections();
      await new Promise((done) => (server ? server.close(done) : done(undefined)));
      server = undefined;
    },
    async open() {
      server = createServer((request, response) => {
        asked.push({ method: request.method!, url: request.url!, headers: request.headers });
        void listener(request, response);
      });
      await once(server.listen(port, "127.0.0.1"), "listening");
    },
  };
  await origin.open();
  return origin;
}

export interface RunningNginx {
  readonly port: number;
  /** What it wrote of errors. */
  readonly errors: () => string;
  readonly log: () => Promise<string>;
  readonly end: () => Promise<void>;
}

/** The example with a test's ports and folder in it; fails where it has not what is to be replaced. */
async function exampleFor(folder: string, port: number, origin: number): Promise<string> {
  let text = await readFile(at("examples/hosting/nginx.conf"), "utf8");
  for (const [from, to] of [
    // Its own path below the folder, so that what it needs above must be there, as on Debian.
    [" /var/lib/nginx/", ` ${folder}/var/lib/nginx/`],
    ["/var/log/nginx/monusco.log", join(folder, "access.log")],
    ["server 127.0.0.1:8080;", `server 127.0.0.1:${origin};`],
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["  listen [::]:80;\n", ""],
  ] as const) {
    if (!text.includes(from)) throw new Error(`The example has no ${from}`);
    text = text.replace(from, to);
  }
  return text;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    const end = (isThere: boolean): void => {
      socket.destroy();
      done(isThere);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });

/** Starts the program with an empty cache. */
export async function startNginx(path: string, originPort: number): Promise<RunningNginx> {
  const folder = await mkdtemp(join(tmpdir(), "monusco-nginx-"));
  // What the package of Debian makes; nginx itself makes the last folder of a path alone.
  await mkdir(join(folder, "var/lib/nginx"), { recursive: true });
  const port = await freePort();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${folder}/${one};`);
  await writeFile(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 2;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr notice;
events { worker_connections 1024; }
http { ${temporary.join(" ")}
${await exampleFor(folder, port, originPort)} }
`,
  );
  const child = spawn(path, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const end = async (): Promise<void> => {
    if (child.exitCode === null) {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null) {
      await end();
      throw new Error(`nginx does not start: ${errors}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return { port, errors: () => errors, log: () => readFile(join(folder, "access.log"), "utf8"), end };
}

/** What a client was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** What nginx says of its cache. */
  readonly cache: string;
}

/** Asks a server on this machine. */
export function askOn(
  agent: Agent,
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = send({ host: "127.0.0.1", port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const cache = String(response.headers["monusco-cache"] ?? "");
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks), cache });
      });
    });
    request.once("error", failed).end();
  });
}
