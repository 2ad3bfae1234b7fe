/** Where the list of the timeline puts today, and what it says of a silence before it. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { addDays } from "../../src/data/edtf.js";
import { TODAY, within } from "../../stories/datasets.js";
import { inside, mount, shownText, unmount } from "./render.js";
import { all, datasetWith, event } from "./timeline-page.js";

const listOf = async (...days: readonly string[]): Promise<HTMLElement> => {
  const events = days.map((day, index) => event(`event-${index}`, day));
  const place = await mount(within(datasetWith(events), html`<monusco-handover-timeline></monusco-handover-timeline>`));
  return place.querySelector<HTMLElement>("monusco-handover-timeline")!;
};

describe("today in monusco-handover-timeline", () => {
  afterEach(unmount);

  it("comes after what happened today, and before what is to come", async () => {
    const list = await listOf(addDays(TODAY, -1), TODAY, addDays(TODAY, 1));
    const now = inside(list, "[part=today]");
    const isBefore = (row: Element): boolean => (row.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect(all(list, ".event").map(isBefore)).to.deep.equal([true, true, false]);
  });

  for (const [days, isSilent] of [
    [92, false],
    [93, true],
  ] as const)
    it(`follows ${isSilent ? "a silence" : "no silence"} where the last event is ${days} days old`, async () => {
      const words = shownText(await listOf(addDays(TODAY, -days)));
      expect(words.includes("Nothing recorded from here to today.")).to.equal(isSilent);
    });
});

describe("the link to an event", () => {
  afterEach(unmount);

  for (const [what, init, isOurs] of [
    ["a plain click", {}, true],
    ["Ctrl", { ctrlKey: true }, false],
    ["Meta", { metaKey: true }, false],
    ["Shift", { shiftKey: true }, false],
    ["Alt", { altKey: true }, false],
    ["the middle button", { button: 1 }, false],
  ] as const)
    it(`is followed ${isOurs ? "in the page" : "by the browser, into a place of its own"}: ${what}`, async () => {
      const place = await mount(
        within(
          datasetWith([event("one", "2026-01-01")]),
          html`<monusco-handover-timeline hash="steps"></monusco-handover-timeline>`,
        ),
      );
      const timeline = place.querySelector<HTMLElement>("monusco-handover-timeline")!;
      let isPrevented: boolean | undefined;
      const look = (click: Event): void => {
        isPrevented = click.defaultPrevented;
        click.preventDefault();
      };
      addEventListener("click", look);
      inside(timeline, "[part=event-link]").dispatchEvent(
        new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ...init }),
      );
      removeEventListener("click", look);
      history.replaceState(history.state, "", location.pathname + location.search);
      expect(isPrevented).to.equal(isOurs);
    });
});
