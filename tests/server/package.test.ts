import { expect } from "chai";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { at } from "../node/files.js";
import { BASE, INTEGRITY, testServer, VERSION } from "./setup.js";

interface Listed {
  readonly versions: readonly {
    readonly version: string;
    readonly files: readonly {
      readonly file: string;
      readonly address: string;
      readonly integrity: string;
      readonly bytes: number;
    }[];
  }[];
  readonly dataset: {
    readonly version: string;
    readonly versions: readonly { readonly version: string; readonly address: string }[];
  };
}

const sha384 = (bytes: ArrayBuffer): string => `sha384-${createHash("sha384").update(new Uint8Array(bytes)).digest("base64")}`;

describe("the files of the package", () => {
  const { app } = testServer();
  const manifest = async (): Promise<Listed> => (await (await app.request("/manifest.json")).json()) as Listed;

  it("have the hash and size that the manifest names, each at its address", async () => {
    const { versions } = await manifest();
    expect(versions.map(({ version }) => version)).to.deep.equal([VERSION]);
    const { files } = versions[0]!;
    expect(files.map(({ file }) => file)).to.include.members(["monusco-widgets.js", "locales/sw.js", "themes/un-blue.css"]);
    for (const { address, integrity, bytes } of files) {
      expect(address.startsWith(`${BASE}${VERSION}/`), address).to.be.true;
      const response = await app.request(address.slice(BASE.length - 1));
      const body = await response.arrayBuffer();
      expect([response.status, sha384(body), body.byteLength], address).to.deep.equal([200, integrity, bytes]);
      expect(response.headers.get("content-type"), address).to.match(/^text\/(javascript|css); charset=utf-8$/);
    }
  });

  it("stand without a version, with what they import beside them", async () => {
    for (const path of [
      "monusco-widgets.js",
      "monusco-widgets.core.js",
      "monusco-widgets.css",
      "monusco-audit.js",
      "locales/ar.js",
    ]) {
      const response = await app.request(`/${path}`);
      expect(response.status, path).to.equal(200);
      expect(sha384(await response.arrayBuffer()), path).to.equal(INTEGRITY.files[path]);
    }
  });

  it("lead from a version in the name to its folder, where the imports of a bundle are found", async () => {
    for (const path of [
      `/monusco-widgets@${VERSION}.js`,
      `/monusco-widgets%40${VERSION}.js`,
      `/monusco-widgets.core@${VERSION}.js`,
      `/monusco-widgets@${VERSION}.css`,
    ]) {
      const response = await app.request(path);
      expect(response.status, path).to.equal(308);
      const address = new URL(response.headers.get("location")!, `${BASE}x`);
      expect(response.headers.get("access-control-allow-origin"), path).to.equal("*");
      expect((await app.request(address.pathname)).status, address.href).to.equal(200);
      const bundle = await (await app.request(address.pathname)).text();
      for (const [, file] of bundle.matchAll(/import\("(\.\/[\w./-]+\.js)"\)/g))
        expect((await app.request(new URL(file!, address).pathname)).status, file).to.equal(200);
    }
  });

  it("are those that a page may ask for, and no others", async () => {
    await readFile(at("dist/cli.js"));
    for (const path of [
      "cli.js",
      "index.js",
      "frames/stat/index.html",
      "../package.json",
      "%2e%2e/package.json",
      "",
      "locales",
      "constructor",
      "__proto__",
      "toString.map",
    ])
      expect((await app.request(`/${VERSION}/${path}`)).status, path).to.equal(404);
    expect((await app.request(`/${VERSION}/integrity.json`)).status).to.equal(200);
    expect((await app.request(`/${VERSION}/monusco-widgets.js.map`)).status).to.equal(200);
  });

  it("of a version that is not here are not there, and it says which are", async () => {
    for (const path of ["/9.9.9/monusco-widgets.js", "/monusco-widgets@9.9.9.js", "/monusco-widgets@latest.js"]) {
      const response = await app.request(path);
      expect(response.status, path).to.equal(404);
      expect(await response.text(), path).to.include(`there are ${VERSION}`);
    }
    expect((await app.request(`/constructor@${VERSION}.js`)).status).to.equal(404);
  });

  it("of older versions stay beside those of today's", async () => {
    const older = { version: "0.0.9", files: { "monusco-widgets.js": "sha384-x" } };
    const { app: two } = testServer({
      integrity: [INTEGRITY, older],
      files: (version, path) => Promise.resolve({ bytes: new TextEncoder().encode(`${version} ${path}`) }),
    });
    expect(await (await two.request("/0.0.9/monusco-widgets.js")).text()).to.equal("0.0.9 monusco-widgets.js");
    expect(await (await two.request("/monusco-widgets.js")).text()).to.equal(`${VERSION} monusco-widgets.js`);
    expect((await two.request("/monusco-widgets@0.0.9.js")).headers.get("location")).to.equal("./0.0.9/monusco-widgets.js");
    expect((await two.request("/0.0.9/locales/sw.js")).status).to.equal(404);
  });

  it("that the build listed and that are gone are a 404, not a failure", async () => {
    const { app: empty } = testServer({ files: () => Promise.resolve(undefined) });
    expect((await empty.request("/monusco-widgets.js")).status).to.equal(404);
  });

  it("stand in the manifest with the datasets that have an address", async () => {
    const { dataset } = await manifest();
    expect(dataset.versions).to.deep.equal([{ version: dataset.version, address: `${BASE}dataset/${dataset.version}.json` }]);
  });
});
