import { expect } from "chai";
import { createServer, request as send, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { readConfig } from "../../src/server/config.js";
import { start, type Running } from "../../src/server/node/start.js";
import { datasetOf } from "./origin.js";
import { raw } from "./process.js";
import { INTEGRITY, VERSION } from "./setup.js";
import { startWorkerd, type RunningWorker } from "./workerd.js";

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

/** What a connection is about, not an answer; and the time. */
const OF_CONNECTION = ["date", "connection", "keep-alive", "transfer-encoding"];

/** Asks for a path exactly as it is written. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = send({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const kept = Object.entries(response.headers).filter(([name]) => !OF_CONNECTION.includes(name));
        const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1));
        done({ status: response.statusCode!, headers: Object.fromEntries(sorted), body: Buffer.concat(chunks) });
      });
    });
    request.once("error", failed).end();
  });
}

type Asked = readonly [path: string, headers?: Record<string, string>, method?: string];

const GZIP = { "accept-encoding": "gzip" };
const JSON_WANTED = { accept: "application/json" };

const REQUESTS: readonly Asked[] = [
  ["/dataset.json"],
  ["/dataset.json", GZIP],
  ["/dataset.json", { "accept-encoding": "gzip;q=0, br" }],
  ["/dataset.json", {}, "HEAD"],
  ["/dataset.json", GZIP, "HEAD"],
  ["/dataset.json", { "if-none-match": "*" }],
  ["/dataset.json", { "if-none-match": '"x", W/"y"' }],
  ["/dataset.json", { ...GZIP, "if-none-match": "*" }],
  ["/dataset.json", { range: "bytes=0-9" }],
  ["/dataset.json?x=1"],
  ["/dataset.json?x=%3Cb%3E&x=%22", JSON_WANTED],
  ["/dataset.json?utm_source=x"],
  ["/dataset%2Ejson"],
  ["/dataset/0000000000000000.json"],
  ["/manifest.json", GZIP],
  ["/healthz"],
  ["/healthz", {}, "HEAD"],
  ["/robots.txt"],
  ...Object.keys(INTEGRITY.files).map((file): Asked => [`/${VERSION}/${file}`]),
  [`/${VERSION}/monusco-widgets.js`, GZIP],
  [`/${VERSION}/monusco-widgets.js.map`, GZIP],
  [`/${VERSION}/integrity.json`],
  [`/${VERSION}/cli.js`],
  [`/${VERSION}/`],
  [`/monusco-widgets@${VERSION}.js`],
  [`/monusco-widgets%40${VERSION}.js`, {}, "HEAD"],
  ["/monusco-widgets@9.9.9.js"],
  ["/monusco-widgets.js", GZIP],
  ["/monusco-widgets.css"],
  ["/locales/ar.js", GZIP],
  ["/"],
  ["/", JSON_WANTED],
  ["/nothing", { accept: "text/html;q=0.5, application/json" }],
  ["//evil.example/"],
  ["/a/../b//c"],
  ["/%2e%2e/x"],
  ["/%00"],
  ["/%"],
  ["/%ff"],
  ["/%E2%80%A8"],
  // Unescaped, workerd refuses it before the handler is asked.
  ["/%3Cb%3E"],
  [`/${"a".repeat(5000)}`],
  ["/dataset.json", {}, "OPTIONS"],
  ["/dataset.json", {}, "POST"],
  ["/dataset.json", {}, "DELETE"],
  ["/dataset.json", { host: "evil.example", "x-forwarded-host": "evil.example" }],
];

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe("the handler on workerd", () => {
  let node: Running;
  let worker: RunningWorker;

  before(async function () {
    const variables = { MONUSCO_BASE: "https://widgets.example/", MONUSCO_TIME_ZONE: "Africa/Kinshasa" };
    node = await start(readConfig({ ...variables, PORT: "0", HOST: "127.0.0.1" }), { log: () => undefined });
    worker = await startWorkerd(variables);
  });
  after(async () => {
    await worker?.end();
    await node?.end();
  });

  for (const [path, headers, method] of REQUESTS)
    it(`answers ${method ?? "GET"} ${path.slice(0, 60)} ${JSON.stringify(headers ?? {})} byte for byte as on Node`, async () => {
      const [here, there] = await Promise.all([ask(node.port, path, headers, method), ask(worker.port, path, headers, method)]);
      expect([there.status, there.headers]).to.deep.equal([here.status, here.headers]);
      expect(there.body.equals(here.body)).to.be.true;
    });

  it("gives each what it has only once, whoever gave it before", async () => {
    const { headers } = await ask(node.port, "/dataset.json");
    const again = await ask(worker.port, "/dataset.json", { "if-none-match": String(headers.etag) });
    expect([again.status, again.body.length]).to.deep.equal([304, 0]);
  });

  it("says when it answered, as Node does", async () => {
    for (const port of [node.port, worker.port])
      expect((await fetch(`http://127.0.0.1:${port}/robots.txt`)).headers.get("date")).to.match(/ GMT$/);
  });

  it("logs a line a request", () => {
    const [first] = worker.output().trim().split("\n");
    expect(Object.keys(JSON.parse(first!) as object)).to.deep.equal(["time", "method", "path", "status", "ms"]);
  });

  it("serves the last good dataset where its origin fails, and says so", async () => {
    let isDown = false;
    const origin = createServer((_, response) =>
      response.writeHead(isDown ? 500 : 200).end(isDown ? "" : datasetOf("2026-11-30")),
    );
    await new Promise<void>((done) => origin.listen(0, "127.0.0.1", done));
    const own = await startWorkerd(
      {
        MONUSCO_BASE: "https://widgets.example/",
        MONUSCO_DATASET: `http://127.0.0.1:${portOf(origin)}/`,
        MONUSCO_DATASET_PERIOD: "1",
      },
      true,
    );
    try {
      const good = await ask(own.port, "/dataset.json");
      expect([good.body.toString(), good.headers["monusco-dataset-stale"]]).to.deep.equal([datasetOf("2026-11-30"), undefined]);
      isDown = true;
      // Asked again after its period, by a request; the next one after that says what came of it.
      for (let tries = 0; tries < 50; tries++) {
        if ((await ask(own.port, "/dataset.json")).headers["monusco-dataset-stale"]) break;
        await new Promise((done) => setTimeout(done, 100));
      }
      const stale = await ask(own.port, "/dataset.json");
      expect(stale.body.equals(good.body)).to.be.true;
      expect(stale.headers["monusco-dataset-stale"]).to.match(/^\d{4}-\d\d-\d\dT/);
      const health = JSON.parse((await ask(own.port, "/healthz")).body.toString()) as { dataset: { origin: { reason: string } } };
      expect(health.dataset.origin.reason).to.equal("answers with status 500");
    } finally {
      await own.end();
      origin.closeAllConnections();
      origin.close();
    }
  });

  it("makes one after the other, and lets nobody wait for ever whose neighbour has left", async () => {
    const paths = Array.from({ length: 8 }, (_, index) => `/snapshot/stat.txt?metric=displaced&now=2020-01-0${index + 1}`);
    const leaving = connect(worker.port, "127.0.0.1");
    leaving.write("GET /snapshot/brief.json?now=2020-02-01 HTTP/1.1\r\nHost: a\r\n\r\n");
    const all = Promise.all(paths.map((path) => ask(worker.port, path)));
    leaving.destroy();
    expect((await ask(worker.port, "/healthz")).status).to.equal(200);
    expect((await all).map(({ status }) => status)).to.deep.equal(Array(8).fill(200));
    expect((await ask(worker.port, "/snapshot/stat.txt?metric=displaced&now=2020-03-01")).status).to.equal(200);
  });

  it("refuses an address that cannot be read, and does not call that a failed start", async () => {
    const answer = await raw(worker.port, "GET /?x HTTP/1.1\r\nHost: a b/..?x#\r\nConnection: close\r\n\r\n");
    expect(answer).to.match(/^HTTP\/1\.1 400 /).and.not.include("cannot start"); // prettier-ignore
    const options = await raw(worker.port, "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(options).to.match(/^HTTP\/1\.1 (204|400) /).and.not.include("cannot start"); // prettier-ignore
  });

  it("says in its log why it cannot start", async () => {
    const own = await startWorkerd({ MONUSCO_BASE: "widgets.example" });
    try {
      const { status, headers } = await ask(own.port, "/dataset.json");
      expect([status, headers["retry-after"], headers["cache-control"]]).to.deep.equal([503, "10", "no-store"]);
      expect(own.output()).to.include("MONUSCO_BASE=widgets.example is not an address");
    } finally {
      await own.end();
    }
  });
});
