/** The features of the language itself that a text uses, by its syntax tree. */
import ts from "typescript";
import { patternFeatures } from "./patterns.mjs";

const { SyntaxKind: Kind } = ts;

/** What a node of a kind is, wherever it stands. */
const BY_KIND = {
  [Kind.ArrowFunction]: "functions.arrow_functions",
  [Kind.AwaitExpression]: "operators.await",
  [Kind.AwaitUsingKeyword]: "statements.await_using",
  [Kind.BigIntLiteral]: "builtins.BigInt",
  [Kind.ClassDeclaration]: "statements.class",
  [Kind.ClassExpression]: "operators.class",
  [Kind.ClassStaticBlockDeclaration]: "classes.static.initialization_blocks",
  [Kind.ComputedPropertyName]: "operators.object_initializer.computed_property_names",
  [Kind.ForOfStatement]: "statements.for_of",
  [Kind.NoSubstitutionTemplateLiteral]: "grammar.template_literals",
  [Kind.ObjectBindingPattern]: "operators.destructuring",
  [Kind.ArrayBindingPattern]: "operators.destructuring",
  [Kind.ShorthandPropertyAssignment]: "operators.object_initializer.shorthand_property_names",
  [Kind.SpreadAssignment]: "operators.object_initializer.spread_properties",
  [Kind.SpreadElement]: "operators.spread",
  [Kind.TemplateExpression]: "grammar.template_literals",
  [Kind.ImportDeclaration]: "statements.import",
  [Kind.ExportDeclaration]: "statements.export",
};

const BY_OPERATOR = {
  [Kind.AsteriskAsteriskToken]: "operators.exponentiation",
  [Kind.QuestionQuestionToken]: "operators.nullish_coalescing",
  [Kind.QuestionQuestionEqualsToken]: "operators.nullish_coalescing_assignment",
  [Kind.BarBarEqualsToken]: "operators.logical_or_assignment",
  [Kind.AmpersandAmpersandEqualsToken]: "operators.logical_and_assignment",
};

const hasModifier = (node, kind) => node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

const isTopLevel = (node) => !ts.findAncestor(node, (one) => ts.isFunctionLike(one) || ts.isClassStaticBlockDeclaration(one));

function* ofClassMember(node) {
  const isPrivate = ts.isPrivateIdentifier(node.name);
  if (!ts.isPropertyDeclaration(node)) {
    if (isPrivate) yield "classes.private_class_methods";
    return;
  }
  yield isPrivate ? "classes.private_class_fields" : "classes.public_class_fields";
  if (hasModifier(node, Kind.StaticKeyword)) yield "classes.static.class_fields";
}

function* ofFunction(node) {
  const isAsync = hasModifier(node, Kind.AsyncKeyword);
  if (node.asteriskToken) yield isAsync ? "statements.async_generator_function" : "statements.generator_function";
  else if (isAsync) yield "statements.async_function";
}

function* ofCall(node) {
  if (node.expression.kind !== Kind.ImportKeyword) return;
  yield "operators.import";
  if (node.arguments.length > 1) yield "operators.import.options_parameter";
}

function* ofVariables({ flags }) {
  const kind = flags & ts.NodeFlags.BlockScoped;
  if (kind === ts.NodeFlags.AwaitUsing) yield "statements.await_using";
  else if (kind === ts.NodeFlags.Using) yield "statements.using";
  else if (kind) yield kind === ts.NodeFlags.Const ? "statements.const" : "statements.let";
}

/** What a single node is. */
function* ofNode(node) {
  if (BY_KIND[node.kind]) yield BY_KIND[node.kind];
  if (ts.isAwaitExpression(node) && isTopLevel(node)) yield "operators.await.top_level";
  if (node.questionDotToken) yield "operators.optional_chaining";
  if (ts.isPropertyDeclaration(node) || (ts.isClassElement(node) && node.name && ts.isClassLike(node.parent)))
    yield* ofClassMember(node);
  if (ts.isFunctionLike(node)) yield* ofFunction(node);
  if (ts.isParameter(node) && node.initializer) yield "functions.default_parameters";
  if (ts.isParameter(node) && node.dotDotDotToken) yield "functions.rest_parameters";
  if (ts.isBindingElement(node) && node.dotDotDotToken) yield "operators.destructuring.rest_in_objects";
  if (ts.isForOfStatement(node) && node.awaitModifier) yield "statements.for_await_of";
  if (ts.isVariableDeclarationList(node)) yield* ofVariables(node);
  if (ts.isCatchClause(node) && !node.variableDeclaration) yield "statements.try_catch.optional_catch_binding";
  if (ts.isCallExpression(node)) yield* ofCall(node);
  if (ts.isMetaProperty(node)) yield node.keywordToken === Kind.ImportKeyword ? "operators.import_meta" : "operators.new_target";
  if (ts.isImportDeclaration(node) && node.attributes) yield "statements.import.import_attributes";
  if (ts.isNumericLiteral(node) && node.getText().includes("_")) yield "grammar.numeric_separators";
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    if (BY_OPERATOR[kind]) yield BY_OPERATOR[kind];
    if (kind === Kind.InKeyword && ts.isPrivateIdentifier(node.left)) yield "classes.private_class_fields_in";
  }
  yield* patternFeatures(node);
}

/**
 * Every use of a feature of the language.
 *
 * @param {ts.SourceFile} file
 * @param {(node: ts.Node) => string} placeOf
 * @returns {{ key: string, place: string }[]}
 */
export function syntaxUses(file, placeOf) {
  const uses = [];
  const visit = (node) => {
    for (const name of ofNode(node)) uses.push({ key: `javascript.${name}`, place: placeOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}
