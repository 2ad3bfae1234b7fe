/** What four bundlers make of a page's own module. */
import resolve from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { rollup } from "rollup";
import { build as vite, type Rolldown } from "vite";
import webpack from "webpack";
import { at } from "./files.js";

/** A bundle: its code, and the files of dist/ that left some in it. */
export interface Bundle {
  readonly code: string;
  readonly ours: readonly string[];
  /** Every file that did. */
  readonly files: readonly string[];
}

export type Bundler = (contents: string) => Promise<Bundle>;

const CONDITIONS = ["production", "browser"];

/** What a page has itself, or a server; the bundle of the server has the rest inside. */
const isExternal = (id: string): boolean => id === "react" || isBuiltin(id) || id.endsWith(".wasm");

const bundle = (code: string, files: readonly string[]): Bundle => ({
  code,
  files,
  ours: files.filter((file) => file.startsWith(at("dist/"))).map((file) => relative(at("dist"), file)),
});

/** @param project a folder with the package among its node_modules */
export function bundlers(project: string): Readonly<Record<"esbuild" | "rollup" | "Vite" | "webpack", Bundler>> {
  const entryOf = async (contents: string): Promise<string> => {
    const entry = join(project, "entry.js");
    await writeFile(entry, contents);
    return entry;
  };
  return {
    async esbuild(contents) {
      const { metafile, outputFiles } = await esbuild({
        stdin: { contents, resolveDir: project },
        absWorkingDir: project,
        bundle: true,
        format: "esm",
        write: false,
        metafile: true,
        treeShaking: true,
        logLevel: "error",
        conditions: CONDITIONS,
        external: ["react", "node:*", "*.wasm"],
      });
      const { inputs = {} } = Object.values(metafile.outputs)[0] ?? {};
      const kept = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
      return bundle(
        outputFiles[0]?.text ?? "",
        kept.map(([file]) => join(project, file)),
      );
    },
    async rollup(contents) {
      const made = await rollup({
        input: await entryOf(contents),
        external: isExternal,
        plugins: [resolve({ exportConditions: CONDITIONS })],
        onwarn: () => undefined,
      });
      const [{ code, modules }] = (await made.generate({ format: "es", inlineDynamicImports: true })).output;
      return bundle(
        code,
        Object.entries(modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : [])),
      );
    },
    async Vite(contents) {
      const made = (await vite({
        root: project,
        configFile: false,
        logLevel: "error",
        build: {
          write: false,
          minify: false,
          lib: { entry: await entryOf(contents), formats: ["es"] },
          rolldownOptions: { external: isExternal },
        },
      })) as Rolldown.RolldownOutput[];
      const chunks = made[0]!.output.filter((one) => one.type === "chunk");
      return bundle(
        chunks.map(({ code }) => code).join("\n"),
        chunks.flatMap(({ modules }) =>
          Object.entries(modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : [])),
        ),
      );
    },
    async webpack(contents) {
      const compiler = webpack({
        mode: "production",
        context: project,
        entry: await entryOf(contents),
        output: { path: join(project, "webpack"), module: true, library: { type: "module" }, chunkFormat: "module" },
        experiments: { outputModule: true },
        externals: [({ request }, done) => (request && isExternal(request) ? done(undefined, `module ${request}`) : done())],
        // Sources of the package, which are not those of the project, stay where they are.
        resolve: { symlinks: true },
        optimization: { minimize: false },
      });
      const stats = await new Promise<webpack.Stats>((done, fail) => {
        compiler.run((error, result) => (error ? fail(error) : done(result!)));
      });
      if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
      const { modules = [] } = stats.toJson({ all: false, modules: true, nestedModules: true, orphanModules: false, modulesSpace: Infinity, nestedModulesSpace: Infinity }); // prettier-ignore
      const files = modules
        .flatMap((module) => [module, ...(module.modules ?? [])])
        .flatMap(({ nameForCondition }) => nameForCondition ?? []);
      return bundle(await readFile(join(project, "webpack/main.mjs"), "utf8"), files);
    },
  };
}
