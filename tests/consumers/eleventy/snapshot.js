import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parseText } from "monusco-widgets/data";
import { snapshotOf } from "monusco-widgets/snapshot";

const file = createRequire(import.meta.url).resolve("monusco-widgets/dataset.json");

/** A figure as HTML that needs no script. */
export async function figure() {
  const parsed = parseText(await readFile(file, "utf8"));
  if (!parsed.ok) throw new Error("no dataset");
  const { html } = await snapshotOf(
    { element: "stat", attributes: { metric: "displaced", variant: "compact" }, language: "en", today: "2026-01-15" },
    parsed.dataset,
  );
  return html;
}
