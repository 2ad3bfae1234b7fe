/**
 * What an application of Solid may write and what not, judged by `tsc`.
 * @jsxImportSource solid-js
 */
import type { JSX } from "solid-js";
import type { MonuscoStat } from "../../src/index.js";
import "../../src/frameworks/solid.js";

export function Tags(): JSX.Element {
  let stat: MonuscoStat | undefined;
  return (
    <article lang="fr">
      <monusco-data scope="page" src="/dataset.json" on:monusco-data-ready={({ dataset }) => console.log(dataset.metrics)} />
      <monusco-stat
        ref={(element) => (stat = element)}
        metric="displaced"
        variant="inline"
        attr:as-of="2024-06-30"
        class="figure"
        trend
      >
        <p>In words: {stat?.metric}</p>
      </monusco-stat>
      <monusco-handover-timeline prop:headingLevel={2} on:monusco-select={(event) => console.log(event.id)} />
      <monusco-handover-timeline
        bool:selectable={false}
        attr:controls=""
        on:monusco-select={{ handleEvent: ({ id }) => console.log(id), once: true }}
      />
      {/* @ts-expect-error it would be written as text, which is true */}
      <monusco-handover-timeline attr:selectable={false} />
      {/* @ts-expect-error no such variant */}
      <monusco-stat metric="displaced" variant="huge" />
      {/* @ts-expect-error no such variant */}
      <monusco-stat metric="displaced" prop:variant="huge" />
      {/* @ts-expect-error the event has no such field */}
      <monusco-handover-timeline on:monusco-select={({ site }) => console.log(site)} />
      {/* @ts-expect-error no such tag */}
      <monusco-chart />
    </article>
  );
}
