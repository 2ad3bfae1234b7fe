import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import type { MonuscoHandoverTimeline } from "../../src/components/handover-timeline/handover-timeline.js";
import { eventsOf } from "../../src/data/select.js";
import type { MonuscoSelectEvent } from "../../src/events.js";
import { real, within } from "../../stories/datasets.js";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";
import { all, forget, visit } from "./timeline-page.js";

type Timeline = MonuscoHandoverTimeline;

const timelineIn = (place: ParentNode): Timeline => place.querySelector("monusco-handover-timeline")!;
const titles = (element: Element): (string | null)[] => all(element, ".event b").map(({ textContent }) => textContent);
const titlesOf = (query: Parameters<typeof eventsOf>[1]): string[] => eventsOf(real, query).map(({ title }) => title.en);
const kindButton = (element: Element, word: string): HTMLElement =>
  all(element, ".keys button").find(({ textContent }) => textContent?.includes(word))!;
const statusOf = (element: Element): string | undefined => inside(element, "[role=status]").textContent?.trim();

async function mounted(content: TemplateResult, language?: string): Promise<Timeline> {
  return timelineIn(await mount(within(real, content, language)));
}

async function choose(element: Timeline, aspect: "place" | "phase", value: string): Promise<void> {
  const select = inside<HTMLSelectElement>(element, `select[part=${aspect}]`);
  select.value = value;
  select.dispatchEvent(new Event("change"));
  await element.updateComplete;
}

async function press(element: Timeline, button: HTMLElement): Promise<void> {
  button.click();
  await element.updateComplete;
}

describe("monusco-handover-timeline, for its reader", () => {
  beforeEach(forget);
  afterEach(() => {
    unmount();
    forget();
  });

  describe("controls", () => {
    it("are not there unless the page asks for them", async () => {
      const element = await mounted(html`<monusco-handover-timeline></monusco-handover-timeline>`);
      expect(all(element, ".keys button, select, [role=status]")).to.have.length(0);
    });

    it("are all there, or those that are named", async () => {
      const place = await mount(
        within(
          real,
          html`<monusco-handover-timeline controls></monusco-handover-timeline>
            <monusco-handover-timeline controls="kind, phase"></monusco-handover-timeline>
            <monusco-handover-timeline .controls=${true}></monusco-handover-timeline>`,
        ),
      );
      const parts = [...place.querySelectorAll("monusco-handover-timeline")].map((element) =>
        [...new Set(all(element, ".keys button, select").map((one) => one.getAttribute("part")))].sort().join(),
      );
      expect(parts).to.deep.equal(["kind,phase,place", "kind,phase", "kind,phase,place"]);
    });

    it("complain of what cannot be chosen by", async () => {
      const complaints = await complaintsOf(() =>
        mounted(html`<monusco-handover-timeline controls="kinds"></monusco-handover-timeline>`),
      );
      expect(complaints.warnings).to.have.length(1);
      expect(complaints.warnings[0]).to.contain('controls="kinds"').and.to.contain("kind, place, phase");
    });

    it("keep what is chosen, say how many that are, and count what each choice would leave", async () => {
      const element = await mounted(html`<monusco-handover-timeline controls></monusco-handover-timeline>`);
      const { length } = eventsOf(real);
      expect(statusOf(element)).to.equal(`All ${length} events shown`);
      await press(element, kindButton(element, "Base handed over"));
      expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["handover"] }));
      expect(kindButton(element, "Base handed over").getAttribute("aria-pressed")).to.equal("true");
      const kept = eventsOf(real, { kinds: ["handover"] }).length;
      expect(statusOf(element)).to.equal(`${kept} of ${length} events shown`);
      const inSouth = eventsOf(real, { kinds: ["handover"], places: ["CD-SK"] }).length;
      const names = all(element, "select[part=place] option").map(({ textContent }) => textContent);
      expect(names).to.include(`South Kivu (${inSouth})`);
      await choose(element, "place", "CD-SK");
      expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["handover"], places: ["CD-SK"] }));
      // What another kind would show in South Kivu, whatever kind is chosen now.
      const fighting = eventsOf(real, { kinds: ["fighting"], places: ["CD-SK"] }).length;
      expect(kindButton(element, "Fighting").textContent).to.contain(String(fighting));
      await press(element, kindButton(element, "Fighting"));
      expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["handover", "fighting"], places: ["CD-SK"] }));
    });

    it("offer a way back from what matches nothing", async () => {
      const element = await mounted(html`<monusco-handover-timeline controls></monusco-handover-timeline>`);
      await press(element, kindButton(element, "Election"));
      await choose(element, "phase", "north-kivu");
      expect(shownText(element)).to.contain("No event matches “Election”, “North Kivu”.");
      expect(statusOf(element)).to.equal(`0 of ${eventsOf(real).length} events shown`);
      const buttons = all(element, "[part=show-all]");
      expect(buttons).to.have.length(1);
      buttons[0]!.focus();
      await press(element, buttons[0]!);
      expect(titles(element)).to.deep.equal(titlesOf({}));
      expect(element.shadowRoot!.activeElement?.localName).to.equal("select");
      expect(inside<HTMLSelectElement>(element, "select[part=phase]").value).to.equal("");
    });

    it("choose from what the page asks for, and no more", async () => {
      const query = { kinds: ["handover", "mission"], phases: ["south-kivu"] };
      const element = await mounted(
        html`<monusco-handover-timeline controls kind="handover mission" phase="south-kivu"></monusco-handover-timeline>`,
      );
      expect(titles(element)).to.deep.equal(titlesOf(query));
      expect(all(element, ".keys button")).to.have.length(2);
      expect(all(element, "select[part=phase]"), "one is no choice").to.have.length(0);
      await press(element, kindButton(element, "Base handed over"));
      expect(titles(element)).to.deep.equal(titlesOf({ ...query, kinds: ["handover"] }));
      await press(element, kindButton(element, "Base handed over"));
      expect(titles(element)).to.deep.equal(titlesOf(query));
    });

    it("speak French", async () => {
      const element = await mounted(html`<monusco-handover-timeline controls></monusco-handover-timeline>`, "fr");
      expect(shownText(element)).to.contain("Toutes les provinces").and.to.contain("événements sont affichés");
    });

    it("are accessible, with something chosen too", async () => {
      const element = await mounted(html`<monusco-handover-timeline controls hash="t"></monusco-handover-timeline>`);
      await press(element, kindButton(element, "Base handed over"));
      expect(await violationsIn(element)).to.deep.equal([]);
    });
  });

  describe("the address", () => {
    const named = html`<monusco-handover-timeline controls hash="timeline"></monusco-handover-timeline>`;

    it("stays as it is unless the page gives it a name", async () => {
      const element = await mounted(html`<monusco-handover-timeline controls></monusco-handover-timeline>`);
      await press(element, kindButton(element, "Fighting"));
      expect(location.hash).to.equal("");
      expect(all(element, "[part=event-link]")).to.have.length(0);
    });

    it("keeps what is chosen, without a step in the history, and lets it go", async () => {
      const element = await mounted(named);
      const steps = history.length;
      await press(element, kindButton(element, "Base handed over"));
      await choose(element, "place", "CD-SK");
      expect(location.hash).to.equal("#timeline?kind=handover&place=CD-SK");
      expect(history.length).to.equal(steps);
      await press(element, all(element, "[part=show-all]")[0]!);
      expect(location.href.includes("#")).to.equal(false);
    });

    it("is read on load and when it changes", async () => {
      await visit("#timeline?kind=fighting&kind=council");
      const element = await mounted(named);
      expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["fighting", "council"] }));
      await visit("#timeline?phase=north-kivu&phase=south-kivu");
      await settle(document);
      expect(titles(element)).to.deep.equal(titlesOf({ phases: ["north-kivu"] }));
    });

    it("of others is left alone", async () => {
      for (const fragment of [
        "#/article/5",
        "#timelines?kind=fighting",
        "#timeline",
        "#timeline-no-such-event",
        "#other?kind=x",
        "#!figures",
        "#/figures",
      ]) {
        await visit(fragment);
        const element = await mounted(named);
        expect(titles(element), fragment).to.deep.equal(titlesOf({}));
        expect(element.shadowRoot!.activeElement === null, fragment).to.equal(true);
        await press(element, kindButton(element, "Fighting"));
        expect(titles(element), fragment).to.deep.equal(titlesOf({ kinds: ["fighting"] }));
        expect(location.hash, fragment).to.equal(fragment);
      }
    });

    it("chooses nothing that the reader could not take back", async () => {
      await visit("#timeline?kind=fighting");
      const element = await mounted(
        html`<monusco-handover-timeline hash="timeline" controls="phase"></monusco-handover-timeline>`,
      );
      expect(titles(element)).to.deep.equal(titlesOf({}));
    });

    it("is refused a name that would need encoding", async () => {
      const complaints = await complaintsOf(async () => {
        const element = await mounted(html`<monusco-handover-timeline hash="my timeline?"></monusco-handover-timeline>`);
        expect(all(element, "[part=event-link]")).to.have.length(0);
      });
      expect(complaints.warnings.join()).to.contain('hash="my timeline?"');
    });
  });

  describe("an event", () => {
    const [folded] = eventsOf(real);
    const named = html`<monusco-handover-timeline controls hash="timeline"></monusco-handover-timeline>`;
    const current = (element: Element): string | undefined => all(element, ".event[aria-current]")[0]?.dataset["id"];

    it("has an address, on its date", async () => {
      const element = await mounted(named);
      const links = all<HTMLAnchorElement>(element, "[part=event-link]");
      expect(links.map(({ hash }) => hash)).to.deep.equal(eventsOf(real).map(({ id }) => `#timeline-${id}`));
      expect(links[0]!.textContent).to.match(/, link to this event$/);
      const steps = history.length;
      await press(element, links.at(-1)!);
      expect(location.hash).to.equal(`#timeline-${eventsOf(real).at(-1)!.id}`);
      expect(history.length).to.equal(steps);
      expect(current(element)).to.equal(eventsOf(real).at(-1)!.id);
    });

    it("is unfolded, focused and marked for who arrives at its address", async () => {
      await visit(`#timeline-${folded!.id}`);
      const element = await mounted(named);
      expect(current(element)).to.equal(folded!.id);
      expect(inside<HTMLDetailsElement>(element, "details.folded").open).to.equal(true);
      expect((element.shadowRoot!.activeElement as HTMLElement | null)?.dataset["id"]).to.equal(folded!.id);
      await visit(`#timeline-${eventsOf(real)[3]!.id}`);
      await settle(document);
      expect(current(element)).to.equal(eventsOf(real)[3]!.id);
    });

    it("is arrived at once, not again when the timeline is moved about", async () => {
      await visit(`#timeline-${folded!.id}`);
      const element = await mounted(named);
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      const fold = inside<HTMLDetailsElement>(element, "details.folded");
      fold.open = false;
      element.parentElement!.append(element);
      element.requestUpdate();
      await settle(document);
      expect(fold.open).to.equal(false);
    });

    it("is shown by its id, past what the reader chose", async () => {
      const element = await mounted(named);
      await press(element, kindButton(element, "Fighting"));
      expect(await element.show(folded!.id)).to.equal(true);
      expect(titles(element)).to.deep.equal(titlesOf({}));
      expect(current(element)).to.equal(folded!.id);
      await press(element, kindButton(element, "Fighting"));
      expect(await element.show("no-such-event")).to.equal(false);
      expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["fighting"] }));
    });

    it("is not shown where the page does not ask for it", async () => {
      const element = await mounted(html`<monusco-handover-timeline kind="fighting"></monusco-handover-timeline>`);
      expect(await element.show(folded!.id)).to.equal(false);
      expect(titles(element)).to.deep.equal(titlesOf({ kinds: ["fighting"] }));
    });

    it("is shown once there are data", async () => {
      const place = await mount(html`<monusco-data><monusco-handover-timeline></monusco-handover-timeline></monusco-data>`);
      const element = timelineIn(place);
      expect(await element.show(folded!.id)).to.equal(false);
      place.querySelector("monusco-data")!.value = real;
      await settle(place);
      expect(current(element)).to.equal(folded!.id);
    });

    it("that the reader chooses is told to the page", async () => {
      const element = await mounted(html`<monusco-handover-timeline selectable></monusco-handover-timeline>`);
      const heard: MonuscoSelectEvent[] = [];
      document.addEventListener("monusco-select", (event) => heard.push(event), { once: true });
      await press(element, all(element, "[part=event-button]")[2]!);
      const third = eventsOf(real)[2]!;
      expect(heard.map(({ id, event, bubbles, composed }) => [id, event.title.en, bubbles, composed])).to.deep.equal([
        [third.id, third.title.en, true, true],
      ]);
      expect(all(element, "[part=event-button]")[2]!.getAttribute("aria-pressed")).to.equal("true");
    });
  });
});
