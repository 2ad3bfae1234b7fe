/** What the maintainers of the data remark is of today: no frozen view has a word of it, neither folded, nor for paper alone, nor in a file. */
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { mount, openPopovers, settle, unmount } from "./render.js";
import { everywhere } from "./use-everything.js";

/** Nobody writes so. */
const REMARK = "REMARK-OF-TODAY";

const remark = { note: { en: REMARK } };

const remarkedAll = <T extends object>(list: readonly T[]): readonly T[] => list.map((one) => ({ ...one, ...remark }));

/** The dataset with that remark on everything that can have one. */
const dataset = {
  ...real,
  metrics: Object.fromEntries(
    Object.entries(real.metrics).map(([id, metric]) => [id, { ...metric, observations: remarkedAll(metric.observations) }]),
  ),
  focusAreas: real.focusAreas.map((area) => ({ ...area, points: remarkedAll(area.points) })),
  handover: {
    phases: remarkedAll(real.handover.phases),
    sites: remarkedAll(real.handover.sites),
    events: remarkedAll(real.handover.events),
  },
};

/** Each has remarks to tell where it is not frozen. */
const TELLING: Readonly<Record<string, TemplateResult>> = {
  stat: html`<monusco-stat metric="displaced"></monusco-stat>`,
  "stat, compared": html`<monusco-stat metric="displaced" compare="previous"></monusco-stat>`,
  trend: html`<monusco-trend metric="displaced"></monusco-trend>`,
  "focus-area": html`<monusco-focus-area area="elections"></monusco-focus-area>`,
  "handover-timeline": html`<monusco-handover-timeline></monusco-handover-timeline>`,
  "handover-timeline, strip": html`<monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>`,
  "handover-progress": html`<monusco-handover-progress></monusco-handover-progress>`,
  "handover-progress, compact": html`<monusco-handover-progress variant="compact"></monusco-handover-progress>`,
  "handover-map": html`<monusco-handover-map></monusco-handover-map>`,
  brief: html`<monusco-brief></monusco-brief>`,
};

const LATEST = "2026-11-24";

interface Drawn extends HTMLElement {
  readonly toSVG?: () => string | undefined;
}

/** All text of a widget, whoever it is for, and its picture. */
const textIn = (place: HTMLElement): string =>
  [...everywhere(place, ".root")].map(({ textContent }) => textContent).join(" ") +
  [...everywhere<Drawn>(place, "*")].map((one) => (one.localName.startsWith("monusco-") ? (one.toSVG?.() ?? "") : "")).join(" ");

/** The files of all lists of downloads, as text. */
async function filesOf(place: HTMLElement): Promise<string> {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  // The link that would save one does nothing.
  Object.defineProperty(HTMLAnchorElement.prototype, "click", { configurable: true, value: () => undefined });
  try {
    const buttons = everywhere(place, "[part=download]");
    for (const button of buttons) button.click();
    expect(blobs.length).to.equal(buttons.length);
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
  }
  return (await Promise.all(blobs.map((blob) => blob.text()))).join("\n");
}

describe("the remarks of the maintainers", () => {
  afterEach(unmount);

  for (const [name, widget] of Object.entries(TELLING)) {
    it(`are told by ${name} of today, and not of a day that it is frozen to`, async () => {
      const place = await mount(within(dataset, widget));
      openPopovers(place);
      expect(textIn(place).includes(REMARK), "today").to.equal(true);
      place.querySelector("monusco-data")!.setAttribute("as-of", LATEST);
      await settle(place);
      expect(textIn(place).includes(REMARK), "frozen").to.equal(false);
      expect((await filesOf(place)).includes(REMARK), "its files").to.equal(false);
    });
  }
});
