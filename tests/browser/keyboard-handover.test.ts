/** The keyboard contract of timeline, map and progress. */
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import { real, within } from "../../stories/datasets.js";
import "./bundle.js";
import { focused } from "./flat-tree.js";
import { focusedPart, press, savedFiles, startBefore, tabTo } from "./keyboard.js";
import { languageCame } from "./languages.js";
import { inside, mount, unmount } from "./render.js";

/** A widget of the real dataset with a stop before it that has the focus. */
async function mounted(content: TemplateResult, direction: "ltr" | "rtl" = "ltr"): Promise<HTMLElement> {
  const page = html`<div dir=${direction} lang=${direction === "rtl" ? "ar" : "en"} style="inline-size: 700px">${within(real, content)}</div>`;
  const place = await mount(page);
  startBefore(place);
  return place.querySelector<HTMLElement>("monusco-handover-timeline, monusco-handover-map, monusco-handover-progress")!;
}

describe("monusco-handover-timeline by keyboard", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  const withControls = html`<monusco-handover-timeline controls></monusco-handover-timeline>`;
  const strip = html`<monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>`;
  const status = (element: Element): string => inside(element, "[part=status]").textContent;

  it("chooses a kind with Enter and Space, says how many are left, and keeps the focus", async () => {
    const element = await mounted(withControls);
    await tabTo("kind");
    const button = focused()!;
    const all = status(element);
    await press("Enter");
    expect(button.getAttribute("aria-pressed")).to.equal("true");
    expect(status(element)).not.to.equal(all);
    expect(focused() === button).to.equal(true);
    await press(" ");
    expect(button.getAttribute("aria-pressed")).to.equal("false");
    expect(status(element)).to.equal(all);
  });

  it("shows all again, and the focus stays among the choices", async () => {
    const element = await mounted(withControls);
    await tabTo("kind");
    await press("Enter");
    inside(element, "[part=show-all]").focus();
    await press("Enter");
    expect(status(element)).to.match(/^All /);
    expect(focused()?.localName).to.equal("select");
  });

  it("opens what is folded with Enter", async () => {
    const element = await mounted(html`<monusco-handover-timeline></monusco-handover-timeline>`);
    await tabTo("summary");
    await press("Enter");
    expect((focused()!.parentElement as HTMLDetailsElement).open).to.equal(true);
    expect(element.shadowRoot!.activeElement === focused()).to.equal(true);
  });

  it("chooses an event of a selectable list with Enter, and tells the page", async () => {
    const element = await mounted(html`<monusco-handover-timeline selectable></monusco-handover-timeline>`);
    const heard: string[] = [];
    element.addEventListener("monusco-select", ({ id }) => heard.push(id));
    await tabTo("event-button");
    await press("Enter");
    expect(heard).to.have.length(1);
    expect(focused()!.getAttribute("aria-pressed")).to.equal("true");
  });

  for (const [direction, later, earlier] of [
    ["ltr", "ArrowRight", "ArrowLeft"],
    ["rtl", "ArrowLeft", "ArrowRight"],
  ] as const) {
    it(`strip, ${direction}: Home and End go to the ends, ${later} to a later event`, async () => {
      const element = await mounted(strip, direction);
      await tabTo("slider");
      const slider = inside<HTMLInputElement>(element, "[part=slider]");
      await press("Home");
      expect(slider.value).to.equal("0");
      await press(later, later);
      expect(slider.value).to.equal("2");
      await press(earlier);
      expect(slider.value).to.equal("1");
      await press("End");
      expect(slider.value).to.equal(slider.max);
    });
  }

  it("strip: steps with the buttons below it, which say when there is no further event", async () => {
    const element = await mounted(strip);
    await tabTo("slider");
    await press("Home");
    await tabTo("later");
    const slider = inside<HTMLInputElement>(element, "[part=slider]");
    await press("Enter", " ");
    expect(slider.value).to.equal("2");
    expect(focusedPart()).to.equal("later");
    expect(inside(element, ".told").getAttribute("aria-live")).to.equal("polite");
    inside(element, "[part=earlier]").focus();
    await press("Enter", "Enter", "Enter");
    expect(slider.value).to.equal("0");
    expect(focusedPart()).to.equal("earlier");
    expect(focused()!.getAttribute("aria-disabled")).to.equal("true");
  });

  it("takes the calendar away", async () => {
    const element = await mounted(strip);
    inside(element, "[part=downloads]").focus();
    await press("Enter", "Tab");
    expect(await savedFiles(() => press("Enter"))).to.deep.equal(["monusco-handover.ics"]);
    expect(focusedPart()).to.equal("downloads");
  });
});

describe("monusco-handover-map by keyboard", () => {
  before(() => languageCame("ar"));
  afterEach(unmount);

  const map = html`<monusco-handover-map></monusco-handover-map>`;
  const name = (): string => focused()!.getAttribute("aria-label")!;
  /** The place that a site's name starts with, without the marks that isolate it in a text of another script. */
  const placeIn = (words: string): string => words.split(/[,،]/)[0]!.replace(/[\u2068\u2069]/g, "");

  for (const [direction, next, previous] of [
    ["ltr", "ArrowRight", "ArrowLeft"],
    ["rtl", "ArrowLeft", "ArrowRight"],
  ] as const) {
    it(`${direction}: is one stop; ArrowDown and ${next} go south, ArrowUp and ${previous} north, Home and End to the ends`, async () => {
      const element = await mounted(map, direction);
      await press("Tab");
      expect(focused()!.getAttribute("role")).to.equal("option");
      const north = name();
      expect(inside(element, "[part=read-out]").textContent).to.contain(placeIn(north));
      await press("ArrowDown");
      const second = name();
      expect(second).not.to.equal(north);
      await press("ArrowUp", next);
      expect(name()).to.equal(second);
      await press(previous);
      expect(name()).to.equal(north);
      await press("End");
      const south = name();
      await press("ArrowDown");
      expect(name(), "after the last comes the first").to.equal(north);
      await press("ArrowUp");
      expect(name()).to.equal(south);
      await press("Home");
      expect(name()).to.equal(north);
      await press("Tab");
      expect(focused()!.getAttribute("role")).not.to.equal("option");
      document.querySelector<HTMLElement>("main > button")!.focus();
      await press("Tab");
      expect(name(), "the choice is kept").to.equal(north);
    });
  }

  it("opens the list that says the same", async () => {
    const element = await mounted(map);
    await press("Tab");
    await tabTo("summary");
    while (focused()!.closest("[part=list]") === null) await tabTo("summary");
    await press("Enter");
    expect(inside<HTMLDetailsElement>(element, "[part=list]").open).to.equal(true);
  });
});

describe("monusco-handover-progress by keyboard", () => {
  afterEach(unmount);

  it("goes through its marks of sources and opens names and counts with Enter", async () => {
    const element = await mounted(html`<monusco-handover-progress variant="compact"></monusco-handover-progress>`);
    await press("Tab");
    expect(focused()!.closest(".reference") !== null).to.equal(true);
    await tabTo("summary");
    await press("Enter");
    expect(inside<HTMLDetailsElement>(element, ".names").open).to.equal(true);
    await press("Tab");
    expect(focused()!.closest(".names") !== null).to.equal(true);
  });
});
