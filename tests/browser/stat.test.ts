import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import { html } from "lit";
import { invented, real, within } from "../../stories/datasets.js";
import "../../src/define.js";
import { latestOf } from "../../src/data/select.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, openSource, settle, shownText, unmount } from "./render.js";

const stat = (place: ParentNode): HTMLElement => place.querySelector("monusco-stat")!;

describe("monusco-stat", () => {
  afterEach(unmount);

  it("shows the figure, its date, its freshness and its source in the DOM", async () => {
    const place = await mount(within(invented, html`<monusco-stat metric="overdue"></monusco-stat>`));
    const element = stat(place);
    expect(shownText(element)).to.equal("Overdue about 5.28 million As of September 2025 Update overdue Source: An agency");
    expect(inside<HTMLDataElement>(element, "data").value).to.equal("5280000");
    expect(inside<HTMLTimeElement>(element, ".as-of time").dateTime).to.equal("2025-09");
    expect(inside(element, "cite").textContent).to.equal("An agency");
  });

  it("says as much in French", async () => {
    const place = await mount(within(invented, html`<monusco-stat metric="overdue"></monusco-stat>`, "fr-CD"));
    expect(shownText(stat(place))).to.equal(
      "Overdue (fr) environ 5,28 millions Situation : septembre 2025 Mise à jour en retard Source : An agency",
    );
  });

  it("follows the language of the page, live and through a shadow root", async () => {
    const place = await mount(html`<div id="host"></div>`);
    const root = place.querySelector("#host")!.attachShadow({ mode: "open" });
    const element = document.createElement("monusco-stat");
    element.setAttribute("metric", "displaced");
    root.append(element);
    await settle(root);
    expect(shownText(element)).to.contain("As of");
    place.lang = "fr";
    await settle(root);
    expect(shownText(element)).to.contain("Situation");
    element.lang = "en";
    await settle(root);
    expect(shownText(element)).to.contain("As of");
  });

  it("shows the embedded dataset where there is nothing but the tag", async () => {
    const place = await mount(html`<monusco-stat metric="displaced"></monusco-stat>`);
    const value = latestOf(real, "displaced")!.observation.value;
    expect(inside<HTMLDataElement>(stat(place), "data").value).to.equal(String(value));
  });

  it("mirrors its state for the outside", async () => {
    const place = await mount(within(invented, html`<monusco-stat metric="due"></monusco-stat>`));
    const matches = (selector: string): boolean => {
      try {
        return stat(place).matches(selector);
      } catch {
        return true; // An engine without custom states.
      }
    };
    expect(matches(":state(ready)")).to.equal(true);
    expect(matches(":state(due)")).to.equal(true);
    stat(place).setAttribute("metric", "nothing-of-the-kind");
    await settle(place);
    expect(matches(":state(failed)")).to.equal(true);
  });

  it("names a metric that does not exist in place, those that do in the console, once, and keeps the sentence", async () => {
    const complaints = await complaintsOf(async () => {
      const place = await mount(within(invented, html`<monusco-stat metric="displased"><p>Five million.</p></monusco-stat>`));
      expect(shownText(stat(place))).to.equal("These data have no figure named “displased”.");
      expect(inside<HTMLSlotElement>(stat(place), "slot").assignedElements()[0]?.textContent).to.equal("Five million.");
      stat(place).lang = "fr";
      await settle(place);
    });
    expect(complaints.thrown).to.deep.equal([]);
    expect(complaints.warnings).to.have.length(1);
    expect(complaints.warnings[0]).to.contain('metric="displased"').and.to.contain("fresh, due, overdue");
  });

  it("names a series that does not exist in the console, with those that do", async () => {
    const complaints = await complaintsOf(async () => {
      const place = await mount(within(invented, html`<monusco-stat metric="due" series="mine"></monusco-stat>`));
      expect(shownText(stat(place))).to.equal("Due No figure is known.");
    });
    expect(complaints.warnings[0]).to.contain('series="mine"').and.to.contain("It has: all.");
  });

  it("says in the console that as-of is no date, and shows the latest", async () => {
    const complaints = await complaintsOf(async () => {
      const place = await mount(within(invented, html`<monusco-stat metric="due" as-of="last summer"></monusco-stat>`));
      expect(shownText(stat(place))).to.contain("15 million");
    });
    expect(complaints.warnings[0]).to.contain('as-of="last summer"');
  });

  it("freezes to what was known, says so, and says that newer figures exist", async () => {
    const place = await mount(within(real, html`<monusco-stat metric="displaced" as-of="2024-06-30"></monusco-stat>`));
    expect(shownText(stat(place)))
      .to.contain("Latest on 30 June 2024")
      .and.to.contain("Shown as known on 30 June 2024. Newer figures exist.");
  });

  it("remarks on a figure in its source, but not where it is frozen: the remark is of today", async () => {
    const { note, date } = real.metrics["displaced"]!.observations.find((one) => one.date === "2025-02-27")!;
    const { metrics, ...rest } = real;
    const { displaced } = metrics;
    const until = { ...displaced!, observations: displaced!.observations.filter((one) => one.date <= date) };
    const latest = { ...rest, metrics: { ...metrics, displaced: until } };
    for (const [content, isTold] of [
      [within(latest, html`<monusco-stat metric="displaced"></monusco-stat>`), true],
      [within(real, html`<monusco-stat metric="displaced" as-of="2025-06-30"></monusco-stat>`), false],
    ] as const) {
      const place = await mount(content);
      expect(inside<HTMLTimeElement>(stat(place), ".as-of time").dateTime).to.equal(date);
      expect(openSource(stat(place)).textContent.includes(note!.en)).to.equal(isTold);
    }
  });

  it("passes nothing unsure for certain", async () => {
    const place = await mount(within(invented, html`<monusco-stat metric="unsure"></monusco-stat>`));
    expect(shownText(stat(place))).to.contain("As of about October 2026, uncertain");
  });

  it("runs no markup of the data", async () => {
    const place = await mount(within(invented, html`<monusco-stat metric="hostile"></monusco-stat>`));
    openSource(stat(place));
    expect(stat(place).shadowRoot!.querySelector("img")).to.equal(null);
    expect(inside(stat(place), ".label").textContent).to.contain("<img");
  });

  it("links no address that could run", async () => {
    // Past the parser, as a provider of another version could hand it over.
    const id = latestOf(real, "displaced")!.observation.source;
    const sources = { ...real.sources, [id]: { ...real.sources[id]!, url: "javascript:alert(1)" } };
    const state = { status: "ready", origin: "inline", dataset: { ...real, sources } } as const;
    const { pageData } = await import("../../src/store/dataset-context.js");
    const owner = {};
    pageData().provide(owner, state);
    const place = await mount(html`<monusco-stat metric="displaced"></monusco-stat>`);
    expect(openSource(stat(place)).textContent).to.contain("Open the document");
    expect(stat(place).shadowRoot!.querySelectorAll("a")).to.have.length(0);
    pageData().withdraw(owner);
  });

  describe("its source", () => {
    const open = async (): Promise<HTMLElement> => {
      const place = await mount(within(invented, html`<monusco-stat metric="overdue"></monusco-stat>`));
      inside(stat(place), ".source").focus();
      await sendKeys({ press: "Enter" });
      await settle(place);
      return stat(place);
    };

    it("opens by keyboard and closes by Escape, with the focus back on its button", async () => {
      const element = await open();
      expect(inside(element, "#source").matches(":popover-open")).to.equal(true);
      expect(inside(element, "dl").textContent).to.contain("An agency").and.to.contain("not stated at the source");
      await sendKeys({ press: "Tab" });
      expect(element.shadowRoot!.activeElement?.getAttribute("part")).to.equal("document-link");
      await sendKeys({ press: "Escape" });
      expect(inside(element, "#source").matches(":popover-open")).to.equal(false);
      expect(element.shadowRoot!.activeElement?.getAttribute("part")).to.equal("source");
    });

    it("lies under its button, within the window", async () => {
      const element = await open();
      const button = inside(element, ".source").getBoundingClientRect();
      const popover = inside(element, "#source").getBoundingClientRect();
      expect(popover.top).to.be.within(button.bottom, button.bottom + 24);
      expect(popover.left).to.be.at.least(0);
      expect(popover.right).to.be.at.most(document.documentElement.clientWidth);
    });

    it("opens above its button where there is no room below", async () => {
      const place = await mount(
        within(invented, html`<div style="block-size: 2000px"></div><monusco-stat metric="overdue"></monusco-stat>`),
      );
      stat(place).scrollIntoView({ block: "end" });
      inside(stat(place), ".source").click();
      const popover = inside(stat(place), "#source").getBoundingClientRect();
      expect(popover.bottom).to.be.at.most(inside(stat(place), ".source").getBoundingClientRect().top);
      expect(popover.top).to.be.at.least(0);
    });

    it("stays on its side of the button while the page scrolls", async () => {
      const space = html`<div style="block-size: 2000px"></div>`;
      const place = await mount(within(invented, html`${space}<monusco-stat metric="overdue"></monusco-stat>${space}`));
      stat(place).scrollIntoView({ block: "end" });
      inside(stat(place), ".source").click();
      scrollBy(0, 300);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const popover = inside(stat(place), "#source").getBoundingClientRect();
      expect(popover.bottom).to.be.at.most(inside(stat(place), ".source").getBoundingClientRect().top);
    });

    it("follows its button where that stands in a box that scrolls", async () => {
      const place = await mount(
        within(
          invented,
          html`<div style="block-size: 300px; overflow: auto">
            <monusco-stat metric="overdue"></monusco-stat>
            <div style="block-size: 2000px"></div>
          </div>`,
        ),
      );
      const gap = (): number =>
        inside(stat(place), "#source").getBoundingClientRect().top -
        inside(stat(place), ".source").getBoundingClientRect().bottom;
      inside(stat(place), ".source").click();
      const before = gap();
      place.querySelector("div > div")!.scrollTop = 40;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      expect(gap()).to.be.closeTo(before, 1);
    });

    it("copies its citation", async () => {
      const element = await open();
      let copied = "";
      const clipboard = Object.getOwnPropertyDescriptor(navigator, "clipboard");
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: (text: string) => ((copied = text), Promise.resolve()) },
      });
      inside(element, "[part=copy]").click();
      await settle(element.parentElement!);
      expect(copied).to.equal(
        "Overdue: about 5.28\u00a0million people (September 2025). “A report”, An agency, 1 November 2026, https://example.org/report, read 24 November 2026.",
      );
      expect(inside(element, "[part=copy]").textContent?.trim()).to.equal("Copied");
      if (clipboard) Object.defineProperty(navigator, "clipboard", clipboard);
      else Reflect.deleteProperty(navigator, "clipboard");
    });

    it("shows its citation where the page may not use the clipboard", async () => {
      const element = await open();
      Object.defineProperty(navigator, "clipboard", {
        configurable: true,
        value: { writeText: () => Promise.reject(new Error("denied")) },
      });
      inside(element, "[part=copy]").click();
      await settle(element.parentElement!);
      expect(inside(element, ".by-hand").textContent).to.contain("Copy this text: Overdue: about 5.28");
      Reflect.deleteProperty(navigator, "clipboard");
    });
  });

  it("sets its inline form into a sentence, with the date beside it", async () => {
    const place = await mount(
      within(invented, html`<p>Some <monusco-stat variant="inline" metric="overdue"></monusco-stat> people.</p>`),
    );
    expect(shownText(stat(place))).to.equal("about 5.28 million (September 2025, update overdue)");
    expect(getComputedStyle(stat(place)).display).to.equal("inline");
  });

  it("reads label, figure, date, freshness, source in every block variant", async () => {
    const words = {
      card: "A handful 14 As of 31 October 2026 Up to date Source: An agency",
      compact: "14 A handful As of 31 October 2026 Up to date An agency",
    };
    for (const [variant, heard] of Object.entries(words)) {
      const place = await mount(within(invented, html`<monusco-stat variant=${variant} metric="small"></monusco-stat>`));
      expect(shownText(stat(place))).to.equal(heard);
      expect(inside(stat(place), "[part=label]").textContent?.trim()).to.match(/^A handful[:,]$/);
    }
  });

  it("says whose count it is where that is not the first of the metric", async () => {
    const card = await mount(within(real, html`<monusco-stat metric="personnel-ceiling" series="military"></monusco-stat>`));
    expect(shownText(stat(card))).to.match(/^Uniformed personnel ceiling: \S.* up to 11,500/);
    const inline = await mount(
      within(real, html`<monusco-stat variant="inline" metric="displaced" series="iom"></monusco-stat>`),
    );
    expect(shownText(stat(inline))).to.match(/^about 6\.9 million \(IOM/);
  });

  it("stops watching the page when it is taken out", async () => {
    const place = await mount(html`<div lang="fr"><monusco-stat metric="displaced"></monusco-stat></div>`);
    const element = stat(place);
    element.remove();
    place.lang = "en";
    place.querySelector("div")!.lang = "en";
    await settle(place);
    await new Promise((resolve) => setTimeout(resolve));
    expect(shownText(element)).to.contain("Situation");
  });

  it("writes every digit where it is asked to", async () => {
    const place = await mount(within(invented, html`<monusco-stat notation="standard" metric="overdue"></monusco-stat>`));
    expect(shownText(stat(place))).to.contain("5,280,000");
  });
});
