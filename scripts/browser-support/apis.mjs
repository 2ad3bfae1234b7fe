/** The built-ins and the interfaces of the DOM that the sources use, found by their types. */
import ts from "typescript";
import { featuresBelow, firstFeature, isFeature } from "./compat.mjs";
import { globalFeatures, libraryDeclarations, lineage, memberFeatures } from "./members.mjs";
import { placeOf } from "./program.mjs";

/** A name that stands for a value, not one that is declared, a property's or a label. */
function isValue(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === node;
  return !ts.isBindingElement(parent) && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}

/** A function with options: `init_signal_parameter` below `fetch` is its option `signal`. */
const optionOf = (callee, option) =>
  [...featuresBelow(callee)].find((key) => new RegExp(`(^|[._])${option}_(parameter|option)$`).test(key));

/**
 * Every use of what the browser brings in some files of ours.
 *
 * @param {{ checker: ts.TypeChecker, files: ts.SourceFile[] }} program
 * @returns {{ key?: string, unknown?: string, place: string }[]}
 */
export function apiUses({ checker, files }) {
  const uses = [];

  const member = (node, type, name, symbol) => {
    const declarations = libraryDeclarations(symbol);
    if (declarations.length === 0) return [];
    const { keys, unknown } = memberFeatures(checker, type, name, declarations);
    for (const key of keys) uses.push({ key, place: placeOf(node) });
    for (const one of unknown) uses.push({ unknown: one, place: placeOf(node) });
    return keys;
  };

  const name = (node) => {
    if (!isValue(node)) return [];
    const symbol = checker.getSymbolAtLocation(node);
    if (libraryDeclarations(symbol).length === 0 || node.text === "undefined" || node.text === "globalThis") return [];
    const keys = globalFeatures(node.text);
    if (keys.length === 0) uses.push({ unknown: node.text, place: placeOf(node) });
    for (const key of keys) uses.push({ key, place: placeOf(node) });
    return keys;
  };

  const access = (node) =>
    member(node, checker.getTypeAtLocation(node.expression), node.name.text, checker.getSymbolAtLocation(node.name));

  const elementAccess = (node) => {
    if (!ts.isStringLiteralLike(node.argumentExpression)) return;
    const type = checker.getTypeAtLocation(node.expression);
    const text = node.argumentExpression.text;
    member(node, type, text, checker.getPropertyOfType(checker.getApparentType(type), text));
  };

  const binding = (pattern) => {
    const type = checker.getTypeAtLocation(pattern);
    for (const element of pattern.elements) {
      const key = element.propertyName ?? element.name;
      if (element.dotDotDotToken || !ts.isIdentifier(key)) continue;
      const symbol = checker.getPropertyOfType(checker.getApparentType(type), key.text);
      // The names of a namespace or of the page itself are global ones.
      member(element, type, key.text, symbol);
    }
  };

  /** `addEventListener("toggle", …)` is a feature of what it is called on. */
  const event = (call) => {
    const [first] = call.arguments;
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "addEventListener") return;
    if (!first || !ts.isStringLiteralLike(first)) return;
    const names = lineage(checker, checker.getTypeAtLocation(call.expression.expression)).map((type) => type.getSymbol()?.name);
    const key = firstFeature(names.map((one) => `api.${one}.${first.text}_event`));
    if (key) uses.push({ key, place: placeOf(call) });
  };

  const optionsOf = (call, callees) => {
    for (const argument of call.arguments ?? []) {
      if (!ts.isObjectLiteralExpression(argument)) continue;
      const names = argument.properties.map((property) => property.name?.text).filter(Boolean);
      for (const key of callees.flatMap((callee) => names.map((one) => optionOf(callee, one))).filter(Boolean))
        uses.push({ key, place: placeOf(argument) });
    }
  };

  const callee = (node) => {
    const { expression } = node;
    const keys = ts.isPropertyAccessExpression(expression)
      ? access(expression)
      : ts.isIdentifier(expression)
        ? name(expression)
        : [];
    const constructors = ts.isNewExpression(node) ? keys.map((key) => `${key}.${key.split(".").at(-1)}`).filter(isFeature) : [];
    for (const key of constructors) uses.push({ key, place: placeOf(node) });
    optionsOf(node, [...keys, ...constructors]);
    if (ts.isCallExpression(node)) event(node);
  };

  const visit = (node) => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isModuleDeclaration(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) callee(node);
    if (ts.isPropertyAccessExpression(node)) access(node);
    else if (ts.isElementAccessExpression(node)) elementAccess(node);
    else if (ts.isObjectBindingPattern(node)) binding(node);
    else if (ts.isIdentifier(node)) name(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return uses;
}
