import { expect } from "chai";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { createHttpServer, drain, listen } from "../../src/server/node/listen.js";
import type { ServerEnv } from "../../src/server/server.js";
import { datasetOf } from "./origin.js";
import { raw, startNode, type Running } from "./process.js";
import { testServer } from "./setup.js";

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe("the server on Node", () => {
  const { app } = testServer();
  const server = createHttpServer(app);
  const ask = (text: string): Promise<string> => raw(portOf(server), text);

  before(() => listen(server, 0, "127.0.0.1"));
  after(() => drain(server));

  it("sends a file with its length, and for HEAD the length alone", async () => {
    const get = await ask("GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(get)
      .to.match(/^HTTP\/1\.1 200 OK\r\n/)
      .and.to.match(/\r\ncontent-length: 23\r\n/i);
    expect(get.endsWith("\r\n\r\nUser-agent: *\nAllow: /\n")).to.be.true;
    const head = await ask("HEAD /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(head)
      .to.match(/\r\ncontent-length: 23\r\n/i)
      .and.to.match(/\r\n\r\n$/);
  });

  it("sends no body and no length with 304 and 204", async () => {
    for (const request of ["GET /robots.txt HTTP/1.1\r\nIf-None-Match: *", "OPTIONS /robots.txt HTTP/1.1"]) {
      const answer = await ask(`${request}\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer)
        .to.match(/^HTTP\/1\.1 (304|204) /)
        .and.to.match(/\r\n\r\n$/);
      expect(answer).to.not.match(/\r\n(content-length|transfer-encoding):/i);
    }
  });

  for (const [what, text, status] of [
    ["HTTP/1.0 without a host", "GET /robots.txt HTTP/1.0\r\n\r\n", 200],
    [
      "an address with a host before it",
      "GET http://evil.example/robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      200,
    ],
    ["OPTIONS for the whole server", "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 204],
    ["HTTP/1.1 without a host", "GET /robots.txt HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["a host that is none", "GET /robots.txt HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n", 400],
    ["a path that begins with two slashes", "GET //evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404],
    ["dots", "GET /dataset/../../robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 200],
    ["backslashes", "GET /..\\..\\etc HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400],
    ["a NUL", "GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404],
    ["headers that are too long", `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(70_000)}\r\n\r\n`, 431],
    ["an address that is too long", `GET /${"a".repeat(9_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, 414],
    ["a method that is none", "FETCH / HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405],
    ["a body that nobody wants", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello", 405],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400],
    ["a length and chunks, which hide a second request", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400], // prettier-ignore
  ] as const)
    it(`answers ${what} with ${status}`, async () => {
      expect((await ask(text)).slice(0, 13)).to.equal(`HTTP/1.1 ${status} `);
    });
});

describe("the end of the server", () => {
  it("lets what runs come to its end, takes nothing new and closes what is idle", async () => {
    const slow = new Hono<ServerEnv>();
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => (release = done));
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((done) => (arrived = done));
    slow.get("/slow", async (c) => {
      arrived();
      await held;
      return c.text("whole");
    });
    slow.get("/quick", (c) => c.text("quick"));
    const server = createHttpServer(slow);
    await listen(server, 0, "127.0.0.1");
    const port = portOf(server);
    const idle = connect(port, "127.0.0.1");
    idle.write("GET /quick HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(idle, "data");
    const running = raw(port, "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    await arrival;

    const idleEnd = once(idle, "close");
    const ended = drain(server);
    await idleEnd;
    const refused = await raw(port, "GET /quick HTTP/1.1\r\nHost: a\r\n\r\n").catch((error: NodeJS.ErrnoException) => error.code);
    expect(refused).to.equal("ECONNREFUSED");
    release();
    expect(await running)
      .to.match(/^HTTP\/1\.1 200 OK\r\n/)
      .and.to.match(/whole$/);
    expect(await ended).to.equal(true);
  });

  it("comes after its time limit also where a request never ends", async () => {
    const endless = new Hono<ServerEnv>();
    let arrived: () => void = () => undefined;
    const arrival = new Promise<void>((done) => (arrived = done));
    endless.get("/", () => {
      arrived();
      return new Promise<Response>(() => undefined);
    });
    const server = createHttpServer(endless);
    await listen(server, 0, "127.0.0.1");
    const cut = raw(portOf(server), "GET / HTTP/1.1\r\nHost: a\r\n\r\n").catch(() => "");
    await arrival;
    expect(await drain(server, 50)).to.equal(false);
    expect(await cut).to.equal("");
  });
});

describe("the process", () => {
  it("serves, logs a line a request, and ends with 0 when it is told to", async () => {
    const running = await startNode({ MONUSCO_BASE: "https://widgets.example/a" });
    const manifest = (await (await fetch(`http://127.0.0.1:${running.port}/manifest.json`)).json()) as { base: string };
    expect(manifest.base).to.equal("https://widgets.example/a/");
    expect(await running.end()).to.equal(0);
    expect(running.lines.map(({ message, path }) => message ?? path)).to.deep.equal([
      "listening",
      "/manifest.json",
      "ending",
      "ended",
    ]);
    expect(running.errors()).to.equal("");
  });

  it("keeps the last good dataset in a file, and begins with it after a restart", async () => {
    const folder = await mkdtemp(join(tmpdir(), "monusco-state-"));
    const state = join(folder, "new", "state.json");
    const origin = createServer((_, response) => response.end(datasetOf("2026-11-30")));
    await new Promise<void>((done) => origin.listen(0, "127.0.0.1", done));
    const variables = { MONUSCO_DATASET: `http://127.0.0.1:${portOf(origin)}/`, MONUSCO_STATE: state };
    const updated = async (port: number): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}/dataset.json`);
      return [((await response.json()) as { updated: string }).updated, response.headers.has("monusco-dataset-stale")];
    };
    try {
      const first = await startNode(variables);
      expect(await updated(first.port)).to.deep.equal(["2026-11-30", false]);
      await first.end("SIGKILL");
      origin.closeAllConnections();
      await new Promise((done) => origin.close(done));
      const second = await startNode(variables);
      expect(await updated(second.port)).to.deep.equal(["2026-11-30", true]);
      await second.end();
      await writeFile(state, (await readFile(state, "utf8")).slice(0, 100));
      const third = await startNode(variables);
      expect(await updated(third.port)).to.deep.equal(["2026-11-24", true]);
      await third.end();
    } finally {
      origin.close();
      await rm(folder, { recursive: true });
    }
  }).timeout(120_000);

  it("serves the older versions of a folder, and is careful with what lies in it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "monusco-versions-"));
    const put = async (version: string, listed: string): Promise<void> => {
      await mkdir(join(folder, version));
      await writeFile(
        join(folder, version, "integrity.json"),
        JSON.stringify({ version: listed, files: { "monusco-widgets.js": "sha384-x" } }),
      );
      await writeFile(join(folder, version, "monusco-widgets.js"), `// ${version}`);
    };
    try {
      await put("0.0.8", "0.0.8");
      await mkdir(join(folder, "notes"));
      const running = await startNode({ MONUSCO_VERSIONS: folder });
      const response = await fetch(`http://127.0.0.1:${running.port}/monusco-widgets@0.0.8.js`);
      expect([response.url.slice(-25), await response.text()]).to.deep.equal(["/0.0.8/monusco-widgets.js", "// 0.0.8"]);
      expect(running.lines.some(({ message }) => String(message).startsWith("MONUSCO_BASE is not set"))).to.be.true;
      await running.end();
      await put("0.0.7", "0.0.6");
      const reason = await startNode({ MONUSCO_VERSIONS: folder }).then(
        ({ end }) => end(),
        (error: Error) => error.message,
      );
      expect(reason).to.include("MONUSCO_VERSIONS: 0.0.7 has no integrity.json of version 0.0.7");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("goes on after a promise that nobody waited for, and ends after an error that nobody caught; the log has both", async () => {
    const fault = (text: string): string => `--import=data:text/javascript,${encodeURIComponent(text)}`;
    const on = async (text: string): Promise<Running> => {
      const running = await startNode({ NODE_OPTIONS: fault(`process.on("SIGUSR2", () => { ${text} })`) });
      running.process.kill("SIGUSR2");
      while (!running.lines.some(({ level }) => level === "error")) await new Promise((done) => setTimeout(done, 20));
      return running;
    };
    const rejected = await on(`Promise.reject(new Error("left alone"))`);
    expect(rejected.lines.find(({ level }) => level === "error")).to.include({ reason: "left alone" });
    expect((await fetch(`http://127.0.0.1:${rejected.port}/robots.txt`)).status).to.equal(200);
    expect(await rejected.end()).to.equal(0);
    const thrown = await on(`throw new Error("not caught")`);
    if (thrown.process.exitCode === null) await once(thrown.process, "exit");
    expect(thrown.process.exitCode).to.equal(1);
    expect(thrown.lines.find(({ level }) => level === "error")).to.include({ reason: "not caught" });
  });

  for (const [name, value, message] of [
    ["PORT", "eighty", "PORT=eighty is not a port from 0 to 65535\n"],
    ["MONUSCO_BASE", "widgets.example", "MONUSCO_BASE=widgets.example is not an address that begins with https:// or http://\n"],
    ["MONUSCO_VERSIONS", "/nowhere", "MONUSCO_VERSIONS=/nowhere is not a folder that can be read\n"],
  ] as const)
    it(`does not start with ${name}=${value}, and says why in a line`, async () => {
      const reason = await startNode({ [name]: value }).then(
        ({ end }) => end(),
        (error: Error) => error.message,
      );
      expect(reason).to.equal(`ended with 1: ${message}`);
    });

  it("says in a line that its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const port = portOf(other);
    const reason = await startNode({ PORT: String(port) }).then(
      ({ end }) => end(),
      (error: Error) => error.message,
    );
    other.close();
    expect(reason).to.equal(`ended with 1: PORT=${port} is taken\n`);
  });
});
