/** Languages that come as a module of their own, on the built bundle. */
import { expect } from "chai";
import { closePage, nothingWrong, openPage, until, WIDGETS, type Page } from "./page.js";
import { inside, shownText } from "./render.js";

const speaks = (widget: Element): string => inside(widget, ".root").lang;

const allSpeak =
  (tag: string) =>
  (page: Document): boolean =>
    [...page.querySelectorAll(WIDGETS)].every((widget) => widget.shadowRoot?.querySelector<HTMLElement>(".root")?.lang === tag);

const modulesOf = ({ window }: Page): readonly string[] =>
  window.performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.includes("/locales/"));

describe("languages on demand", () => {
  afterEach(closePage);

  it("leave the page's sentence until they come, and stand in another's language where there is none; then all speak", async () => {
    const page = await openPage("swahili-late", undefined, { parsed: true });
    const widgets = [...page.document.querySelectorAll(WIDGETS)];
    const keepsSentence = (widget: Element): boolean => widget.shadowRoot!.querySelector("slot") !== null;
    expect(widgets.map(keepsSentence)).to.deep.equal([true, true, true, true, false]);
    expect(widgets.map(speaks)).to.deep.equal(["fr", "fr", "fr", "fr", "fr"]);
    expect(page.texts()[4]).to.contain("millions");
    await fetch("/let-go/swahili-late");
    await until(() => allSpeak("sw")(page.document), "Swahili");
    for (const index of [1, 4]) expect(page.texts()[index]).to.contain("milioni").and.not.to.contain("millions");
    expect(modulesOf(page)).to.deep.equal(["/late/swahili-late/locales/sw.js"]);
    expect(page.window.recorded).to.deep.equal(nothingWrong);
  });

  it("leave the fallback where they cannot be had, and say so once", async () => {
    const page = await openPage("arabic-missing");
    await until(() => page.window.recorded.warnings.length > 0, "the warning");
    const widgets = [...page.document.querySelectorAll(WIDGETS)];
    expect(widgets.map(speaks)).to.deep.equal(["en", "en", "en", "en"]);
    expect(widgets.map((widget) => inside(widget, ".root").dir)).to.deep.equal(["rtl", "rtl", "rtl", "rtl"]);
    expect(page.window.recorded.warnings).to.have.length(1);
    expect(page.window.recorded.warnings[0]).to.contain('the language "ar" could not be loaded: "en" is shown in its place');
    expect([page.window.recorded.errors, page.window.recorded.thrown]).to.deep.equal([[], []]);
  });

  it("stand beside each other, each asked for once, with the texts of the embedded data", async () => {
    const page = await openPage("six-languages", (document) =>
      [...document.querySelectorAll("section")].every(
        (section) => speaks(section.querySelector("monusco-stat")!) === section.lang,
      ),
    );
    expect([...modulesOf(page)].sort()).to.deep.equal(["ar", "es", "ln", "sw"].map((tag) => `/dist/locales/${tag}.js`));
    const labels = [...page.document.querySelectorAll(WIDGETS)].map((widget) => inside(widget, ".label").textContent.trim());
    expect(new Set(labels).size, labels.join(" | ")).to.equal(6);
    expect(page.window.recorded).to.deep.equal(nothingWrong);
  });

  it("follow a language that is set late, through shadow roots, and back", async () => {
    const page = await openPage("six-languages");
    const section = page.document.querySelector("section")!;
    const host = page.document.createElement("div");
    section.append(host);
    const stat = page.document.createElement("monusco-stat");
    stat.setAttribute("metric", "displaced");
    host.attachShadow({ mode: "open" }).append(stat);
    await until(() => stat.shadowRoot?.querySelector(".root") !== null, "the widget");
    expect(speaks(stat)).to.equal("en");
    section.lang = "es-CO";
    await until(() => speaks(stat) === "es", "Spanish");
    expect(shownText(stat)).to.contain("5,28 millones");
    section.lang = "ar";
    await until(() => speaks(stat) === "ar", "Arabic");
    expect(inside(stat, ".root").dir, "without a dir on the page").to.equal("rtl");
    section.lang = "en";
    await until(() => speaks(stat) === "en", "English");
    expect(inside(stat, ".root").dir).to.equal("ltr");
  });

  it("reach what search engines read, too", async () => {
    const { document } = await openPage("arabic-json-ld");
    const described = (): string => document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    await until(() => described().includes("النازحون"), "the description in Arabic");
    expect(described()).to.include('"inLanguage":"ar"');
  });
});
