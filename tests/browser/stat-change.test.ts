import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import "../../src/define.js";
import { corrected, invented, real, rightToLeft, within } from "../../stories/datasets.js";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, openSource, settle, shownText, unmount } from "./render.js";

const stat = (place: ParentNode): HTMLElement => place.querySelector("monusco-stat")!;
const all = (host: Element, selector: string): readonly Element[] => [...host.shadowRoot!.querySelectorAll(selector)];
const shown = async (
  content: TemplateResult,
  { dataset = real, language = "en" }: { readonly dataset?: unknown; readonly language?: string } = {},
): Promise<HTMLElement> => stat(await mount(within(dataset, content, language)));
const change = (host: Element): string =>
  inside(host, "[part=change]")
    .textContent.replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();

const count = (date: string, value: number, more: object = {}): object => ({
  date,
  value,
  series: "all",
  source: "report",
  ...more,
});
const counted = (unit: string, ...observations: readonly object[]): object => ({
  ...invented,
  metrics: {
    counted: {
      label: { en: "Counted" },
      unit: { en: unit },
      reviewEvery: "P12M",
      series: [{ id: "all", label: { en: "All" } }],
      observations,
    },
  },
});
const compared = (unit: string, ...observations: readonly object[]): Promise<HTMLElement> =>
  shown(html`<monusco-stat metric="counted" compare="previous"></monusco-stat>`, { dataset: counted(unit, ...observations) });

describe("monusco-stat that compares", () => {
  afterEach(unmount);

  it("marks the language of a reason that is in another one", async () => {
    const broken = counted("people", count("2025-01", 100_000), count("2026-01", 120_000, { break: { en: "Counted anew." } }));
    const place = (language: string): Promise<HTMLElement> =>
      shown(html`<monusco-stat metric="counted" compare="previous"></monusco-stat>`, { dataset: broken, language });
    const reason = inside(await place("fr"), "[part=change] span[lang]");
    expect([reason.lang, reason.dir, reason.textContent]).to.deep.equal(["en", "auto", "Counted anew"]);
    expect(all(await place("en"), "[part=change] [lang]").length).to.equal(0);
  });

  it("says how much more than when, and from what", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" compare="2023-12" as-of="2025-06-30"></monusco-stat>`);
    expect(change(host)).to.equal("1.3 million more than in December 2023 (6.5 million; +20%)");
    expect(inside(host, "[part=change] time").getAttribute("datetime")).to.equal("2023-12");
  });

  it("says it in French", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" compare="2023-12" as-of="2025-06-30"></monusco-stat>`, {
      language: "fr",
    });
    expect(change(host)).to.equal("1,3 million de plus qu’en décembre 2023 (6,5 millions ; +20 %)");
  });

  it("says fewer, less of money, the same, and what is only about right", async () => {
    expect(change(await compared("people", count("2026-06", 900), count("2026-01", 1000)))).to.equal(
      "100 fewer than in January 2026 (1,000; −10%)",
    );
    expect(change(await compared("US dollars", count("2026-06", 900), count("2026-01", 1000)))).to.match(/^100 less than/);
    expect(change(await compared("people", count("2026-06", 1000), count("2026-01", 1000)))).to.equal(
      "The same as in January 2026",
    );
    expect(change(await compared("people", count("2026-06", 1300, { relation: "about" }), count("2026-01-31", 1000)))).to.equal(
      "About 300 more than on 31 January 2026 (1,000; about +30%)",
    );
    expect(change(await compared("people", count("2026-06", 902), count("2026-01", 900)))).to.contain("less than 1%");
  });

  it("says why two figures are not compared, without their numbers", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" compare="previous"></monusco-stat>`);
    expect(change(host)).to.equal(
      "Not compared with 27 February 2025: Between February and September 2025 some people went back, sometimes forced to, and the count itself probably changed.",
    );
    const projected = await shown(html`<monusco-stat metric="food-insecure" compare="previous"></monusco-stat>`);
    expect(change(projected)).to.contain("one of the two is a projection");
    const unsure = await compared("people", count("2026-06", 1), count("2026-01", 2, { confidence: "unsure" }));
    expect(change(unsure)).to.contain("one of the two is uncertain");
  });

  it("refuses what the data say was counted in different ways, in the words and the language of the data", async () => {
    const press = await shown(html`<monusco-stat metric="personnel" series="press" compare="previous"></monusco-stat>`);
    expect(change(press)).to.match(/^Not compared with 20 December 2024: The press counts in different ways/);
    const french = await shown(html`<monusco-stat metric="displaced" compare="previous"></monusco-stat>`, { language: "fr" });
    expect(change(french)).to.match(/^Pas de comparaison avec le 27 février 2025 : Entre février et septembre 2025/);
  });

  it("invents no digits that neither figure has", async () => {
    const iom = await shown(html`<monusco-stat metric="displaced" series="iom" compare="previous"></monusco-stat>`);
    expect(change(iom)).to.match(/^About the same as in May.*September 2023 \(6\.95 million\)$/);
    const french = await shown(html`<monusco-stat metric="displaced" series="iom" compare="previous"></monusco-stat>`, {
      language: "fr",
    });
    expect(change(french)).to.match(/^À peu près inchangé par rapport/);
    expect(change(await compared("US dollars", count("2026-06", 1_141_848_100), count("2025-06", 1_310_000_000)))).to.equal(
      "About 170 million less than in June 2025 (1.31 billion; about −13%)",
    );
    const inline = await shown(
      html`<monusco-stat metric="displaced" series="iom" variant="inline" compare="previous"></monusco-stat>`,
    );
    expect(shownText(inline)).to.match(/about the same as in May.*September 2023/);
  });

  it("compares limits that hold until the next one", async () => {
    const ceiling = await shown(html`<monusco-stat metric="personnel-ceiling" compare="previous"></monusco-stat>`);
    expect(change(ceiling)).to.equal("Unchanged since 20 December 2024 (13,813)");
    const since = await shown(html`<monusco-stat metric="personnel-ceiling" compare="2023-12"></monusco-stat>`);
    expect(change(since)).to.equal("2,348 fewer than on 19 December 2023 (16,161; −15%)");
  });

  it("forgets attributes that are taken away", async () => {
    const host = await shown(html`<monusco-stat metric="displaced"></monusco-stat>`);
    const before = shownText(host);
    for (const [name, value] of Object.entries({
      notation: "standard",
      compare: "previous",
      series: "iom",
      variant: "compact",
      "as-of": "2024",
    })) {
      host.setAttribute(name, value);
      await settle(host.parentElement!);
      expect(shownText(host), name).to.not.equal(name === "variant" ? "" : before);
      host.removeAttribute(name);
      await settle(host.parentElement!);
      expect(shownText(host), name).to.equal(before);
    }
    host.removeAttribute("metric");
    await settle(host.parentElement!);
    expect(shownText(host)).to.equal("These data have no figure named “”.");
  });

  it("says where there is nothing to compare with", async () => {
    expect(change(await compared("people", count("2026-06", 1)))).to.equal("No earlier figure to compare with.");
    const host = await shown(html`<monusco-stat metric="displaced" compare="2018"></monusco-stat>`);
    expect(change(host)).to.equal("No figure of 2018 to compare with.");
  });

  it("says it in few words within a sentence", async () => {
    const host = await shown(
      html`<monusco-stat metric="displaced" variant="inline" compare="2023-12" as-of="2025-06-30"></monusco-stat>`,
    );
    expect(shownText(host)).to.equal(
      "7.8 million (27 February 2025, latest on 30 June 2025, 1.3 million more than in December 2023)",
    );
    const not = await shown(html`<monusco-stat metric="displaced" variant="inline" compare="previous"></monusco-stat>`);
    expect(shownText(not)).to.contain("not compared with 27 February 2025");
  });

  it("names the document of the compared figure beside its own", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" compare="2023-12" as-of="2025-06-30"></monusco-stat>`);
    const words = openSource(host)
      .querySelector("dl")!
      .textContent.replace(/[\s\u00a0]+/g, " ");
    expect(words).to.contain("Compared with 6.5 million, December 2023: EPA");
  });

  it("complains of a comparison that it cannot read, and compares nothing", async () => {
    const complaints = await complaintsOf(async () => {
      const host = await shown(html`<monusco-stat metric="displaced" compare="last year"></monusco-stat>`);
      expect(all(host, "[part=change]")).to.have.length(0);
    });
    expect(complaints.warnings).to.have.length(1);
  });

  it("compares with what was in print then", async () => {
    const host = await shown(html`<monusco-stat metric="corrected" compare="previous" as-of="2026-11-02"></monusco-stat>`, {
      dataset: corrected,
    });
    expect(change(host)).to.contain("About 1.3 million more than in June 2026 (4.5 million; about +29%)");
  });
});

describe("monusco-stat with a trend", () => {
  afterEach(unmount);

  it("draws the figure's own series up to it, joined only where it may be", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" trend></monusco-stat>`);
    expect(inside(host, ".trend").getAttribute("aria-hidden")).to.equal("true");
    expect(all(host, ".trend .rule")).to.have.length(1);
    // Two runs: before and after the years without a figure. What follows the break stands alone.
    expect(inside(host, ".trend .line").getAttribute("d")!.match(/M/g)).to.have.length(2);
    expect(all(host, ".trend .latest-mark")).to.have.length(1);
    expect(inside(host, ".years").textContent.replace(/\s+/g, "")).to.equal("20132025");
  });

  it("ends at the figure that it shows", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" trend as-of="2018-06-30"></monusco-stat>`);
    expect(inside(host, ".years").textContent).to.contain("2017");
    expect(all(host, ".trend .rule")).to.have.length(0);
  });

  it("marks a projection hollow, at the end of dashes", async () => {
    const host = await shown(html`<monusco-stat metric="food-insecure" trend></monusco-stat>`);
    expect(all(host, ".trend .latest-hollow")).to.have.length(1);
    expect(all(host, ".trend .dashes")).to.have.length(1);
  });

  it("draws nothing for a single figure, nor unasked", async () => {
    expect(all(await shown(html`<monusco-stat metric="bases-planned" trend></monusco-stat>`), ".trend")).to.have.length(0);
    expect(all(await shown(html`<monusco-stat metric="displaced"></monusco-stat>`), ".trend")).to.have.length(0);
  });

  it("runs with the page", async () => {
    const place = await mount(within(real, rightToLeft(html`<monusco-stat metric="displaced" trend></monusco-stat>`)));
    const { left, width } = inside(stat(place), ".trend svg").getBoundingClientRect();
    expect(inside(stat(place), ".latest-mark").getBoundingClientRect().left).to.be.lessThan(left + width / 2);
  });

  it("is accessible in every variant", async () => {
    for (const variant of ["card", "compact"]) {
      const host = await shown(
        html`<monusco-stat metric="displaced" variant=${variant} trend compare="previous"></monusco-stat>`,
      );
      expect(await violationsIn(host.parentElement!)).to.deep.equal([]);
    }
  });
});

describe("monusco-stat beside a bibliography", () => {
  afterEach(unmount);

  const numbers = (host: Element): readonly (string | null)[] =>
    all(host, ".reference [aria-hidden]").map(({ textContent }) => textContent);

  it("shows the number of its source and of the one it compares with, in every variant", async () => {
    for (const variant of ["card", "compact", "inline"]) {
      const place = await mount(
        within(
          real,
          html`<p>
              <monusco-stat metric="displaced" variant=${variant} compare="2023-12" as-of="2025-06-30"></monusco-stat>
            </p>
            <monusco-sources></monusco-sources>`,
        ),
      );
      await settle(place);
      expect(place.querySelector("monusco-sources")!.shadowRoot!.querySelectorAll("ol > li").length, variant).to.equal(2);
      openSource(stat(place));
      expect(numbers(stat(place)), variant).to.deep.equal(["1", "2"]);
    }
  });

  it("shows none without one", async () => {
    const host = await shown(html`<monusco-stat metric="displaced" compare="2023-12" as-of="2025-06-30"></monusco-stat>`);
    expect(numbers(host)).to.deep.equal([]);
  });
});
