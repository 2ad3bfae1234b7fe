import { expect } from "chai";
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Dataset } from "../../src/data/schema.js";
import { at, read, readJson } from "./files.js";

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the command line as it is shipped", () => {
  let bin: string;
  let folder: string;

  before(async () => {
    const description = await readJson<{ bin: Record<string, string> }>("package.json");
    bin = at(description.bin["monusco-widgets"]!);
    folder = await mkdtemp(join(tmpdir(), "monusco-cli-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const run = async (...args: string[]): Promise<Outcome> => {
    try {
      return { code: 0, ...(await promisify(execFile)(process.execPath, [bin, ...args], { cwd: folder })) };
    } catch (error) {
      return error as Outcome;
    }
  };

  it("is a program of its own, with the licences of what is inside", async () => {
    expect((await stat(bin)).mode & 0o111).to.be.greaterThan(0);
    expect(await read("dist/cli.js")).to.match(/^#!\/usr\/bin\/env node\n/);
    const licences = await read("dist/cli.LICENSES.txt");
    for (const name of ["commander", "jsonc-parser", "ky", "valibot", "write-file-atomic"])
      expect(licences).to.include(`${name} `);
    expect(licences).to.include("Permission is hereby granted");
  });

  it("helps, with every command, and each command helps with an example and its exit codes", async () => {
    const { stdout } = await run("--help");
    for (const command of ["validate", "diff", "due", "refresh", "init"]) {
      expect(stdout).to.include(command);
      const help = await run("help", command);
      expect(help.code, command).to.equal(0);
      expect(help.stdout, command).to.include("$ npx monusco-widgets").and.to.include("Exit codes").and.to.include("--json");
    }
  });

  it("finds no error in the dataset that is shipped, and no colour where there is no terminal", async () => {
    const { code, stdout } = await run("validate", at("data/monusco.json"));
    expect(code).to.equal(0);
    expect(stdout).to.not.include("\x1b[");
  });

  it("begins a dataset, writes it and finds nothing wrong with it", async () => {
    expect((await run("init", "new.json", "--mission", "UNMISS", "--country", "SS")).code).to.equal(0);
    expect(await run("validate", "--strict", "new.json")).to.include({ code: 0, stderr: "" });
    expect((await run("init", "new.json")).code).to.equal(2);
  });

  it("asks a service and writes what is new", async () => {
    const year = new Date().getUTCFullYear() - 2;
    const items = [{ year, coo_iso: "COD", coa_iso: "COD", refugees: "-", idps: "5000000" }];
    const server = createServer((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ page: 1, maxPages: 1, items }));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const file = join(folder, "copy.json");
      await copyFile(at("data/monusco.json"), file);
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const { code, stderr } = await run("refresh", file, "--source", "unhcr", "--unhcr-base", base, "--write");
      expect(code, stderr).to.equal(0);
      const { metrics } = JSON.parse(await readFile(file, "utf8")) as Dataset;
      expect(metrics["displaced"]!.observations.at(-1)).to.include({ date: `${year}-12-31`, value: 5_000_000, series: "unhcr" });
    } finally {
      server.close();
    }
  });

  it("ends with 2 and one line where a command cannot be done", async () => {
    for (const args of [["validate", "nothing.json"], ["due", "nothing.json"], ["diff", "a.json", "b.json"], ["fly"]]) {
      const { code, stderr } = await run(...args);
      expect(code, args.join(" ")).to.equal(2);
      expect(stderr, args.join(" ")).not.to.match(/\n\s+at /);
    }
  });
});
