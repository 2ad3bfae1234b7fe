import { expect } from "chai";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createApp, type ServerOptions } from "../../src/server/app.js";
import { at } from "../node/files.js";

describe("the handler in a program of one's own", () => {
  it("is served by the example, with the files of the package", async () => {
    const child = spawn(process.execPath, [at("examples/hosting/app.mjs")], {
      env: { ...process.env, PORT: "0", MONUSCO_BASE: "https://widgets.example/" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const [port] = (await once(child.stdout, "data")) as [Buffer];
      const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${Number(String(port))}/${path}`);
      for (const path of ["embed/stat/?metric=displaced", "monusco-widgets.js", "card/stat.png?metric=displaced", "dataset.json"])
        expect((await ask(path)).status, path).to.equal(200);
      expect((await ask("nothing")).status).to.equal(404);
    } finally {
      child.kill();
    }
  });

  it("names the option that is missing", () => {
    const all = { base: "https://a.example/", version: "1", files: () => Promise.resolve(undefined), integrity: [], manifest: {}, dataset: {} }; // prettier-ignore
    for (const name of Object.keys(all)) {
      const { [name as "base"]: _, ...rest } = all;
      expect(() => createApp(rest as unknown as ServerOptions), name).to.throw(`${name} is missing: `);
    }
  });
});
