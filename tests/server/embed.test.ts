/** The pages of frames: everything at first byte, for anyone's page, from every address that means the same only once. */
import { expect } from "chai";
import { embedCode } from "../../src/embed/embed-code.js";
import { directiveOf, metaOf, styleHashes, tagsOf, tagWith, titleOf } from "./html.js";
import { BASE, DATASET_TEXT, testServer, VERSION } from "./setup.js";

const png = (): Promise<() => Promise<Uint8Array>> => Promise.resolve(() => Promise.resolve(new Uint8Array()));

const STAT = "/embed/stat/?metric=displaced";

/** The least that each element needs. */
const NEEDED: Readonly<Record<string, string>> = {
  stat: "metric=displaced",
  trend: "metric=in-need",
  "focus-area": "area=elections",
};

describe("the page of a frame", () => {
  const { app, server, lines } = testServer({ png });
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(app.request(path, { headers }));
  const read = async (path: string): Promise<string> => {
    const response = await ask(path);
    expect(response.status, path).to.equal(200);
    return response.text();
  };
  const problemsAt = async (path: string): Promise<readonly string[]> => {
    const response = await ask(path, { accept: "application/json" });
    expect(response.status, path).to.equal(400);
    const { problems } = (await response.json()) as { problems: { where: string }[] };
    return problems.map(({ where }) => where);
  };

  it("has the widget in it, and then the script that takes it over", async () => {
    const html = await read(STAT);
    const widget = html.indexOf("<monusco-stat");
    expect(widget).to.be.greaterThan(0);
    expect(html.indexOf("<template shadowroot", widget)).to.be.greaterThan(widget);
    expect(html.slice(widget)).to.contain("5.28");
    expect(tagsOf(html, "body")).to.deep.equal([{ "data-element": "stat" }]);
    expect(tagsOf(html, "script").filter(({ type }) => type !== "application/json")).to.deep.equal([
      { type: "module", src: `../../${VERSION}/monusco-frame.js` },
    ]);
  });

  it("finds its files from both of its addresses", async () => {
    for (const path of ["/embed/stat?metric=displaced", STAT]) {
      const html = await read(path);
      const files = [...tagsOf(html, "script"), ...tagsOf(html, "link")].flatMap(
        ({ src, href, rel }) => src ?? (rel === "modulepreload" ? href : undefined) ?? [],
      );
      expect(files).to.have.length(2);
      for (const file of files) {
        const address = new URL(file, `${BASE.slice(0, -1)}${path}`);
        expect((await ask(address.pathname)).status, `${path} ${file}`).to.equal(200);
      }
    }
  });

  it("may be framed by anyone, and runs and loads nothing of others", async () => {
    for (const path of [STAT, "/embed/brief/?lang=ar", "/embed/handover-map/?theme=newspaper&scheme=dark"]) {
      const response = await ask(path);
      const html = await response.clone().text();
      expect(directiveOf(response, "frame-ancestors")).to.deep.equal(["*"]);
      expect(directiveOf(response, "default-src")).to.deep.equal(["'none'"]);
      expect(directiveOf(response, "script-src")).to.deep.equal(["'self'", `${BASE}${VERSION}/`]);
      expect(directiveOf(response, "connect-src")).to.deep.equal(["'self'", `${BASE}dataset.json`]);
      const styles = directiveOf(response, "style-src")!;
      expect(styleHashes(html).length, path).to.be.greaterThan(1);
      for (const hash of styleHashes(html)) expect(styles, path).to.include(hash);
      expect(styles.filter((one) => !one.startsWith("'sha256-")), path).to.deep.equal(path.includes("theme") ? ["'self'", `${BASE}${VERSION}/`] : []); // prettier-ignore
      const markup = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "");
      expect(markup, path).not.to.match(/\s(style|on\w+)="/);
    }
  });

  it("is in the language, direction, scheme and theme that it is asked for", async () => {
    const html = await read("/embed/stat/?metric=displaced&lang=ar&scheme=dark&theme=un-blue");
    expect(tagsOf(html, "html")).to.deep.equal([{ lang: "ar", dir: "rtl", "data-scheme": "dark" }]);
    expect(tagWith(html, "link", { rel: "stylesheet" })!["href"]).to.equal(`../../${VERSION}/themes/un-blue.css`);
    expect(tagWith(html, "link", { href: `../../${VERSION}/locales/ar.js` })!["rel"]).to.equal("modulepreload");
    expect(tagsOf(html, "monusco-stat")[0]).to.include({ lang: "ar", dir: "rtl", metric: "displaced" });
    expect((await ask("/embed/stat/?metric=displaced&lang=sw-cd")).headers.get("content-language")).to.equal("sw-CD");
    const plain = await read(STAT);
    expect(tagsOf(plain, "html")).to.deep.equal([{ lang: "en", dir: "ltr", "data-scheme": "light" }]);
    // German is told in English, and must not be called German.
    expect(tagsOf(await read(`${STAT}&lang=de`), "html")[0]).to.include({ lang: "en" });
  });

  it("has its day and the zone of that written in, and holds it where it is asked to", async () => {
    const [data] = tagsOf(await read(STAT), "monusco-data");
    expect(data).to.include({ src: `${BASE}dataset.json`, snapshot: "2026-11-24", "time-zone": "UTC" });
    expect(data).not.to.have.property("now");
    const [held] = tagsOf(await read(`${STAT}&now=2025-10-01`), "monusco-data");
    expect(held).to.include({ now: "2025-10-01", snapshot: "2025-10-01" });
    const kinshasa = testServer({ timeZone: "Africa/Kinshasa", now: () => new Date("2026-11-24T23:30:00Z") });
    const [there] = tagsOf(await (await kinshasa.app.request(STAT)).text(), "monusco-data");
    expect(there).to.include({ snapshot: "2026-11-25", "time-zone": "Africa/Kinshasa" });
  });

  it("is of the dataset of now, or of that of the package, which then asks for nothing", async () => {
    const newer = DATASET_TEXT.replaceAll("5280000", "5990000");
    expect(newer).not.to.equal(DATASET_TEXT);
    const changed = testServer({
      dataset: { embedded: DATASET_TEXT, source: "https://data.example/", ask: () => Promise.resolve(new Response(newer)) },
    });
    const live = await (await changed.app.request(STAT)).text();
    expect(live).to.contain("5.99").and.not.contain("5.28");
    const embedded = await (await changed.app.request(`${STAT}&data=embedded`)).text();
    expect(embedded).to.contain("5.28").and.not.contain("5.99");
    expect(tagsOf(embedded, "monusco-data")[0]).not.to.have.property("src");
  });

  it("names every parameter that is wrong", async () => {
    expect(await problemsAt("/embed/stat/")).to.deep.equal(["metric"]);
    expect(await problemsAt(`${STAT}&onclick=x&style=y&__proto__=z`)).to.deep.equal(["onclick", "style", "__proto__"]);
    expect(await problemsAt("/embed/stat/?metric=displaced&metric=in-need")).to.deep.equal(["metric"]);
    expect(
      await problemsAt("/embed/stat/?metric=nothing&variant=huge&lang=%3C&theme=../x&scheme=pink&data=mine&now=soon&as-of=never"),
    ).to.have.members(["metric", "variant", "lang", "theme", "scheme", "data", "now", "as-of"]);
    expect(await problemsAt(`${STAT}&now=2026-02-30`)).to.deep.equal(["now"]);
    expect(await problemsAt(`${STAT}&as-of=2027-01-01`), "nobody knows that yet").to.deep.equal(["as-of"]);
  });

  it("says which elements there are where there is no such one", async () => {
    for (const path of ["/embed/nothing/", "/embed/data/", "/embed/__proto__", "/embed/constructor/"]) {
      const response = await ask(path, { accept: "application/json" });
      expect(response.status, path).to.equal(404);
      expect(((await response.json()) as { detail: string }).detail)
        .to.contain("stat")
        .and.contain("brief");
    }
  });

  it("is made once for all addresses that mean the same", async () => {
    const own = testServer();
    const tags = new Set<string>();
    for (const query of [
      "metric=displaced",
      "metric=displaced&lang=en",
      "lang=EN&metric=displaced",
      "metric=displaced&scheme=light&trend=false",
      "utm_source=a&metric=displaced&fbclid=b&gclid=c",
      "metric=displaced&childId=d&initialWidth=480&parentTitle=e&parentUrl=https%3A%2F%2Ff.example%2F",
    ]) {
      const response = await own.app.request(`/embed/stat/?${query}`);
      expect(response.status, query).to.equal(200);
      tags.add(response.headers.get("etag")!);
    }
    expect([tags.size, own.server.cache.size.entries]).to.deep.equal([1, 1]);
  });

  it("cannot be asked for in endless ways: days, languages and lengths have their bounds", async () => {
    for (const now of ["1999-11-29", "0001-01-01", "2027-11-25", "9999-12-31"])
      expect(await problemsAt(`${STAT}&now=${now}`), now).to.deep.equal(["now"]);
    for (const now of ["1999-11-30", "2027-11-24"]) expect((await ask(`${STAT}&now=${now}`)).status, now).to.equal(200);
    const own = testServer();
    for (const lang of ["de", "xx-YY", "zz-a1b2c3d4", "en-abcdefgh", "en"])
      expect((await own.app.request(`${STAT}&lang=${lang}`)).status, lang).to.equal(200);
    expect(own.server.cache.size.entries).to.equal(1);
    expect(await problemsAt(`/embed/picture/?sizes=${"1".repeat(501)}`)).to.deep.equal(["sizes"]);
  });

  it("lets no value out of its quotes", async () => {
    const hostile = '"><script>alert(1)</script>\u2028</title>';
    const html = await read(`/embed/picture/?sizes=${encodeURIComponent(hostile)}`);
    expect(html).not.to.contain("<script>alert");
    expect(tagsOf(html, "monusco-picture")[0]!["sizes"]).to.equal(hostile);
  });

  it("is called by what it shows, and tells that to whoever makes a preview", async () => {
    const response = await ask("/embed/stat/?metric=displaced&lang=fr&scheme=dark");
    const html = await response.text();
    const address = `${BASE}embed/stat/?lang=fr&metric=displaced&scheme=dark`;
    expect(titleOf(html)).to.equal("Personnes déplacées internes, MONUSCO");
    expect(tagWith(html, "link", { rel: "canonical" })!["href"]).to.equal(address);
    expect(metaOf(html, "og:url")).to.equal(address);
    expect(metaOf(html, "og:title")).to.equal(titleOf(html));
    for (const name of ["description", "og:description", "twitter:description", "og:image:alt", "twitter:image:alt"])
      expect(metaOf(html, name), name).to.contain("5,28").and.contain("septembre 2025").and.contain("OCHA");
    const picture = new URL(metaOf(html, "og:image")!);
    expect(metaOf(html, "twitter:image")).to.equal(picture.href);
    expect([metaOf(html, "og:image:width"), metaOf(html, "og:image:height")]).to.deep.equal(["1200", "630"]);
    expect((await ask(`${picture.pathname}${picture.search}`)).headers.get("content-type")).to.equal("image/png");
    expect(metaOf(html, "twitter:card")).to.equal("summary_large_image");
    for (const [format, type] of [
      ["json", "application/json+oembed"],
      ["xml", "text/xml+oembed"],
    ] as const) {
      // prettier-ignore
      const { href } = tagWith(html, "link", { rel: "alternate", type })!;
      expect(new URL(href!).searchParams.get("url")).to.equal(address);
      expect(new URL(href!).searchParams.get("format")).to.equal(format);
      expect(response.headers.get("link")).to.contain(`<${href}>; rel="alternate"; type="${type}"`);
    }
    expect(response.headers.get("link")).to.contain(`<${address}>; rel="canonical"`);
  });

  it("is shared with a part of it where it has no picture of its own, and with none where that would show something else", async () => {
    const brief = await read("/embed/brief/?lang=es&as-of=2024-06-30&sections=figures");
    const picture = new URL(metaOf(brief, "og:image")!);
    expect(`${picture.pathname}${picture.search}`).to.equal("/card/handover-progress.png?lang=es&as-of=2024-06-30");
    expect((await ask(`${picture.pathname}${picture.search}`)).status).to.equal(200);
    expect(metaOf(await read("/embed/resources/"), "og:image")).to.equal(undefined);
    const without = testServer();
    expect(metaOf(await (await without.app.request(STAT)).text(), "og:image"), "a server without PNG").to.equal(undefined);
  });

  it("is left to the pages that show it by search engines", async () => {
    expect(metaOf(await read(STAT), "robots")).to.equal("noindex, indexifembedded");
  });

  it("is there at every address that the code to embed it names", async () => {
    const site = server.site(await server.datasets.current(() => undefined));
    for (const { name } of server.elements) {
      const attributes = Object.fromEntries(new URLSearchParams(NEEDED[name]));
      const request = { element: name, attributes, language: "sw", data: "embedded", space: "none", theme: "newspaper", scheme: "auto" } as const; // prettier-ignore
      const { frame } = await embedCode(request, { site, today: "2026-11-24" });
      const { src } = tagsOf(frame, "iframe")[0]!;
      const html = await read(src!.slice(BASE.length - 1));
      expect(tagWith(html, "link", { rel: "canonical" })!["href"], "it is the canonical one").to.equal(src);
    }
  });

  it("is there for every element in every language, without a fault", async () => {
    for (const { name } of server.elements)
      for (const lang of ["en", "fr", "sw", "ln", "ar", "es"]) {
        const html = await read(`/embed/${name}/?${NEEDED[name] ?? ""}&lang=${lang}`);
        expect(titleOf(html), `${name} ${lang}`).to.contain("MONUSCO");
        expect(tagsOf(html, `monusco-${name}`)[0], `${name} ${lang}`).to.include({ lang });
      }
    expect(lines.filter(({ level }) => level === "error")).to.deep.equal([]);
  });
});
