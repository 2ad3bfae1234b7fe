/** The sources of the bundle as TypeScript understands them: every file that the entry imports, with the types of the newest libraries. */
import { dirname, relative, resolve } from "node:path";
import ts from "typescript";
import { root } from "../run.mjs";

/** Comes on demand, for authors: what it needs no reader's browser must have. */
const LEFT_OUT = /\/src\/monusco-audit\.ts$/;

/** The newest names: what a source uses is to be found and judged, whatever tsconfig.json allows. */
const LIBRARIES = ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"];

function options() {
  const { config } = ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root).options;
  return { ...parsed, lib: LIBRARIES, types: [] };
}

/** The modules that a file loads when it runs, not those of its types. */
function loaded(file) {
  const names = [];
  const visit = (node) => {
    const isOfTypes = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && !isOfTypes)
      names.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) names.push(node.arguments[0].text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names.filter((name) => name?.startsWith("."));
}

/** @returns {{ checker: ts.TypeChecker, files: ts.SourceFile[] }} the checker, and the files of ours that run */
export function programOf(entry) {
  const program = ts.createProgram([resolve(root, entry)], options());
  const files = new Map();
  const follow = (path) => {
    const file = program.getSourceFile(path);
    if (!file || files.has(path) || LEFT_OUT.test(path)) return;
    files.set(path, file);
    for (const name of loaded(file)) follow(resolve(dirname(path), name.replace(/\.js$/, ".ts")));
  };
  follow(resolve(root, entry));
  return { checker: program.getTypeChecker(), files: [...files.values()] };
}

/** Where a node stands, as it is told. */
export const placeOf = (node, file = node.getSourceFile()) =>
  `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
