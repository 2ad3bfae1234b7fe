/** Share pictures at their addresses. */
import { expect } from "chai";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { createPng } from "./png.js";
import { BASE, testServer } from "./setup.js";

/** A header in the form of RFC 8187. */
function decoded(value: string | null): { readonly language: string; readonly text: string } {
  const [, language, text] = /^UTF-8'([a-zA-Z-]*)'((?:[\w!#$&+.^`|~-]|%[\dA-F]{2})*)$/.exec(value ?? "")!;
  return { language: language!, text: decodeURIComponent(text!) };
}

const sizeOf = (bytes: Buffer): readonly number[] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

describe("a share picture", () => {
  const { app, lines } = testServer({ png: createPng });
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    Promise.resolve(app.request(path, { headers }));

  it("is an SVG with date and source, and its words in a header and at an address", async () => {
    for (const [lang, number] of [
      ["en", "5.28"],
      ["fr", "5,28"],
      ["ar", "5"],
    ] as const) {
      // prettier-ignore
      const response = await ask(`/card/stat.svg?metric=displaced&lang=${lang}`);
      expect(response.headers.get("content-type")).to.equal("image/svg+xml; charset=utf-8");
      const svg = await response.text();
      expect(XMLValidator.validate(svg)).to.equal(true);
      const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, string> };
      expect([root["@_width"], root["@_height"]]).to.deep.equal(["1200", "630"]);
      const alt = decoded(response.headers.get("monusco-alt"));
      expect(alt.language).to.equal(lang);
      expect(alt.text).to.contain(number).and.contain("2025").and.contain("OCHA");
      const [, address] = /^<([^>]+)>; rel="describedby"; type="text\/plain"$/.exec(response.headers.get("link")!)!;
      expect(address).to.equal(`${BASE}snapshot/stat.txt?lang=${lang}&metric=displaced`);
      expect((await ask(address!)).status).to.equal(200);
      expect(response.headers.get("access-control-expose-headers")).to.contain("monusco-alt");
    }
  });

  it("is a PNG in each shape and width", async () => {
    for (const [query, size] of [
      ["", [1200, 630]],
      ["&shape=square", [1200, 1200]],
      ["&width=600", [600, 315]],
      ["&width=300&shape=square", [300, 300]],
    ] as const) {
      const response = await ask(`/card/stat.png?metric=displaced${query}`);
      expect(response.headers.get("content-type"), query).to.equal("image/png");
      expect(sizeOf(Buffer.from(await response.arrayBuffer())), query).to.deep.equal(size);
    }
  });

  it("is dark where it is asked to be, and another one then", async () => {
    const [light, dark] = await Promise.all(
      ["light", "dark"].map(async (scheme) => (await ask(`/card/handover-map.svg?scheme=${scheme}`)).text()),
    );
    expect(light).not.to.equal(dark);
    expect(await (await ask("/card/handover-map.svg")).text()).to.equal(light);
  });

  it("names what is wrong", async () => {
    const response = await ask("/card/stat.svg?metric=displaced&shape=round&width=601&scheme=auto", {
      accept: "application/json",
    });
    expect(response.status).to.equal(400);
    const { problems } = (await response.json()) as { problems: { where: string }[] };
    expect(problems.map(({ where }) => where)).to.deep.equal(["shape", "width", "scheme"]);
    expect((await ask("/card/stat.svg?metric=displaced&theme=newspaper")).status, "it has no theme").to.equal(400);
    expect((await ask("/card/stat.svg")).status).to.equal(400);
  });

  it("says of which elements there are pictures, and that there is no PNG where the server makes none", async () => {
    for (const path of ["/card/brief.png", "/card/nothing.svg", "/card/stat.gif?metric=displaced"])
      expect((await ask(path)).status, path).to.equal(404);
    const without = testServer();
    const response = await without.app.request("/card/stat.png?metric=displaced", { headers: { accept: "application/json" } });
    expect(response.status).to.equal(404);
    expect(((await response.json()) as { detail: string }).detail).to.contain(".svg");
  });

  it("starts its renderer once for all, and again where it could not be started", async () => {
    let starts = 0;
    const failing = testServer({
      png: () => {
        starts++;
        return starts === 1
          ? Promise.reject(new Error("no memory"))
          : Promise.resolve(() => Promise.resolve(new Uint8Array([1])));
      },
    });
    const status = async (lang: string): Promise<number> =>
      (await failing.app.request(`/card/stat.png?metric=displaced&lang=${lang}`)).status;
    expect([await status("en"), starts]).to.deep.equal([500, 1]);
    expect([await status("en"), await status("fr"), await status("es"), starts]).to.deep.equal([200, 200, 200, 2]);
    expect(failing.lines.filter(({ level }) => level === "error").map(({ reason }) => reason)).to.deep.equal(["no memory"]);
  });

  it("is there for each element that has one, in every language, without a fault", async () => {
    for (const path of ["stat.svg?metric=in-need", "trend.svg?metric=displaced", "handover-progress.svg?", "handover-map.svg?"])
      for (const lang of ["en", "fr", "sw", "ln", "ar", "es"])
        expect((await ask(`/card/${path}&lang=${lang}`)).status, `${path} ${lang}`).to.equal(200);
    expect(lines.filter(({ level }) => level === "error")).to.deep.equal([]);
  });
});
