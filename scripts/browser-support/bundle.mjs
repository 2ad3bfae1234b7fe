/** What the built bundle uses, with the libraries inside it: its syntax, and the globals and members that its text names. */
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { root } from "../run.mjs";
import { featuresBelow, isFeature } from "./compat.mjs";
import { globalFeatures } from "./members.mjs";
import { syntaxUses } from "./syntax.mjs";

/** Members that one feature alone is called by, with that feature. */
function onlyOnes() {
  const keys = new Map();
  for (const group of ["javascript.builtins", "api"]) {
    for (const key of featuresBelow(group)) {
      const steps = key.slice(group.length + 1).split(".");
      if (steps.length !== 2) continue;
      const name = steps[1].replace(/_static$/, "");
      keys.set(name, [...(keys.get(name) ?? []), key]);
    }
  }
  return new Map([...keys].filter(([, found]) => found.length === 1).map(([name, [key]]) => [name, key]));
}

const MEMBERS = onlyOnes();

/** Every name that the bundle binds itself: what else it names is the browser's. */
function bound(file) {
  const names = new Set();
  const visit = (node) => {
    const binds =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionLike(node) ||
      ts.isClassLike(node);
    if (binds && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function* named(node, own) {
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (ts.isIdentifier(expression) && !own.has(expression.text)) {
      const keys = [`javascript.builtins.${expression.text}.${name.text}`, `api.${expression.text}.${name.text}_static`];
      yield* keys.filter(isFeature);
    } else if (MEMBERS.has(name.text)) yield MEMBERS.get(name.text);
  }
  if (!ts.isIdentifier(node) || own.has(node.text)) return;
  const { parent } = node;
  const isName = (parent.name === node && !ts.isShorthandPropertyAssignment(parent)) || parent.propertyName === node;
  if (!isName) yield* globalFeatures(node.text);
}

/** Where a place of the bundle comes from. */
function origins(path, file) {
  const map = new TraceMap(readFileSync(`${path}.map`, "utf8"));
  return (node) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const { source, line: from } = originalPositionFor(map, { line: line + 1, column: character });
    const where = source ? relative(root, resolve(path, "..", source)).replace(/^.*node_modules\//, "") : relative(root, path);
    return `${where}:${source ? from : line + 1}`;
  };
}

const isOurs = (place) => place.startsWith("src/");

/**
 * Every use in a built bundle. Of our own sources, whose types say more, only the syntax.
 *
 * @returns {{ key: string, place: string }[]}
 */
export function bundleUses(name) {
  const path = resolve(root, name);
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const placeOf = origins(path, file);
  const uses = syntaxUses(file, placeOf);
  const own = bound(file);
  const visit = (node) => {
    for (const key of named(node, own)) {
      const place = placeOf(node);
      if (!isOurs(place)) uses.push({ key, place });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}
