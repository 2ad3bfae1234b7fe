import { useRef, useState } from "react";
import type { MonuscoStat as StatElement } from "monusco-widgets";
import dataset from "monusco-widgets/dataset.json";
import { MonuscoData, MonuscoFocusArea, MonuscoHandoverTimeline, MonuscoStat } from "monusco-widgets/react";

/** @param snapshot what the server has rendered of one widget, or the same read from the page */
export function App({ snapshot }: { readonly snapshot: string }) {
  const [language, setLanguage] = useState("en");
  const [chosen, setChosen] = useState("");
  const [variant, setVariant] = useState<"compact" | undefined>("compact");
  const stat = useRef<StatElement>(null);
  return (
    <main id="app" lang={language}>
      <button id="french" onClick={() => setLanguage("fr")}>
        Français
      </button>
      <button id="card" onClick={() => setVariant(undefined)}>
        Card
      </button>
      <button id="ask" onClick={() => setChosen(`asked ${stat.current?.localName}`)}>
        Ask
      </button>
      <output id="chosen">{chosen}</output>
      <MonuscoStat ref={stat} metric="displaced" variant={variant} className="figure">
        <p>About 5.28 million people displaced (September 2025, OCHA).</p>
      </MonuscoStat>
      <MonuscoHandoverTimeline selectable headingLevel={2} onMonuscoSelect={({ id, event }) => setChosen(`${id} ${event.kind}`)}>
        <p>The hand-over, event by event.</p>
      </MonuscoHandoverTimeline>
      <monusco-stat metric="in-need" as-of="2025-06-30">
        <p>The same as a tag.</p>
      </monusco-stat>
      <MonuscoFocusArea area="elections" />
      <MonuscoData value={dataset}>
        <MonuscoStat id="in-hand" metric="personnel-ceiling" />
      </MonuscoData>
      <div id="snapshot" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: snapshot }} />
    </main>
  );
}
