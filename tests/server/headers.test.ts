import { expect } from "chai";
import { gunzipSync } from "node:zlib";
import { DATASET_TEXT, testServer, VERSION } from "./setup.js";

const YEAR = "public, max-age=31536000, s-maxage=31536000, immutable";

describe("the headers", () => {
  const { app } = testServer();
  const ask = async (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
    app.request(path, { headers, method });

  for (const [path, control] of [
    ["/dataset.json", "public, max-age=300, s-maxage=300, stale-while-revalidate=3600, stale-if-error=604800"],
    ["/dataset/e4926e2e051a9510.json", YEAR],
    ["/monusco-widgets.js", "public, max-age=300, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800"],
    [`/monusco-widgets@${VERSION}.js`, YEAR],
    [`/${VERSION}/monusco-widgets.css`, YEAR],
    ["/healthz", "no-store"],
    ["/nothing", "public, max-age=60, s-maxage=60"],
    ["/dataset.json?x=1", "public, max-age=60, s-maxage=60"],
  ] as const)
    it(`say how long ${path} is kept`, async () => {
      const name = path.replace("e4926e2e051a9510", (await ask("/dataset.json")).headers.get("monusco-dataset")!);
      expect((await ask(name)).headers.get("cache-control")).to.equal(control);
    });

  it("let nothing be kept that is not the address's own fault", async () => {
    const long = await ask("/", { x: "a".repeat(20_000) });
    expect([long.status, long.headers.get("cache-control")]).to.deep.equal([431, "no-store"]);
    const posted = await ask("/", {}, "POST");
    expect([posted.status, posted.headers.get("cache-control")]).to.deep.equal([405, "no-store"]);
    const address = await ask(`/${"a".repeat(5_000)}`);
    expect([address.status, address.headers.get("cache-control")]).to.deep.equal([414, "public, max-age=60, s-maxage=60"]);
  });

  for (const path of ["/dataset.json", "/monusco-widgets.js", `/monusco-widgets@${VERSION}.js`, "/healthz", "/nothing", "/?x"])
    it(`keep ${path} from being taken for something else, or framed`, async () => {
      const { headers } = await ask(path);
      expect(headers.get("x-content-type-options")).to.equal("nosniff");
      expect(headers.get("content-security-policy")).to.match(/^default-src 'none';.*frame-ancestors 'none'$/);
      expect(headers.get("referrer-policy")).to.equal("strict-origin-when-cross-origin");
      expect(headers.get("permissions-policy")).to.include("camera=()");
      expect(headers.get("content-type")).to.match(/; charset=utf-8$/);
    });

  it("let other pages read what is made for them", async () => {
    for (const path of ["/dataset.json", "/monusco-widgets.js", "/manifest.json", "/nothing"]) {
      const { headers } = await ask(path);
      expect(headers.get("access-control-allow-origin"), path).to.equal("*");
      expect(headers.get("cross-origin-resource-policy"), path).to.equal("cross-origin");
    }
    const { headers } = await ask("/healthz");
    expect(headers.get("access-control-allow-origin")).to.equal(null);
    expect(headers.get("cross-origin-resource-policy")).to.equal("same-origin");
  });

  it("answer what a page asks before it asks", async () => {
    const asked = {
      origin: "https://a.example",
      "access-control-request-method": "GET",
      "access-control-request-headers": "if-none-match",
    };
    const response = await ask("/dataset.json", asked, "OPTIONS");
    expect([response.status, await response.text()]).to.deep.equal([204, ""]);
    expect(response.headers.get("allow")).to.equal("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-headers")).to.include("if-none-match");
    expect(response.headers.get("access-control-allow-methods")).to.equal("GET, HEAD, OPTIONS");
  });

  for (const method of ["POST", "PUT", "DELETE", "PATCH", "PROPFIND"])
    it(`refuse ${method}, and name what can be`, async () => {
      const response = await ask("/dataset.json", { accept: "application/json" }, method);
      expect([response.status, response.headers.get("allow")]).to.deep.equal([405, "GET, HEAD, OPTIONS"]);
      expect(response.headers.get("cache-control")).to.equal("no-store");
      expect(await response.json()).to.include({ status: 405, title: "Only GET and HEAD" });
    });

  it("give a client what it has only once", async () => {
    const first = await ask("/dataset.json");
    const tag = first.headers.get("etag")!;
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const again = await ask("/dataset.json", { "if-none-match": given });
      expect([again.status, await again.text(), again.headers.get("etag")], given).to.deep.equal([304, "", tag]);
      for (const name of ["cache-control", "vary", "content-location", "access-control-allow-origin", "monusco-dataset"])
        expect(again.headers.get(name), name).to.equal(first.headers.get(name));
      for (const name of ["content-length", "content-type", "content-encoding"])
        expect(again.headers.get(name), name).to.equal(null);
    }
    expect((await ask("/dataset.json", { "if-none-match": '"other"' })).status).to.equal(200);
    expect((await ask("/dataset.json", { "if-none-match": tag }, "HEAD")).status).to.equal(304);
  });

  it("do not take a date for a validator, having sent none", async () => {
    const response = await ask("/dataset.json", { "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT" });
    expect([response.status, response.headers.get("last-modified")]).to.deep.equal([200, null]);
  });

  it("compress where that is wanted, with a validator of its own", async () => {
    const plain = await ask("/dataset.json");
    const packed = await ask("/dataset.json", { "accept-encoding": "br, gzip" });
    expect(packed.headers.get("content-encoding")).to.equal("gzip");
    expect(packed.headers.get("vary")).to.equal("Accept-Encoding");
    expect(plain.headers.get("vary")).to.equal("Accept-Encoding");
    expect(packed.headers.get("etag")).to.equal(`W/${plain.headers.get("etag")}`);
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(packed.headers.get("content-length")).to.equal(String(bytes.length));
    expect(bytes.length).to.be.below(DATASET_TEXT.length / 3);
    expect(gunzipSync(bytes).toString()).to.equal(DATASET_TEXT);
    const again = await ask("/dataset.json", { "accept-encoding": "gzip", "if-none-match": packed.headers.get("etag")! });
    expect(again.status).to.equal(304);
  });

  it("leave what is short as it is", async () => {
    const response = await ask("/robots.txt", { "accept-encoding": "gzip" });
    expect(response.headers.get("content-encoding")).to.equal(null);
    expect(response.headers.get("vary")).to.equal("Accept-Encoding");
  });

  it("are those of a GET for HEAD, without its body", async () => {
    for (const path of ["/dataset.json", "/nothing", "/healthz", `/monusco-widgets@${VERSION}.js`]) {
      const [get, head] = [await ask(path), await ask(path, {}, "HEAD")];
      expect([head.status, await head.text()], path).to.deep.equal([get.status, ""]);
      expect(Object.fromEntries(head.headers), path).to.deep.equal(Object.fromEntries(get.headers));
    }
  });

  it("ignore a range, and say so", async () => {
    const response = await ask("/dataset.json", { range: "bytes=0-9" });
    expect([response.status, response.headers.get("accept-ranges")]).to.deep.equal([200, "none"]);
    expect((await response.text()).length).to.equal(DATASET_TEXT.length);
  });

  it("refuse addresses and headers without end", async () => {
    expect((await ask(`/${"a".repeat(4095)}`)).status).to.equal(404);
    expect((await ask(`/${"a".repeat(4096)}`)).status).to.equal(414);
    expect((await ask(`/dataset.json?${"a".repeat(4096)}`)).status).to.equal(414);
    expect((await ask("/dataset.json", { "x-long": "a".repeat(16_384) })).status).to.equal(431);
  });
});

describe("what says no", () => {
  const { app } = testServer();

  it("names what exists, as a page or as JSON", async () => {
    const page = await app.request("/nothing");
    expect([page.status, page.headers.get("content-type"), page.headers.get("vary")]).to.deep.equal([
      404,
      "text/html; charset=utf-8",
      "Accept",
    ]);
    expect(page.headers.get("content-language")).to.equal("en");
    expect(await page.text())
      .to.include("/dataset.json")
      .and.to.include("/manifest.json");
    const json = await app.request("/nothing", { headers: { accept: "application/json" } });
    expect(json.headers.get("content-type")).to.equal("application/problem+json; charset=utf-8");
    const { existing } = (await json.json()) as { existing: { address: string }[] };
    expect(existing.map(({ address }) => address)).to.include.members(["/dataset.json", "/manifest.json", "/healthz"]);
  });

  it("names every parameter that is wrong", async () => {
    const response = await app.request("/dataset.json?colour=red&x=1&x=2", { headers: { accept: "application/json" } });
    expect(response.status).to.equal(400);
    const { problems } = (await response.json()) as { problems: { where: string; message: string }[] };
    expect(problems.map(({ where }) => where)).to.deep.equal(["colour", "x", "x"]);
    expect(problems[0]!.message).to.equal("is not known here; this address takes no parameters");
  });

  it("leaves alone what newsletters and hosts add to an address", async () => {
    expect((await app.request("/dataset.json?utm_source=letter&fbclid=1&childId=x")).status).to.equal(200);
  });

  it("gives back what was sent as text alone, and not all of it", async () => {
    const name = `<script>alert(1)</script>"'&${"x".repeat(2000)}`;
    const response = await app.request(`/dataset.json?${encodeURIComponent(name)}=1`);
    const text = await response.text();
    expect(text).to.not.include("<script>");
    expect(text).to.include("&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;");
    expect(text.length).to.be.below(2500);
  });
});
