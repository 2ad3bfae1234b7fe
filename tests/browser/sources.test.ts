import { expect } from "chai";
import { html, nothing, type TemplateResult } from "lit";
import "../../src/define.js";
import { sourcesCited, type Showing } from "../../src/data/select.js";
import { real, TODAY, within } from "../../stories/datasets.js";
import { mount, unmount } from "./render.js";

const CASES: readonly (readonly [Showing, TemplateResult])[] = [undefined, "2024-03-15", "2025-12-31"].flatMap((asOf) => {
  const day = asOf === undefined ? { on: TODAY } : { asOf };
  const frozen = asOf ?? nothing;
  return [
    ...real.focusAreas.map(
      ({ id }) =>
        [
          { element: "focus-area", area: id, ...day },
          html`<monusco-focus-area area=${id} as-of=${frozen}></monusco-focus-area>`,
        ] as const,
    ),
    [
      { element: "handover-timeline", ...(asOf !== undefined && { asOf }) },
      html`<monusco-handover-timeline as-of=${frozen}></monusco-handover-timeline>`,
    ] as const,
    [
      { element: "handover-timeline", places: ["CD-SK"], from: "2024", ...(asOf !== undefined && { asOf }) },
      html`<monusco-handover-timeline place="CD-SK" from="2024" as-of=${frozen}></monusco-handover-timeline>`,
    ] as const,
  ];
});

describe("what a widget cites", () => {
  afterEach(unmount);

  for (const [showing, widget] of CASES) {
    it(`is what the dataset says of ${JSON.stringify(showing)}`, async () => {
      const place = await mount(within(real, widget));
      const root = place.querySelector("monusco-focus-area, monusco-handover-timeline")!.shadowRoot!;
      const cited = [...root.querySelectorAll(".sources cite")].map((cite) => cite.textContent);
      expect(cited).to.deep.equal(sourcesCited(real, [showing]).map((id) => real.sources[id]!.title));
    });
  }
});
