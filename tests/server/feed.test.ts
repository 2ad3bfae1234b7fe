/** The feed, by the rules of RFC 4287, RFC 4151 and RFC 3339. */
import { expect } from "chai";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Dataset } from "../../src/data/schema.js";
import { BASE, DATASET_TEXT, testServer } from "./setup.js";

interface Link {
  readonly "@_rel": string;
  readonly "@_href": string;
  readonly "@_type"?: string;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: readonly Link[];
  readonly category: { readonly "@_term": string };
  readonly content: { readonly "#text": string; readonly "@_type": string };
}

interface Feed extends Omit<Entry, "content" | "category"> {
  readonly author: { readonly name: string };
  readonly entry: readonly Entry[];
  readonly "@_xmlns": string;
  readonly "@_xml:lang": string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => name === "entry" || name === "link",
});

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** RFC 4151, 2.1, with the characters that RFC 3986 lets a name have. */
const TAG = /^tag:[a-z\d.-]+,\d{4}(-\d\d(-\d\d)?)?:([\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})+$/;

function read(xml: string): Feed {
  expect(XMLValidator.validate(xml)).to.equal(true);
  return (parser.parse(xml) as { feed: Feed }).feed;
}

const changed = (change: (dataset: Record<string, never> & Dataset) => void): string => {
  const dataset = JSON.parse(DATASET_TEXT) as Record<string, never> & Dataset;
  change(dataset);
  return JSON.stringify(dataset);
};

const feedOf = async (embedded: string, lang = "en"): Promise<Feed> =>
  read(await (await testServer({ dataset: { embedded } }).app.request(`/feed.xml?lang=${lang}`)).text());

describe("the feed", () => {
  const { app } = testServer();

  for (const lang of ["en", "fr", "sw", "ln", "ar", "es"])
    it(`has all that Atom asks for, in ${lang}`, async () => {
      const response = await app.request(`/feed.xml?lang=${lang}`);
      expect(response.headers.get("content-type")).to.equal("application/atom+xml; charset=utf-8");
      expect(response.headers.get("content-language")).to.equal(lang);
      const feed = read(await response.text());
      expect([feed["@_xmlns"], feed["@_xml:lang"]]).to.deep.equal(["http://www.w3.org/2005/Atom", lang]);
      expect(feed.author.name).not.to.equal("");
      expect(feed.link.find((one) => one["@_rel"] === "self")!["@_href"]).to.equal(`${BASE}feed.xml?lang=${lang}`);
      const dataset = JSON.parse(DATASET_TEXT) as Dataset;
      expect(feed.updated).to.equal(`${dataset.updated}T00:00:00Z`);
      expect(feed.entry).to.have.length(50);
      for (const one of [feed, ...feed.entry]) {
        expect(one.id).to.match(TAG);
        expect(one.title).not.to.equal("");
        expect(one.updated).to.match(MOMENT);
        expect(new Date(one.updated).toISOString().slice(0, 19)).to.equal(one.updated.slice(0, 19));
        expect(one.updated <= feed.updated, "nothing that is still to come").to.equal(true);
        expect(one.link.filter((link) => link["@_rel"] === "alternate"), "RFC 4287, 4.1").to.have.length(1); // prettier-ignore
      }
      const ids = [feed, ...feed.entry].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const moments = feed.entry.map(({ updated }) => updated);
      expect(moments).to.deep.equal([...moments].sort().reverse());
      for (const { content } of feed.entry) {
        expect(content["@_type"]).to.equal("html");
        const tags = Array.from(content["#text"].matchAll(/<\/?([a-z]+)/g), ([, name]) => name);
        expect(new Set(tags)).to.satisfy((names: Set<string>) => [...names].every((name) => ["p", "a"].includes(name)));
        expect(content["#text"]).to.match(lang === "ar" ? /^<p lang="ar" dir="rtl">/ : /^<p lang="[a-z]{2}">/);
      }
    });

  it("leads to pages of ours that are there, and to the documents", async () => {
    const feed = await feedOf(DATASET_TEXT, "fr");
    for (const address of new Set(feed.entry.map(({ link }) => link.find((one) => one["@_rel"] === "alternate")!["@_href"]))) {
      expect(address.startsWith(BASE), address).to.equal(true);
      expect((await app.request(address)).status, address).to.equal(200);
    }
    const documents = feed.entry.flatMap(({ link }) => link.filter((one) => one["@_rel"] === "related"));
    expect(documents.length).to.be.greaterThan(20);
    for (const one of documents) expect(new URL(one["@_href"]).protocol).to.match(/^https?:$/);
  });

  it("tells figures with their dates and sources, and events", async () => {
    const { entry } = await feedOf(DATASET_TEXT);
    const kinds = new Set(entry.map(({ category }) => category["@_term"]));
    expect(kinds).to.deep.equal(new Set(["figure", "event"]));
    const figure = entry.find(({ id }) => id.includes("/figure/displaced/"))!;
    expect(figure.title).to.match(/^Displaced inside the country: .*people$/);
    expect(figure.content["#text"]).to.match(/people \(.*\d{4}.*<\/p>$/s);
  });

  it("keeps its names when the data grow, and has what is new first", async () => {
    const before = await feedOf(DATASET_TEXT);
    const after = await feedOf(
      changed((dataset) => {
        const { observations } = dataset.metrics["displaced"]!;
        (observations as unknown[]).unshift({
          ...observations[0],
          date: "2026-11-23",
          published: "2026-11-24",
          value: 5_550_000,
        });
      }),
    );
    expect(after.entry[0]!.id).to.contain("/figure/displaced/").and.contain("2026-11-23");
    expect(after.entry[0]!.title).to.contain("5.55");
    expect(after.entry.slice(1).map(({ id }) => id)).to.deep.equal(before.entry.slice(0, 49).map(({ id }) => id));
    expect(after.id).to.equal(before.id);
  });

  it("tells corrections: what was wrong, what stood there, and why", async () => {
    const text = changed((dataset) => {
      const value = dataset.metrics["displaced"]!.observations[0]!.value;
      (dataset as unknown as { corrections: unknown[] }).corrections = [
        {
          date: "2026-11-24",
          pointer: "/metrics/displaced/observations/0/value",
          was: 1_234_567,
          now: value,
          why: { en: "A digit was missing." },
        },
      ];
    });
    const [first] = (await feedOf(text)).entry;
    expect(first!.category["@_term"]).to.equal("correction");
    expect(first!.title).to.equal("Correction: Displaced inside the country");
    expect(first!.content["#text"]).to.contain("1,234,567").and.contain("24 November 2026").and.contain("A digit was missing.");
    expect((await feedOf(text, "fr")).entry[0]!.content["#text"]).to.contain("24 novembre 2026");
  });

  it("lets no text out of its place", async () => {
    const hostile = `<script>alert("1")</script>]]>&amp;\u2028`;
    const feed = await feedOf(
      changed((dataset) => {
        (dataset.title as { en: string }).en = hostile;
        (dataset.metrics["displaced"]!.label as { en: string }).en = hostile;
      }),
    );
    expect(feed.title).to.contain("<script>");
    const told = feed.entry.find(({ id }) => id.includes("/figure/displaced/"))!;
    expect(told.content["#text"]).to.contain("&lt;script&gt;").and.not.contain("<script");
  });

  it("takes a language and nothing else", async () => {
    for (const query of ["?lang=%3C", "?lang=en&lang=fr", "?format=rss", "?lang="])
      expect((await app.request(`/feed.xml${query}`)).status, query).to.equal(400);
    const [plain, english] = [await app.request("/feed.xml?utm_source=x"), await app.request("/feed.xml?lang=EN")];
    expect(plain.headers.get("etag")).to.equal(english.headers.get("etag"));
    const german = await app.request("/feed.xml?lang=de");
    expect([german.status, german.headers.get("content-language")], "told in English, and called so").to.deep.equal([200, "en"]);
  });
});
