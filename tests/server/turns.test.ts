import { expect } from "chai";
import { connect, type AddressInfo } from "node:net";
import type { Body } from "../../src/server/answer.js";
import { createHttpServer, drain, listen } from "../../src/server/node/listen.js";
import type { Limits } from "../../src/server/options.js";
import { cached } from "../../src/server/send.js";
import { pause, Turns } from "../../src/server/turns.js";
import { testServer, type TestServer } from "./setup.js";

interface Held extends TestServer {
  /** What was begun to be made, in order. */
  readonly made: string[];
  /** Lets the first come to its end. */
  readonly release: () => void;
  readonly ask: (q: string, signal?: AbortSignal) => Promise<Response>;
}

/** A server whose first answer is held, with a route that notes what it makes. */
function held(limits: Partial<Limits> = {}): Held {
  const made: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((done) => (release = done));
  const server = testServer({ limits });
  server.app.get("/probe/:q", (c) => {
    const q = c.req.param("q");
    return cached(c, "snapshot", {}, async (): Promise<Body> => {
      made.push(q);
      if (made.length === 1) await gate;
      return { body: q, type: "text/plain; charset=utf-8" };
    });
  });
  const ask = async (q: string, signal?: AbortSignal): Promise<Response> =>
    server.app.fetch(new Request(`http://localhost/probe/${q}`, signal && { signal }));
  return { ...server, made, release, ask };
}

const none = (): void => undefined;

describe("turns", () => {
  it("let /healthz be answered while there is much to make", async () => {
    const { app, made, ask, release } = held();
    release();
    const all = Promise.all(Array.from({ length: 12 }, (_, index) => ask(String(index))));
    // As long as a connection takes to arrive: whatever is made in one piece is made by then.
    await pause();
    expect((await app.request("/healthz")).status).to.equal(200);
    expect(made.length, "made before it").to.be.below(12);
    expect((await all).map(({ status }) => status)).to.deep.equal(Array(12).fill(200));
    expect(made).to.have.lengthOf(12);
  });

  it("are one at a time, in the order in which they were asked for", async () => {
    const { made, ask, release, server } = held();
    const all = ["a", "b", "c"].map((q) => ask(q));
    while (server.turns.length < 2) await pause();
    expect(made).to.deep.equal(["a"]);
    release();
    expect(await Promise.all(all.map(async (one) => (await one).text()))).to.deep.equal(["a", "b", "c"]);
    expect(made).to.deep.equal(["a", "b", "c"]);
  });

  it("are not given to those who have left, but to whoever waits for the same", async () => {
    const { made, ask, release, server } = held();
    const leaving = new AbortController();
    const first = ask("a", leaving.signal);
    const gone = [ask("b", leaving.signal), ask("c", leaving.signal), ask("d", AbortSignal.abort())];
    const [other, last] = [ask("b"), ask("e")];
    while (server.turns.length < 3) await pause();
    leaving.abort();
    release();
    expect([(await first).status, await (await other).text(), await (await last).text()]).to.deep.equal([200, "b", "e"]);
    await Promise.all(gone);
    expect(made).to.deep.equal(["a", "b", "e"]);
  });

  it("are not given to connections that were cut", async () => {
    const { app, made, ask, release, server } = held();
    const http = createHttpServer(app);
    await listen(http, 0, "127.0.0.1");
    const sockets = Array.from({ length: 8 }, (_, index) => {
      const socket = connect((http.address() as AddressInfo).port, "127.0.0.1");
      socket.write(`GET /probe/${index} HTTP/1.1\r\nHost: a\r\n\r\n`);
      return socket;
    });
    while (server.turns.length < 7) await pause();
    for (const socket of sockets) socket.destroy();
    while ([...Array(8).keys()].some((index) => index !== Number(made[0]) && server.wishes.has(keyOf(index)))) await pause();
    release();
    expect(await (await ask("x")).text()).to.equal("x");
    expect(made.slice(1)).to.deep.equal(["x"]);
    await drain(http);

    function keyOf(index: number): string {
      return `snapshot ${server.datasets.ready!.version} ${server.today()} /probe/${index}?`;
    }
  });

  it("are refused at once where too many wait; what is known or only read is there all the same", async () => {
    const { app, ask, release, made, server } = held({ queue: 2 });
    const known = ask("a");
    const leaving = new AbortController();
    const waiting = [ask("b", leaving.signal), ask("c")];
    while (server.turns.length < 2) await pause();
    const refused = await ask("d");
    expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("cache-control")]).to.deep.equal([
      503,
      "5",
      "no-store",
    ]);
    for (const path of ["/robots.txt", "/dataset.json", "/monusco-widgets.js", "/healthz"])
      expect((await app.request(path)).status, path).to.equal(200);
    // Whoever leaves makes room.
    leaving.abort();
    const late = ask("e");
    await pause();
    release();
    expect(await Promise.all([known, waiting[1]!, late].map(async (one) => (await one).text()))).to.deep.equal(["a", "c", "e"]);
    expect(made).to.deep.equal(["a", "c", "e"]);
  });

  it("are not given to those who were told that it takes too long", async () => {
    const { ask, release, made } = held({ render: 30 });
    const statuses = (await Promise.all([ask("a"), ask("b")])).map(({ status }) => status);
    expect(statuses).to.deep.equal([503, 503]);
    release();
    expect(await (await ask("c")).text()).to.equal("c");
    expect(made).to.deep.equal(["a", "c"]);
  });

  it("go on after a failure", async () => {
    const turns = new Turns(2, 60_000);
    const failing = turns.take(() => Promise.reject(new Error("no")), () => true, none); // prettier-ignore
    const next = turns.take(() => "next", () => true, none); // prettier-ignore
    expect(await failing.catch((error: Error) => error.message)).to.equal("no");
    expect(await next).to.equal("next");
  });

  it("that were lost are given to the next who asks, and end nobody else's when they come back", async () => {
    const turns = new Turns(2, -1);
    let back = (): void => undefined;
    const lost = turns.take(() => new Promise<void>((done) => (back = done)), () => true, none); // prettier-ignore
    let end = (): void => undefined;
    const second = turns.take(() => new Promise<void>((done) => (end = done)), () => true, none); // prettier-ignore
    await pause();
    const order: string[] = [];
    Object.assign(turns, { longest: 60_000 });
    const third = turns.take(() => void order.push("third"), () => true, none); // prettier-ignore
    back();
    await lost;
    await third;
    end();
    await second;
    expect(order).to.deep.equal(["third"]);
  });
});
