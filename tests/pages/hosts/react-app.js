// An app of React 19 as a newsroom has it: state above the widgets changes, and everything is rendered again.
import { createElement as h, StrictMode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";

const FIRST = { clicks: 0, metric: "in-need", order: ["personnel", "fatalities"], isShown: true, sentence: "A first sentence." };

function Article() {
  const [state, setState] = useState(FIRST);
  window.render = (changes) => flushSync(() => setState((before) => ({ ...before, ...changes })));
  return h(
    "article",
    { "data-clicks": state.clicks },
    h(
      "p",
      null,
      "Read ",
      state.clicks,
      " times: ",
      h("monusco-stat", { variant: "inline", metric: "displaced" }, state.sentence),
    ),
    h("monusco-stat", { id: "card", metric: state.metric }, h("p", null, state.sentence)),
    state.order.map((metric) => h("monusco-stat", { key: metric, metric, variant: "compact" })),
    state.isShown && h("monusco-handover-timeline", { controls: true }, h("p", null, state.sentence)),
  );
}

function Served() {
  const [clicks, setClicks] = useState(0);
  window.renderServed = (number) => flushSync(() => setClicks(number));
  return h(
    "article",
    null,
    h("h1", null, "The hand-over"),
    h(
      "p",
      null,
      "About ",
      h("monusco-stat", { variant: "inline", metric: "displaced" }, "5.28 million (September 2025, OCHA)"),
      " people, read ",
      clicks,
      " times.",
    ),
    h(
      "monusco-stat",
      { metric: "in-need" },
      h("p", null, "Nearly 15 million people in need of aid (28 January 2026, United Nations)."),
    ),
  );
}

const client = createRoot(document.getElementById("client"));
client.render(h(StrictMode, null, h(Article)));
window.unmountClient = () => flushSync(() => client.unmount());
// Hydrated once the widgets are defined: the later and harder order.
customElements.whenDefined("monusco-stat").then(() => {
  hydrateRoot(document.getElementById("server"), h(StrictMode, null, h(Served)));
});
