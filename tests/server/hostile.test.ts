import { expect } from "chai";
import fc from "fast-check";
import type { App } from "../../src/server/server.js";
import { testServer, VERSION } from "./setup.js";

/** Whoever finds it in an answer as it stands has found a hole. */
const MARK = `<zq x="'>`;

const HOSTILE = [
  MARK,
  encodeURIComponent(MARK),
  encodeURIComponent(encodeURIComponent(MARK)),
  "</script><script>zq()</script>",
  "%0d%0aset-cookie:%20zq=1",
  "%0a%0a<zq>",
  "%00",
  "%",
  "%zz",
  "%c0%ae%c0%ae",
  "%e2%80%a8",
  "%ff%fe",
  "..",
  ".",
  "%2e%2e",
  "%252e%252e",
  "..%2f..%2fetc%2fpasswd",
  "..\\..",
  "%5c%5cevil.example",
  "//evil.example",
  "@evil.example",
  "https:%2f%2fevil.example",
  "javascript:zq()",
  "{{zq}}",
  "${zq}",
  "__proto__",
  "constructor",
  "toString",
  "a".repeat(3000),
  "💥",
  "\u202ezq",
  ";zq",
  "*",
  "zq,zq",
];

const KNOWN = ["dataset.json", "dataset", "manifest.json", "healthz", "robots.txt", "monusco-widgets.js", `monusco-widgets@${VERSION}.js`, VERSION, "locales", "embed", "stat", "snapshot", "oembed", "card", "feed.xml", "calendar.ics"]; // prettier-ignore

const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom(...KNOWN), fc.string({ unit: "binary", maxLength: 20 }), fc.string({ maxLength: 12 })); // prettier-ignore
const path = fc.array(piece, { maxLength: 4 }).map((pieces) => `/${pieces.join("/")}`);
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom("metric", "lang", "theme", "url", "format", "maxwidth"), piece), piece), {
    maxLength: 4,
  })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));
/** What may stand in a header at all: the rest cannot be sent. */
const value = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 60 });
const headers = fc.dictionary(
  fc.constantFrom("accept", "accept-encoding", "accept-language", "if-none-match", "if-modified-since", "range", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-original-url", "x-http-method-override", "cookie", "origin", "referer", "user-agent"), // prettier-ignore
  fc.oneof(value, fc.constantFrom(MARK, "*", "*/*;q=x", '"', "W/", ",,,", "gzip;q=1e9", "text/html;level=1;q=0.5")),
  { maxKeys: 5 },
);
const method = fc.constantFrom("GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "DELETE");

const requestOf = (address: string, init: RequestInit): Request | undefined => {
  try {
    return new Request(`http://localhost${address}`, init);
  } catch {
    return undefined;
  }
};

async function check(app: App, request: Request): Promise<void> {
  const response = await app.fetch(request);
  const what = `${request.method} ${request.url}`;
  expect(response.status, what).to.be.below(500);
  // Hashes of our own files hold any letters.
  const told = [...response.headers].filter(([name]) => name !== "etag");
  const sent = JSON.stringify(told).replaceAll(/sha\d+-[\w+/=]+/g, "");
  expect(response.headers.has("set-cookie"), what).to.be.false;
  const location = response.headers.get("location");
  if (location !== null) expect(new URL(location, "https://widgets.example/x").host, what).to.equal("widgets.example");
  else expect(sent, what).to.not.include("zq");
  // With a 304 a cache keeps the headers that it has.
  if (response.status !== 304) expect(response.headers.get("x-content-type-options"), what).to.equal("nosniff");
  const body = await response.text();
  if (response.headers.get("content-type")?.includes("json") && body !== "") JSON.parse(body);
  else expect(body, what).to.not.match(/<\/?zq|<script|zq\(\)<\/script/);
}

describe("hostile requests", () => {
  const { app, lines } = testServer();

  it("10,000 of them: never a failure, nothing given back as markup, nobody sent elsewhere", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(path, query, headers, method, async (where, asked, sent, how) => {
        const request = requestOf(`${where}${asked && `?${asked}`}`, { headers: sent, method: how });
        if (!request) return;
        count++;
        await check(app, request);
      }),
      { numRuns: 10_500, seed: Number(process.env.SEED ?? 20261124) },
    );
    expect(count).to.be.above(10_000);
    expect(lines.filter(({ level }) => level === "error")).to.deep.equal([]);
  }).timeout(120_000);

  for (const one of HOSTILE)
    it(`${JSON.stringify(one.slice(0, 40))} in every place`, async () => {
      for (const address of [
        `/${one}`,
        `/dataset/${one}`,
        `/${VERSION}/${one}`,
        `/${one}/x`,
        `/dataset.json?${one}`,
        `/dataset.json?x=${one}`,
        `/monusco-widgets@${one}.js`,
      ])
        // prettier-ignore
        for (const accept of ["text/html", "application/json"]) {
          const request = requestOf(address, { headers: { accept } });
          if (request) await check(app, request);
        }
    });
});

describe("headers that would make a cache give others what one has asked for", () => {
  const { app } = testServer();
  const PATHS = ["/dataset.json", "/manifest.json", "/monusco-widgets.js", `/monusco-widgets@${VERSION}.js`, "/healthz", "/nothing", "/dataset.json?x=1"]; // prettier-ignore
  const read = async (request: Request): Promise<unknown> => {
    const response = await app.fetch(request);
    return [response.status, Object.fromEntries(response.headers), await response.text()];
  };

  for (const [name, sent] of [
    ["x-forwarded-host", "evil.example"],
    ["x-forwarded-proto", "gopher"],
    ["x-forwarded-port", "1"],
    ["x-forwarded-prefix", "/evil"],
    ["x-forwarded-server", "evil.example"],
    ["x-host", "evil.example"],
    ["forwarded", "host=evil.example;proto=http"],
    ["x-original-url", "/healthz"],
    ["x-rewrite-url", "/healthz"],
    ["x-http-method-override", "POST"],
    ["x-method-override", "DELETE"],
    ["accept-language", "fr"],
    ["cookie", "lang=fr"],
    ["authorization", "Basic eDp5"],
    ["origin", "https://evil.example"],
    ["referer", "https://evil.example/"],
    ["user-agent", "curl"],
    ["sec-ch-prefers-color-scheme", "dark"],
    ["range", "bytes=0-0"],
    ["if-match", '"x"'],
    ["if-range", '"x"'],
    ["cache-control", "no-cache"],
    ["pragma", "no-cache"],
    ["purpose", "prefetch"],
    ["x-cache-key", "x"],
    ["upgrade", "websocket"],
    ["expect", "x"],
  ] as const)
    it(`${name} changes nothing`, async () => {
      for (const one of PATHS) {
        const address = `https://widgets.example${one}`;
        expect(await read(new Request(address, { headers: { [name]: sent } })), one).to.deep.equal(
          await read(new Request(address)),
        );
      }
    });

  it("a host and a scheme of the client's choice change nothing", async () => {
    for (const one of PATHS)
      for (const origin of ["http://evil.example", "http://127.0.0.1:1", "https://user:name@widgets.example.evil.example"])
        expect(await read(requestTo(origin, one)), origin + one).to.deep.equal(
          await read(new Request(`https://widgets.example${one}`)),
        );
  });
});

/** A name and a password in an address cannot be sent by `Request`; a server may see them all the same. */
function requestTo(origin: string, path: string): Request {
  const request = new Request(`https://x.example${path}`);
  Object.defineProperty(request, "url", { value: origin + path });
  return request;
}
