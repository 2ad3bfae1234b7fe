import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import type { MonuscoHandoverTimeline } from "../../src/components/handover-timeline/handover-timeline.js";
import type { Dataset } from "../../src/data/schema.js";
import { within } from "../../stories/datasets.js";
import { mount, settle, unmount } from "./render.js";
import { all, datasetWith, event } from "./timeline-page.js";

const KINDS = ["council", "fighting", "agreement"];

/** As many events, a day apart, their kinds in turn. */
const many = (count: number): Dataset =>
  datasetWith(
    Array.from({ length: count }, (_, index) =>
      event(`e-${index}`, `2024-01-${String(index + 1).padStart(2, "0")}`, {
        kind: KINDS[index % KINDS.length],
        note: { en: `Of ${index}.` },
      }),
    ),
  );

const idsOf = (element: Element): (string | undefined)[] => all(element, ".event").map(({ dataset }) => dataset["id"]);
const rowOf = (element: Element, id: string): HTMLElement | undefined => all(element, `.event[data-id=${id}]`)[0];

async function mounted(dataset: Dataset): Promise<MonuscoHandoverTimeline> {
  const place = await mount(within(dataset, html`<monusco-handover-timeline></monusco-handover-timeline>`));
  return place.querySelector("monusco-handover-timeline")!;
}

async function keep(element: MonuscoHandoverTimeline, kind: string | undefined): Promise<void> {
  if (kind === undefined) element.removeAttribute("kind");
  else element.setAttribute("kind", kind);
  await settle(document.body);
}

describe("the rows of monusco-handover-timeline", () => {
  afterEach(unmount);

  it("are the same elements again after another filter, in their order", async () => {
    const element = await mounted(many(31));
    const [ids, rows] = [idsOf(element), new Set(all(element, ".event"))];
    for (const kind of ["agreement", undefined, "fighting agreement", "council", undefined]) {
      await keep(element, kind);
      const kinds = kind?.split(" ") ?? KINDS;
      expect(idsOf(element)).to.deep.equal(ids.filter((_, index) => kinds.includes(KINDS[index % 3]!)));
      expect(all(element, ".event").every((row) => rows.has(row))).to.equal(true);
    }
  });

  it("stay what they are while others go: a note that was opened is open in its own row", async () => {
    const element = await mounted(many(9));
    rowOf(element, "e-5")!.querySelector("details")!.open = true;
    await keep(element, "agreement");
    expect(all<HTMLDetailsElement>(element, ".note").map(({ open }) => open)).to.deep.equal([false, true, false]);
    await keep(element, "council");
    await keep(element, undefined);
    expect(rowOf(element, "e-5")!.querySelector("details")!.open).to.equal(true);
  });

  it("are told anew in another language, those that were laid aside too", async () => {
    const element = await mounted(many(9));
    await keep(element, "agreement");
    element.lang = "fr";
    await settle(document.body);
    await keep(element, undefined);
    const words = all(element, ".event .note summary").map(({ textContent }) => textContent);
    expect(new Set(words).size).to.equal(1);
    expect(all(element, ".event time").map(({ textContent }) => textContent)[0]).to.equal("1er janv. 2024");
  });

  it("are gone with their events", async () => {
    const element = await mounted(many(9));
    await keep(element, "agreement");
    const provider = element.closest("monusco-data")!;
    provider.value = many(3);
    await settle(document.body);
    await keep(element, undefined);
    expect(idsOf(element)).to.deep.equal(["e-0", "e-1", "e-2"]);
    provider.value = many(9);
    await settle(document.body);
    expect(idsOf(element)).to.have.length(9);
  });
});
