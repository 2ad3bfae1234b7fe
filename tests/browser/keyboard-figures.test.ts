/** The keyboard contract of stat, trend and sources. */
import { expect } from "chai";
import { html } from "lit";
import { invented, real, within } from "../../stories/datasets.js";
import "./bundle.js";
import { focused } from "./flat-tree.js";
import { caughtLinks, focusedPart, press, savedFiles, startBefore, tabTo } from "./keyboard.js";
import { languageCame } from "./languages.js";
import { inside, mount, unmount } from "./render.js";

const isOpen = (popover: HTMLElement): boolean => popover.matches(":popover-open");

describe("monusco-stat by keyboard", () => {
  afterEach(unmount);

  const mounted = async (variant = "card"): Promise<HTMLElement> => {
    const place = await mount(
      within(
        invented,
        html`<p>Some <monusco-stat metric="overdue" variant=${variant}></monusco-stat></p><button type="button">After</button>`,
      ),
    );
    startBefore(place);
    return place.querySelector("monusco-stat")!;
  };

  for (const [variant, part] of [
    ["card", "source"],
    ["compact", "source"],
    ["inline", "value"],
  ] as const) {
    it(`${variant}: is one stop; Enter and Space open the source, Escape closes it and leads back`, async () => {
      const element = await mounted(variant);
      const popover = inside(element, "#source");
      await press("Tab");
      expect(focusedPart()).to.equal(part);
      for (const key of ["Enter", " "]) {
        await press(key);
        expect(isOpen(popover), key).to.equal(true);
        await press("Escape");
        expect(isOpen(popover), key).to.equal(false);
        expect(focusedPart(), key).to.equal(part);
      }
    });
  }

  it("goes through what is in the popover, and out of it, which closes it", async () => {
    const element = await mounted();
    await press("Tab", "Enter", "Tab");
    expect(focusedPart()).to.equal("document-link");
    await press("Tab");
    expect(focusedPart()).to.equal("copy");
    await press("Tab");
    expect(focusedPart()).to.equal("close");
    await press("Tab");
    expect(focused()?.textContent).to.equal("After");
    expect(isOpen(inside(element, "#source"))).to.equal(false);
  });

  it("closes by its own button, with the focus back", async () => {
    const element = await mounted();
    await press("Tab", "Enter", "Tab", "Tab", "Tab", "Enter");
    expect(isOpen(inside(element, "#source"))).to.equal(false);
    expect(focusedPart()).to.equal("source");
  });

  it("says in the button what became of a citation that was copied", async () => {
    const element = await mounted();
    await press("Tab", "Enter", "Tab", "Tab", "Enter");
    const said = (): string => inside(element, "#source").textContent;
    for (let waited = 0; !/Copied|Copy this text/.test(said()) && waited < 100; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(said()).to.match(/Copied|Copy this text/);
    expect(focusedPart()).to.equal("copy");
  });
});

describe("monusco-trend by keyboard", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  const mounted = async (direction: "ltr" | "rtl"): Promise<HTMLElement> => {
    const place = await mount(
      html`<div dir=${direction} lang=${direction === "rtl" ? "ar" : "en"}>
        ${within(real, html`<monusco-trend metric="displaced"></monusco-trend>`)}
      </div>`,
    );
    startBefore(place);
    await press("Tab");
    expect(focusedPart()).to.equal("stepper");
    return place.querySelector("monusco-trend")!;
  };
  const at = (element: Element): number => Number(inside<HTMLInputElement>(element, "[part=stepper]").value);
  const read = (element: Element): string => inside(element, "[part=read-out]").textContent;

  for (const [direction, later, earlier] of [
    ["ltr", "ArrowRight", "ArrowLeft"],
    ["rtl", "ArrowLeft", "ArrowRight"],
  ] as const) {
    it(`${direction}: Home and End go to the first and the last figure, ${later} to a later one, and the figure is read out`, async () => {
      const element = await mounted(direction);
      const last = Number(inside<HTMLInputElement>(element, "[part=stepper]").max);
      await press("Home");
      expect(at(element)).to.equal(0);
      const first = read(element);
      await press(later, later);
      expect(at(element)).to.equal(2);
      expect(read(element)).not.to.equal(first);
      await press(earlier);
      expect(at(element)).to.equal(1);
      await press("End");
      expect(at(element)).to.equal(last);
      expect(inside(element, "[part=stepper]").getAttribute("aria-valuetext")).to.contain("2025");
    });
  }

  it("opens the table with Enter and Space, and goes into it as a region that scrolls", async () => {
    const element = await mounted("ltr");
    await tabTo("summary");
    const table = inside<HTMLDetailsElement>(element, "[part=table]");
    await press("Enter");
    expect(table.open).to.equal(true);
    await press(" ");
    expect(table.open).to.equal(false);
    await press(" ", "Tab");
    expect(focused()?.getAttribute("role")).to.equal("region");
  });

  it("opens the files with Enter, takes one, and has the focus back", async () => {
    const element = await mounted("ltr");
    await tabTo("downloads");
    await press("Enter");
    expect(isOpen(inside(element, "#downloads"))).to.equal(true);
    await press("Tab");
    expect(focusedPart()).to.equal("download");
    const files = await savedFiles(() => press("Enter"));
    expect(files).to.deep.equal(["monusco-displaced.csv"]);
    expect(isOpen(inside(element, "#downloads"))).to.equal(false);
    expect(focusedPart()).to.equal("downloads");
  });
});

describe("monusco-sources and the marks of citations by keyboard", () => {
  afterEach(unmount);

  it("goes from mark to mark and follows each with Enter", async () => {
    const place = await mount(
      within(real, html`<monusco-focus-area area="rule-of-law"></monusco-focus-area><monusco-sources></monusco-sources>`),
    );
    startBefore(place);
    const links = caughtLinks(place);
    await press("Tab");
    expect(focused()?.closest(".reference") !== null).to.equal(true);
    expect(focused()?.textContent).to.match(/^Source \d+: /);
    await press("Enter");
    expect(links).to.deep.equal([(focused() as HTMLAnchorElement).href]);
  });

  it("opens a mark's document by Enter, and copies the list by Enter and Space", async () => {
    const place = await mount(
      within(real, html`<monusco-stat metric="displaced"></monusco-stat><monusco-sources></monusco-sources>`),
    );
    startBefore(place);
    await tabTo("copy");
    await press("Enter");
    const element = place.querySelector("monusco-sources")!;
    const said = (): string => element.shadowRoot!.textContent;
    for (let waited = 0; !/Copied|Copy this text/.test(said()) && waited < 100; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(said()).to.match(/Copied|Copy this text/);
    await tabTo("downloads");
    await press(" ");
    expect(isOpen(inside(element, "#downloads"))).to.equal(true);
    await press("Escape");
    expect(focusedPart()).to.equal("downloads");
  });
});
