import { expect } from "chai";
import fc from "fast-check";
import { addDays, lastDay } from "../../../src/data/edtf.js";
import { latestOf, sourcesCited } from "../../../src/data/select.js";
import { real } from "../datasets.js";

describe("the sources that widgets cite", () => {
  it("stand once each, in the order of the widgets", () => {
    const figure = { element: "stat", metric: "displaced" } as const;
    const area = { element: "focus-area", area: "humanitarian-assistance" } as const;
    const cited = sourcesCited(real, [figure, area, figure]);
    expect(cited[0]).to.equal(latestOf(real, "displaced")?.observation.source);
    expect(new Set(cited)).to.have.property("size", cited.length);
    expect(sourcesCited(real, [area, figure])).to.have.members([...cited]);
  });

  it("are none for what the dataset does not have", () => {
    const nothing = [{ element: "stat", metric: "nobody" } as const, { element: "focus-area", area: "nothing" } as const];
    expect(sourcesCited(real, nothing)).to.deep.equal([]);
  });

  it("were all published when the widgets are frozen", () => {
    const day = fc.integer({ min: 0, max: 9_700 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(real.metrics)), day, (metric, asOf) =>
        sourcesCited(real, [{ element: "stat", metric, asOf }]).every((id) => {
          const { published } = real.sources[id]!;
          const { observation } = latestOf(real, metric, { asOf })!;
          return observation.published !== undefined || published === undefined || lastDay(published) <= asOf;
        }),
      ),
    );
  });
});
