/** Makes the files that are derived from others: `npm run generate`. With `--check` it writes nothing and fails where one is out of step. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import { cldrModule, LOCALES } from "./cldr.mjs";
import { embeddedModule } from "./embedded.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const EMBEDDED = "src/data/embedded-json.ts";

/** Every generated file with its text. The embedded copy is not committed; the others are. */
export async function generated() {
  const { toJsonSchema } = await import("@valibot/to-json-schema");
  const { datasetSchema } = await tsImport("../src/data/schema.ts", import.meta.url);
  // Checks that JSON Schema has no word for (days of the calendar, ids that exist) stay with the parser.
  const schema = toJsonSchema(datasetSchema, { target: "draft-2020-12", typeMode: "input", errorMode: "ignore" });
  const files = new Map([
    [
      "data/schema.json",
      `${JSON.stringify({ ...schema, title: "monusco-widgets dataset, version 1", properties: { $schema: { type: "string" }, ...schema.properties } }, null, 2)}\n`,
    ],
    [EMBEDDED, await embeddedModule(root)],
  ]);
  for (const tag of Object.keys(LOCALES)) files.set(`src/i18n/cldr/${tag}.ts`, cldrModule(tag));
  return files;
}

const current = (file) => readFile(resolve(root, file), "utf8").catch(() => undefined);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  for (const [file, text] of await generated()) {
    if ((await current(file)) === text) continue;
    // The embedded copy is made by each build and never committed: it cannot be out of step.
    if (check && file === EMBEDDED) continue;
    if (check) {
      console.error(`${file} is out of step: run npm run generate`);
      process.exitCode = 1;
    } else {
      await mkdir(dirname(resolve(root, file)), { recursive: true });
      await writeFile(resolve(root, file), text);
      console.log(`generated ${file}`);
    }
  }
}
