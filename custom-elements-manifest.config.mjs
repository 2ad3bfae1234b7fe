/** How custom-elements.json is made from the classes and their JSDoc; the custom properties come from where they are declared, once. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { tokensOf } from "./scripts/docs-tokens.mjs";
import { root } from "./scripts/run.mjs";

/** A reader of the manifest can use only what is public and on the element; Storybook would list the rest as well. */
const isPublic = (member) => !["private", "protected"].includes(member.privacy) && !member.name.startsWith("#") && !member.static;

/**
 * That an attribute can be left out goes without saying, and ids of our own dataset, which an editor completes, are text like any other: Storybook
 * makes a control for `string`, not for `Open<MetricId> | undefined`.
 */
function simplified({ type }) {
  if (type?.text) type.text = type.text.replace(/ \| undefined$/, "").replace(/\bOpen<[^<>]*>/, "string");
}

const usable = {
  name: "usable",
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      // Besides what JSDoc says the analyzer adds each dispatchEvent it finds, without a name where a class makes the event.
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
      [...(declaration.members ?? []), ...(declaration.attributes ?? [])].forEach(simplified);
    }
  },
};

/** Words of `@returns` make the analyzer forget the type that the method says it returns. */
const returns = {
  name: "returns",
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isMethodDeclaration(node) || !node.type) return;
    const named = (moduleDoc.declarations ?? []).flatMap(({ members = [] }) => members).filter(({ kind }) => kind === "method");
    for (const method of named.filter(({ name }) => name === node.name.getText()))
      method.return = { type: { text: node.type.getText() } };
  },
};

/**
 * What may stand in an attribute, where the dataset says it: `@choices one metrics`, `@choices many phases`. A builder offers these;
 * src/embed/choices.ts knows where they are in a dataset. What is described as EDTF, and has no choices, is a date.
 */
const choices = {
  name: "choices",
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isPropertyDeclaration(node)) return;
    const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "choices");
    const [number, of] = tag ? ts.getTextOfJSDocComment(tag.comment).trim().split(" ") : [];
    for (const attribute of (moduleDoc.declarations ?? []).flatMap(({ attributes = [] }) => attributes)) {
      if (attribute.fieldName !== node.name.getText()) continue;
      if (tag) attribute.choices = { of, many: number === "many" };
      else if (/\bEDTF\b/.test(attribute.description)) attribute.choices = { of: "date" };
    }
  },
};

/** The text of the style sheets that a file imports, and those import. */
function stylesOf(file) {
  const text = readFileSync(file, "utf8");
  const imported = [...text.matchAll(/from "(\.[^"]*(?:\.styles|\/styles\/[\w-]+))\.js"/g)];
  return [
    file.endsWith(".styles.ts") || file.includes("/styles/") ? text : "",
    ...imported.map(([, path]) => stylesOf(resolve(dirname(file), `${path}.ts`))),
  ].join("\n");
}

/** The tokens that an element's styles read, as src/styles/tokens.ts describes them. */
const customProperties = {
  name: "custom-properties",
  packageLinkPhase({ customElementsManifest }) {
    const tokens = tokensOf(readFileSync(resolve(root, "src/styles/tokens.ts"), "utf8"));
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({ customElement }) => customElement)) {
        const styles = stylesOf(resolve(root, path));
        const used = tokens.filter(({ variable }) => styles.includes(`var(${variable})`));
        if (used.length === 0) continue;
        declaration.cssProperties = used.map(({ name, default: value, description }) => ({ name, default: value, description }));
      }
    }
  },
};

/** The same file on every machine: the order in which a disk lists its folders is no news. */
const sorted = {
  name: "sorted",
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ["src/components/**/*.ts"],
  exclude: ["**/define.ts", "**/*.styles.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [returns, choices, usable, customProperties, sorted],
};
