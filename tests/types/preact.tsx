/**
 * What an application of Preact may write and what not, judged by `tsc`.
 * @jsxImportSource preact
 */
import { createRef } from "preact";
import type { MonuscoStat } from "../../src/index.js";
import "../../src/frameworks/preact.js";

export function Tags() {
  const stat = createRef<MonuscoStat>();
  return (
    <article lang="fr">
      <monusco-data scope="page" src="/dataset.json" onmonusco-data-ready={({ dataset }) => console.log(dataset.metrics)} />
      <monusco-stat ref={stat} metric="displaced" variant="inline" as-of="2024-06-30" class="figure" trend>
        <p>In words.</p>
      </monusco-stat>
      <monusco-handover-timeline heading-level={2} onmonusco-select={(event) => console.log(event.id)} />
      {/* @ts-expect-error no such variant */}
      <monusco-stat metric="displaced" variant="huge" />
      {/* @ts-expect-error no number */}
      <monusco-trend metric="displaced" heading-level="two" />
      {/* @ts-expect-error the event has no such field */}
      <monusco-handover-timeline onmonusco-select={({ site }) => console.log(site)} />
      {/* @ts-expect-error no such tag */}
      <monusco-chart />
    </article>
  );
}
