/** The shape of one exported thing as lines of the API report. */
import ts from "typescript";
import { isLifecycle } from "./elements.mjs";
import { factLine } from "./facts.mjs";
import { follow, isPlain, membersOf, signatureLines } from "./members.mjs";
import { textOfNode, textOfType } from "./type-text.mjs";

const { ModifierFlags, SymbolFlags } = ts;

const isHidden = ({ valueDeclaration: node }) =>
  node !== undefined &&
  (ts.isPrivateIdentifier(node.name ?? {}) ||
    Boolean(ts.getCombinedModifierFlags(node) & (ModifierFlags.Private | ModifierFlags.Protected)));

function classLines(symbol, about, way, context) {
  const node = symbol.valueDeclaration;
  const onClass = context.checker.getTypeOfSymbol(symbol);
  const isShown = (one) => one.name !== "prototype" && !isHidden(one) && !isLifecycle(one.name) && context.isOurs(one);
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const constructors = onClass.getConstructSignatures().filter((one) => one.getDeclaration()?.parent === node);
  return [
    ...(base ? [factLine([...about, "extends"], textOfNode(base))] : []),
    ...signatureLines(constructors, [...about, "constructor"], way, context),
    ...membersOf(context.checker.getDeclaredTypeOfSymbol(symbol), about, way, context, { isShown }),
    ...membersOf(onClass, about, way, context, { isShown, word: "static member" }),
  ];
}

/** One line for each alternative; of one that is an object, its members below what tells it from the others. */
function unionLines(node, about, way, context) {
  return node.types.flatMap((one) => {
    const marks = ts.isTypeLiteralNode(one) ? one.members.filter(({ type }) => type && ts.isLiteralTypeNode(type)) : [];
    if (marks.length === 0) return [factLine([...about, `alternative ${textOfNode(one)}`])];
    const here = [...about, `alternative ${marks.map(({ name, type }) => `${name.getText()} ${textOfNode(type)}`).join(", ")}`];
    return [factLine(here), ...membersOf(context.checker.getTypeFromTypeNode(one), here, way, context)];
  });
}

function aliasLines(symbol, about, way, context) {
  const node = symbol.declarations[0].type;
  const type = context.checker.getDeclaredTypeOfSymbol(symbol);
  follow(node, way, context);
  if (ts.isUnionTypeNode(node)) return unionLines(node, about, way, context);
  if (type.isUnion() && type.types.every((one) => one.isLiteral()))
    return type.types.map((one) => factLine([...about, `alternative ${context.checker.typeToString(one)}`]));
  if (ts.isFunctionTypeNode(node)) return signatureLines(type.getCallSignatures(), about, way, context);
  return isPlain(type) ? membersOf(type, about, way, context) : [factLine(about, textOfNode(node))];
}

function valueLines(symbol, about, way, context) {
  const { checker } = context;
  const type = checker.getTypeOfSymbol(symbol);
  const calls = type.getCallSignatures();
  if (calls.length > 0) return signatureLines(calls, about, way, context);
  const node = symbol.valueDeclaration.type;
  if (node) follow(node, way, context);
  // `VERSION` is another text in each version, and a text in all of them.
  const widened = checker.getBaseTypeOfLiteralType(type);
  return [factLine(about, node && widened === type ? textOfNode(node) : textOfType(checker, widened))];
}

/** @returns {string[]} */
export function shapeOf(symbol, about, way, context) {
  if (symbol.flags & SymbolFlags.Class) return classLines(symbol, about, way, context);
  if (symbol.flags & SymbolFlags.Interface)
    return membersOf(context.checker.getDeclaredTypeOfSymbol(symbol), about, way, context);
  if (symbol.flags & SymbolFlags.TypeAlias) return aliasLines(symbol, about, way, context);
  return valueLines(symbol, about, way, context);
}
