"use client";

import "monusco-widgets/embed-dataset";
import "monusco-widgets/monusco-data/define";
import { useState } from "react";
import { MonuscoHandoverTimeline, MonuscoStat } from "monusco-widgets/react";

export function Widgets() {
  const [language, setLanguage] = useState("en");
  const [chosen, setChosen] = useState("");
  return (
    <main id="app" lang={language}>
      <button id="french" onClick={() => setLanguage("fr")}>
        Français
      </button>
      <output id="chosen">{chosen}</output>
      <MonuscoStat metric="displaced" variant="compact">
        <p>About 5.28 million people displaced (September 2025, OCHA).</p>
      </MonuscoStat>
      <MonuscoHandoverTimeline selectable headingLevel={2} onMonuscoSelect={({ id, event }) => setChosen(`${id} ${event.kind}`)}>
        <p>The hand-over, event by event.</p>
      </MonuscoHandoverTimeline>
    </main>
  );
}
