/** The page that says what there is. */
import { expect } from "chai";
import { decoded, tagsOf, titleOf } from "./html.js";
import { createPng } from "./png.js";
import { BASE, testServer } from "./setup.js";

describe("the first page of a server", () => {
  const { app, server } = testServer({ png: createPng });
  const ask = (path: string, language?: string): Promise<Response> =>
    Promise.resolve(app.request(path, { headers: language === undefined ? {} : { "accept-language": language } }));

  it("is in English or French, as its reader likes, and says to caches that it varies", async () => {
    for (const [language, expected] of [
      [undefined, "en"],
      ["fr", "fr"],
      ["fr-CD,fr;q=0.9,en;q=0.8", "fr"],
      ["en-GB,fr;q=0.5", "en"],
      ["de, fr;q=0.1", "fr"],
      ["fr;q=0, en;q=0", "en"],
      ["fr;q=nonsense", "en"],
      ["*", "en"],
      [",;,;q=,".repeat(200), "en"],
    ] as const) {
      const response = await ask("/", language);
      expect([response.status, response.headers.get("content-language")], language).to.deep.equal([200, expected]);
      expect(tagsOf(await response.text(), "html")).to.deep.equal([{ lang: expected }]);
      expect(response.headers.get("vary")).to.contain("Accept-Language");
    }
  });

  it("leads only to what is there, from each of its addresses", async () => {
    const status = new Map<string, number>();
    for (const path of ["/", "/embed/", "/embed"]) {
      const html = decoded(await (await ask(path, "fr")).text());
      const hrefs = Array.from(html.matchAll(/<(?:a|link)[^>]* href="([^"]*)"/g), ([, href]) => href!);
      expect(hrefs.length).to.be.greaterThan(40);
      for (const href of hrefs) {
        const { pathname, search } = new URL(href, `${BASE.slice(0, -1)}${path}`);
        const address = `${pathname}${search}`;
        // The whole page in each of its forms takes long, and snapshot.test.ts asks for them.
        if (/brief\.(txt|md|json)$/.test(pathname)) continue;
        if (!status.has(address)) status.set(address, (await ask(address)).status);
        expect(status.get(address), `${path}: ${href}`).to.equal(200);
      }
    }
  });

  it("names every element, by what it shows", async () => {
    const html = await (await ask("/", "fr")).text();
    for (const { name } of server.elements) expect(html).to.contain(`<code>${name}</code> <a href="embed/${name}/?`);
    expect(html).to.contain("étape par étape").and.not.contain(", MONUSCO<");
    expect(titleOf(html)).to.equal("Des chiffres sur la MONUSCO, pour toute page");
  });

  it("is that of whoever has one", async () => {
    const found = { bytes: new TextEncoder().encode("<!doctype html>mine"), type: "text/html; charset=utf-8" };
    const own = testServer({ pages: (path) => Promise.resolve(path === "/" ? found : undefined) });
    expect(await (await own.app.request("/")).text()).to.equal("<!doctype html>mine");
    expect((await own.app.request("/?any=thing")).status).to.equal(200);
    expect(await (await own.app.request("/embed/")).text()).to.contain("handover-map");
  });

  it("is named, with everything else, to who asks for what is not there", async () => {
    const response = await app.request("/nothing", { headers: { accept: "application/json" } });
    const { existing } = (await response.json()) as { existing: { address: string }[] };
    expect(existing.map(({ address }) => address)).to.include.members([
      "/",
      "/embed/{element}/?…",
      "/snapshot/{element}.html?…",
      "/card/{element}.png?…",
      "/oembed?url=…",
      "/feed.xml?lang=…",
      "/calendar.ics?lang=…",
    ]);
  });
});
