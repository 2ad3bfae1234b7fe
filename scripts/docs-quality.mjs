/** The figures in docs/quality.md, from what the last runs have kept. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { between, table } from "./docs-tokens.mjs";

export const PAGE = "docs/quality.md";

const json = (file) => readFile(file, "utf8").then(JSON.parse, () => ({}));

const result = ([name, { date, commit, passed, failed, skipped, time, told }]) =>
  [`\`${name}\``, told, passed, failed, skipped, time, date, `\`${commit}\``].map(String);

function mutants([name, { date, commit, score, mutants, killed, timeout, survivors }]) {
  const open = survivors.filter(({ judgement }) => judgement === "").length;
  return [`\`${name}\``, `${score} %`, mutants, killed + timeout, survivors.length, open, date, `\`${commit}\``].map(String);
}

/** The page with the figures of docs/quality/. */
export async function withQuality(root) {
  const page = await readFile(resolve(root, PAGE), "utf8");
  const results = Object.entries(await json(resolve(root, "docs/quality/results.json")));
  const mutation = Object.entries(await json(resolve(root, "docs/quality/mutation.json")));
  const runs = table(["what", "of it", "passed", "failed", "skipped", "time", "day", "commit"], results.map(result));
  const scores = table(["part", "score", "mutants", "killed", "survivors", "not judged", "day", "commit"], mutation.map(mutants));
  return between(between(page, "runs", runs, PAGE), "mutation", scores, PAGE);
}
