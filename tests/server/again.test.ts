import { expect } from "chai";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { appOn } from "../../src/server/handler.js";
import { Again } from "../../src/server/node/again.js";
import { inBatches } from "../../src/server/node/lines.js";
import { createHttpServer, drain, listen } from "../../src/server/node/listen.js";
import { datasetOf, staged, type Staged } from "./origin.js";
import { raw } from "./process.js";
import { DATASET_TEXT, NOW } from "./setup.js";

/** A server with memory beside one without, on the same stage. */
interface Pair {
  readonly stage: Staged;
  readonly servers: readonly Server[];
  /** How often the handler itself was asked by the one with memory. */
  readonly handled: () => number;
  readonly ask: (path: string, headers?: string, method?: string) => Promise<readonly [again: string, long: string]>;
}

const withoutDate = (answer: string): string => answer.replace(/\r\nDate: [^\r]*/, "");

async function pair(): Promise<Pair> {
  const stage = staged(() => new Response(DATASET_TEXT));
  const { app, server } = stage;
  const long = appOn(server);
  let handled = 0;
  const { fetch } = app;
  app.fetch = (...all) => {
    handled++;
    return fetch(...all);
  };
  const servers = [createHttpServer(app, new Again(server)), createHttpServer(long)];
  await Promise.all(servers.map((one) => listen(one, 0, "127.0.0.1")));
  const ports = servers.map((one) => (one.address() as AddressInfo).port);
  return {
    stage,
    servers,
    handled: () => handled,
    async ask(path, headers = "", method = "GET") {
      const text = `${method} ${path} HTTP/1.1\r\n${headers.includes("Host:") ? "" : "Host: a\r\n"}${headers}Connection: close\r\n\r\n`;
      // One after the other: the second is to see what the first has left in the cache.
      const [one, other] = [await raw(ports[0]!, text), await raw(ports[1]!, text)];
      return [withoutDate(one), withoutDate(other)];
    },
  };
}

describe("answers given again on Node", () => {
  let all: Pair;
  before(async () => {
    all = await pair();
  });
  after(() => Promise.all(all.servers.map((one) => drain(one))));

  /** Asks three times; the answers must be those of the handler, to the byte. Returns how often the handler made them. */
  async function thrice(path: string, headers = "", method = "GET"): Promise<number> {
    const before = all.handled();
    for (let times = 0; times < 3; times++) {
      const [again, long] = await all.ask(path, headers, method);
      expect(again === long, `${method} ${path} ${headers}:\n${again.slice(0, 800)}\n---\n${long.slice(0, 800)}`).to.be.true;
    }
    return all.handled() - before;
  }

  it("are those of the handler to the byte, plain and compressed, and the handler is asked once", async () => {
    const paths = [
      "/dataset.json",
      "/manifest.json",
      "/robots.txt",
      "/monusco-widgets.css",
      "/dataset%2Ejson",
      "/robots.txt?utm_source=x",
    ];
    for (const path of paths) expect(await thrice(path), path).to.equal(1);
    // Known by now, but for the bytes.
    expect(await thrice("/dataset.json", "Accept-Encoding: gzip, br\r\n")).to.be.at.most(1);
    expect(await thrice("/dataset.json", "Accept-Encoding: gzip;q=0\r\n")).to.equal(0);
    const [packed] = await all.ask("/dataset.json", "Accept-Encoding: gzip\r\n");
    expect(packed).to.match(/\r\ncontent-encoding: gzip\r\n/);
  });

  it("are not given where something is unusual", async () => {
    await thrice("/dataset.json");
    for (const [headers, method] of [
      ["If-None-Match: *\r\n", "GET"],
      ['If-None-Match: "x"\r\n', "GET"],
      ["", "HEAD"],
      ["", "OPTIONS"],
      ["", "POST"],
      ["Host: b\r\n", "HEAD"],
      [`X: ${"a".repeat(17_000)}\r\n`, "GET"],
    ] as const)
      expect(await thrice("/dataset.json", headers, method), headers + method).to.equal(3);
    for (const path of ["/nothing", "/healthz", "/dataset.json?x=1", `/${"a".repeat(5_000)}`])
      expect(await thrice(path), path.slice(0, 20)).to.equal(3);
    expect(await thrice(`/robots.txt?utm_source=${"x".repeat(1_100)}`)).to.equal(3);
  });

  it("are not given in the language of someone else", async () => {
    for (const language of ["fr", "en", "fr-CA;q=0.5, de"])
      expect(await thrice("/", `Accept-Language: ${language}\r\n`), language).to.equal(3);
  });

  it("are not given for a host that was not looked at", async () => {
    for (const host of ["b:99999", "a/b"]) {
      await thrice("/robots.txt", `Host: ${host}\r\n`);
      expect((await all.ask("/robots.txt", `Host: ${host}\r\n`))[0], host).to.match(/^HTTP\/1\.1 400 /);
    }
    expect(await thrice("/robots.txt?utm_source=host", "Host: b\r\n")).to.equal(1);
    expect(await thrice("/robots.txt?utm_source=host", "Host: c\r\n")).to.equal(1);
  });

  it("follow the dataset and the day", async () => {
    const { stage, ask } = all;
    const updated = async (): Promise<string | undefined> => {
      const answers = await ask("/dataset.json");
      expect(answers[0] === answers[1]).to.be.true;
      return /"updated": "([\d-]+)"/.exec(answers[0])?.[1];
    };
    await updated();
    stage.answer = () => new Response(datasetOf("2026-11-30"));
    stage.pass(200);
    await stage.served();
    expect(await updated()).to.equal("2026-11-30");
    expect(await thrice("/dataset.json")).to.equal(0);
    stage.answer = () => new Response("", { status: 500 });
    stage.pass(200);
    await stage.served();
    const [failing, long] = await ask("/dataset.json");
    expect(failing).to.include("\r\nwarning: 111 ").and.to.equal(long);
    expect(stage.now().getTime()).to.be.above(NOW.getTime());
  });

  it("are logged as the handler's are", async () => {
    const { stage } = all;
    await thrice("/robots.txt?utm_source=log");
    const lines = stage.lines.slice(-6);
    for (const { method, path, status, ms } of lines) {
      expect([method, path, status]).to.deep.equal(["GET", "/robots.txt", 200]);
      expect(ms).to.be.a("number");
    }
    expect(new Set(lines.map((line) => Object.keys(line).join()))).to.have.lengthOf(1);
  });

  it("are forgotten where there are too many", async () => {
    const { stage, ask } = all;
    const most = stage.server.limits.cacheEntries;
    await ask("/robots.txt?utm_source=first");
    const again = new Again(stage.server);
    const known = { kind: "robots", made: "", key: "x", path: "/robots.txt" } as const;
    const request = (url: string) => ({ url, method: "GET", headers: { host: "a" }, rawHeaders: [] }) as never;
    for (let index = 0; index <= most; index++) again.remember(request(`/${index}`), known);
    expect([...Array(most + 1).keys()].filter((index) => again.knows(`/${index}`))).to.have.lengthOf(most);
    expect(again.knows("/0")).to.be.false;
  });
});

describe("lines of the log", () => {
  it("are written together, in their order, none twice", async () => {
    const written: string[] = [];
    const { line, flush } = inBatches((text) => written.push(text));
    line("a");
    line("b");
    expect(written).to.deep.equal([]);
    await new Promise((done) => setImmediate(done));
    expect(written).to.deep.equal(["a\nb\n"]);
    line("c");
    flush();
    flush();
    await new Promise((done) => setImmediate(done));
    expect(written).to.deep.equal(["a\nb\n", "c\n"]);
  });
});
