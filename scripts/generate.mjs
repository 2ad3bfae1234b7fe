/** Makes the files that are derived from others: `npm run generate`. With `--check` it writes nothing and fails where one is out of step. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import { cldrModule, LOCALES } from "./cldr.mjs";
import { PAGE as PERFORMANCE, withPerformance } from "./docs-performance.mjs";
import { PAGE as QUALITY, withQuality } from "./docs-quality.mjs";
import { between } from "./docs-tokens.mjs";
import { embeddedModule, FURTHER_LANGUAGES, textsModule } from "./embedded.mjs";
import { geographyModule } from "./geography.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const EMBEDDED = "src/data/embedded-json.ts";

const TEXTS = "src/i18n/texts/";

const REFERENCE = "docs/data.md";

/** Every generated file with its text. The embedded copy and its texts are not committed; the others are. */
export async function generated() {
  const { jsonSchema, reference } = await tsImport("./format.ts", import.meta.url);
  const { electionsCsv } = await tsImport("./elections-csv.ts", import.meta.url);
  const { withSamples, PAGE } = await tsImport("./docs-embed.ts", import.meta.url);
  const { idsModule } = await tsImport("./ids.ts", import.meta.url);
  const { elementsModule } = await tsImport("./element-types.ts", import.meta.url);
  const { offeredElements } = await tsImport("./editors/elements.ts", import.meta.url);
  const { llmsText } = await tsImport("./editors/llms.ts", import.meta.url);
  const { VERSION } = await tsImport("../src/version.ts", import.meta.url);
  const { reactModules } = await tsImport("./react-components.ts", import.meta.url);
  const faults = await tsImport("./docs-faults.ts", import.meta.url);
  const page = await readFile(resolve(root, REFERENCE), "utf8");
  // First, since it checks the dataset and names every fault.
  const embedded = await embeddedModule(root);
  const { parseText } = await tsImport("../src/data/parse.ts", import.meta.url);
  const { dataset } = parseText(await readFile(resolve(root, "data/monusco.json"), "utf8"));
  /** @type {Map<string, string>} */
  const files = new Map([
    ["data/schema.json", `${JSON.stringify(await jsonSchema(root), null, 2)}\n`],
    [REFERENCE, between(page, "fields", unformatted(await reference(root)), REFERENCE)],
    [EMBEDDED, embedded],
    [PAGE, await withSamples(root)],
    [faults.PAGE, await faults.withFaults(root)],
    [QUALITY, await withQuality(root)],
    [PERFORMANCE, await withPerformance(root)],
    ["data/elections-support.csv", electionsCsv(dataset)],
    ["src/data/ids.ts", idsModule(dataset)],
    ["src/elements.ts", await elementsModule(root)],
    ...(await reactModules(root)),
    ["llms.txt", llmsText(await offeredElements(root), VERSION)],
    ["src/components/handover-map/geography.ts", geographyModule()],
  ]);
  for (const tag of FURTHER_LANGUAGES) files.set(`${TEXTS}${tag}.ts`, await textsModule(root, tag));
  for (const tag of Object.keys(LOCALES)) files.set(`src/i18n/cldr/${tag}.ts`, cldrModule(tag));
  return files;
}

/** Prettier would set the columns of a wide table by its longest cell. */
const unformatted = (text) => `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;

const current = (file) => readFile(resolve(root, file), "utf8").catch(() => undefined);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  for (const [file, text] of await generated()) {
    if ((await current(file)) === text) continue;
    // Made by each build and never committed: they cannot be out of step.
    if (check && (file === EMBEDDED || file.startsWith(TEXTS))) continue;
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
