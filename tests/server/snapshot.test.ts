/** Widgets without script at addresses of their own. */
import { expect } from "chai";
import { lightOf, markdownOf, textOf } from "../../src/embed/snapshot/formats.js";
import { directiveOf, metaOf, styleHashes, tagsOf, tagWith, titleOf } from "./html.js";
import { BASE, testServer } from "./setup.js";

const NEEDED: Readonly<Record<string, string>> = {
  stat: "metric=displaced",
  trend: "metric=in-need",
  "focus-area": "area=elections",
};

describe("a snapshot", () => {
  const { app, server, lines } = testServer();
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(app.request(path, { headers }));
  const request = { element: "stat", attributes: { metric: "displaced" }, language: "fr", today: "2026-11-24" };

  it("is a whole page that runs nothing and loads nothing", async () => {
    const response = await ask("/snapshot/trend.html?metric=in-need&lang=fr&scheme=auto");
    const html = await response.clone().text();
    expect(response.headers.get("content-type")).to.equal("text/html; charset=utf-8");
    expect(html).to.match(/^<!doctype html>[\s\S]*<template shadowroot[\s\S]*<\/html>\n$/);
    expect(tagsOf(html, "script").map(({ type }) => type)).to.deep.equal(["application/json"]);
    expect(tagsOf(html, "html")).to.deep.equal([{ lang: "fr", dir: "ltr", "data-scheme": "auto" }]);
    expect(directiveOf(response, "default-src")).to.deep.equal(["'none'"]);
    expect(directiveOf(response, "script-src")).to.equal(undefined);
    expect(directiveOf(response, "frame-ancestors")).to.deep.equal(["'none'"]);
    expect([...new Set(styleHashes(html))].sort()).to.deep.equal([...directiveOf(response, "style-src")!].sort());
    expect(tagWith(html, "link", { rel: "stylesheet" })).to.equal(undefined);
  });

  it("may be kept by search engines, under one address", async () => {
    const html = await (await ask("/snapshot/stat.html?lang=FR&metric=displaced&utm_source=x&theme=newspaper")).text();
    expect(metaOf(html, "robots")).to.equal(undefined);
    expect(tagWith(html, "link", { rel: "canonical" })!["href"]).to.equal(
      `${BASE}snapshot/stat.html?lang=fr&metric=displaced&theme=newspaper`,
    );
    expect(titleOf(html)).to.equal("Personnes déplacées internes, MONUSCO");
    const { href } = tagWith(html, "link", { type: "application/json+oembed" })!;
    expect(new URL(href!).searchParams.get("url")).to.equal(`${BASE}embed/stat/?lang=fr&metric=displaced&theme=newspaper`);
  });

  it("is text, Markdown and JSON, too", async () => {
    const { dataset } = await server.datasets.current(() => undefined);
    const [text, markdown, light] = [
      await textOf(request, dataset),
      await markdownOf(request, dataset),
      await lightOf(request, dataset),
    ];
    for (const [ending, type, body] of [
      ["txt", "text/plain", text],
      ["md", "text/markdown", markdown],
    ] as const) {
      const response = await ask(`/snapshot/stat.${ending}?metric=displaced&lang=fr`);
      expect(response.headers.get("content-type")).to.equal(`${type}; charset=utf-8`);
      expect(response.headers.get("content-language")).to.equal("fr");
      expect(response.headers.get("link")).to.contain(`<${BASE}snapshot/stat.html?lang=fr&metric=displaced>; rel="canonical"`);
      const told = await response.text();
      expect(told).to.equal(`${body.trimEnd()}\n`);
      expect(told).to.contain("5,28").and.contain("OCHA");
    }
    const response = await ask("/snapshot/stat.json?metric=displaced&lang=fr");
    expect(response.headers.get("content-type")).to.equal("application/json; charset=utf-8");
    const all = (await response.json()) as Record<string, unknown>;
    expect(all).to.include({ text, markdown, light, today: "2026-11-24", language: "fr" });
    expect(all["title"]).to.equal("Personnes déplacées internes, MONUSCO");
    expect(all["alt"]).to.contain("5,28");
    const html = String(all["html"]);
    expect(html)
      .to.match(/^<monusco-data[^>]* snapshot="2026-11-24"/)
      .and.match(/<\/monusco-data>$/);
    expect(all["styles"]).to.have.members([...new Set(styleHashes(html))]);
  });

  it("names what is wrong, and what is not for its form", async () => {
    const wrong = async (path: string): Promise<readonly string[]> => {
      const response = await ask(path, { accept: "application/json" });
      expect(response.status, path).to.equal(400);
      return ((await response.json()) as { problems: { where: string }[] }).problems.map(({ where }) => where);
    };
    expect(await wrong("/snapshot/stat.html")).to.deep.equal(["metric"]);
    expect(await wrong("/snapshot/stat.txt?metric=displaced&theme=newspaper&scheme=dark")).to.deep.equal(["theme", "scheme"]);
    expect(await wrong("/snapshot/stat.json?metric=displaced&shape=wide")).to.deep.equal(["shape"]);
    for (const path of ["/snapshot/nothing.html", "/snapshot/stat.pdf?metric=displaced", "/snapshot/stat", "/snapshot/data.json"])
      expect((await ask(path)).status, path).to.equal(404);
  });

  it("is there for every element, without a fault", async () => {
    for (const { name } of server.elements)
      for (const ending of ["html", "md"]) {
        const path = `/snapshot/${name}.${ending}?${NEEDED[name] ?? ""}&lang=ar&as-of=2025-06-30`;
        const response = await ask(path);
        expect(response.status, path).to.equal(200);
        expect((await response.text()).length, path).to.be.greaterThan(40);
      }
    expect(lines.filter(({ level }) => level === "error")).to.deep.equal([]);
  });
});
