/** oEmbed, asked by a consumer that was written from the specification (https://oembed.com) and knows nothing else of this server. */
import { expect } from "chai";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { frameHeights, heightsOf } from "../../src/embed/space.js";
import { createPng } from "./png.js";
import { tagsOf, tagWith, titleOf } from "./html.js";
import { BASE, testServer } from "./setup.js";

type Fetch = (address: string) => Promise<Response>;

interface Embed {
  readonly html: string;
  readonly title: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number };
}

interface Wanted {
  readonly maxwidth?: number;
  readonly maxheight?: number;
  readonly format?: "json" | "xml";
}

const DISCOVERY = { json: "application/json+oembed", xml: "text/xml+oembed" };
const ANSWERS = { json: "application/json", xml: "text/xml" };

/** Section 2.3.4: what an answer of each kind must have, and of which form it must be. */
function checked(answer: Readonly<Record<string, unknown>>, { maxwidth = Infinity, maxheight = Infinity }: Wanted): Embed {
  const number = (name: string): number => {
    const value = answer[name];
    expect(String(value), name).to.match(/^[1-9]\d*$/);
    return Number(value);
  };
  const text = (name: string): string | undefined => {
    const value = answer[name];
    if (value !== undefined) expect(value, name).to.be.a("string").and.not.equal("");
    return value as string | undefined;
  };
  expect(answer["type"]).to.equal("rich");
  expect(String(answer["version"])).to.equal("1.0");
  for (const name of ["title", "author_name", "author_url", "provider_name", "provider_url"]) text(name);
  if (answer["cache_age"] !== undefined) number("cache_age");
  const parts = ["thumbnail_url", "thumbnail_width", "thumbnail_height"].map((name) => answer[name] !== undefined);
  expect(new Set(parts).size, "all of the thumbnail or nothing").to.equal(1);
  const [width, height] = [number("width"), number("height")];
  expect(width).to.be.at.most(maxwidth);
  expect(height).to.be.at.most(maxheight);
  const html = text("html")!;
  expect(html).to.be.a("string");
  if (!parts[0]) return { html, title: text("title"), width, height };
  const thumbnail = { url: text("thumbnail_url")!, width: number("thumbnail_width"), height: number("thumbnail_height") };
  expect(thumbnail.width).to.be.at.most(maxwidth);
  expect(thumbnail.height).to.be.at.most(maxheight);
  return { html, title: text("title"), width, height, thumbnail };
}

/** From the address of a page to what shows it. */
async function consume(fetch: Fetch, page: string, wanted: Wanted = {}): Promise<Embed> {
  const { format = "json" } = wanted;
  const head = await (await fetch(page)).text();
  const found = tagWith(head, "link", { rel: "alternate", type: DISCOVERY[format] });
  expect(found, `discovery of ${format} at ${page}`).not.to.equal(undefined);
  const address = new URL(found!["href"]!);
  for (const name of ["maxwidth", "maxheight"] as const)
    if (wanted[name] !== undefined) address.searchParams.set(name, String(wanted[name]));
  const response = await fetch(address.href);
  expect(response.status, address.href).to.equal(200);
  expect(response.headers.get("content-type")!.split(";")[0]).to.equal(ANSWERS[format]);
  const body = await response.text();
  if (format === "json") return checked(JSON.parse(body) as Record<string, unknown>, wanted);
  expect(XMLValidator.validate(body)).to.equal(true);
  const { oembed } = new XMLParser({ parseTagValue: false }).parse(body) as { oembed: Record<string, unknown> };
  return checked(oembed, wanted);
}

describe("oEmbed", () => {
  const { app } = testServer({ png: createPng });
  const fetchOurs: Fetch = (address) => {
    expect(address.startsWith(BASE), address).to.equal(true);
    return Promise.resolve(app.request(address));
  };
  const status = async (query: Readonly<Record<string, string>>): Promise<number> =>
    (await app.request(`/oembed?${new URLSearchParams(query).toString()}`)).status;
  const STAT = `${BASE}embed/stat/?metric=displaced`;

  for (const [page, wanted] of [
    [STAT, {}],
    [STAT, { format: "xml" }],
    [STAT, { maxwidth: 320, maxheight: 120 }],
    [STAT, { maxwidth: 320, maxheight: 120, format: "xml" }],
    [STAT, { maxwidth: 1 }],
    [`${BASE}embed/brief?lang=ar&scheme=dark`, { maxwidth: 640, maxheight: 900 }],
    [`${BASE}embed/trend/?metric=in-need&lang=fr&as-of=2025-01-01`, { maxwidth: 480, format: "xml" }],
    [`${BASE}snapshot/handover-map.html?lang=sw`, { maxwidth: 800 }],
    [`${BASE}embed/resources/`, {}],
    [`${BASE}embed/sources/`, { maxheight: 300 }],
  ] as const)
    it(`gives a consumer ${page.slice(BASE.length)} within ${JSON.stringify(wanted)}`, async () => {
      const { html, title, width, height, thumbnail } = await consume(fetchOurs, page, wanted);
      const frames = tagsOf(html, "iframe");
      expect(frames).to.have.length(1);
      const [{ src, width: across, height: down, title: called }] = frames as [Record<string, string>];
      expect([across, down]).to.deep.equal([String(width), String(height)]);
      expect(called).to.equal(title);
      const shown = await fetchOurs(src!);
      expect(shown.status).to.equal(200);
      expect(titleOf(await shown.text())).to.equal(title);
      if (!thumbnail) return;
      const picture = await fetchOurs(thumbnail.url);
      const bytes = Buffer.from(await picture.arrayBuffer());
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).to.deep.equal([thumbnail.width, thumbnail.height]);
    });

  it("is the same in JSON and in XML", async () => {
    const [json, xml] = [await consume(fetchOurs, STAT), await consume(fetchOurs, STAT, { format: "xml" })];
    expect(xml).to.deep.equal(json);
  });

  it("has a frame alone, which consumers let through: what WordPress keeps of an unknown provider is all of it", async () => {
    const { html } = await consume(fetchOurs, `${BASE}embed/focus-area/?area=elections&lang=fr`);
    const kept = /(?:<blockquote.*?>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html);
    expect(kept![1]).to.equal(html);
    expect(html).not.to.contain("<script");
  });

  it("keeps a height that is known for the width", async () => {
    const narrow = await consume(fetchOurs, `${BASE}embed/handover-map/`, { maxwidth: 300 });
    const wide = await consume(fetchOurs, `${BASE}embed/handover-map/`);
    expect([narrow.width, wide.width]).to.deep.equal([300, 600]);
    expect(narrow.height).not.to.equal(wide.height);
    const inline = await consume(fetchOurs, `${BASE}embed/stat/?metric=displaced&variant=inline`);
    expect(inline.height).to.be.below(100);
  });

  it("has at each width the height of the step that begins there", async () => {
    const steps = frameHeights(heightsOf("handover-map", {}, "en")!).filter(({ width }) => width > 0 && width <= 600);
    expect(steps.length).to.be.greaterThan(1);
    for (const { width, height } of steps)
      expect((await consume(fetchOurs, `${BASE}embed/handover-map/`, { maxwidth: width })).height, String(width)).to.equal(
        height,
      );
  });

  it("has the largest picture that fits, and none where none does", async () => {
    const width = async (wanted: Wanted): Promise<number | undefined> =>
      (await consume(fetchOurs, STAT, wanted)).thumbnail?.width;
    expect(await width({})).to.equal(1200);
    expect(await width({ maxwidth: 1199 })).to.equal(600);
    expect(await width({ maxheight: 200 })).to.equal(300);
    expect(await width({ maxwidth: 200 })).to.equal(undefined);
  });

  it("tells the words for the picture, too", async () => {
    const response = await app.request(`/oembed?url=${encodeURIComponent(`${STAT}&lang=es`)}`);
    const { thumbnail_alt: alt } = (await response.json()) as Record<string, string>;
    expect(alt).to.contain("5,28").and.contain("2025");
  });

  it("knows the pages that lie beside, where they do", async () => {
    const site = testServer({ png: createPng, pages: () => Promise.resolve(undefined) });
    const ask = async (url: string): Promise<Record<string, string> | number> => {
      const response = await site.app.request(`/oembed?url=${encodeURIComponent(url)}`);
      return response.status === 200 ? ((await response.json()) as Record<string, string>) : response.status;
    };
    const srcOf = async (url: string): Promise<string | undefined> =>
      tagsOf(((await ask(url)) as Record<string, string>)["html"]!, "iframe")[0]!["src"];
    expect(await srcOf(BASE)).to.equal(`${BASE}embed/brief/?lang=en`);
    expect(await srcOf(`${BASE}brief.html?lang=ar`)).to.equal(`${BASE}embed/brief/?lang=ar`);
    expect(
      await srcOf(
        `${BASE}builder#element=stat&metric=displaced&trend=&lang=fr&data=frozen&as-of=2024-06-30&channel=frame&shown=frame`,
      ),
    ).to.equal(`${BASE}embed/stat/?lang=fr&as-of=2024-06-30&metric=displaced&trend=`);
    expect(await ask(`${BASE}builder`)).to.equal(404);
    expect(await ask(`${BASE}theme.html`)).to.equal(404);
    expect(await status({ url: `${BASE}brief.html` }), "no such page without the site").to.equal(404);
  });

  it("answers about no page that is not ours, and asks for none", async () => {
    const before = globalThis.fetch;
    const asked: unknown[] = [];
    globalThis.fetch = (input) => {
      asked.push(input);
      return Promise.reject(new Error("no request goes out"));
    };
    try {
      for (const url of [
        "https://elsewhere.example/embed/stat/?metric=displaced",
        "https://widgets.example.elsewhere.example/embed/stat/?metric=displaced",
        "https://widgets.example@elsewhere.example/embed/stat/?metric=displaced",
        "https://user:password@widgets.example/embed/stat/?metric=displaced",
        "https://widgets.example:8443/embed/stat/?metric=displaced",
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost:22/embed/stat/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//widgets.example/embed/stat/",
        "not an address",
        "",
        `${BASE}embed/nothing/`,
        `${BASE}embed/stat/`,
        `${BASE}embed/stat/?metric=nothing`,
        `${BASE}embed/stat/../../dataset.json`,
        `${BASE}dataset.json`,
        `${BASE}embed/stat/?metric=displaced&onclick=x`,
      ])
        expect(await status({ url }), url).to.equal(404);
    } finally {
      globalThis.fetch = before;
    }
    expect(asked).to.deep.equal([]);
  });

  it("says what else is wrong as the specification does", async () => {
    expect(await status({ url: STAT, format: "yaml" })).to.equal(501);
    expect(await status({ url: STAT, format: "__proto__" })).to.equal(501);
    for (const wrong of ["0", "-1", "1.5", "wide", "", "1e3", "99999999999"]) {
      expect(await status({ url: STAT, maxwidth: wrong }), wrong).to.equal(400);
      expect(await status({ url: STAT, maxheight: wrong }), wrong).to.equal(400);
    }
    const response = await app.request("/oembed?maxwidth=x", { headers: { accept: "application/json" } });
    const { problems } = (await response.json()) as { problems: { where: string }[] };
    expect(problems.map(({ where }) => where)).to.deep.equal(["url", "maxwidth"]);
    expect((await app.request(`/oembed?url=${STAT}&url=${STAT}`)).status).to.equal(400);
  });

  it("does not stumble over what consumers add", async () => {
    expect(await status({ url: `${STAT}&utm_source=x#?secret=abc`, dnt: "1", for: "wordpress", format: "json" })).to.equal(200);
    expect(await status({ url: STAT.replace("https:", "http:") }), "the same page in plain http").to.equal(200);
  });

  it("is below a prefix where the server is", async () => {
    const below = testServer({ base: "https://news.example/widgets/" });
    const ask = async (url: string): Promise<number> =>
      (await below.app.request(`/oembed?url=${encodeURIComponent(url)}`)).status;
    expect(await ask("https://news.example/widgets/embed/stat/?metric=displaced")).to.equal(200);
    expect(await ask("https://news.example/embed/stat/?metric=displaced")).to.equal(404);
    expect(await ask("https://news.example/widgetsembed/stat/?metric=displaced")).to.equal(404);
  });
});
