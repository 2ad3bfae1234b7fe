import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import type { MonuscoHandoverTimeline } from "../../src/components/handover-timeline/handover-timeline.js";
import { eventsOf } from "../../src/data/select.js";
import { real, within } from "../../stories/datasets.js";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";
import { all, forget, visit } from "./timeline-page.js";

type Timeline = MonuscoHandoverTimeline;

const timelinesIn = (place: ParentNode): Timeline[] => [...place.querySelectorAll("monusco-handover-timeline")];
const titles = (element: Element): (string | null)[] => all(element, ".event b").map(({ textContent }) => textContent);
const titlesOf = (query: Parameters<typeof eventsOf>[1]): string[] => eventsOf(real, query).map(({ title }) => title.en);
const kindButton = (element: Element, word: string): HTMLElement =>
  all(element, ".keys button").find(({ textContent }) => textContent?.includes(word))!;
const current = (element: Element): string | undefined => all(element, ".event[aria-current]")[0]?.dataset["id"];
const named = html`<monusco-handover-timeline controls hash="timeline"></monusco-handover-timeline>`;

async function mounted(content: TemplateResult): Promise<Timeline> {
  return timelinesIn(await mount(within(real, content)))[0]!;
}

async function press(element: Timeline, button: HTMLElement): Promise<void> {
  button.click();
  await element.updateComplete;
}

describe("monusco-handover-timeline that leaves the page", () => {
  beforeEach(forget);
  afterEach(() => {
    unmount();
    forget();
  });

  it("takes what the address has come to ask for when it is put back, and only then", async () => {
    const element = await mounted(named);
    const { parentNode } = element;
    await press(element, kindButton(element, "Base handed over"));
    const chosen = titles(element);
    element.remove();
    parentNode!.append(element);
    await settle(element.parentElement!);
    expect(titles(element)).to.deep.equal(chosen);
    element.remove();
    await visit("#timeline?kind=council");
    parentNode!.append(element);
    await settle(element.parentElement!);
    expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["council"] }));
  });
});

describe("monusco-handover-timeline, whatever its reader leaves of it", () => {
  beforeEach(forget);
  afterEach(() => {
    unmount();
    forget();
  });

  for (const layout of ["vertical", "horizontal"]) {
    it(`keeps focus and status where nothing is left, and where something is again: ${layout}`, async () => {
      const element = await mounted(
        html`<monusco-handover-timeline layout=${layout} controls phase="south-kivu north-kivu"></monusco-handover-timeline>`,
      );
      const status = inside(element, "[role=status]");
      const select = inside<HTMLSelectElement>(element, "select[part=phase]");
      select.value = "north-kivu";
      select.dispatchEvent(new Event("change"));
      await element.updateComplete;
      const button = kindButton(element, "Base handed over");
      const isKept = (): boolean =>
        element.shadowRoot!.activeElement === button && inside(element, "[role=status]") === status && status.isConnected;
      const shown = (): number => all(element, ".event").length;
      button.focus();
      expect(shown()).to.be.greaterThan(0);
      await sendKeys({ press: "Enter" });
      await element.updateComplete;
      expect(shown()).to.equal(0);
      expect(status.textContent).to.match(/^0 of/);
      expect(shownText(element)).to.contain("No event matches");
      expect(isKept(), "some to none").to.equal(true);
      expect(await violationsIn(element)).to.deep.equal([]);
      await sendKeys({ press: "Enter" });
      await element.updateComplete;
      expect(shown()).to.be.greaterThan(0);
      expect(isKept(), "none to some").to.equal(true);
    });
  }

  const removable: readonly (readonly [string, string])[] = [
    ["layout", "horizontal"],
    ["phase", "south-kivu"],
    ["kind", "council"],
    ["place", "CD-SK"],
    ["from", "2025"],
    ["to", "2023"],
    ["controls", ""],
    ["hash", "timeline"],
    ["as-of", "2024-06-30"],
    ["selectable", ""],
    ["heading-level", "5"],
  ];
  for (const layout of [undefined, "horizontal"]) {
    for (const [attribute, value] of removable) {
      if (attribute === "layout" && layout) continue;
      it(`is as if ${attribute} had never been set, once it is removed${layout ? " from a strip" : ""}`, async () => {
        const { thrown, warnings } = await complaintsOf(async () => {
          const element = await mounted(html`<monusco-handover-timeline></monusco-handover-timeline>`);
          if (layout) element.setAttribute("layout", layout);
          await element.updateComplete;
          const look = (): string =>
            element
              .shadowRoot!.querySelector(".root")!
              .outerHTML.replace(/<!--[\s\S]*?-->/g, "")
              .replace(/\s+/g, " ");
          const before = look();
          element.setAttribute(attribute, value);
          await element.updateComplete;
          expect(look() === before, "is set").to.equal(false);
          element.removeAttribute(attribute);
          await element.updateComplete;
          expect(look() === before, "is removed").to.equal(true);
        });
        expect([...thrown, ...warnings]).to.deep.equal([]);
      });
    }
  }
});

describe("the address that monusco-handover-timeline keeps", () => {
  beforeEach(forget);
  afterEach(() => {
    unmount();
    forget();
  });

  it("gives way where it is merely the id of an element, and comes back to nothing of others", async () => {
    const place = await mount(html`<h2 id="f\u00fcr alle">Figures</h2>${within(real, named)}`);
    const [element] = timelinesIn(place);
    await visit("#f%C3%BCr%20alle");
    await settle(document);
    expect(titles(element!)).to.deep.equal(titlesOf({}));
    await press(element!, kindButton(element!, "Fighting"));
    expect(location.hash).to.equal("#timeline?kind=fighting");
    await press(element!, kindButton(element!, "Fighting"));
    expect(location.hash).to.equal("");
  });

  it("says that nothing matches what it asks for and there is not", async () => {
    await visit("#timeline?kind=election&phase=ituri");
    const element = await mounted(named);
    expect(titles(element)).to.deep.equal([]);
    expect(shownText(element)).to.contain("No event matches “Election”, “Ituri”.");
    expect(inside<HTMLSelectElement>(element, "select[part=phase]").selectedOptions[0]!.textContent).to.contain("Ituri (0)");
    await visit("#timeline?kind=nothing-known");
    await settle(document);
    expect(shownText(element)).to.contain("No event matches what the address of this page asks for.");
    await press(element, kindButton(element, "Fighting"));
    expect(location.hash).to.equal("#timeline?kind=fighting");
    expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["fighting"] }));
  });

  it("does no harm, whatever it says", async () => {
    const hostile = [
      "#timeline?kind=%3Cimg%20src=x%20onerror=alert(1)%3E",
      "#timeline?kind=__proto__&place=constructor&phase=toString",
      "#timeline?kind=%E0%A4%A&%",
      `#timeline?kind=${"x".repeat(20_000)}`,
      "#timeline?",
      "#timeline?controls=kind&from=0000",
    ];
    for (const fragment of hostile) {
      const complaints = await complaintsOf(async () => {
        await visit(fragment);
        const element = await mounted(named);
        // Either nothing is asked for, or nothing is found; the words of the address are not repeated.
        expect([0, eventsOf(real).length], fragment).to.include(titles(element).length);
        expect(shownText(element)).not.to.match(/img|xxx|proto|constructor/);
      });
      expect(complaints.thrown).to.deep.equal([]);
    }
  });

  it("is one for all timelines of its name", async () => {
    const place = await mount(
      within(real, html`${named}${named}<monusco-handover-timeline controls hash="another"></monusco-handover-timeline>`),
    );
    const [one, two, another] = timelinesIn(place);
    await press(one!, kindButton(one!, "Fighting"));
    await settle(place);
    expect(titles(two!)).to.deep.equal(titlesOf({ kinds: ["fighting"] }));
    expect(titles(another!)).to.deep.equal(titlesOf({}));
    await press(two!, all(two!, "[part=show-all]")[0]!);
    await settle(place);
    expect(titles(one!)).to.deep.equal(titlesOf({}));
    const link = all(one!, "[part=event-link]").at(-1)!;
    link.focus();
    await press(one!, link);
    await settle(place);
    expect(current(two!)).to.equal(eventsOf(real).at(-1)!.id);
    expect(document.activeElement === one, "the reader is where the reader was").to.equal(true);
  });

  it("leads to its event again when its link is followed again", async () => {
    const [event] = eventsOf(real);
    const place = await mount(html`<a href=${`#timeline-${event!.id}`}>There</a>${within(real, named)}`);
    const [element] = timelinesIn(place);
    const link = place.querySelector("a")!;
    for (const time of ["first", "again"]) {
      link.focus();
      const isChanging = location.hash !== link.hash;
      const heard = isChanging ? new Promise((resolve) => addEventListener("hashchange", resolve, { once: true })) : undefined;
      link.click();
      await heard;
      await settle(document);
      expect((element!.shadowRoot!.activeElement as HTMLElement | null)?.dataset["id"], time).to.equal(event!.id);
    }
  });

  it("is a link as high as a target must be, in both directions and in a narrow column", async () => {
    for (const direction of ["ltr", "rtl"]) {
      const place = await mount(
        html`<div dir=${direction} style="inline-size: 320px">
          ${within(real, html`<monusco-handover-timeline hash="timeline" from="2024"></monusco-handover-timeline>`)}
        </div>`,
      );
      const heights = all(timelinesIn(place)[0]!, "[part=event-link]")
        .map((one) => one.getBoundingClientRect().height)
        .filter((height) => height > 0);
      expect(heights.length).to.be.greaterThan(4);
      expect(Math.min(...heights), direction).to.be.at.least(24);
    }
  });
});
