/** Every story in six languages, light and dark, at three widths, judged by axe and by our own checks, in Chromium. */
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { root, seconds } from "../run.mjs";
import { asked, complaints, countsOf } from "./counted.mjs";

const CACHE = resolve(root, "node_modules/.cache/monusco-widgets/matrix");

/** What a page can be, and what the reader of the command asks for of it. */
const ASPECTS = {
  LANGUAGES: ["en", "fr", "sw", "ln", "ar", "es"],
  SCHEMES: ["light", "dark"],
  WIDTHS: ["320", "680", "1100"],
};

const wanted = (name) => asked(name, ASPECTS[name]);

const pages = () =>
  wanted("LANGUAGES").flatMap((language) =>
    wanted("SCHEMES").flatMap((scheme) => wanted("WIDTHS").map((width) => ({ language, scheme, width: Number(width) }))),
  );

const nameOf = ({ language, scheme, width }) => `${language}-${scheme}-${width}`;

const TESTS = "accessibility.all.test.ts";

/** What a result depends on: the bundle with its languages, the stories and the checks, but no other tests. */
async function fingerprint() {
  const filesOf = async (folder, isOne = () => true) => {
    const files = (await readdir(resolve(root, folder))).filter((file) => file.endsWith(".js") || file.endsWith(".ts"));
    return files.filter(isOne).map((file) => resolve(root, folder, file));
  };
  const files = [
    resolve(root, "dist/monusco-widgets.js"),
    ...(await filesOf("dist/locales")),
    ...(await filesOf("stories")),
    ...(await filesOf("tests/browser", (file) => file === TESTS || !file.endsWith(".test.ts"))),
  ];
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest("hex");
}

/** Judges one page, unless that was done for the same sources; a result without a count did not come to its end. */
async function judge(page, print, isFresh) {
  const file = resolve(CACHE, `${nameOf(page)}.json`);
  const before = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  if (!isFresh && before?.print === print && before.failed === 0) return { ...before, isOld: true };
  const start = performance.now();
  const { output, ...counts } = await countsOf("chromium", [`tests/browser/${TESTS}`], {
    MATRIX_PAGE: JSON.stringify(page),
  });
  const result = { print, ...counts, time: seconds(start), output };
  await writeFile(file, JSON.stringify(result));
  return result;
}

/** @returns the tests of all pages */
export async function judgeMatrix() {
  await mkdir(CACHE, { recursive: true });
  const [all, print, isFresh] = [pages(), await fingerprint(), process.argv.includes("--fresh")];
  const todo = [...all];
  const results = new Map();
  const work = async () => {
    for (let page = todo.shift(); page; page = todo.shift()) {
      const result = await judge(page, print, isFresh);
      results.set(nameOf(page), result);
      const told = result.isOld ? "as before" : result.time;
      console.log(
        `${result.failed === 0 ? "✓" : "✗"} ${nameOf(page).padEnd(14)} ${result.passed} passed, ${result.failed} failed (${told})`,
      );
      if (result.failed > 0) console.log(complaints(result.output));
    }
  };
  await Promise.all(Array.from({ length: Number(process.env.JOBS ?? 1) }, work));
  const sum = (what) => [...results.values()].reduce((all, result) => all + result[what], 0);
  // Of pages that were judged in an earlier run, too.
  const time = [...results.values()].reduce((all, one) => all + Number.parseFloat(one.time), 0);
  return { passed: sum("passed"), failed: sum("failed"), told: `${results.size} pages`, time: `${time.toFixed(1)} s` };
}
