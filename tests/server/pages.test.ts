import { expect } from "chai";
import { readFile } from "node:fs/promises";
import type { Found } from "../../src/server/options.js";
import { pngFrom } from "../../src/server/png-files.js";
import { testServer } from "./setup.js";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const LYING: Readonly<Record<string, Found>> = {
  "/article": { bytes: text("/article"), type: "text/plain; charset=utf-8" },
  "/data/more.json": { bytes: text("{}"), type: "application/json" },
  "/old": { redirect: "/new/" },
  "/old/evil": { redirect: "//evil.example/\\x" },
};

describe("pages beside the routes", () => {
  const { app } = testServer({
    pages: (path) => Promise.resolve(LYING[path]),
  });

  it("are served as they lie there, and others may load what is theirs to load", async () => {
    const page = await app.request("/article");
    expect([page.status, await page.text(), page.headers.get("content-type")]).to.deep.equal([
      200,
      "/article",
      "text/plain; charset=utf-8",
    ]);
    expect(page.headers.get("access-control-allow-origin")).to.equal(null);
    expect((await app.request("/data/more.json")).headers.get("access-control-allow-origin")).to.equal("*");
    expect((await app.request("/nothing")).status).to.equal(404);
  });

  it("lead on within this host alone", async () => {
    const moved = await app.request("/old");
    expect([moved.status, moved.headers.get("location")]).to.deep.equal([301, "/new/"]);
    expect((await app.request("/old/evil")).headers.get("location")).to.equal("/evil.example/\\x");
  });
});

describe("the renderer of pictures, from the files of the package", () => {
  it("makes a PNG of an SVG document", async () => {
    const asked: string[] = [];
    const render = await pngFrom(async (path) => {
      asked.push(path);
      return new Uint8Array(await readFile(new URL(`../../dist/${path}`, import.meta.url)));
    })();
    const png = await render('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>');
    expect([...png.subarray(1, 4)]).to.deep.equal([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(asked).to.have.lengthOf(5);
  });

  it("fails where a file is not there", async () => {
    const missing = (): Promise<Uint8Array> => Promise.reject(new Error("no such file"));
    expect(await pngFrom(missing)().then(() => "", String)).to.contain("no such file");
  });
});
