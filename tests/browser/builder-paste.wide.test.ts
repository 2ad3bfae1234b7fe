/** Each element by each channel: built in the builder, pasted into a blank page, opened: it shows what the preview shows. */
import { expect } from "chai";
import { closeBuilder, openBuilder, type Builder } from "./builder.js";
import { nothingWrong, until } from "./page.js";
import { closePasted, eventually, paste, type Pasted } from "./paste.js";
import { shownText } from "./render.js";

const ELEMENTS = [
  "brief",
  "focus-area",
  "handover-map",
  "handover-progress",
  "handover-timeline",
  "picture",
  "resources",
  "sources",
  "stat",
  "trend",
];

/** Options that are set besides, so that more than the tag is carried over. */
const FLAGS: Readonly<Record<string, string>> = { stat: "trend", sources: "all", "handover-timeline": "selectable" };

const linesOf = (policy: string): readonly string[] =>
  policy.split("\n").map((line) => line.replace(/;$/, "")); // prettier-ignore

describe("what the builder makes", () => {
  let builder: Builder;

  before(async () => {
    builder = await openBuilder(`#element=stat&width=640&base=${encodeURIComponent(`${location.origin}/base/`)}`);
    expect(builder.code("page")).to.contain(`src="${location.origin}/base/`);
  });
  after(closeBuilder);
  afterEach(closePasted);

  async function choose(element: string): Promise<void> {
    await builder.press("channel", "page");
    await builder.press("shown", "page");
    await builder.press("element", element);
    const flag = FLAGS[element];
    if (flag !== undefined) await builder.press(flag);
  }

  const preview = async (): Promise<string> => {
    await until(() => builder.widget().shadowRoot?.querySelector(".root:not([aria-busy=true])") != null, "the preview");
    return builder.previewText();
  };

  const widgetIn = (page: Document, element: string): Element | null => page.querySelector(`monusco-${element}`);

  const textIn = (page: Document | null | undefined, element: string): string => {
    const widget = page && widgetIn(page, element);
    return widget?.shadowRoot?.querySelector(".root") ? shownText(widget) : "";
  };

  async function comesOut({ page, window }: Pasted, element: string, wanted: string, what: string): Promise<void> {
    expect(await eventually(() => textIn(page, element), wanted), what).to.equal(wanted);
    expect(window.recorded, what).to.deep.equal(nothingWrong);
  }

  for (const element of ELEMENTS) {
    it(`carries ${element} to a page: live, embedded and frozen, with each way to keep its room`, async function () {
      await choose(element);
      const ways = [
        ["live", "sheet"],
        ["embedded", "none"],
        ["frozen", "inline"],
      ] as const;
      for (const [data, space] of ways) {
        await builder.press("data", data);
        if (data === "frozen") await builder.set("as-of", "2025-06-30");
        await builder.press("space", space);
        const wanted = await preview();
        expect(wanted.length, `${element}, ${data}`).to.be.greaterThan(0);
        const code = builder.code("page");
        expect(code.includes('as-of="2025-06-30"')).to.equal(data === "frozen");
        const pasted = await paste(code, { policy: linesOf(builder.code("policy")) });
        await comesOut(pasted, element, wanted, `${element}, ${data}, ${space}`);
        closePasted();
      }
      await builder.press("data", "live");
      await builder.press("space", "sheet");
    });

    it(`tells ${element} in a sentence where no script runs, as HTML and as text`, async () => {
      await choose(element);
      await builder.press("shown", "words");
      const ground = builder.page.querySelector<HTMLElement>("#ground")!;
      const wanted = ground.innerText.trim();
      expect(wanted.length).to.be.greaterThan(20);
      await builder.press("channel", "html");
      const { page, window } = await paste(builder.code("html"));
      expect(page.body.innerText.trim()).to.equal(wanted);
      expect(window.recorded).to.deep.equal(nothingWrong);
      await builder.press("channel", "text");
      expect(builder.code("text")).to.equal(wanted);
    });
  }
});
