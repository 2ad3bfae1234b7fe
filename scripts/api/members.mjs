/** Members, parameters and what comes back, as lines of the API report: an object without a name has a line for each of its own members. */
import ts from "typescript";
import { factLine } from "./facts.mjs";
import { insideOf, textOfNode, textOfType } from "./type-text.mjs";

const { ModifierFlags, ObjectFlags, SymbolFlags, TypeFlags } = ts;

const turned = (way) => (way === "given" ? "got" : "given");

const namedBy = (node) => {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
};

/** Tells of every type of ours that a written type names. What a function in it takes goes the other way. */
export function follow(node, way, context) {
  const name = namedBy(node);
  const symbol = name && context.checker.getSymbolAtLocation(name);
  if (symbol) context.visit(symbol, way);
  const inside = ts.isParameter(node) ? turned(way) : way;
  ts.forEachChild(node, (child) => void follow(child, inside, context));
}

/** Whether a type is nothing but its members, so that each of them can have a line. */
export function isPlain(type) {
  if (type.flags & TypeFlags.Intersection) return type.types.every(isPlain);
  const isBare =
    Boolean(type.flags & TypeFlags.Object) && Boolean(type.objectFlags & (ObjectFlags.Anonymous | ObjectFlags.Mapped));
  return isBare && type.getCallSignatures().length === 0;
}

/** The type of the items of a list or of a record, and how that is written. */
function unpacked(checker, type) {
  if (checker.isArrayType(type)) return [checker.getTypeArguments(type)[0], "[]"];
  const ofKeys = type.getStringIndexType();
  return ofKeys && type.getProperties().length === 0 ? [ofKeys, "[*]"] : [type, ""];
}

/** `{ … }` and `readonly { … }[]`, which have members to tell of; everything else that is written stands as it is. */
function hasMembers(node) {
  if (ts.isTypeOperatorNode(node)) return hasMembers(node.type);
  return ts.isTypeLiteralNode(node) || (ts.isArrayTypeNode(node) && hasMembers(node.elementType));
}

/** A value of some type, in one line or with its members. */
function valueLines(type, here, way, context, { node, optional = false, prefix = "" }) {
  const { checker, workedOut } = context;
  const [inner, sign] = unpacked(checker, type);
  const known = node ? undefined : workedOut.get(insideOf(checker, inner));
  if (known) context.visit(known, way);
  if (known) return [factLine(here, known.name + sign, optional)];
  const isTold = node ? hasMembers(node) : isPlain(inner) && !inner.aliasSymbol;
  if (!isTold) return [factLine(here, prefix + (node ? textOfNode(node) : textOfType(checker, type)), optional)];
  return [factLine(here, sign ? "list" : "object", optional), ...membersOf(inner, here, way, context)];
}

/** For those who have the object: whether they can set the member. */
const isReadonly = ({ declarations = [] }) =>
  declarations.some((one) => ts.getCombinedModifierFlags(one) & ModifierFlags.Readonly) ||
  (declarations.some(ts.isGetAccessor) && !declarations.some(ts.isSetAccessor));

function memberLines(symbol, here, way, context) {
  const { checker } = context;
  const { valueDeclaration: declaration } = symbol;
  const optional = Boolean(symbol.flags & SymbolFlags.Optional);
  const whole = checker.getTypeOfSymbol(symbol);
  const type = optional ? checker.getNonNullableType(whole) : whole;
  const calls = type.getCallSignatures();
  if (calls.length > 0 && declaration && ts.isMethodDeclaration(declaration))
    return [factLine(here), ...signatureLines(calls, here, way, context)];
  const inClass = declaration && ts.isClassLike(declaration.parent);
  const canBeSet = inClass && !isReadonly(symbol);
  // What was worked out from another type was written by nobody.
  const node = symbol.flags & SymbolFlags.Transient ? undefined : declaration?.type;
  if (node) follow(node, way, context);
  if (node && canBeSet) follow(node, turned(way), context);
  return valueLines(type, here, way, context, { node, optional, prefix: inClass && !canBeSet ? "readonly " : "" });
}

/** @returns {string[]} */
export function membersOf(type, about, way, context, { isShown = () => true, word = "member" } = {}) {
  const ofKeys = type.getStringIndexType();
  return [
    ...context.checker
      .getPropertiesOfType(type)
      .filter(isShown)
      .flatMap((one) => memberLines(one, [...about, `${word} ${one.name}`], way, context)),
    ...(ofKeys ? valueLines(ofKeys, [...about, `${word} [*]`], way, context, {}) : []),
  ];
}

function parameterLines(node, here, way, context) {
  const optional = node.questionToken !== undefined || node.dotDotDotToken !== undefined;
  follow(node, way, context);
  return valueLines(context.checker.getTypeAtLocation(node), here, turned(way), context, {
    node: node.type,
    optional,
    prefix: node.dotDotDotToken ? "..." : "",
  });
}

/** @returns {string[]} */
export function signatureLines(signatures, about, way, context) {
  return signatures.flatMap((signature, at) => {
    const here = signatures.length > 1 ? [...about, `overload ${at + 1}`] : about;
    const { parameters, type: node } = signature.getDeclaration();
    if (node) follow(node, way, context);
    return [
      ...parameters.flatMap((one, place) => parameterLines(one, [...here, `parameter ${place + 1}`], way, context)),
      ...(node ? valueLines(signature.getReturnType(), [...here, "returns"], way, context, { node }) : []),
    ];
  });
}
