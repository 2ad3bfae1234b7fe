import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { invented, real, within } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { expectSourcesInOrder } from "./references.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

const area = (place: ParentNode): HTMLElement => place.querySelector("monusco-focus-area")!;

describe("monusco-focus-area", () => {
  afterEach(unmount);

  for (const { id, title, points } of real.focusAreas) {
    it(`tells of ${id} with its points, each with a numbered source`, async () => {
      const place = await mount(within(real, html`<monusco-focus-area area=${id}></monusco-focus-area>`));
      expect(inside(area(place), "h3").textContent?.trim()).to.equal(title.en);
      const items = [...area(place).shadowRoot!.querySelectorAll(".points li")];
      expect(items).to.have.length(points.length);
      for (const item of items) expect(item.querySelector(".reference"), item.textContent).not.to.equal(null);
    });
  }

  it("numbers its sources in the order of reading, and lists each once", async () => {
    const place = await mount(within(real, html`<monusco-focus-area area="humanitarian-assistance"></monusco-focus-area>`));
    const root = area(place).shadowRoot!;
    expectSourcesInOrder(root);
  });

  it("shows the figures that belong to it with their dates and freshness", async () => {
    const place = await mount(within(real, html`<monusco-focus-area area="humanitarian-assistance"></monusco-focus-area>`));
    const text = shownText(area(place));
    for (const words of ["5.28 million", "As of September 2025", "Update overdue"]) expect(text).to.contain(words);
  });

  it("gives its heading the level asked for", async () => {
    for (const level of [2, 4, 5, 6]) {
      const place = await mount(
        within(real, html`<monusco-focus-area area="rule-of-law" heading-level=${level}></monusco-focus-area>`),
      );
      expect(inside(area(place), `h${level}`).textContent).to.contain("aw");
    }
    const place = await mount(
      within(real, html`<monusco-focus-area area="rule-of-law" heading-level="12"></monusco-focus-area>`),
    );
    expect(inside(area(place), "h3")).not.to.equal(null);
  });

  it("is frozen to what was known on a day", async () => {
    const place = await mount(
      within(real, html`<monusco-focus-area area="humanitarian-assistance" as-of="2024-06-30"></monusco-focus-area>`),
    );
    expect(shownText(area(place)))
      .to.contain("Shown as known on 30 June 2024. Newer figures exist.")
      .and.not.to.contain("5.28");
  });

  it("tells nothing of today where nothing was known", async () => {
    const place = await mount(within(real, html`<monusco-focus-area area="rule-of-law" as-of="1998"></monusco-focus-area>`));
    expect(shownText(area(place))).to.equal(
      "Rule of law Nothing of this was known on 31 December 1998. Shown as known on 31 December 1998. Newer figures exist.",
    );
  });

  it("shows no point of a later day than it is frozen to", async () => {
    for (const { id, points } of real.focusAreas) {
      const place = await mount(within(real, html`<monusco-focus-area area=${id} as-of="2018-01-01"></monusco-focus-area>`));
      const years = [...area(place).shadowRoot!.querySelectorAll<HTMLTimeElement>(".points time")].map(
        ({ dateTime }) => dateTime,
      );
      expect(years.filter((date) => date > "2018-01-01")).to.deep.equal([]);
      expect(years.length).to.be.lessThan(points.length);
    }
  });

  it("names an area that does not exist in place, and those that do in the console, once", async () => {
    const complaints = await complaintsOf(async () => {
      const place = await mount(within(real, html`<monusco-focus-area area="rule-of-lore"><p>Courts.</p></monusco-focus-area>`));
      expect(shownText(area(place))).to.contain("no area of work named “rule-of-lore”");
      area(place).lang = "fr";
      await settle(place);
    });
    expect(complaints.warnings).to.have.length(1);
    expect(complaints.warnings[0]).to.contain("rule-of-law, humanitarian-assistance, civilian-protection");
  });

  it("says what is not certain, and cites what was there on the day it is frozen to", async () => {
    const [report] = Object.values(invented.sources);
    const doubtful = {
      ...invented,
      sources: { ...invented.sources, later: { ...report!, published: "2026-11-20" } },
      focusAreas: [
        {
          id: "doubtful",
          title: { en: "An area" },
          summary: { en: "One sentence." },
          points: [{ text: { en: "Courts sat." }, date: "2026-05", confidence: "unsure", sources: ["report", "later"] }],
          metrics: [],
          sources: ["report"],
        },
      ],
    };
    const point = async (asOf: string): Promise<Element> => {
      const place = await mount(within(doubtful, html`<monusco-focus-area area="doubtful" as-of=${asOf}></monusco-focus-area>`));
      return inside(area(place), "[part=point]");
    };
    const now = await point("2026-11-22");
    expect(now.textContent).to.contain("May 2026, uncertain");
    expect(now.querySelectorAll(".reference [aria-hidden]")).to.have.length(2);
    expect((await point("2026-11-10")).querySelectorAll(".reference [aria-hidden]")).to.have.length(1);
  });
});
