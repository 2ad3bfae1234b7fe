import { expect } from "chai";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";
import { read } from "./files.js";

/** What a script loads before its first line runs: import statements alone, not `import()`. */
const staticImports = (text: string): readonly string[] =>
  ts
    .createSourceFile("script.mjs", text, ts.ScriptTarget.Latest)
    .statements.flatMap((one) =>
      (ts.isImportDeclaration(one) || ts.isExportDeclaration(one)) &&
      one.moduleSpecifier &&
      ts.isStringLiteral(one.moduleSpecifier)
        ? [one.moduleSpecifier.text]
        : [],
    );

/** Packages that a script and all it loads name, with the file that does. */
async function packagesOf(file: string, seen = new Set<string>()): Promise<readonly string[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  const found = await Promise.all(
    staticImports(await read(file)).map(async (name) => {
      if (name.startsWith(".")) return packagesOf(join(dirname(file), name), seen);
      return name.startsWith("node:") || builtinModules.includes(name) ? [] : [`${file}: ${name}`];
    }),
  );
  return found.flat();
}

describe("before anything is installed", () => {
  for (const script of ["test", "start"]) {
    it(`npm ${script} needs Node alone`, async () => {
      expect(await packagesOf(`scripts/${script}.mjs`)).to.deep.equal([]);
    });
  }

  it("a script that needs more is found", async () => {
    expect(await packagesOf("scripts/cli.mjs")).to.deep.equal(["scripts/cli.mjs: esbuild"]);
  });
});
