import { expect } from "chai";
import { AnswerCache } from "../../src/server/answer-cache.js";
import { finish, type Body } from "../../src/server/answer.js";
import { readParameters } from "../../src/server/parameters.js";
import { badRequest } from "../../src/server/refusals.js";
import { cached } from "../../src/server/send.js";
import type { KindName } from "../../src/server/kinds.js";
import type { ServerOptions } from "../../src/server/options.js";
import { testServer, type TestServer } from "./setup.js";

/** A server with one more route, which counts how often it is asked to make something. */
function probe(
  render: (q: string) => Body | Promise<Body>,
  options: Partial<ServerOptions> = {},
  kind: KindName = "snapshot",
): TestServer & { readonly made: string[] } {
  const made: string[] = [];
  const server = testServer(options);
  server.app.get("/probe", (c) => {
    const { values, problems } = readParameters(new URL(c.req.url).search, ["q", "lang"]);
    if (problems.length > 0) return badRequest(c, problems);
    return cached(c, kind, values, () => {
      made.push(values.q ?? "");
      return render(values.q ?? "");
    });
  });
  return { ...server, made };
}

const text = (body: string): Body => ({ body, type: "text/plain; charset=utf-8" });

describe("the cache of answers", () => {
  it("makes an answer once, however its parameters are ordered", async () => {
    const { app, made } = probe((q) => text(`for ${q}`));
    for (const path of ["/probe?q=1&lang=fr", "/probe?lang=fr&q=1", "/probe?lang=fr&utm_source=x&q=1", "/probe?lang=%66r&q=1"])
      expect(await (await app.request(path)).text()).to.equal("for 1");
    expect(made).to.deep.equal(["1"]);
    await app.request("/probe?q=2&lang=fr");
    expect(made).to.deep.equal(["1", "2"]);
  });

  it("makes it once for all who ask at the same time", async () => {
    const { app, made } = probe(async (q) => {
      await new Promise((done) => setTimeout(done, 20));
      return text(`for ${q}`);
    });
    const answers = await Promise.all(Array.from({ length: 50 }, async () => (await app.request("/probe?q=1")).text()));
    expect([...new Set(answers)]).to.deep.equal(["for 1"]);
    expect(made).to.deep.equal(["1"]);
  });

  it("stays within its bound for 5,000 queries, and for those that mean nothing does not grow at all", async () => {
    const { app, server } = probe((q) => text(q.repeat(500)), { limits: { cacheEntries: 300, cacheBytes: 700_000 } });
    for (let index = 0; index < 2_500; index++) {
      expect((await app.request(`/probe?q=${index}`, { headers: { "accept-encoding": "gzip" } })).status).to.equal(200);
      const { entries, bytes } = server.cache.size;
      expect(entries).to.be.at.most(300);
      expect(bytes).to.be.at.most(700_000);
    }
    expect(server.cache.size.entries).to.be.above(50);
    const before = server.cache.size;
    for (let index = 0; index < 2_500; index++) expect((await app.request(`/probe?x${index}=1`)).status).to.equal(400);
    expect(server.cache.size).to.deep.equal(before);
  });

  it("counts what it compresses", async () => {
    const { app, server } = probe(() => text("words ".repeat(1_000)));
    await app.request("/probe?q=1");
    const before = server.cache.size.bytes;
    const packed = await app.request("/probe?q=1", { headers: { "accept-encoding": "gzip" } });
    expect(server.cache.size).to.deep.equal({ entries: 1, bytes: before + Number(packed.headers.get("content-length")) });
  });

  it("compresses once for all who ask at the same time", async () => {
    const cache = new AnswerCache({ entries: 10, bytes: 1e6 });
    const entry = await cache.get("a", () => finish(text("words ".repeat(1_000)), "snapshot"));
    const [one, other] = await Promise.all([cache.gzip("a", entry), cache.gzip("a", entry)]);
    expect(one).to.be.instanceOf(Uint8Array).and.to.equal(other);
  });

  it("does not keep what is larger than all of it", async () => {
    const { app, server } = probe(() => text("a".repeat(5_000)), { limits: { cacheBytes: 4_000 } });
    expect((await app.request("/probe?q=1")).status).to.equal(200);
    expect(server.cache.size).to.deep.equal({ entries: 0, bytes: 0 });
  });

  it("makes anew on the next day what depends on the day, and keeps what does not", async () => {
    let now = new Date("2026-11-24T22:30:00Z");
    const options = { now: () => now, timeZone: "Africa/Kinshasa" };
    const [daily, lasting] = [probe(text, options, "snapshot"), probe(text, options, "feed")];
    for (const moment of ["2026-11-24T22:30:00Z", "2026-11-24T22:59:59Z", "2026-11-24T23:00:00Z", "2026-11-25T22:00:00Z"]) {
      now = new Date(moment);
      await daily.app.request("/probe?q=1");
      await lasting.app.request("/probe?q=1");
    }
    expect(daily.made).to.have.lengthOf(2);
    expect(lasting.made).to.have.lengthOf(1);
  });

  it("gives one request a calm 500 where making fails, the log a line, and the next one another try", async () => {
    let fails = true;
    const { app, lines, made } = probe((q) => {
      if (fails) throw new Error("secret detail");
      return text(q);
    });
    const response = await app.request("/probe?q=1");
    expect([response.status, response.headers.get("cache-control")]).to.deep.equal([500, "no-store"]);
    const page = await response.text();
    expect(page).to.include("The fault is here").and.to.not.include("secret").and.to.not.include("at ");
    expect(lines.find(({ level }) => level === "error")).to.include({ message: "GET /probe", reason: "secret detail" });
    expect(lines.at(-1)).to.include({ method: "GET", path: "/probe", status: 500 });
    fails = false;
    expect((await app.request("/probe?q=1")).status).to.equal(200);
    expect(made).to.have.lengthOf(2);
  });

  it("says so where making takes too long", async () => {
    const { app } = probe(() => new Promise<Body>((done) => setTimeout(() => done(text("late")), 200)), {
      limits: { render: 20 },
    });
    const response = await app.request("/probe?q=1");
    expect([response.status, response.headers.get("retry-after")]).to.deep.equal([503, "5"]);
    await new Promise((done) => setTimeout(done, 250));
    expect(await (await app.request("/probe?q=1")).text()).to.equal("late");
  });

  it("logs nothing of who asked", async () => {
    const { app, lines } = probe(text);
    await app.request("/probe?q=private", { headers: { "x-forwarded-for": "192.0.2.1", "user-agent": "reader", cookie: "a=b" } });
    expect(Object.keys(lines.at(-1)!).sort()).to.deep.equal(["method", "ms", "path", "status", "time"]);
    expect(JSON.stringify(lines)).to.not.match(/private|192\.0\.2\.1|reader|a=b/);
  });
});
