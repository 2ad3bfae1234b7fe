import { expect } from "chai";
import { Agent } from "node:http";
import { gunzipSync } from "node:zlib";
import { findNginx } from "../../scripts/nginx.mjs";
import { askOn, startNginx, startOrigin, until, type Answer, type Origin, type RunningNginx } from "./nginx.js";
import { datasetOf, staged, type Staged } from "./origin.js";
import { BASE, DATASET_TEXT } from "./setup.js";

const CLIENTS = 200;

describe("behind nginx", function () {
  let server: Staged;
  let origin: Origin;
  let nginx: RunningNginx;
  // nginx answers nothing more on a connection until the update is done that a request on it began.
  const agent = new Agent({ keepAlive: false, maxSockets: CLIENTS });

  before(async function () {
    const { path, missing } = await findNginx();
    // `npm test` installs it where it can; CI must have it.
    if (path === undefined) {
      if (process.env.CI) throw new Error(missing);
      return this.skip();
    }
    server = staged(() => new Response(DATASET_TEXT));
    origin = await startOrigin((request) => server.app.fetch(request));
    nginx = await startNginx(path, origin.port);
  });
  after(async () => {
    agent.destroy();
    await nginx?.end();
    await origin?.close();
  });
  beforeEach(() => {
    origin.control = undefined;
    origin.status = undefined;
    origin.asked.length = 0;
  });

  const ask = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
    askOn(agent, nginx.port, path, headers, method);

  /** An address of the same thing that no other test has asked for. */
  let addresses = 0;
  const fresh = (path = "/dataset.json"): string => `${path}?utm_source=test${addresses++}`;

  /** Puts an answer into the cache for a second; the next one is for longer than any test. */
  async function forSecond(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    origin.control = () => "public, s-maxage=1, stale-while-revalidate=1000, stale-if-error=1000";
    const first = await ask(path, headers);
    origin.control = () => "public, s-maxage=1000";
    return first;
  }

  /** The answer after nginx has asked anew: `times` in all, since the test began. */
  async function renewed(path: string, headers: Record<string, string>, times: number): Promise<Answer> {
    const ofCache = () => ask(path, headers);
    await until(ofCache, () => origin.asked.length === times);
    return until(ofCache, ({ cache }) => cache === "HIT");
  }

  it("asks once for 200 who come at the same time, and once more for those who take no gzip", async () => {
    const path = fresh();
    const open = origin.hold();
    const accepted = ["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "GZIP", "deflate, gzip, zstd"];
    const others = [{}, { "accept-encoding": "identity" }, { "accept-encoding": "br" }, { "accept-encoding": "gzip;q=0, br" }];
    const packed = Array.from({ length: CLIENTS / 2 }, (_, index) =>
      ask(path, { "accept-encoding": accepted[index % accepted.length]! }),
    );
    const plain = Array.from({ length: CLIENTS / 2 }, (_, index) =>
      ask(path, others[index % others.length] as Record<string, string>),
    );
    await until(
      () => Promise.resolve(origin.asked.length),
      (count) => count >= 2,
    );
    open();
    for (const { status, headers, body } of await Promise.all(packed)) {
      expect([status, headers["content-encoding"], headers.vary]).to.deep.equal([200, "gzip", "Accept-Encoding"]);
      expect(gunzipSync(body).toString() === DATASET_TEXT).to.be.true;
    }
    for (const { status, headers, body } of await Promise.all(plain)) {
      expect([status, headers["content-encoding"], headers.vary]).to.deep.equal([200, undefined, "Accept-Encoding"]);
      expect(body.toString() === DATASET_TEXT).to.be.true;
    }
    expect(origin.asked.map(({ headers }) => headers["accept-encoding"] ?? "").sort()).to.deep.equal(["", "gzip"]);
  });

  it("gives 200 the old one while it asks once, by ETag, whether there is a newer", async () => {
    const path = fresh();
    const first = await forSecond(path);
    const open = origin.hold();
    // The server holds its answer back: who comes now gets the old one, or waits for ever.
    await until(
      () => ask(path),
      () => origin.asked.length === 2,
    );
    const answers = await Promise.all(Array.from({ length: CLIENTS }, () => ask(path)));
    for (const { status, body } of answers) expect([status, body.equals(first.body)]).to.deep.equal([200, true]);
    expect(origin.asked).to.have.lengthOf(2);
    expect(origin.asked[1]!.headers["if-none-match"]).to.equal(first.headers.etag);
    open();
    // A 304 is enough for another period.
    await until(
      () => ask(path),
      ({ cache }) => cache === "HIT",
    );
    expect(origin.asked).to.have.lengthOf(2);
  });

  it("takes a newer one at the end of the period, in both codings", async () => {
    const path = fresh();
    const codings: Record<string, string>[] = [{}, { "accept-encoding": "gzip" }];
    for (const headers of codings) await forSecond(path, headers);
    server.answer = () => new Response(datasetOf("2026-11-30"));
    server.pass(200);
    await server.served();
    try {
      for (const [index, headers] of codings.entries()) {
        const { body } = await renewed(path, headers, 3 + index);
        const text = (headers["accept-encoding"] ? gunzipSync(body) : body).toString();
        expect(text === datasetOf("2026-11-30")).to.be.true;
      }
    } finally {
      server.answer = () => new Response(DATASET_TEXT);
      server.pass(200);
      await server.served();
    }
  });

  it("says that the dataset is old while it is, and no longer", async () => {
    const path = fresh();
    server.answer = () => new Response("", { status: 500 });
    server.pass(200);
    await server.served();
    const failing = await forSecond(path);
    expect(failing.headers["monusco-dataset-stale"]).to.match(/^2026-/);
    server.answer = () => new Response(DATASET_TEXT);
    server.pass(200);
    await server.served();
    const after = await renewed(path, {}, 2);
    expect([after.headers["monusco-dataset-stale"], after.headers.warning]).to.deep.equal([undefined, undefined]);
    expect(after.body.equals(failing.body)).to.be.true;
  });

  it("serves what it has where the server is down or fails, and nothing else", async () => {
    const [down, failing] = [fresh(), fresh()];
    const [first] = [await forSecond(down), await forSecond(failing)];
    await origin.close();
    try {
      const isOld = ({ status, cache }: Answer): boolean => status === 200 && ["STALE", "UPDATING"].includes(cache);
      for (let times = 0; times < 3; times++) {
        const { body } = await until(() => ask(down), isOld);
        expect(body.equals(first.body)).to.be.true;
      }
      expect((await ask(fresh())).status).to.equal(502);
    } finally {
      await origin.open();
    }
    origin.status = 500;
    origin.asked.length = 0;
    const old = await until(
      () => ask(failing),
      () => origin.asked.length > 0,
    );
    expect([old.status, old.body.equals(first.body)]).to.deep.equal([200, true]);
    expect((await ask(fresh())).status).to.equal(500);
    origin.status = undefined;
    await until(
      () => ask(failing),
      ({ cache }) => cache === "HIT",
    );
  });

  it("answers a reader who has it already, without asking", async () => {
    const path = fresh();
    for (const headers of [{}, { "accept-encoding": "gzip" }]) {
      const { headers: first } = await ask(path, headers);
      const again = await ask(path, { ...headers, "if-none-match": String(first.etag) });
      expect([again.status, again.body.length, again.headers.etag]).to.deep.equal([304, 0, first.etag]);
      expect(again.headers["cache-control"]).to.equal(first["cache-control"]);
    }
    expect(origin.asked).to.have.lengthOf(2);
  });

  it("answers HEAD from the same entry as GET", async () => {
    const path = fresh();
    const head = await ask(path, {}, "HEAD");
    const get = await ask(path);
    expect([head.status, head.body.length, head.headers["content-length"]]).to.deep.equal([
      200,
      0,
      get.headers["content-length"],
    ]);
    expect([get.cache, get.body.toString() === DATASET_TEXT]).to.deep.equal(["HIT", true]);
    expect(origin.asked.map(({ method }) => method)).to.deep.equal(["GET"]);
  });

  it("passes on the headers of the server, each as it is", async () => {
    for (const path of ["/dataset.json", "/nothing", "/monusco-widgets.js", "/dataset.json?x=1"]) {
      const direct = await server.app.request(path, { headers: { accept: "text/html" } });
      const { headers } = await ask(path);
      for (const [name, value] of direct.headers) if (name !== "accept-ranges") expect(headers[name], name).to.equal(value);
    }
  });

  it("keeps a refusal for its minute, as a page and as JSON", async () => {
    const path = "/dataset.json?colour=red";
    const [page, json] = [{ accept: "text/html,application/xhtml+xml,*/*;q=0.8" }, { accept: "application/json" }];
    for (const [headers, type] of [
      [page, "text/html"],
      [json, "application/problem+json"],
    ] as const) {
      // prettier-ignore
      const [first, second] = [await ask(path, headers), await ask(path, headers)];
      expect([first.status, second.status, first.cache, second.cache]).to.deep.equal([400, 400, "MISS", "HIT"]);
      expect(second.headers["content-type"]).to.equal(`${type}; charset=utf-8`);
      expect(second.headers["cache-control"]).to.equal("public, max-age=60, s-maxage=60");
    }
    expect(origin.asked).to.have.lengthOf(2);
    expect((await ask("/dataset.json")).status).to.equal(200);
  });

  it("keeps nothing that must not be kept", async () => {
    for (const [path, method] of [
      ["/healthz", "GET"],
      ["/dataset.json", "POST"],
      ["/dataset.json", "OPTIONS"],
    ] as const) {
      // prettier-ignore
      origin.asked.length = 0;
      const [first, second] = [await ask(path, {}, method), await ask(path, {}, method)];
      expect(second.status, method).to.equal(first.status);
      expect(origin.asked.map((one) => [one.method, one.url])).to.deep.equal([
        [method, path],
        [method, path],
      ]);
    }
  });

  it("lets no header of one reader reach another, or the server", async () => {
    const path = fresh("/manifest.json");
    const hostile = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "evil",
      "x-original-url": "/healthz",
      "x-rewrite-url": "/healthz",
      "x-http-method-override": "POST",
      forwarded: "host=evil.example",
      cookie: "a=<script>",
      origin: "https://evil.example",
      "accept-language": "xx",
      authorization: "Basic evil",
      "cache-control": "no-cache",
      pragma: "no-cache",
      range: "bytes=0-1",
      "if-none-match": "*",
      "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
    };
    await ask(path, hostile);
    expect(Object.keys(origin.asked[0]!.headers).sort()).to.deep.equal(["accept", "host"]);
    expect(JSON.stringify(origin.asked)).to.not.include("evil");
    const { status, headers, body, cache } = await ask(path);
    expect([status, cache]).to.deep.equal([200, "HIT"]);
    expect(JSON.parse(body.toString())).to.have.property("base", BASE);
    expect(JSON.stringify([headers, body.toString()])).to.not.include("evil");
  });

  it("keeps the languages of the one page apart that has two", async () => {
    for (const [accepted, lang] of Object.entries({ "fr-CD, en;q=0.5": "fr", en: "en", fr: "fr", de: "en" })) {
      // prettier-ignore
      const { body } = await ask("/", { "accept-language": accepted });
      expect(body.toString()).to.include(`<html lang="${lang}"`);
    }
    expect(origin.asked).to.have.lengthOf(2);
    for (const language of ["fr", "en", "ar"]) await ask("/robots.txt", { "accept-language": language });
    expect(origin.asked).to.have.lengthOf(3);
  });

  it("gives what a query holds to nobody who has not sent it", async () => {
    const clean = await ask("/dataset.json");
    for (const query of ["x=%3Cscript%3Ealert(1)%3C/script%3E", "lang=fr%0d%0aset-cookie:%20a=b", "utm_source=evil&x=evil"]) {
      const answer = await ask(`/dataset.json?${query}`);
      expect(answer.status).to.equal(400);
      expect(answer.headers["set-cookie"]).to.equal(undefined);
    }
    const again = await ask("/dataset.json");
    expect([again.status, again.headers.etag, again.body.equals(clean.body)]).to.deep.equal([200, clean.headers.etag, true]);
  });

  it("writes nothing of who asked, and finds no fault with its configuration", async () => {
    await ask("/dataset.json?utm_source=private", { "user-agent": "reader", "x-forwarded-for": "192.0.2.1" });
    const log = await nginx.log();
    expect(log).to.match(/ GET \/dataset\.json 200 (MISS|HIT) \d/);
    expect(log).to.not.match(/private|reader|192\.0\.2\.1|127\.0\.0\.1/);
    expect(nginx.errors()).to.not.match(/\[(warn|emerg|alert|crit)\]/);
  });
});
