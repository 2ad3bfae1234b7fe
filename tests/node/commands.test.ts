import { expect } from "chai";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request as send, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { portOf } from "../../scripts/ports.mjs";
import { run } from "../../scripts/run.mjs";
import { createSite } from "../../scripts/serve.mjs";
import { VERSION } from "../../src/version.js";
import { at } from "./files.js";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function ask(port: number, path: string, method = "GET"): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = send({ host: "localhost", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    request.once("error", failed).end();
  });
}

const listen = async (server: ReturnType<typeof createServer>): Promise<number> => {
  await new Promise<void>((done) => server.listen(0, done));
  return (server.address() as AddressInfo).port;
};

describe("the server of npm start", () => {
  const site = createSite();
  let port: number;

  before(async () => {
    port = await listen(site);
  });
  after(() => site.close());

  for (const [path, type] of [
    ["/", "text/html; charset=utf-8"],
    ["/dist/monusco-widgets.js", "text/javascript; charset=utf-8"],
    ["/dist/monusco-widgets.js.map", "application/json; charset=utf-8"],
    ["/dist/monusco-widgets.css", "text/css; charset=utf-8"],
    ["/data/monusco.json?x=1", "application/json; charset=utf-8"],
    ["/builder", "text/html; charset=utf-8"],
    ["/builder?x=1", "text/html; charset=utf-8"],
    ["/brief.html", "text/html; charset=utf-8"],
    ["/languages.html", "text/html; charset=utf-8"],
    ["/theme.html", "text/html; charset=utf-8"],
    ["/embed/stat/?metric=displaced", "text/html; charset=utf-8"],
    ["/dataset.json", "application/json; charset=utf-8"],
    [`/${VERSION}/monusco-widgets.js`, "text/javascript; charset=utf-8"],
    [`/${VERSION}/themes/un-blue.css`, "text/css; charset=utf-8"],
    ["/manifest.json", "application/json; charset=utf-8"],
    ["/custom-elements.json", "application/json; charset=utf-8"],
  ] as const) {
    it(`sends ${path} as ${type}`, async () => {
      const { status, headers, body } = await ask(port, path);
      expect([status, headers["content-type"], headers["cache-control"]]).to.deep.equal([200, type, "no-cache"]);
      expect(body).to.not.equal("");
    });
  }

  it("lets other pages read the bundle and the dataset, and nothing else", async () => {
    const allowed = async (path: string): Promise<string | undefined> =>
      (await ask(port, path)).headers["access-control-allow-origin"];
    expect(await allowed("/dist/monusco-widgets.js")).to.equal("*");
    expect(await allowed("/data/monusco.json")).to.equal("*");
    expect(await allowed("/")).to.equal(undefined);
  });

  for (const path of [
    "/../package.json",
    "/dist/../package.json",
    "/dist/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/dist/%2e%2e%5cpackage.json",
    "/dist/%00",
    "/%",
  ]) {
    it(`does not leave its folders for ${path}`, async () => {
      const { status, body } = await ask(port, path);
      expect(status).to.equal(404);
      expect(body).to.not.include("devDependencies");
    });
  }

  it("answers HEAD without a body, and refuses to change anything", async () => {
    expect(await ask(port, "/dist/monusco-widgets.js", "HEAD")).to.include({ status: 200, body: "" });
    const { status, headers } = await ask(port, "/data/monusco.json", "POST");
    expect([status, headers.allow]).to.deep.equal([405, "GET, HEAD, OPTIONS"]);
  });

  it("says so where there is nothing", async () => {
    const { status, headers, body } = await ask(port, "/nothing");
    expect([status, headers["content-type"]]).to.deep.equal([404, "text/html; charset=utf-8"]);
    expect(body).to.include("Nothing here");
  });

  it("sends a folder to its address with a slash, and never to another host", async () => {
    expect(await ask(port, "/storybook")).to.include({ status: 301 });
    expect((await ask(port, "/storybook")).headers.location).to.equal("/storybook/");
    expect((await ask(port, "//storybook")).headers.location ?? "/").to.not.match(/^\/\//);
  });
});

describe("the port", () => {
  it("is 8080 unless PORT says otherwise", () => {
    expect([portOf(undefined), portOf(""), portOf("3000")]).to.deep.equal([8080, 8080, 3000]);
    for (const text of ["0", "65536", "80a", "-1", "1e3", " "]) expect(() => portOf(text), text).to.throw(/is not a port/);
  });

  for (const script of ["serve.mjs", "start.mjs"]) {
    it(`is named by ${script} in one line where it is taken`, async () => {
      const other = createServer();
      const port = await listen(other);
      try {
        const { code, output } = await run(process.execPath, [at(`scripts/${script}`)], {
          quiet: true,
          env: { PORT: String(port) },
        });
        expect(code).to.equal(1);
        expect(output.trim().split("\n")).to.have.lengthOf(1);
        expect(output).to.include(`Port ${port} is taken`);
      } finally {
        other.close();
      }
    });

    it(`is named by ${script} in one line where it is none`, async () => {
      const { code, output } = await run(process.execPath, [at(`scripts/${script}`)], { quiet: true, env: { PORT: "eighty" } });
      expect([code, output]).to.deep.equal([1, "PORT=eighty is not a port: choose a number from 1 to 65535\n"]);
    });
  }
});

describe("the installation", () => {
  it("happens once, in a folder with a space too", async () => {
    const folder = await mkdtemp(join(tmpdir(), "with a space "));
    const description = { name: "empty", version: "1.0.0" };
    await writeFile(join(folder, "package.json"), JSON.stringify(description));
    await writeFile(
      join(folder, "package-lock.json"),
      JSON.stringify({ ...description, lockfileVersion: 3, packages: { "": description } }),
    );
    const code = `const { ensureInstalled } = await import(${JSON.stringify(pathToFileURL(at("scripts/install.mjs")).href)}); await ensureInstalled(${JSON.stringify(folder)});`;
    const install = (): Promise<{ code: number; output: string }> =>
      run(process.execPath, ["--input-type=module", "--eval", code], { quiet: true });
    try {
      const first = await install();
      expect(first.code, first.output).to.equal(0);
      expect(first.output).to.include("✓ npm ci");
      expect(await install()).to.deep.equal({ code: 0, output: "" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
