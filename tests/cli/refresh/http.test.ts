import { expect } from "chai";
import { addressOf, jsonGetter, ServiceError, type Patience } from "../../../src/cli/refresh/http.js";
import { identifierIn, redactor } from "../../../src/cli/refresh/identifier.js";
import { fakeServer, json, type FakeServer, type Trouble } from "./server.js";
import { IDENTIFIER } from "./fixtures.js";

const QUICK: Patience = { timeout: 2_000, retries: 3, retryDelay: 1 };

/** Fails the first times, then lets the server answer. */
const first =
  (times: number, what: Trouble): Trouble =>
  (asked, response, number) =>
    number <= times && what(asked, response, number);

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Trouble =>
  (_, response) =>
    json(response, { error: "no" }, code, headers);

const hangUp: Trouble = (_, response) => {
  response.destroy();
  return true;
};

/** What it says when it fails. */
async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(ServiceError);
    return (error as Error).message;
  }
  throw new Error("did not fail");
}

describe("Asking for JSON", () => {
  let server: FakeServer;
  let address: URL;

  beforeEach(async () => {
    server = await fakeServer({ personnel: [{ good: true }] });
    address = addressOf(server.options[3]!, "data/DPO-UCHISTORICAL/json");
  });
  afterEach(() => server.close());

  for (const code of [408, 429, 500, 502, 503, 504]) {
    it(`asks again after ${code}`, async () => {
      server.trouble("UCHISTORICAL", first(2, status(code)));
      expect(await jsonGetter(QUICK)(address)).to.deep.equal([{ good: true }]);
      expect(server.asked).to.have.length(3);
    });
  }

  it("gives up after the retries, and says how often it asked", async () => {
    server.trouble("UCHISTORICAL", status(503));
    const message = await failureOf(jsonGetter(QUICK)(address));
    expect(message).to.equal(`${address.href} answered 503 (Service Unavailable): {"error":"no"} (asked 4 times)`);
    expect(server.asked).to.have.length(4);
  });

  for (const code of [400, 403, 404, 422, 501]) {
    it(`does not ask again after ${code}`, async () => {
      server.trouble("UCHISTORICAL", status(code));
      expect(await failureOf(jsonGetter(QUICK)(address))).to.include(` answered ${code} `);
      expect(server.asked).to.have.length(1);
    });
  }

  it("waits twice as long before each retry", async () => {
    server.trouble("UCHISTORICAL", status(500));
    await failureOf(jsonGetter({ ...QUICK, retryDelay: 20 })(address));
    const [one, two, three, four] = server.asked.map(({ at }) => at);
    expect(two! - one!).to.be.at.least(19);
    expect(three! - two!).to.be.at.least(39);
    expect(four! - three!).to.be.at.least(79);
  });

  it("does what Retry-After says instead", async () => {
    server.trouble("UCHISTORICAL", first(1, status(429, { "retry-after": "0" })));
    // Its own delay would outlast the test.
    await jsonGetter({ ...QUICK, retryDelay: 60_000 })(address);
    expect(server.asked).to.have.length(2);
  });

  it("waits until the date of Retry-After", async () => {
    server.trouble("UCHISTORICAL", first(1, status(503, { "retry-after": new Date(Date.now() - 5_000).toUTCString() })));
    await jsonGetter({ ...QUICK, retryDelay: 60_000 })(address);
    expect(server.asked).to.have.length(2);
  });

  for (const said of ["abc", "-5", ""]) {
    it(`waits as long as ever where Retry-After is ${JSON.stringify(said)}`, async () => {
      server.trouble("UCHISTORICAL", first(1, status(429, { "retry-after": said, "x-ratelimit-reset": "soon" })));
      await jsonGetter(QUICK)(address);
      expect(server.asked).to.have.length(2);
    });
  }

  it("gives up where it would have to wait for longer than a minute", async () => {
    server.trouble("UCHISTORICAL", status(429, { "retry-after": "3600" }));
    const message = await failureOf(jsonGetter(QUICK)(address));
    expect(message).to.equal(`${address.href} answered 429 (Too Many Requests) and asks to come back in 3,600 s`);
    expect(server.asked).to.have.length(1);
  });

  it("follows no redirect of a service that is asked at a pace", async () => {
    const elsewhere = "/public/data/DPPADPOSS-FATALITIES/json";
    server.trouble("UCHISTORICAL", status(302, { location: elsewhere }));
    const message = await failureOf(jsonGetter({ ...QUICK, interval: 0 })(address));
    expect(message).to.equal(`${address.href} answered 302 (Found) and sends on to ${elsewhere}`);
    expect(server.asked).to.have.length(1);
    expect(await jsonGetter(QUICK)(address)).to.deep.equal([]);
  });

  it("asks again when the connection is closed", async () => {
    server.trouble("UCHISTORICAL", first(1, hangUp));
    expect(await jsonGetter(QUICK)(address)).to.deep.equal([{ good: true }]);
  });

  it("asks again when an answer breaks off", async () => {
    server.trouble(
      "UCHISTORICAL",
      first(1, (_, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("[{", () => response.destroy());
        return true;
      }),
    );
    expect(await jsonGetter(QUICK)(address)).to.deep.equal([{ good: true }]);
  });

  it("says when every connection was closed", async () => {
    server.trouble("UCHISTORICAL", hangUp);
    const message = await failureOf(jsonGetter(QUICK)(address));
    expect(message).to.equal(`${address.href} could not be reached: the connection was closed (asked 4 times)`);
  });

  it("says when nothing listens", async () => {
    await server.close();
    const message = await failureOf(jsonGetter(QUICK)(address));
    expect(message).to.equal(`${address.href} could not be reached: nothing listens there (asked 4 times)`);
  });

  it("stops waiting for an answer, and asks again", async () => {
    server.trouble(
      "UCHISTORICAL",
      first(1, () => true),
    );
    expect(await jsonGetter({ ...QUICK, timeout: 60 })(address)).to.deep.equal([{ good: true }]);
    expect(server.asked).to.have.length(2);
  });

  it("stops waiting for the end of an answer", async () => {
    server.trouble("UCHISTORICAL", (_, response) => {
      response.writeHead(200).write("[");
      return true;
    });
    const message = await failureOf(jsonGetter({ timeout: 40, retries: 1, retryDelay: 1 })(address));
    expect(message).to.equal(`${address.href} did not answer within 0.04 s (asked 2 times)`);
  });

  it("says what came instead of JSON", async () => {
    server.trouble("UCHISTORICAL", (_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>\n<title>Maintenance\u001b[31m</title>");
      return true;
    });
    const message = await failureOf(jsonGetter(QUICK)(address));
    expect(message).to.equal(
      `${address.href} must answer with JSON, found "<!doctype html> <title>Maintenance [31m</title>" (text/html)`,
    );
    expect(server.asked).to.have.length(1);
  });

  it("says when nothing came", async () => {
    server.trouble("UCHISTORICAL", (_, response) => {
      response.writeHead(204).end();
      return true;
    });
    expect(await failureOf(jsonGetter(QUICK)(address))).to.equal(`${address.href} must answer with JSON, found nothing`);
  });

  it("names itself", async () => {
    await jsonGetter(QUICK)(address);
    expect(server.asked[0]!.headers["user-agent"]).to.match(/^monusco-widgets\/\d/);
    expect(server.asked[0]!.headers.accept).to.equal("application/json");
  });

  it("sends the secret and keeps it out of what it says", async () => {
    server.trouble("UCHISTORICAL", status(404));
    const message = await failureOf(
      jsonGetter(QUICK, { query: { app_identifier: IDENTIFIER }, redact: redactor(identifierIn(IDENTIFIER)!) })(address),
    );
    expect(server.asked[0]!.query.get("app_identifier")).to.equal(IDENTIFIER);
    expect(message).not.to.include("app_identifier");
    expect(message).not.to.include(IDENTIFIER.slice(0, 8));
  });

  it("leaves a pause between two requests, and before a retry", async () => {
    const interval = 40;
    const get = jsonGetter({ ...QUICK, interval });
    server.trouble("UCHISTORICAL", first(1, status(500)));
    await get(address);
    await get(address);
    await get(address);
    const times = server.asked.map(({ at }) => at);
    expect(times).to.have.length(4);
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]!).to.be.at.least(interval - 1);
  });

  it("counts no pause as waiting for an answer", async () => {
    const get = jsonGetter({ timeout: 100, retries: 0, retryDelay: 1, interval: 150 });
    await get(address);
    expect(await get(address)).to.deep.equal([{ good: true }]);
  });
});

describe("Addresses", () => {
  it("go below a base with or without a slash", () => {
    for (const base of ["https://example.org/api/v2", "https://example.org/api/v2/"])
      expect(addressOf(base, "a/b").href).to.equal("https://example.org/api/v2/a/b");
  });

  it("are encoded", () => {
    expect(addressOf("https://example.org/", "a", { ipc_phase: "3+", x: "=" }).search).to.equal("?ipc_phase=3%2B&x=%3D");
  });
});
