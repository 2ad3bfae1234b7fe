/** How the API report writes a type: on one line, without comments, its alternatives sorted, so that the same type is always the same text. */
import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: true });

const empty = ts.createSourceFile("type.ts", "", ts.ScriptTarget.ESNext);

const { NoTruncation, InTypeAlias, UseAliasDefinedOutsideCurrentScope } = ts.NodeBuilderFlags;

const print = (node, source) => printer.printNode(ts.EmitHint.Unspecified, node, source).replace(/\s+/g, " ");

/** The compiler lists the members of a union in the order in which it has met them, which any change elsewhere can turn round. */
function sorted(node, source) {
  const inOrder = (context) => (root) => {
    const visit = (one) => {
      const inner = ts.visitEachChild(one, visit, context);
      if (!ts.isUnionTypeNode(inner)) return inner;
      const members = inner.types.map((type) => [print(type, source), type]).sort(([a], [b]) => (a < b ? -1 : 1));
      return ts.factory.updateUnionTypeNode(inner, ts.factory.createNodeArray(members.map(([, type]) => type)));
    };
    return ts.visitNode(root, visit);
  };
  return ts.transform(node, [inOrder]).transformed[0];
}

/** A type as somebody wrote it. */
export const textOfNode = (node) => print(sorted(node, node.getSourceFile()), node.getSourceFile());

/** A type as the compiler has worked it out. */
export const textOfType = (checker, type) =>
  print(
    sorted(checker.typeToTypeNode(type, undefined, NoTruncation | InTypeAlias | UseAliasDefinedOutsideCurrentScope), empty),
    empty,
  );

/** What a type is inside, as a text by which two can be told to be the same. */
export const insideOf = (checker, type) =>
  checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias);
