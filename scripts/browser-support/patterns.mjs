/** What a regular expression asks of the engine: its flags, and the syntax that came later. */
import ts from "typescript";

const FLAGS = {
  d: "builtins.RegExp.hasIndices",
  s: "builtins.RegExp.dotAll",
  u: "builtins.RegExp.unicode",
  v: "builtins.RegExp.unicodeSets",
  y: "builtins.RegExp.sticky",
};

const SYNTAX = [
  [/\(\?<[A-Za-z_$]/, "regular_expressions.named_capturing_group"],
  [/\(\?<[=!]/, "regular_expressions.lookbehind_assertion"],
  [/\\[pP]\{/, "regular_expressions.unicode_character_class_escape"],
  [/\(\?[ims]*(-[ims]+)?:(?<!\(\?:)/, "regular_expressions.modifier"],
  [/\\k</, "regular_expressions.named_backreference"],
];

/** @returns {[pattern: string, flags: string] | undefined} of a literal, or of a constructor that gets its texts as they are */
function expressionOf(node) {
  if (ts.isRegularExpressionLiteral(node)) return /^\/(.*)\/(\w*)$/s.exec(node.text).slice(1);
  const makes =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "RegExp";
  if (!makes) return undefined;
  const [pattern, flags] = node.arguments ?? [];
  return [pattern?.getText() ?? "", flags && ts.isStringLiteralLike(flags) ? flags.text : ""];
}

/** The features of a node that is a regular expression; of any other none. */
export function* patternFeatures(node) {
  const expression = expressionOf(node);
  if (!expression) return;
  const [pattern, flags] = expression;
  for (const flag of flags) if (FLAGS[flag]) yield FLAGS[flag];
  for (const [sign, name] of SYNTAX) if (sign.test(pattern)) yield name;
}
