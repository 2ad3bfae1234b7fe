import { expect } from "chai";
import { LIMITS } from "../../src/server/options.js";
import { datasetOf, SOURCE, staged, type Staged } from "./origin.js";
import { DATASET_TEXT, testServer } from "./setup.js";

const json = (text: string, headers: Record<string, string> = {}): Response => new Response(text, { headers });

interface Health {
  readonly status: string;
  readonly dataset: {
    readonly updated: string;
    readonly from: string;
    readonly fetchedAt?: string;
    readonly ageSeconds?: number;
    readonly origin: { readonly state: string; readonly reason?: string; readonly failures?: number; readonly nextAt?: string };
  };
}

const health = async ({ app }: Staged): Promise<Health> => (await (await app.request("/healthz")).json()) as Health;

describe("the origin of the dataset", () => {
  it("is asked before the first answer, and again when its time has come", async () => {
    const stage = staged(() => json(datasetOf("2026-11-25")));
    expect(await stage.served()).to.equal("2026-11-25");
    expect(stage.asked.map(({ address }) => address)).to.deep.equal([SOURCE]);
    stage.answer = () => json(datasetOf("2026-11-26"));
    stage.pass(99);
    expect(await stage.served()).to.equal("2026-11-25");
    stage.pass(1);
    expect(await stage.served()).to.equal("2026-11-26");
    expect(stage.asked).to.have.lengthOf(2);
    expect(await health(stage)).to.deep.include({ status: "ok" });
    expect((await health(stage)).dataset).to.include({ from: "origin", fetchedAt: "2026-11-24T12:01:40.000Z", ageSeconds: 0 });
    stage.pass(37);
    expect((await health(stage)).dataset.ageSeconds).to.equal(37);
  });

  it("is asked once for all who come at the same time", async () => {
    const stage = staged(() => json(datasetOf("2026-11-25")));
    await Promise.all(Array.from({ length: 20 }, async () => stage.app.request("/dataset.json")));
    stage.pass(200);
    await Promise.all(Array.from({ length: 20 }, async () => stage.app.request("/dataset.json")));
    expect(stage.asked).to.have.lengthOf(2);
  });

  it("is asked only whether there is something new, where it names a validator", async () => {
    const stage = staged(() => json(datasetOf("2026-11-25"), { etag: '"v1"' }));
    await stage.served();
    const before = stage.server.datasets.ready;
    stage.pass(100);
    stage.answer = ({ headers }) =>
      new Headers(headers).get("if-none-match") === '"v1"' ? new Response(null, { status: 304 }) : json("{}");
    expect(await stage.served()).to.equal("2026-11-25");
    expect((await health(stage)).dataset.ageSeconds).to.equal(0);
    // Nothing that was derived from it is lost.
    expect(stage.server.datasets.ready?.dataset).to.equal(before?.dataset);
  });

  const WRONG: readonly (readonly [what: string, answer: () => Response | Promise<Response>, reason: string])[] = [
    [
      "is down",
      () => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) })),
      "cannot be reached (ECONNREFUSED)",
    ],
    ["is too slow", () => Promise.reject(new DOMException("late", "TimeoutError")), "has not answered within 10 s"],
    ["fails", () => new Response("oops", { status: 503 }), "answers with status 503"],
    ["has lost it", () => new Response("", { status: 404 }), "answers with status 404"],
    [
      "sends us elsewhere",
      () => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }),
      "sends to another address",
    ],
    ["says that nothing has changed, unasked", () => new Response(null, { status: 304 }), "answers with status 304"],
    ["sends a page", () => json("<!doctype html>"), "sends no dataset: is not JSON"],
    ["sends nothing", () => json(""), "sends no dataset: is not JSON"],
    ["sends another format", () => json('{"version":2}'), "sends no dataset: /version must be 1, not 2"],
    ["sends half of it", () => json(DATASET_TEXT.slice(0, 5000)), "sends no dataset: is not JSON"],
    ["sends no UTF-8", () => new Response(new Uint8Array([0x22, 0xff, 0x22])), "sends what is no UTF-8"],
    [
      "sends too much",
      () => json(`${DATASET_TEXT}${" ".repeat(LIMITS.datasetBytes)}`),
      `sends more than ${LIMITS.datasetBytes} bytes`,
    ],
  ];
  for (const [what, answer, reason] of WRONG)
    it(`may be such that it ${what}: the last good one stays, with its date`, async () => {
      const stage = staged(() => json(datasetOf("2026-11-25")));
      await stage.served();
      stage.answer = answer;
      stage.pass(100);
      expect(await stage.served()).to.equal("2026-11-25");
      const { status, headers } = await stage.app.request("/dataset.json");
      expect([status, headers.get("monusco-dataset-stale")]).to.deep.equal([200, "2026-11-24T12:00:00.000Z"]);
      expect(headers.get("warning")).to.equal('111 monusco-widgets "Revalidation Failed"');
      const { status: state, dataset } = await health(stage);
      expect(state).to.equal("stale");
      expect(dataset.origin).to.include({ state: "failing", failures: 1, nextAt: "2026-11-24T12:01:45.000Z" });
      expect(dataset.origin.reason!.startsWith(reason), dataset.origin.reason).to.be.true;
      expect(stage.lines.some((line) => line.level === "error" && String(line.reason).startsWith(reason))).to.be.true;
    });

  it("may be so large that it never ends: no more is read than may be", async () => {
    let sent = 0;
    const endless = (): Response =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1_000_000;
            controller.enqueue(new Uint8Array(1_000_000).fill(32));
          },
        }),
      );
    const stage = staged(endless);
    expect(await stage.served()).to.equal("2026-11-24");
    expect(sent).to.be.below(LIMITS.datasetBytes + 3_000_000);
  });

  it("is asked ever more rarely while it fails, and as usual when it answers again", async () => {
    const stage = staged(() => new Response("", { status: 500 }));
    await stage.served();
    for (const [index, pause] of [5, 10, 20, 40, 80, 100, 100].entries()) {
      stage.pass(pause - 1);
      await stage.served();
      expect(stage.asked, `before ${pause}`).to.have.lengthOf(index + 1);
      stage.pass(1);
      await stage.served();
      expect(stage.asked, `after ${pause}`).to.have.lengthOf(index + 2);
    }
    stage.answer = () => json(datasetOf("2026-11-25"));
    stage.pass(100);
    expect(await stage.served()).to.equal("2026-11-25");
    const response = await stage.app.request("/dataset.json");
    expect([response.headers.get("warning"), response.headers.get("monusco-dataset-stale")]).to.deep.equal([null, null]);
    expect((await health(stage)).dataset.origin).to.deep.equal({ state: "ok" });
    stage.pass(99);
    await stage.served();
    expect(stage.asked).to.have.lengthOf(9);
  });

  it("that has never answered leaves the dataset of the package, and says so", async () => {
    const stage = staged(() => Promise.reject(new TypeError("fetch failed")));
    expect(await stage.served()).to.equal("2026-11-24");
    const { headers } = await stage.app.request("/dataset.json");
    expect(headers.get("monusco-dataset-stale")).to.equal("embedded");
    expect((await health(stage)).dataset).to.include({ from: "package" });
  });

  it("that does not answer keeps the first reader waiting a moment, and the others not at all", async () => {
    const stage = staged(() => new Promise<Response>(() => undefined), {}, { limits: { datasetFirstWait: 20 } });
    expect((await stage.app.request("/dataset.json")).status).to.equal(200);
    expect((await stage.app.request("/dataset.json")).status).to.equal(200);
    // The same question is still open: asked once.
    expect(stage.asked).to.have.lengthOf(1);
  });

  it("is not followed, and hears nothing of the readers", async () => {
    const stage = staged(() => json(datasetOf("2026-11-25")));
    await stage.app.request("/dataset.json", { headers: { cookie: "a=b", "user-agent": "reader" } });
    const { init } = stage.asked[0]!;
    expect(init.redirect).to.equal("manual");
    expect([...new Headers(init.headers).keys()]).to.deep.equal(["accept"]);
    expect(init.signal).to.be.instanceOf(AbortSignal);
  });
});

describe("earlier datasets", () => {
  it("stay at their own address, the last few of them", async () => {
    const stage = staged(() => json(datasetOf("2026-11-25")), {}, { limits: { datasetVersions: 3 } });
    const versions: string[] = [];
    for (const day of ["2026-11-25", "2026-11-26", "2026-11-27"]) {
      stage.answer = () => json(datasetOf(day));
      await stage.served();
      versions.push((await stage.app.request("/dataset.json")).headers.get("monusco-dataset")!);
      stage.pass(100);
    }
    for (const [index, version] of versions.entries()) {
      const response = await stage.app.request(`/dataset/${version}.json`);
      expect(response.headers.get("cache-control")).to.include("immutable");
      expect(await response.text()).to.equal(datasetOf(`2026-11-${25 + index}`));
    }
    const { version: first } = await (async () => {
      const { headers } = await testServer().app.request("/dataset.json");
      return { version: headers.get("monusco-dataset")! };
    })();
    expect((await stage.app.request(`/dataset/${first}.json`)).status).to.equal(404);
  });

  for (const name of [
    "0000000000000000.json",
    "short.json",
    "E4926E2E051A9510.json",
    "../dataset.json",
    "e4926e2e051a9510",
    "constructor.json",
  ])
    it(`are not found as ${name}`, async () => {
      const response = await testServer().app.request(`/dataset/${name}`);
      expect(response.status).to.equal(name.startsWith("..") ? 200 : 404);
    });
});

describe("a restart", () => {
  it("does not tell of a body that is no JSON", async () => {
    const stage = staged(() => new Response("<p>key=secret"));
    await stage.served();
    const health = await (await stage.app.request("/healthz")).text();
    expect(health).to.include("sends no dataset: is not JSON").and.to.not.include("secret").and.to.not.include("<p>");
  });

  it("knows when the origin last answered, also where that was nothing new", async () => {
    const stage = staged(() => new Response(DATASET_TEXT, { headers: { etag: '"a"' } }));
    await stage.served();
    const first = stage.kept.at(-1)!;
    stage.answer = () => new Response(null, { status: 304 });
    stage.pass(200);
    await stage.served();
    const last = stage.kept.at(-1)!;
    expect(last).to.deep.equal({ ...first, fetchedAt: first.fetchedAt + 200_000 });
    const times = stage.kept.length;
    await stage.served();
    expect(stage.kept, "once a period").to.have.lengthOf(times);
  });

  it("begins with the last good dataset and the earlier ones, where the origin is down", async () => {
    const before = staged(() => json(datasetOf("2026-11-25"), { etag: '"v1"' }));
    await before.served();
    before.pass(100);
    before.answer = () => json(datasetOf("2026-11-26"), { etag: '"v2"' });
    await before.served();
    const kept = before.kept.at(-1)!;
    expect(before.kept).to.have.lengthOf(2);

    const after = staged(() => Promise.reject(new TypeError("fetch failed")), { kept: () => Promise.resolve(kept) });
    expect(await after.served()).to.equal("2026-11-26");
    const { headers } = await after.app.request("/dataset.json");
    expect(headers.get("monusco-dataset-stale")).to.equal("2026-11-24T12:01:40.000Z");
    const earlier = before.server.datasets.versions.names;
    expect(earlier).to.have.lengthOf(3);
    for (const version of earlier) expect((await after.app.request(`/dataset/${version}.json`)).status).to.equal(200);
  });

  it("asks the origin with the validator that was kept", async () => {
    const kept = { text: datasetOf("2026-11-25"), fetchedAt: 0, etag: '"v1"' };
    const stage = staged(() => new Response(null, { status: 304 }), { kept: () => Promise.resolve(kept) });
    expect(await stage.served()).to.equal("2026-11-25");
    expect(new Headers(stage.asked[0]!.init.headers).get("if-none-match")).to.equal('"v1"');
    expect((await health(stage)).dataset.origin.state).to.equal("ok");
  });

  it("of a newer package begins with its dataset where that is the newer one", async () => {
    const kept = { text: datasetOf("2026-11-01"), fetchedAt: 0, etag: '"v1"' };
    const stage = staged(() => Promise.reject(new TypeError("fetch failed")), { kept: () => Promise.resolve(kept) });
    expect(await stage.served()).to.equal("2026-11-24");
    expect(new Headers(stage.asked[0]!.init.headers).has("if-none-match")).to.be.false;
  });

  for (const [what, kept] of [
    ["is broken", () => Promise.resolve({ text: "{", fetchedAt: 0 })],
    ["cannot be read", () => Promise.reject(new Error("EACCES"))],
  ] as const)
    it(`goes on where what was kept ${what}`, async () => {
      const stage = staged(() => json(datasetOf("2026-11-25")), { kept });
      expect(await stage.served()).to.equal("2026-11-25");
      expect(stage.lines.some(({ message }) => String(message).startsWith("the kept dataset cannot be read"))).to.be.true;
    });

  it("is prepared for even where nothing can be kept", async () => {
    const stage = staged(() => json(datasetOf("2026-11-25")), { keep: () => Promise.reject(new Error("ENOSPC")) });
    expect(await stage.served()).to.equal("2026-11-25");
    expect(stage.lines.find(({ level }) => level === "error")).to.include({ reason: "ENOSPC" });
  });
});
