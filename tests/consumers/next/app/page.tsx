import { readFile } from "node:fs/promises";
import { parseText } from "monusco-widgets/data";
import { snapshotOf } from "monusco-widgets/snapshot";
import { Widgets } from "./widgets";

/** Rendered on the server: the snapshot of one widget is made here. */
export default async function Page() {
  const parsed = parseText(await readFile("node_modules/monusco-widgets/data/monusco.json", "utf8"));
  if (!parsed.ok) throw new Error("no dataset");
  const { html } = await snapshotOf(
    { element: "stat", attributes: { metric: "displaced" }, language: "en", today: "2026-01-15" },
    parsed.dataset,
  );
  return (
    <>
      <Widgets />
      <div id="snapshot" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
