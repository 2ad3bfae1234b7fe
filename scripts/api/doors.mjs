/** The names that each door of the package exports, as its declarations say. */
import { resolve } from "node:path";
import ts from "typescript";

const OPTIONS = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
};

/** @param root the folder of the package; what a door without types leads to has no names */
export function openDoors(root, exports) {
  const files = Object.entries(exports).flatMap(([door, { types }]) => (types ? [[door, resolve(root, types)]] : []));
  const program = ts.createProgram(
    files.map(([, file]) => file),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  const missing = files.filter(([, file]) => !program.getSourceFile(file)).map(([door]) => door);
  if (missing.length > 0) throw new Error(`No types behind ${missing.join(", ")}: npm run build makes them`);
  const doors = files.map(([door, file]) => ({ door, names: namesOf(checker, program.getSourceFile(file)) }));
  return { checker, doors };
}

const isValueAlone = ({ flags }) => Boolean(flags & ts.SymbolFlags.Value) && !(flags & ts.SymbolFlags.Type);

/** `export type * from` lets values through as far as the compiler is concerned, but nobody can use them. */
function withoutValue(checker, source) {
  return source.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    if (!statement.moduleSpecifier || statement.exportClause) return [];
    const target = checker.getSymbolAtLocation(statement.moduleSpecifier);
    if (!statement.isTypeOnly) return withoutValue(checker, target.valueDeclaration);
    return checker
      .getExportsOfModule(target)
      .map((symbol) => declared(checker, symbol))
      .filter(isValueAlone);
  });
}

/** What a name stands for in the end. */
export const declared = (checker, symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

function namesOf(checker, source) {
  const symbol = checker.getSymbolAtLocation(source);
  // Without an import or export of its own it is no module: it is there for what it does.
  if (!symbol) return [];
  const left = new Set(withoutValue(checker, source));
  return checker
    .getExportsOfModule(symbol)
    .map((one) => ({ name: one.name, symbol: declared(checker, one) }))
    .filter(({ symbol: of }) => !left.has(of));
}
