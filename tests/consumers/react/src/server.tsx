import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { renderToString } from "react-dom/server";
import { parseText } from "monusco-widgets/data";
import { snapshotOf } from "monusco-widgets/snapshot";
import { App } from "./App.js";

/** The page as the server sends it. */
export async function render(): Promise<string> {
  const file = createRequire(import.meta.url).resolve("monusco-widgets/dataset.json");
  const parsed = parseText(await readFile(file, "utf8"));
  if (!parsed.ok) throw new Error("no dataset");
  const { html } = await snapshotOf(
    { element: "stat", attributes: { metric: "displaced" }, language: "en", today: "2026-01-15" },
    parsed.dataset,
  );
  return renderToString(<App snapshot={html} />);
}
