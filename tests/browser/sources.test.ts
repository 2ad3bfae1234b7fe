import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { pageCitations } from "../../src/store/citations.js";
import { invented, real, within } from "../../stories/datasets.js";
import { violationsIn } from "./accessibility.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

/** The marks of a widget: what is cited, by its number. */
const marksOf = (widget: Element): readonly number[] =>
  [...widget.shadowRoot!.querySelectorAll(".reference [aria-hidden]")].map(({ textContent }) => Number(textContent));

const titlesOf = (widget: Element): readonly string[] =>
  [...widget.shadowRoot!.querySelectorAll("cite")].map(({ textContent }) => textContent ?? "");

const page = html`
  <monusco-focus-area area="rule-of-law"></monusco-focus-area>
  <monusco-focus-area area="elections"></monusco-focus-area>
  <monusco-sources></monusco-sources>
`;

/** What some buttons give to the clipboard, in their order. */
async function copiedBy(place: HTMLElement, buttons: readonly HTMLElement[]): Promise<readonly string[]> {
  const written: string[] = [];
  const { clipboard } = navigator;
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
  });
  try {
    for (const button of buttons) button.click();
    await settle(place);
  } finally {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  }
  return written;
}

const all = (place: ParentNode, tag: string): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>(tag)];

describe("monusco-sources", () => {
  afterEach(unmount);

  it("lists what the widgets cite, each document once, and gives them its numbers", async () => {
    const place = await mount(within(real, page));
    await settle(place);
    const [law, elections] = all(place, "monusco-focus-area");
    const [list] = all(place, "monusco-sources");
    const titles = titlesOf(list!);
    expect(new Set(titles).size).to.be.greaterThan(5);
    for (const widget of [law!, elections!]) {
      // The folded list of each widget holds the same documents under the same numbers.
      const own = [...widget.shadowRoot!.querySelectorAll<HTMLLIElement>(".sources li")];
      expect(own.length).to.be.greaterThan(0);
      expect(own.map((item) => titles[item.value - 1])).to.deep.equal(titlesOf(widget));
    }
    const marks = marksOf(law!);
    expect(marks[0]).to.equal(1);
    expect(Math.max(...marksOf(elections!))).to.equal(titles.length);
    const numbers = [...list!.shadowRoot!.querySelectorAll(".number")].map(({ textContent }) => Number(textContent));
    expect(numbers).to.deep.equal(titles.map((_, index) => index + 1));
    // The number that is seen is hidden from those who hear it, who have it in the text.
    const heard = [...list!.shadowRoot!.querySelectorAll("[part=source] .heard")].map(({ textContent }) => textContent);
    expect(heard).to.deep.equal(titles.map((_, index) => `${index + 1}. `));
  });

  it("follows as widgets come, move and go", async () => {
    const place = await mount(within(real, page));
    await settle(place);
    const [law, elections] = all(place, "monusco-focus-area");
    const before = marksOf(elections!);
    law!.before(elections!);
    await settle(place);
    await settle(place);
    expect(marksOf(elections!)[0]).to.equal(1);
    expect(marksOf(elections!)).not.to.deep.equal(before);
    law!.remove();
    await settle(place);
    const [list] = all(place, "monusco-sources");
    expect(titlesOf(list!)).to.deep.equal(titlesOf(elections!));
    elections!.remove();
    await settle(place);
    expect(shownText(list!)).to.contain("No source is cited on this page.");
  });

  it("lists the documents of the dataset that is shown, where another one has the same ids", async () => {
    const place = await mount(within(real, page));
    await settle(place);
    const [list] = all(place, "monusco-sources");
    const before = titlesOf(list!);
    const sources = Object.fromEntries(
      Object.entries(real.sources).map(([id, source]) => [id, { ...source, title: `${source.title}, put right` }]),
    );
    place.querySelector("monusco-data")!.value = { ...real, sources };
    await settle(place);
    expect(titlesOf(list!)).to.deep.equal(before.map((title) => `${title}, put right`));
  });

  it("lends no numbers once it is gone", async () => {
    const place = await mount(within(real, page));
    await settle(place);
    const [, elections] = all(place, "monusco-focus-area");
    expect(marksOf(elections!)[0]).not.to.equal(1);
    all(place, "monusco-sources")[0]!.remove();
    await settle(place);
    expect(marksOf(elections!)[0]).to.equal(1);
    expect(pageCitations().numberOf(real.id, real.focusAreas[0]!.sources[0] ?? "")).to.equal(undefined);
  });

  it("lists everything on request, what is cited first", async () => {
    const place = await mount(
      within(real, html`<monusco-focus-area area="elections"></monusco-focus-area><monusco-sources all></monusco-sources>`),
    );
    await settle(place);
    const titles = titlesOf(all(place, "monusco-sources")[0]!);
    const cited = titlesOf(all(place, "monusco-focus-area")[0]!);
    expect(titles).to.have.length(Object.keys(real.sources).length);
    expect(titles.slice(0, cited.length)).to.deep.equal(cited);
  });

  it("leaves out of everything what was not there on a day", async () => {
    const place = await mount(within(real, html`<monusco-sources all as-of="2012-12-31"></monusco-sources>`));
    await settle(place);
    const titles = titlesOf(all(place, "monusco-sources")[0]!);
    expect(titles.length).to.be.greaterThan(0);
    for (const source of Object.values(real.sources).filter(({ published }) => published?.startsWith("2024")))
      expect(titles).not.to.include(source.title);
  });

  it("hands the list out as text and as BibTeX", async () => {
    const place = await mount(within(real, page));
    await settle(place);
    const [list] = all(place, "monusco-sources");
    const written = await copiedBy(place, [...list!.shadowRoot!.querySelectorAll<HTMLElement>("[part=copy]")]);
    const count = titlesOf(list!).length;
    expect(written[0]!.trimEnd().split("\n")).to.have.length(count);
    expect(written[0]).to.match(/^1\. “/);
    expect(written[1]!.match(/^@misc\{[a-z0-9-]+,$/gm)).to.have.length(count);
    expect(shownText(list!)).to.contain("Copied");
  });

  it("dates a document in BibTeX by the end of the time in which it came out, as far as that is known", async () => {
    const DATES: readonly (readonly [published: string | undefined, date: string | undefined, year: string])[] = [
      ["2024-03-05", "2024-03-05", "2024"],
      ["2023/2024-05", "2024-05", "2024"],
      ["2023/..", "2023", "2023"],
      ["../2024-06-30", "2024-06-30", "2024"],
      ["2024-05~", "2024-05", "2024"],
      [undefined, undefined, "n.d."],
    ];
    const sources = DATES.map(
      ([published], index) => [`dated-${index}`, { title: "A report", publisher: "A", published }] as const,
    );
    const dataset = { ...invented, sources: { ...invented.sources, ...Object.fromEntries(sources) } };
    const place = await mount(within(dataset, html`<monusco-sources all></monusco-sources>`));
    const buttons = all(place, "monusco-sources")[0]!.shadowRoot!.querySelectorAll<HTMLElement>("[part=copy]");
    const [bibtex = ""] = await copiedBy(place, [buttons[1]!]);
    const entries = bibtex.split("\n\n");
    DATES.forEach(([published, date, year], index) => {
      const entry = entries.find((one) => one.startsWith(`@misc{invented-dated-${index},`)) ?? "";
      expect(/ year = \{(.*)\}/.exec(entry)?.[1], published).to.equal(year);
      expect(/ date = \{(.*)\}/.exec(entry)?.[1], published).to.equal(date);
    });
  });

  it("shows the list where the page may not use the clipboard", async () => {
    const place = await mount(within(real, page));
    await settle(place);
    const [list] = all(place, "monusco-sources");
    const { clipboard } = navigator;
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error()) },
    });
    try {
      inside<HTMLButtonElement>(list!, "[part=copy]").click();
      await settle(place);
    } finally {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
    }
    expect(inside(list!, "[part=by-hand] pre").textContent).to.match(/^1\. “/);
    expect(await violationsIn(place)).to.deep.equal([]);
  });

  it("says so where nothing is cited", async () => {
    const place = await mount(within(invented, html`<monusco-sources></monusco-sources>`));
    expect(shownText(all(place, "monusco-sources")[0]!)).to.contain("No source is cited on this page.");
  });

  it("numbers what stands in another shadow root by its place in the page", async () => {
    const place = await mount(
      within(
        real,
        html`<monusco-brief sections="areas"></monusco-brief><monusco-focus-area area="elections"></monusco-focus-area
          ><monusco-sources></monusco-sources>`,
      ),
    );
    await settle(place);
    await settle(place);
    const within_ = [...inside(place.querySelector("monusco-brief")!, ".brief").querySelectorAll("monusco-focus-area")];
    expect(marksOf(within_[0]!)[0]).to.equal(1);
    const [elections] = all(place, "monusco-focus-area");
    expect(Math.min(...marksOf(elections!))).to.be.greaterThan(1);
  });
});
