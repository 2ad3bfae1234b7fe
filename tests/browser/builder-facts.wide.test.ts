/** What the builder says of a widget, measured on the widget itself; and its own page. */
import { expect } from "chai";
import { axeInside } from "./axe-inside.js";
import { closeBuilder, openBuilder, type Builder } from "./builder.js";
import { until } from "./page.js";

describe("what the builder says of a widget", () => {
  afterEach(closeBuilder);

  async function waitFor({ fact }: Builder, name: string): Promise<string> {
    await until(() => fact(name) !== "", name);
    return fact(name);
  }

  it("tells how long each figure holds, as the widget does", async () => {
    const builder = await openBuilder("#element=stat&metric=in-need");
    const term = (): string => builder.page.querySelector("#fact-list dt")?.textContent ?? "";
    await until(() => term().startsWith("In need of aid"), "its figure");
    const state = ["Up to date", "Update due", "Update overdue"].find((words) => builder.previewText().includes(words))!;
    expect(builder.fact(term())).to.contain(state.toLowerCase());
    await builder.press("element", "brief");
    await until(() => builder.page.querySelectorAll("#fact-list section:first-child dt").length > 8, "those of the brief");
  });

  it("measures headings, tab stops and targets on the widget in the preview", async () => {
    const builder = await openBuilder("#element=trend&metric=displaced");
    await until(() => builder.fact("Headings").startsWith("h3 "), "the heading");
    expect(builder.fact("Headings")).to.equal("h3 Displaced inside the country");
    await builder.set("heading-level", "2");
    await until(() => builder.fact("Headings").startsWith("h2 "), "the other heading");
    expect(builder.fact("Smallest target")).to.match(/^\d+ × \d+ px/);
    await builder.press("element", "stat");
    await until(() => builder.fact("Tab stops").startsWith("1,"), "the one of a stat");
    const button = builder.widget().shadowRoot!.querySelector<HTMLElement>("button.source")!;
    expect(builder.fact("Tab stops")).to.equal("1, each with a name");
    expect(builder.fact("The first of them")).to.equal(button.innerText);
    const { width, height } = button.getBoundingClientRect();
    expect(builder.fact("Smallest target")).to.equal(`${Math.round(width)} × ${Math.round(height)} px`);
  });

  it("says that a translation is a draft, and what a theme does to the contrast", async () => {
    const builder = await openBuilder("#element=stat");
    expect(await waitFor(builder, "Translation")).to.equal("reviewed");
    const plain = builder.fact("Lowest contrast, light");
    await builder.set("language", "sw");
    await until(() => builder.fact("Translation").startsWith("a draft"), "the draft");
    await builder.set("theme", "high-contrast");
    await until(() => builder.fact("Lowest contrast, light") !== plain, "the contrast");
    expect(builder.fact("Lowest contrast, light")).to.match(/^words \d+\.\d:1/);
  });

  it("weighs what the page asks for", async () => {
    const builder = await openBuilder("#element=stat");
    await until(() => builder.fact("The page asks for").startsWith("3 files"), "the files of live figures");
    await builder.press("data", "embedded");
    await until(() => builder.fact("The page asks for").startsWith("2 files"), "the files of embedded figures");
  });
});

describe("the page of the builder", () => {
  afterEach(closeBuilder);

  it("fits into 320 px", async () => {
    const { page, press } = await openBuilder("#element=handover-timeline&width=640", { width: 320 });
    const overflow = (): number => page.documentElement.scrollWidth - page.documentElement.clientWidth;
    for (const details of page.querySelectorAll("details")) details.open = true;
    expect(overflow()).to.equal(0);
    await press("element", "brief");
    expect(overflow()).to.equal(0);
  });

  for (const scheme of ["light", "dark"] as const)
    it(`is accessible, ${scheme}, also where something is wrong`, async function () {
      const { page, window, set } = await openBuilder(`?unfenced#element=handover-timeline&scheme=${scheme}`);
      // The page follows the reader's own scheme; here it is told.
      page.documentElement.style.setProperty("color-scheme", scheme);
      const look = await axeInside(page, window, "#ground");
      const violations = async (): Promise<readonly string[]> => {
        for (const details of page.querySelectorAll("details")) details.open = true;
        return look();
      };
      expect(await violations()).to.deep.equal([]);
      await set("from", "x");
      expect(await violations()).to.deep.equal([]);
    });
});
