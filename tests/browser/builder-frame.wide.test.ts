/** Each element in a frame: the code that the builder makes, pasted into a blank page that allows the frame and nothing else. */
import { expect } from "chai";
import { closeBuilder, openBuilder, type Builder } from "./builder.js";
import { nothingWrong, until } from "./page.js";
import { closePasted, eventually, paste } from "./paste.js";
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

describe("the frames of the builder", () => {
  let builder: Builder;

  before(async () => {
    builder = await openBuilder(`#element=stat&width=640&channel=frame&base=${encodeURIComponent(`${location.origin}/base/`)}`);
  });
  after(closeBuilder);
  afterEach(closePasted);

  const textIn = (frame: HTMLIFrameElement, element: string): string => {
    const widget = frame.contentDocument?.querySelector(`monusco-${element}`);
    return widget?.shadowRoot?.querySelector(".root") ? shownText(widget) : "";
  };

  for (const element of ELEMENTS)
    it(`show ${element} as the preview does, in the page that it is pasted into and in the builder`, async function () {
      await builder.press("shown", "page");
      await builder.press("element", element);
      if (element === "sources") await builder.press("all");
      await until(() => builder.widget().shadowRoot?.querySelector(".root:not([aria-busy=true])") != null, "the preview");
      const wanted = builder.previewText();
      const policy = builder
        .code("frame-policy")
        .split("\n")
        .map((line) => line.replace(/;$/, ""));
      const { page, window } = await paste(builder.code("frame"), { policy });
      const frame = page.querySelector("iframe")!;
      expect(frame.title).to.contain("MONUSCO");
      frame.scrollIntoView();
      expect(await eventually(() => textIn(frame, element), wanted)).to.equal(wanted);
      const inside = (): number => frame.contentDocument!.documentElement.scrollHeight;
      await until(() => Math.abs(frame.clientHeight - inside()) <= 1, "its height");
      expect(window.recorded).to.deep.equal(nothingWrong);
      await builder.press("shown", "frame");
      const own = builder.page.querySelector<HTMLIFrameElement>("#ground iframe")!;
      expect(await eventually(() => textIn(own, element), wanted)).to.equal(wanted);
      expect(builder.page.querySelector("#trouble")!.textContent).to.equal("");
    });

  it("say so in words where their page cannot be had", async () => {
    await builder.press("shown", "page");
    const real = builder.page.querySelector("#trouble")!;
    await builder.press("shown", "frame");
    const own = builder.page.querySelector<HTMLIFrameElement>("#ground iframe")!;
    own.src = "/served/nothing-here";
    await until(() => real.textContent.includes("could not be loaded"), "the words");
  });

  it("are told of a dark ground, which they cannot see", async () => {
    expect(builder.code("frame")).not.to.contain("scheme=");
    await builder.press("scheme", "dark");
    expect(builder.code("frame")).to.contain("scheme=dark");
    expect(builder.page.querySelector<HTMLIFrameElement>("#ground iframe")!.src).to.contain("scheme=dark");
    await builder.press("scheme", "light");
  });
});
