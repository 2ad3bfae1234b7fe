/** Which feature a declaration of TypeScript's libraries is: `Array<T>.at` of lib.es2022 is `javascript.builtins.Array.at`. */
import ts from "typescript";
import { firstFeature, isFeature } from "./compat.mjs";

/** Types that are written apart in TypeScript and are one thing in a browser. */
const SAME = {
  ReadonlyArray: "Array",
  TemplateStringsArray: "Array",
  RegExpMatchArray: "Array",
  RegExpExecArray: "Array",
  ReadonlyMap: "Map",
  ReadonlySet: "Set",
  ReadonlySetLike: "Set",
  CallableFunction: "Function",
  NewableFunction: "Function",
  IteratorObject: "Iterator",
  ArrayIterator: "Iterator",
  MapIterator: "Iterator",
  SetIterator: "Iterator",
  StringIterator: "Iterator",
  RegExpStringIterator: "Iterator",
  IterableIterator: "Iterator",
  PromiseLike: "Promise",
  Console: "console",
};

const TYPED_ARRAY = /^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/;

const plain = (name) => {
  const bare = name.replace(/Constructor$/, "");
  return SAME[bare] ?? bare.replace(TYPED_ARRAY, "TypedArray");
};

const isLibrary = (declaration) => /\/typescript\/lib\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName);

/** The declarations of a symbol in the libraries; of a property of several types, those of each. */
export const libraryDeclarations = (symbol) => (symbol?.declarations ?? []).filter(isLibrary);

/** The type that holds a declaration: an interface, or the variable of a class of the DOM, whose members are static. */
function holderOf(declaration) {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) {
    const inside = ts.isModuleBlock(parent.parent) ? `${parent.parent.parent.name.text}.` : "";
    return { name: inside + plain(parent.name.text), isStatic: false };
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return { name: parent.parent.name.text, isStatic: true };
  if (ts.isModuleBlock(parent)) return { name: parent.parent.name.text, isStatic: true };
  return undefined;
}

/** A type with all that it inherits, the nearest first. */
export function lineage(checker, type, seen = new Set()) {
  if (type.isUnionOrIntersection()) return type.types.flatMap((one) => lineage(checker, one, seen));
  const apparent = checker.getApparentType(type);
  const target = apparent.target ?? apparent;
  if (seen.has(target)) return [];
  seen.add(target);
  const bases = target.isClassOrInterface() ? (checker.getBaseTypes(target) ?? []) : [];
  return [target, ...bases.flatMap((base) => lineage(checker, base, seen))];
}

const nameOf = (checker, type) => {
  const symbol = type.getSymbol();
  return symbol && plain(checker.getFullyQualifiedName(symbol).replace(/^global\./, ""));
};

/** The interfaces of the DOM that a mixin such as `ParentNode` is part of. */
function users(checker, mixin, near) {
  const names = [];
  ts.forEachChild(near.getSourceFile(), (node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
    if (bases.includes(mixin)) names.push(node.name.text);
  });
  return names;
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** By which names a member can stand: a handler by its event's, a property of a style by that of CSS. */
const keysOf = (name, member) => [
  `javascript.builtins.${name}.${member}`,
  `api.${name}.${member}`,
  `api.${name}.${member}_static`,
  `api.${name}.${member.replace(/^on/, "")}_event`,
  ...(name === "CSSStyleDeclaration" ? [`css.properties.${kebab(member)}`] : []),
];

/** What comes with a type itself: its prototype, its constants. */
const comesWith = (name, member) =>
  (member === "prototype" || /^[A-Z][A-Z_]+$/.test(member)) && firstFeature([`javascript.builtins.${name}`, `api.${name}`]);

/**
 * The features that a member of a type is.
 *
 * @returns {{ keys: string[], unknown: string[] }}
 */
export function memberFeatures(checker, type, member, declarations) {
  const keys = new Set();
  const unknown = new Set();
  for (const declaration of declarations) {
    const holder = holderOf(declaration);
    if (!holder) continue;
    const { name, isStatic } = holder;
    const heirs = isStatic ? [] : lineage(checker, type).map((one) => nameOf(checker, one));
    const own = [...heirs, name].filter(Boolean);
    const key = firstFeature(own.flatMap((one) => keysOf(one, member))) ?? comesWith(name, member);
    if (key) keys.add(key);
    else {
      const parts = users(checker, name, declaration)
        .flatMap((one) => keysOf(one, member))
        .filter(isFeature);
      parts.forEach((one) => keys.add(one));
      if (parts.length === 0) unknown.add(`${name}.${member}`);
    }
  }
  return { keys: [...keys], unknown: [...unknown] };
}

/** The feature that a global name is: a class, a function, `document`; `addEventListener` alone is inherited by the window. */
export const globalFeatures = (name) =>
  [`javascript.builtins.${name}`, `api.${name}`, `api.Window.${name}`, `api.EventTarget.${name}`].filter(isFeature).slice(0, 1);
