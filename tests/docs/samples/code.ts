/** Samples in languages that are compiled: what they import is what the package has, and what they write is what its types allow. */
import ts from "typescript";
import { at, root } from "../../node/files.js";
import type { Sample } from "./samples.js";

/** Their names at the head of a fence. */
export const CODE = ["js", "jsx", "ts", "tsx", "vue", "svelte"] as const;

/** Files of the reader's own that a sample imports. */
const OWN: Readonly<Record<string, string>> = {
  "./portuguese.js": 'import type { Messages } from "monusco-widgets"; export declare const messages: Messages;',
};

/** Where samples stand while they are checked: in the package, which so finds itself by its own name, as an installed one does. */
const fileOf = ({ language }: Sample): string => at(`sample.${language === "vue" || language === "svelte" ? "ts" : language}`);

/** The script of a component of one file; other languages are nothing else. */
const scriptOf = ({ language, text }: Sample): string =>
  language === "vue" || language === "svelte" ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? "") : text;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  jsx: ts.JsxEmit.ReactJSX,
  allowJs: true,
  checkJs: true,
  strict: true,
  // Else `import "…"` of what is not there would pass.
  noUncheckedSideEffectImports: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The types of the language and of the package, read once for all samples. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** What the compiler has against a sample. */
export function problemsOf(sample: Sample): readonly string[] {
  const files = new Map([
    [fileOf(sample), scriptOf(sample)],
    ...Object.entries(OWN).map(([path, text]) => [at(path.replace(/js$/, "d.ts")), text] as const),
  ]);
  const host = ts.createCompilerHost(OPTIONS);
  const onDisk = { ...host };
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => files.has(file) || onDisk.fileExists(file);
  host.readFile = (file) => files.get(file) ?? onDisk.readFile(file);
  host.getSourceFile = (file, options) => {
    const text = files.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, options);
    if (!sources.has(file)) sources.set(file, onDisk.getSourceFile(file, options));
    return sources.get(file);
  };
  const program = ts.createProgram([fileOf(sample)], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
