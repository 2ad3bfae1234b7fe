/** The API report: what users of the package rely on, one fact a line, made of what the build has made. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { tsImport } from "tsx/esm/api";
import { tokensOf } from "../docs-tokens.mjs";
import { commandLines } from "./command-line.mjs";
import { elementLines } from "./elements.mjs";
import { inOrder } from "./facts.mjs";
import { packageLines } from "./package.mjs";
import { schemaLines } from "./schema.mjs";
import { typeLines } from "./types.mjs";

/** The command line is asked what it can do, and prints nothing. */
async function program() {
  const { program: make } = await tsImport("../../src/cli/main.ts", import.meta.url);
  return make({ print() {}, warn() {} });
}

/**
 * @param {string} root the folder of the built package
 * @returns {Promise<Map<string, string[]>>} the lines of each part of the report
 */
export async function apiReport(root) {
  const read = (file) => readFile(resolve(root, file), "utf8");
  const json = async (file) => JSON.parse(await read(file));
  const description = await json("package.json");
  const parts = [
    ["package", packageLines(description)],
    ["elements", elementLines(await json("custom-elements.json"), tokensOf(await read("src/styles/tokens.ts")))],
    ["types", typeLines(root, description.exports)],
    ["dataset", schemaLines(await json("data/schema.json"))],
    ["command-line", commandLines(await program())],
  ];
  return new Map(parts.map(([name, lines]) => [name, inOrder(lines)]));
}
