/** Pages that a server has rendered, under all that becomes of pages. The built snapshot and bundle, in three engines. */
import { expect } from "chai";

import "./bundle.js";
import { nothingWrong, until } from "./page.js";
import { settle, shownText } from "./render.js";
import { closeSnapshots, everyWidget, openMade, openSnapshots, pageOf, type SnapshotWindow } from "./snapshots.js";

/** One of each. */
const EVERY_ELEMENT = [
  { element: "stat", attributes: { metric: "displaced" } },
  { element: "stat", attributes: { metric: "displaced", trend: true, compare: "previous" } },
  { element: "stat", attributes: { metric: "displaced", variant: "inline" } },
  { element: "trend", attributes: { metric: "displaced" } },
  { element: "focus-area", attributes: { area: "rule-of-law" } },
  { element: "handover-timeline", attributes: {} },
  { element: "handover-timeline", attributes: { layout: "horizontal", controls: true } },
  { element: "handover-progress", attributes: {} },
  { element: "handover-map", attributes: {} },
  { element: "resources", attributes: {} },
  { element: "picture", attributes: {} },
  { element: "sources", attributes: { all: true } },
  { element: "brief", attributes: {} },
] as const;

const STAT = { element: "stat", attributes: { metric: "displaced" } } as const;
/** Their hashes, and nothing else that is not the bundle's own need. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src {{styles}}; require-trusted-types-for 'script'; trusted-types lit-html monusco-widgets snapshot-page";

const CORE = "/dist/monusco-widgets.core.js";

const statOf = ({ document }: SnapshotWindow): HTMLElement => document.querySelector<HTMLElement>("monusco-stat")!;
/** Whether the first widget has its style: nothing else lays its root out so. */
const isDressed = (page: SnapshotWindow): boolean =>
  page.getComputedStyle(statOf(page).shadowRoot!.querySelector(".root")!).display === "flow-root";

/** Where everything is and how it looks, through all shadow roots. */
function looksOf(page: SnapshotWindow): readonly string[] {
  return everyWidget(page.document).flatMap(({ shadowRoot, localName }) =>
    [...shadowRoot!.querySelectorAll(".root, .root *")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontSize, display } = page.getComputedStyle(element);
      const box = [x, y, width, height].map((value) => value.toFixed(1)).join(" ");
      return `${localName} ${element.localName}.${element.getAttribute("class") ?? ""}: ${box} ${color} ${fontSize} ${display}`;
    }),
  );
}

/** What looks as if it did something, and would not without a script: a button that opens a popover does so by itself. */
function deadControls(page: SnapshotWindow): readonly string[] {
  const offered = everyWidget(page.document).flatMap(({ shadowRoot }) => [
    ...shadowRoot!.querySelectorAll("button:not([popovertarget=source]), select, input, [role=option]"),
  ]);
  const isSeen = (element: Element): boolean =>
    element.closest("[popover]") === null && page.getComputedStyle(element).visibility === "visible";
  return offered.filter(isSeen).map((element) => element.outerHTML.slice(0, 80));
}

describe("snapshots on pages", () => {
  afterEach(closeSnapshots);

  for (const { element, attributes } of EVERY_ELEMENT) {
    it(`look the same without scripting and taken over, under a policy of their hashes: ${element} ${JSON.stringify(attributes)}`, async () => {
      const address = pageOf({ snapshots: [{ element, attributes, isPinned: true }], policy: POLICY });
      const off = await openMade(address, { scripting: false });
      expect(off.document.querySelector(`monusco-${element}:defined`), "no script runs").to.equal(null);
      const before = looksOf(off);
      expect(before.length).to.be.greaterThan(3);
      // Where an engine tells pages of it: in a frame that may run none, not all do.
      if (off.matchMedia("(scripting: none)").matches) expect(deadControls(off)).to.deep.equal([]);
      const page = await openSnapshots(address);
      expect(looksOf(page)).to.deep.equal(before);
      expect([page.snapshots.changes, page.snapshots.shifts]).to.deep.equal([[], []]);
      expect(page.recorded).to.deep.equal(nothingWrong);
    });
  }

  it("are taken over by the modules of the package, as an application imports them", async () => {
    for (const { element, attributes } of EVERY_ELEMENT) {
      const page = await openSnapshots(
        pageOf({ snapshots: [{ element, attributes, isPinned: true }], bundle: "/dist/define-core.js" }),
      );
      expect(page.snapshots.changes, element).to.deep.equal([]);
      expect(page.recorded, element).to.deep.equal(nothingWrong);
    }
  });

  it("wait for their provider, which may be defined last", async () => {
    const page = await openSnapshots(
      pageOf({ snapshots: [{ ...STAT, isPinned: true }], bundle: "/tests/pages/snapshot/late-data.js" }),
    );
    expect(page.document.querySelector("monusco-data:defined")).to.not.equal(null);
    expect(page.snapshots.changes).to.deep.equal([]);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("are read where the policy forbids all style, and dressed once the script is there", async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'none'";
    const page = await openSnapshots(pageOf({ snapshots: [STAT], policy }));
    expect(page.snapshots.changes).to.deep.equal([]);
    expect(shownText(statOf(page))).to.contain("5.28 million");
    expect(isDressed(page)).to.equal(true);
    expect(page.recorded.violations.every((words) => words.startsWith("style-src"))).to.equal(true);
  });

  it("go on in their own languages, whatever the page's", async () => {
    const snapshots = [STAT, { ...STAT, language: "fr" }, { ...STAT, language: "ar" }];
    const page = await openSnapshots(pageOf({ snapshots, language: "sw" }));
    expect([page.snapshots.changes, page.recorded]).to.deep.equal([[], nothingWrong]);
    const langs = everyWidget(page.document).map(({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>(".root")!.lang);
    expect(langs).to.deep.equal(["en", "fr", "ar"]);
  });

  it("judge by their day while they are taken over, and by that of their reader then", async () => {
    const snapshots = [{ ...STAT, today: "2025-10-15", timeZone: "Africa/Lubumbashi" }];
    const page = await openMade(pageOf({ snapshots }));
    const stat = statOf(page);
    const root = stat.shadowRoot!.querySelector(".root");
    await until(() => /update overdue/i.test(shownText(stat)), "the reader's day");
    expect(stat.shadowRoot!.querySelector(".root") === root, "the same nodes").to.equal(true);
    expect(page.recorded).to.deep.equal(nothingWrong);
    expect(page.snapshots.changes.length).to.be.greaterThan(0);
  });

  it("hold a day that is pinned", async () => {
    const page = await openSnapshots(pageOf({ snapshots: [{ ...STAT, today: "2025-10-15", isPinned: true }] }));
    expect([page.snapshots.changes, page.recorded]).to.deep.equal([[], nothingWrong]);
    expect(shownText(statOf(page))).not.to.match(/update overdue/i);
  });

  it("of a language without words of ours are taken over in that which stands in", async () => {
    const page = await openSnapshots(pageOf({ snapshots: [{ ...STAT, language: "pt" }], language: "pt" }));
    expect([page.snapshots.changes, page.recorded]).to.deep.equal([[], nothingWrong]);
  });

  it("take the numbers of a list of sources that the page has", async () => {
    const page = await openSnapshots(pageOf({ snapshots: [STAT], after: "<monusco-sources></monusco-sources>" }));
    const list = page.document.querySelector("monusco-sources")!;
    await until(() => list.shadowRoot!.querySelector("li") !== null, "what the snapshot cites");
    await until(() => statOf(page).shadowRoot!.querySelector("sup") !== null, "its number");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });
});

describe("snapshots with an address to ask", () => {
  afterEach(closeSnapshots);
  const open = (src: string): Promise<SnapshotWindow> =>
    openSnapshots(pageOf({ snapshots: [{ ...STAT, src: new URL(src, location.href).href, isPinned: true }], bundle: CORE }));

  interface Provider extends Element {
    readonly state: { readonly status: string };
  }
  const isAnswered = (status: string, page: SnapshotWindow) => (): boolean =>
    page.document.querySelector<Provider>("monusco-data")!.state.status === status;

  it("stay as they are where it has the same data", async () => {
    const page = await open("/data/monusco.json");
    await until(isAnswered("ready", page), "the answer");
    await settle(page.document);
    expect([page.snapshots.changes, page.recorded]).to.deep.equal([[], nothingWrong]);
  });

  it("are taken over while it is slow", async () => {
    const page = await open("/late/snapshots/data/monusco.json");
    expect(isAnswered("loading", page)()).to.equal(true);
    expect(statOf(page).matches(":state(ready)"), "ready").to.equal(true);
    await fetch("/let-go/snapshots");
    await until(isAnswered("ready", page), "the answer");
    await settle(page.document);
    expect([page.snapshots.changes, page.recorded]).to.deep.equal([[], nothingWrong]);
  });

  it("show what is newer", async () => {
    const page = await open("/snapshots/newer.json");
    const root = statOf(page).shadowRoot!.querySelector(".root");
    await until(() => shownText(statOf(page)).includes("5.99 million"), "the newer figure");
    expect(statOf(page).shadowRoot!.querySelector(".root") === root, "the same nodes").to.equal(true);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("keep what they show where it cannot be had, and say so", async () => {
    const page = await open("/data/nowhere.json");
    await until(isAnswered("failed", page), "the failure");
    await settle(page.document);
    expect(shownText(statOf(page))).to.contain("5.28 million");
    expect(statOf(page).shadowRoot!.querySelector("[part=retry]")).not.to.equal(null);
    expect(page.recorded.warnings).to.deep.equal([]);
  });
});

describe("snapshots that something has happened to", () => {
  afterEach(closeSnapshots);
  const withChange = (change: readonly (readonly [string, string])[], snapshots: readonly object[] = [STAT]): string =>
    pageOf({ snapshots, change, bundle: CORE });

  it("of another version are rendered anew, dressed, and one line says so", async () => {
    const page = await openSnapshots(withChange([["lit-part [^ -]+", "lit-part AAAAAAAAAAA="]], [STAT, STAT]));
    expect(page.recorded.warnings).to.have.length(1);
    expect(page.recorded.warnings[0]).to.contain("is not what this version renders");
    expect([page.recorded.errors, page.recorded.thrown]).to.deep.equal([[], []]);
    for (const stat of page.document.querySelectorAll("monusco-stat")) {
      expect(stat.shadowRoot!.querySelectorAll(".root")).to.have.length(1);
      expect(shownText(stat)).to.contain("5.28 million");
    }
    expect(isDressed(page)).to.equal(true);
  });

  it("stay as they are where a filter took their data away", async () => {
    const page = await openMade(withChange([['<script type="application/json">.*?</script>', ""]]));
    await until(() => page.customElements.get("monusco-stat") !== undefined, "the bundle");
    await settle(page.document);
    expect(shownText(statOf(page))).to.contain("5.28 million");
    expect([page.snapshots.changes, page.recorded]).to.deep.equal([[], nothingWrong]);
  });

  it("are a sentence where a filter took their shadow away, and a widget once the script is there", async () => {
    const address = withChange([["<template[^>]*>.*?</template>", ""]]);
    const off = await openMade(address, { scripting: false });
    expect(statOf(off).shadowRoot).to.equal(null);
    expect(statOf(off).querySelector("p")!.getBoundingClientRect().height).to.be.greaterThan(9);
    const page = await openSnapshots(address);
    expect(shownText(statOf(page))).to.contain("5.28 million");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("are widgets where a script wrote them into the page, which has no shadow for them", async () => {
    const text = await (await fetch(pageOf({ snapshots: [STAT] }))).text();
    const place = document.createElement("main");
    document.body.append(place);
    place.innerHTML = /<main>(.*)<\/main>/s.exec(text)![1]!;
    await settle(place);
    const stat = place.querySelector("monusco-stat")!;
    expect(shownText(stat)).to.contain("5.28 million");
    place.remove();
  });
});
