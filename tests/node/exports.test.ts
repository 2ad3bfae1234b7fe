import { expect } from "chai";
import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { importsOf } from "./directions.js";
import { at, filesBelow, read, readJson, root } from "./files.js";

type Target = string | { readonly types: string; readonly default: string };

interface Package {
  readonly name: string;
  readonly types: string;
  readonly customElements: string;
  readonly exports: Readonly<Record<string, Target>>;
}

const isFile = (path: string): Promise<boolean> =>
  stat(at(path)).then(
    (found) => found.isFile(),
    () => false,
  );

/** These register elements or provide data: in a browser, or where one is stood in for while a snapshot is made. */
const hasEffect = (door: string): boolean => /(^|\/)define$|^\.\/(bundle|core|react|snapshot|server)$/.test(door);

/** Imports specifiers in a Node of its own, where whoever touches the registry fails; tells what each exports. */
async function importAll(specifiers: readonly string[]): Promise<Record<string, string[]>> {
  const code = `
    globalThis.customElements = new Proxy({}, { get(_, name) { throw new Error("customElements." + String(name) + " was used"); } });
    const all = {};
    for (const one of ${JSON.stringify(specifiers)}) all[one] = Object.keys(await import(one));
    console.log(JSON.stringify(all));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code], { cwd: root });
  return JSON.parse(stdout) as Record<string, string[]>;
}

describe("exports of the package", () => {
  let description: Package;
  let doors: [string, Target][];
  let modules: [string, Exclude<Target, string>][];

  before(async () => {
    description = await readJson<Package>("package.json");
    doors = Object.entries(description.exports);
    modules = doors.filter((door): door is [string, Exclude<Target, string>] => typeof door[1] !== "string");
  });

  it("all lead to a file", async () => {
    const targets = doors.flatMap(([, target]) => (typeof target === "string" ? [target] : [target.types, target.default]));
    for (const target of [...targets, description.types, description.customElements]) {
      expect(await isFile(target), target).to.equal(true);
    }
  });

  it("have types for every module", () => {
    for (const [door, target] of doors) expect(typeof target === "string", door).to.equal(/\.(json|css|csv|txt)$/.test(door));
    for (const [door, { types }] of modules) expect(types, door).to.match(/\.d\.ts$/);
  });

  it("need no types but those of the package, and of what is installed with it", async () => {
    const { dependencies, peerDependencies } =
      await readJson<Record<"dependencies" | "peerDependencies", object>>("package.json");
    const installed = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies), "node:http"]);
    const nameOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
    const seen = new Set<string>();
    const missing: string[] = [];
    const follow = async (file: string): Promise<void> => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const specifier of importsOf(await read(file))) {
        if (specifier.startsWith(".")) await follow(join(dirname(file), specifier.replace(/\.js$/, ".d.ts")));
        else if (!installed.has(nameOf(specifier))) missing.push(`${file}: ${specifier}`);
      }
    };
    for (const [, { types }] of modules) await follow(types.replace(/^\.\//, ""));
    expect(seen.size).to.be.greaterThan(modules.length);
    expect(missing).to.deep.equal([]);
  });

  it("have a class and a define for every element", async () => {
    const elements = (await filesBelow("src/components")).flatMap((file) => /^(.+)\/define\.ts$/.exec(file)?.[1] ?? []);
    const targets = new Map(modules.map(([door, target]) => [target.default, door]));
    expect(elements).to.not.be.empty;
    for (const name of elements) {
      const door = targets.get(`./dist/components/${name}/${name}.js`);
      expect(door, name).to.be.a("string");
      expect(targets.get(`./dist/components/${name}/define.js`), name).to.equal(`${door}/define`);
    }
  });

  it("can be imported in Node, without a document and without touching the registry", async () => {
    const specifiers = modules.filter(([door]) => !hasEffect(door)).map(([door]) => door.replace(/^\./, description.name));
    const all = await importAll(specifiers);
    // It is there for what it does on a page, or for its types.
    const isSilent = (specifier: string): boolean =>
      /\/(embed-dataset|react\/jsx|preact|solid|vue|svelte|astro)$/.test(specifier);
    for (const specifier of specifiers) expect(all[specifier]!.length > 0, specifier).to.equal(!isSilent(specifier));
    expect(all[`${description.name}/stat`]).to.deep.equal(["MonuscoStat"]);
    expect(all[`${description.name}/data`]).to.include.members(["parse", "parseText"]);
  });

  it("are all there is", async () => {
    const hidden = `${description.name}/dist/index.js`;
    const error = await importAll([hidden]).catch((reason: unknown) => String(reason));
    expect(error).to.include("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
