/**
 * What the API report says of the types of each door: every name that it exports, and the shape of what the name stands for, member by member.
 * Types that stand in a signature are told too, as inner ones where no door exports them by name. What comes from elsewhere (Lit, the DOM) is not ours.
 */
import ts from "typescript";
import { declared, openDoors } from "./doors.mjs";
import { factLine, readFact } from "./facts.mjs";
import { shapeOf } from "./shapes.mjs";
import { insideOf } from "./type-text.mjs";

const { SymbolFlags, TypeFlags } = ts;

const KINDS = [
  [SymbolFlags.Class, "class"],
  [SymbolFlags.Function, "function"],
  [SymbolFlags.Variable, "constant"],
  [SymbolFlags.Interface | SymbolFlags.TypeAlias, "type"],
];

/** A constant that is a function is used like one. */
function kindOf(checker, symbol) {
  const kind = KINDS.find(([flag]) => symbol.flags & flag)?.[1];
  return kind === "constant" && checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? "function" : kind;
}

const fileOf = (symbol) => symbol.declarations?.[0]?.getSourceFile().fileName ?? "";

/** Types that are worked out from something else, such as a schema, by what they are inside: where that stands in another, the name says more. */
function workedOut(checker, symbols) {
  const isWorkedOut = (node) => node && ts.isTypeAliasDeclaration(node) && ts.isTypeReferenceNode(node.type);
  const types = [...symbols]
    .filter(({ declarations }) => isWorkedOut(declarations?.[0]))
    .map((symbol) => [checker.getDeclaredTypeOfSymbol(symbol), symbol])
    .filter(([type]) => type.flags & (TypeFlags.Object | TypeFlags.Intersection));
  return new Map(types.map(([type, symbol]) => [insideOf(checker, type), symbol]));
}

/** What several are called. */
const ambiguous = (titles) => new Set(titles.filter((title, at) => titles.indexOf(title) !== at));

/** @returns {{ lines: string[], titles: string[] }} */
function walk({ checker, doors }, folder, shared) {
  const exported = new Set(doors.flatMap(({ names }) => names.map(({ symbol }) => symbol)));
  const lines = [];
  const ways = new Map();

  const isOurs = (symbol) => fileOf(symbol).startsWith(folder);
  const titleOf = (symbol) => `${exported.has(symbol) ? "" : "inner "}${kindOf(checker, symbol)} ${symbol.name}`;
  const placeOf = (symbol) =>
    fileOf(symbol)
      .slice(folder.length)
      .replace(/\.d\.ts$/, "");
  const nameOf = (symbol) => titleOf(symbol) + (shared.has(titleOf(symbol)) ? ` of ${placeOf(symbol)}` : "");

  /** @param {"given" | "got"} way whether callers hand it to us, or get it from us */
  function visit(one, way) {
    const symbol = declared(checker, one);
    const isType = Boolean(symbol.flags & (SymbolFlags.Interface | SymbolFlags.TypeAlias)) && !(symbol.flags & SymbolFlags.Class);
    // A class or a value that no door exports is a handle: nobody can make one, and its inside is ours.
    if (!isOurs(symbol) || !(isType || exported.has(symbol)) || kindOf(checker, symbol) === undefined) return;
    const known = ways.get(symbol) ?? ways.set(symbol, new Set()).get(symbol);
    if (known.has(way)) return;
    known.add(way);
    const about = [nameOf(symbol)];
    const shape = shapeOf(symbol, about, way, context);
    if (!shape.some((line) => readFact(line).key === about[0])) lines.push(factLine(about));
    lines.push(...shape, ...(isType ? [factLine([...about, `${way} by callers`])] : []));
  }

  const context = { checker, isOurs, visit, workedOut: workedOut(checker, exported) };
  const all = doors.flatMap(({ names }) => names);
  const isValue = ({ symbol }) => Boolean(symbol.flags & SymbolFlags.Value);
  for (const { symbol } of all.filter(isValue)) visit(symbol, "got");
  // What no function and no class leads to, callers use as they like.
  for (const { symbol } of all.filter((one) => !isValue(one) && !ways.has(one.symbol))) visit(symbol, "got");
  for (const { door, names } of doors)
    lines.push(...names.map(({ name, symbol }) => factLine(["package", `door ${door}`, `${kindOf(checker, symbol)} ${name}`])));
  return { lines, titles: [...ways.keys()].map(titleOf) };
}

/**
 * @param {string} root the folder of the package, with its `dist/`
 * @param {object} exports of package.json
 */
export function typeLines(root, exports) {
  const opened = openDoors(root, exports);
  const folder = `${root.replaceAll("\\", "/")}/dist/`;
  // Twice: which names need their place is known when all have been seen.
  const { titles } = walk(opened, folder, new Set());
  return walk(opened, folder, ambiguous(titles)).lines;
}
