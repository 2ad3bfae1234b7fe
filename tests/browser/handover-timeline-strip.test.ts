import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import type { MonuscoHandoverTimeline } from "../../src/components/handover-timeline/handover-timeline.js";
import { BANDS } from "../../src/components/shared/drawing/bands.js";
import { eventsOf } from "../../src/data/select.js";
import { real, TODAY, within } from "../../stories/datasets.js";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";
import { all, datasetWith, event, phase } from "./timeline-page.js";

type Timeline = MonuscoHandoverTimeline;

const strip = html`<monusco-handover-timeline layout="horizontal"></monusco-handover-timeline>`;

async function mounted(content: TemplateResult = strip, dataset: unknown = real, language?: string): Promise<Timeline> {
  return (await mount(within(dataset, content, language))).querySelector("monusco-handover-timeline")!;
}

/** Whether letters touch: the boxes of browsers have air above and below them, each as much as it likes. */
function touch(a: DOMRect, b: DOMRect): boolean {
  const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
  return a.left < b.right && b.left < a.right && Math.abs(middle(a) - middle(b)) < 12;
}

/** The event that is told below the strip. */
const told = (element: Element): string | null => inside(element, ".read-out b[part=event-title]").textContent;

/** The events between the beginning of the strip and its end, in order. */
const inWindow = eventsOf(real).filter(({ date }) => date >= "2023-08" || date === "2023");

describe("monusco-handover-timeline, as a strip", () => {
  afterEach(unmount);

  it("shows phases and events along a line of time, in words too, and the same as a list", async () => {
    const element = await mounted();
    const drawings = all<SVGSVGElement>(element, ".bands svg");
    expect(drawings).to.have.length(BANDS.length);
    for (const drawing of drawings) {
      expect(drawing.getAttribute("role")).to.equal("img");
      expect(drawing.getAttribute("aria-label"))
        .to.contain("Phase 1: South Kivu. Planned to 30 April 2024. Declared complete on 30 June 2024.")
        .and.to.contain("On hold since July 2024.")
        .and.to.contain(`${inWindow.length} events, August 2023 to December 2026. The list below has all events.`);
    }
    const list = inside<HTMLDetailsElement>(element, "details.as-list");
    expect(list.open).to.equal(false);
    expect(list.querySelectorAll(".event")).to.have.length(eventsOf(real).length);
  });

  it("says how much lies before it, and that the list has it", async () => {
    const before = eventsOf(real).length - inWindow.length;
    expect(shownText(await mounted())).to.contain(`${before} earlier events, since 1999, are in the list.`);
    const whole = await mounted(html`<monusco-handover-timeline layout="horizontal" from="1999"></monusco-handover-timeline>`);
    expect(shownText(whole)).to.contain("November 1999 to December 2026").and.not.to.contain("are in the list");
  });

  it("tells the last that has happened, then what the keyboard chooses, and tells the page of it", async () => {
    const element = await mounted();
    const past = inWindow.filter(({ date }) => date <= TODAY);
    expect(told(element)).to.equal(past.at(-1)!.title.en);
    const heard: string[] = [];
    element.addEventListener("monusco-select", ({ id }) => heard.push(id));
    const slider = inside<HTMLInputElement>(element, ".slider");
    slider.focus();
    await sendKeys({ press: "ArrowLeft" });
    await element.updateComplete;
    expect(told(element)).to.equal(past.at(-2)!.title.en);
    expect(slider.getAttribute("aria-valuetext")).to.contain(past.at(-2)!.title.en).and.to.contain("2026");
    await sendKeys({ press: "Home" });
    await element.updateComplete;
    expect(told(element)).to.equal(inWindow[0]!.title.en);
    expect(heard).to.deep.equal([past.at(-2)!.id, inWindow[0]!.id]);
    expect(all(element, ".bands .chosen")).to.have.length(BANDS.length);
  });

  it("names those that are featured, and boxes nothing of the real dataset where there is room", async () => {
    for (const direction of ["ltr", "rtl"]) {
      const place = await mount(html`<div dir=${direction}>${within(real, strip)}</div>`);
      const element = place.querySelector("monusco-handover-timeline")!;
      const named = (band: string): number => all(element, `.band.${band} .leader`).length;
      const featured = inWindow.filter((one) => one.featured).length;
      expect(featured).to.equal(8);
      expect([named("full"), named("wide"), named("narrow"), named("small")], direction).to.deep.equal([8, 8, 0, 0]);
      expect(named("middle"), direction).to.be.within(1, 7);
      for (const band of ["wide", "full"]) {
        expect(all(element, `.band.${band} .bin`), `${direction} ${band}`).to.have.length(0);
        expect(all(element, `.band.${band} .mark`), `${direction} ${band}`).to.have.length(inWindow.length);
      }
      const text = inside(element, ".band.full svg").textContent.replace(/\s+/g, "");
      for (const { title } of inWindow.filter((one) => one.featured))
        expect(text, direction).to.contain(title.en.replace(/\s+/g, ""));
    }
  });

  it("sets names that touch no other name, as the browser draws them, in both directions", async () => {
    for (const [direction, language] of [
      ["ltr", "en"],
      ["rtl", "en"],
      ["ltr", "fr"],
    ]) {
      const place = await mount(html`<div dir=${direction} style="inline-size: 1000px">${within(real, strip, language)}</div>`);
      const element = place.querySelector("monusco-handover-timeline")!;
      const boxes = all<SVGTextElement>(element, ".band.full .name").map((one) => one.getBoundingClientRect());
      expect(boxes.length).to.be.greaterThan(7);
      const edge = inside(element, ".band.full svg").getBoundingClientRect();
      boxes.forEach((a, index) => {
        expect(a.left >= edge.left - 9 && a.right <= edge.right + 9, `${language} ${index} is within`).to.equal(true);
        for (const b of boxes.slice(index + 1)) expect(touch(a, b), `${direction} ${language} ${index}`).to.equal(false);
        for (const mark of all(element, ".band.full .mark"))
          expect(touch(a, mark.getBoundingClientRect()), `${direction} ${language} ${index} and a mark`).to.equal(false);
      });
    }
  });

  it("draws of a plan that only has an end no beginning", async () => {
    const element = await mounted();
    expect(all(element, ".band.full .planned")).to.have.length(0);
    expect(all(element, ".band.full .due:not(.around)")).to.have.length(1);
    expect(shownText(element)).to.contain("Bracket: end of a plan").and.not.to.contain("Outline");
  });

  it("lists only the kinds that are drawn, and signs what goes on beyond its edge", async () => {
    const frozen = await mounted(
      html`<monusco-handover-timeline layout="horizontal" as-of="2024-06-30"></monusco-handover-timeline>`,
    );
    expect(inside(frozen, ".keys").textContent).not.to.contain("Fighting");
    expect(all(frozen, ".band.full .beyond")).to.have.length(1);
    expect(shownText(frozen)).to.contain("Arrow on it");
    const year = await mounted(html`<monusco-handover-timeline layout="horizontal" from="2023"></monusco-handover-timeline>`);
    expect(all(year, ".band.full .beyond")).to.have.length(0);
    expect(shownText(year)).not.to.contain("Arrow on it");
  });

  it("is a figure with the name of its heading, and says rightly how much of it is drawn", async () => {
    const element = await mounted(html`<monusco-handover-timeline layout="horizontal" controls></monusco-handover-timeline>`);
    const name = inside(element, "figure").getAttribute("aria-labelledby");
    expect(inside(element, `#${name}`).textContent).to.equal("The hand-over: 1 of 3 phases declared complete");
    expect(inside(element, "[role=status]").textContent).to.equal(
      `All ${eventsOf(real).length} events shown: ${inWindow.length} in the drawing, all in the list`,
    );
  });

  it("goes to the neighbours by buttons, which stop at the ends and say what they reach", async () => {
    const element = await mounted();
    const step = async (part: string): Promise<void> => {
      inside(element, `[part="${part}"]`).click();
      await element.updateComplete;
    };
    await step("later");
    expect(told(element)).to.equal(inWindow.at(-1)!.title.en);
    expect(inside(element, ".told").getAttribute("aria-live")).to.equal("polite");
    expect(inside(element, "[part=later]").getAttribute("aria-disabled")).to.equal("true");
    await step("later");
    expect(told(element)).to.equal(inWindow.at(-1)!.title.en);
    await step("earlier");
    expect(told(element)).to.equal(inWindow.at(-2)!.title.en);
  });

  it("takes the mark that is nearest to the pointer, on a page that runs to the left too", async () => {
    for (const direction of ["ltr", "rtl"]) {
      const place = await mount(html`<div dir=${direction}>${within(real, strip)}</div>`);
      const element = place.querySelector("monusco-handover-timeline")!;
      const drawing = all<SVGSVGElement>(element, ".bands svg").find((one) => one.getBoundingClientRect().width > 0)!;
      const box = drawing.getBoundingClientRect();
      const heard: string[] = [];
      element.addEventListener("monusco-select", ({ id }) => heard.push(id));
      const at = { clientX: direction === "rtl" ? box.left : box.right, clientY: box.bottom - 40, pointerType: "mouse" };
      drawing.dispatchEvent(new PointerEvent("pointermove", at));
      await element.updateComplete;
      expect(told(element), direction).to.equal(inWindow.at(-1)!.title.en);
      expect(heard, direction).to.deep.equal([]);
      drawing.dispatchEvent(new PointerEvent("pointerup", at));
      expect(heard, direction).to.deep.equal([inWindow.at(-1)!.id]);
    }
  });

  it("numbers sources in the order of the list, whatever is chosen", async () => {
    const element = await mounted();
    const numbers = (): string[] => all(element, ".event .reference").map(({ textContent }) => textContent);
    const before = numbers();
    inside(element, "[part=earlier]").click();
    await element.updateComplete;
    expect(numbers()).to.deep.equal(before);
  });

  it("keeps its window while the reader chooses", async () => {
    const element = await mounted(html`<monusco-handover-timeline layout="horizontal" controls></monusco-handover-timeline>`);
    const subtitle = inside(element, ".subtitle").textContent;
    all(element, ".keys button")
      .find(({ textContent }) => textContent.includes("Base handed over"))!
      .click();
    await element.updateComplete;
    expect(inside(element, ".subtitle").textContent).to.equal(subtitle);
    const kept = inWindow.filter(({ kind }) => kind === "handover");
    expect(all(element, ".band.full .mark")).to.have.length(kept.length);
  });

  it("shows an event by its id: on the strip where it is there, else in the list", async () => {
    const element = await mounted();
    expect(await element.show(inWindow[4]!.id)).to.equal(true);
    expect(told(element)).to.equal(inWindow[4]!.title.en);
    expect(element.shadowRoot!.activeElement?.classList.contains("slider")).to.equal(true);
    const [first] = eventsOf(real);
    expect(await element.show(first!.id)).to.equal(true);
    expect(inside<HTMLDetailsElement>(element, "details.as-list").open).to.equal(true);
    expect((element.shadowRoot!.activeElement as HTMLElement | null)?.dataset["id"]).to.equal(first!.id);
  });

  it("freezes to what was known", async () => {
    const element = await mounted(
      html`<monusco-handover-timeline layout="horizontal" as-of="2024-06-30"></monusco-handover-timeline>`,
    );
    expect(shownText(element)).to.contain("Shown as known on 30 June 2024.").and.not.to.contain("On hold since July 2024");
    expect(inside(element, ".band.full .today-name").textContent).to.equal("Shown as known on 30 June 2024");
  });

  it("is accessible, in French too", async () => {
    const element = await mounted(
      html`<monusco-handover-timeline layout="horizontal" controls></monusco-handover-timeline>`,
      real,
      "fr",
    );
    expect(shownText(element)).to.contain("1 phase sur 3 déclarée achevée");
    expect(await violationsIn(element)).to.deep.equal([]);
  });

  it("neither throws, nor hangs, nor is blank, whatever the dates are", async () => {
    const odd = ["0000", "9999", "9999-12-31", "0000-01-01/9999-12-31", "../1960", "2026-01/..", "20XX", "2026-11-24"];
    const datasets = [
      datasetWith(odd.map((date, index) => event(`odd-${index}`, date))),
      datasetWith([event("one", "2026-11-24")]),
      datasetWith([event("ahead", "2030")], [phase("far", { status: "planned", planned: "9999" })]),
      datasetWith(
        [event("one", "2024", { confidence: "unsure" })],
        Array.from({ length: 40 }, (_, index) => phase(`phase-${index}`, { actual: index % 2 ? "0000/.." : "../9999" })),
      ),
      datasetWith(
        [event("markup", "2024-05", { title: { en: "<img src=x onerror=alert(1)>" } })],
        [phase("long", { title: { en: "Wort".repeat(60) }, status: "on-hold", since: "2024" })],
      ),
    ];
    for (const dataset of datasets) {
      for (const attributes of [{}, { from: "0000" }, { to: "9999" }, { from: "9999" }, { to: "0000" }]) {
        const complaints = await complaintsOf(async () => {
          const { from, to } = attributes as { from?: string; to?: string };
          const element = await mounted(
            html`<monusco-handover-timeline layout="horizontal" .from=${from} .to=${to}></monusco-handover-timeline>`,
            dataset,
          );
          expect(shownText(element)).not.to.equal("");
          for (const drawing of all(element, ".bands svg"))
            expect(drawing.outerHTML).not.to.contain("NaN").and.not.to.contain("Infinity");
        });
        expect(complaints.thrown).to.deep.equal([]);
      }
    }
  });

  it("counts what finds no room, and the slider reaches it", async () => {
    const many = Array.from({ length: 400 }, (_, index) => event(`e-${index}`, `2026-0${1 + (index % 9)}-1${index % 10}`));
    const element = await mounted(strip, datasetWith(many));
    const drawing = inside(element, ".band.wide svg");
    const counted = [...drawing.querySelectorAll(".count")].reduce((sum, { textContent }) => sum + Number(textContent), 0);
    expect(counted + drawing.querySelectorAll(".mark").length).to.equal(400);
    expect(inside<HTMLInputElement>(element, ".slider").max).to.equal("399");
    expect(shownText(element)).to.contain("Number in a box: further events of that time.");
  });

  it("follows a change of direction and of language", async () => {
    const element = await mounted();
    const before = inside(element, ".band.wide .mark").getAttribute("transform");
    element.parentElement!.dir = "rtl";
    element.parentElement!.lang = "fr";
    await settle(document);
    await element.updateComplete;
    expect(inside(element, ".band.wide .mark").getAttribute("transform")).not.to.equal(before);
    expect(inside(element, ".band.wide .today-name").textContent).to.contain("Aujourd’hui");
  });
});
