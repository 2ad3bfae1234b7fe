/**
 * What an application of React may write and what not, judged by `tsc`: a line that should be wrong and is not fails.
 * @jsxImportSource react
 */
import { useRef } from "react";
import type { MonuscoHandoverTimeline as Timeline, MonuscoStat as StatElement } from "../../src/index.js";
import { MonuscoData, MonuscoHandoverTimeline, MonuscoStat } from "../../src/frameworks/react/index.js";

export function Tags() {
  const stat = useRef<StatElement>(null);
  return (
    <article lang="fr">
      <monusco-data scope="page" src="/dataset.json" time-zone="Africa/Lubumbashi" jsonld />
      <monusco-data
        value={{}}
        onmonusco-data-ready={({ dataset, origin }) => console.log(dataset.metrics, origin satisfies string)}
      />
      <monusco-stat ref={stat} metric="displaced" variant="inline" as-of="2024-06-30" className="figure" aria-label="x" trend>
        <p>In words.</p>
      </monusco-stat>
      <monusco-stat metric="of-another-dataset" slot="x" class="figure" />
      <monusco-focus-area area="protection" heading-level={2} />
      <monusco-handover-timeline
        heading-level="2"
        controls
        onmonusco-select={(event) => console.log(event.id, event.event.date)}
      />
      {/* @ts-expect-error no such variant */}
      <monusco-stat metric="displaced" variant="huge" />
      {/* @ts-expect-error no number */}
      <monusco-trend metric="displaced" heading-level="two" />
      {/* @ts-expect-error no such attribute */}
      <monusco-handover-map zoom={3} />
      {/* @ts-expect-error the event has no such field */}
      <monusco-handover-timeline onmonusco-select={({ site }) => console.log(site)} />
      {/* @ts-expect-error no such tag */}
      <monusco-chart />
    </article>
  );
}

export function Components() {
  const timeline = useRef<Timeline>(null);
  return (
    <>
      <MonuscoData
        src="/dataset.json"
        timeZone="Africa/Lubumbashi"
        onMonuscoDataError={({ problems }) => console.log(problems[0]?.pointer)}
      />
      <MonuscoStat metric="displaced" variant="compact" asOf="2024-06-30" className="figure" onClick={() => undefined}>
        <p>In words.</p>
      </MonuscoStat>
      <MonuscoHandoverTimeline
        ref={timeline}
        layout="horizontal"
        headingLevel={2}
        onMonuscoSelect={({ id }) => console.log(id)}
      />
      {/* @ts-expect-error no such variant */}
      <MonuscoStat metric="displaced" variant="huge" />
      {/* @ts-expect-error a component has the names of the properties */}
      <MonuscoStat metric="displaced" asof="2024-06-30" />
      {/* @ts-expect-error the event has no such field */}
      <MonuscoHandoverTimeline onMonuscoSelect={({ site }) => console.log(site)} />
    </>
  );
}
