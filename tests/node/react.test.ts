import { expect } from "chai";
import { createElement, createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MonuscoData, MonuscoHandoverTimeline, MonuscoStat } from "../../src/frameworks/react/index.js";
import * as components from "../../src/frameworks/react/index.js";
import type { MonuscoStat as StatElement } from "../../src/index.js";
import { readJson } from "./files.js";

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly name: string; readonly tagName?: string }[] }[];
}

/** What they do in a browser, tests/consumers/react sees. */
describe("the components of React, on a server", () => {
  it("are there for each element", async () => {
    const { modules } = await readJson<Manifest>("custom-elements.json");
    const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    expect(Object.keys(components)).to.have.members(elements.map(({ name }) => name));
    for (const { name, tagName } of elements) {
      const markup = renderToStaticMarkup(createElement(components[name as keyof typeof components] as () => null));
      expect(markup).to.equal(`<${tagName}></${tagName}>`);
    }
  });

  it("write attributes by their names in HTML, and what is inside", () => {
    const props = {
      metric: "displaced",
      asOf: "2024-06-30",
      trend: true,
      compare: undefined,
      className: "figure",
      "aria-label": "x",
    };
    expect(renderToStaticMarkup(createElement(MonuscoStat, props, createElement("p", null, "In words.")))).to.equal(
      '<monusco-stat metric="displaced" as-of="2024-06-30" trend="" class="figure" aria-label="x"><p>In words.</p></monusco-stat>',
    );
    expect(
      renderToStaticMarkup(createElement(MonuscoHandoverTimeline, { headingLevel: 2, controls: true, selectable: false })),
    ).to.equal('<monusco-handover-timeline heading-level="2" controls=""></monusco-handover-timeline>');
  });

  it("leave out handlers, refs and datasets in hand", () => {
    const stat = createElement(MonuscoStat, { ref: createRef<StatElement>(), onClick: () => undefined });
    expect(renderToStaticMarkup(stat)).to.equal("<monusco-stat></monusco-stat>");
    const data = createElement(MonuscoData, {
      value: { id: "x" },
      timeZone: "Africa/Lubumbashi",
      onMonuscoDataReady: () => undefined,
    });
    expect(renderToStaticMarkup(data)).to.equal('<monusco-data time-zone="Africa/Lubumbashi"></monusco-data>');
  });
});
