/** What the bundles weigh, and what of it weighs how much: read from their source maps. */
import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const PACKAGES = {
  lit: "lit",
  "lit-html": "lit",
  "lit-element": "lit",
  "@lit/reactive-element": "lit",
  "@lit-labs/ssr-dom-shim": "lit",
};
const ROOMS = { data: "data", store: "store", format: "format and i18n", i18n: "format and i18n", styles: "styles" };

/** The group that a source file counts for. */
export function groupOf(source) {
  const path = source.replaceAll("\\", "/");
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (name) return PACKAGES[name] ?? name;
  if (/(^|\/)src\/(data\/embedded-json|i18n\/texts\/\w+)\./.test(path)) return "embedded dataset";
  const component = /(?:^|\/)src\/components\/([^/]+)/.exec(path)?.[1];
  if (component) return `components/${component}`;
  return ROOMS[/(?:^|\/)src\/([^/]+)\//.exec(path)?.[1]] ?? "rest";
}

/**
 * The bytes of each group in a bundle. A stretch of code belongs to the source that its start is mapped to.
 *
 * @param {string} code
 * @param {object} map
 * @returns {Map<string, number>} the largest first
 */
export function groupsOf(code, map) {
  const lines = code.split("\n");
  const groups = new Map();
  const add = (group, text) => groups.set(group, (groups.get(group) ?? 0) + Buffer.byteLength(text));
  let at = { line: 0, column: 0, group: "rest" };
  const flush = (line, column) => {
    for (let current = at.line; current <= line; current++) {
      const text = lines[current] ?? "";
      const rest = text.slice(current === at.line ? at.column : 0, current === line ? column : undefined);
      add(at.group, current < line ? `${rest}\n` : rest);
    }
  };
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    flush(generatedLine - 1, generatedColumn);
    at = { line: generatedLine - 1, column: generatedColumn, group: source === null ? at.group : groupOf(source) };
  });
  flush(lines.length - 1, lines.at(-1).length);
  return new Map([...groups].sort((a, b) => b[1] - a[1]));
}

/** The weight of one bundle: as it is, and as gzip and brotli send it. */
export async function sizesOf(file) {
  const code = await readFile(file);
  const map = JSON.parse(await readFile(`${file}.map`, "utf8"));
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(code, { level: 9 }),
    promisify(brotliCompress)(code, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: code.length },
    }),
  ]);
  return { min: code.length, gzip: zipped.length, brotli: brotli.length, groups: groupsOf(code.toString("utf8"), map) };
}

const number = (value) =>
  String(value)
    .replace(/\B(?=(\d{3})+$)/g, ",")
    .padStart(10);

/** Prints one table for all bundles: a column each. */
export async function printSizes(files) {
  const bundles = await Promise.all(files.map(sizesOf));
  const names = [...new Set(bundles.flatMap(({ groups }) => [...groups.keys()]))];
  const width = Math.max(...names.map((name) => name.length)) + 4;
  const row = (name, cells) => console.log(`  ${name.padEnd(width)}${cells.join("    ")}`);
  const columns = files.map((file) => Math.max(10, basename(file).length));
  const line = (name, values) =>
    row(
      name,
      values.map((value, index) => (value === undefined ? "" : number(value)).padStart(columns[index])),
    );
  row(
    "bytes",
    files.map((file, index) => basename(file).padStart(columns[index])),
  );
  for (const kind of ["min", "gzip", "brotli"])
    line(
      kind,
      bundles.map((one) => one[kind]),
    );
  console.log("  of the minified bytes:");
  for (const name of names)
    line(
      `  ${name}`,
      bundles.map(({ groups }) => groups.get(name)),
    );
}
