import { expect } from "chai";
import { diffs, type Change } from "./diff-run.js";

const offer: Change = (dataset) => {
  dataset["resources"] = [
    { id: "r", kind: "data", title: { en: "R" }, table: { area: "area" }, language: ["en"], publisher: "P", size: 10 },
  ];
  dataset["pictures"] = [{ id: "p", src: "p.jpg", alt: { en: "P" }, credit: "C", license: "MIT" }];
};

describe("monusco-widgets diff of what is offered", () => {
  const { diff } = diffs();

  it("tells of a table, its size, a date and further files", async () => {
    const { words } = await diff(
      (dataset) => {
        const [resource] = dataset["resources"] as Record<string, unknown>[];
        const [picture] = dataset["pictures"] as Record<string, unknown>[];
        Object.assign(resource!, { table: { events: "election" }, size: 12, published: "2026-11-01" });
        Object.assign(picture!, { sizes: [{ src: "p-640.jpg", width: 640 }] });
      },
      [],
      offer,
    );
    expect(words).to.contain("area → election").and.to.contain("10 → 12").and.to.contain("1 November 2026");
    expect(words).to.contain("p-640.jpg (640)");
  });

  it("tells of an event that drawings name, and of a series that holds", async () => {
    const { words } = await diff((dataset) => {
      const { handover, metrics } = dataset as Record<string, never> & {
        handover: { events: object[] };
        metrics: { people: { series: object[] } };
      };
      Object.assign(handover.events[0]!, { featured: true });
      Object.assign(metrics.people.series[0]!, { holds: true });
    });
    expect(words).to.contain("featured").and.to.contain("holds until the next figure");
  });
});
