/** Where the widgets never come, or their data do not: what the page wrote inside the tags is what is read. Three engines. */
import { expect } from "chai";
import { closePage, openFrame, until } from "./page.js";
import { settle, shownText, WIDGETS } from "./render.js";
import { skip } from "./skip.js";

/** Pages whose widgets are never defined, and how the frame of each is to be. */
const NEVER = ["off", "blocked", "absent", "broken", "throwing", "mismatch"];

const open = (name: string): Promise<HTMLIFrameElement> =>
  openFrame(`no-script/${name}`, {
    prepare: (frame) => {
      // A frame without `allow-scripts` has scripting off, in every engine.
      if (name === "off") frame.sandbox.add("allow-same-origin");
    },
  });

async function addStyles(page: Document): Promise<void> {
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = "/dist/monusco-widgets.css";
  page.head.append(link);
  await until(() => link.sheet !== null, "the style sheet");
}

/** The sentences that a reader does not see whole, or that lack figure, date or source. */
function unread(page: Document): readonly string[] {
  const window = page.defaultView!;
  return [...page.querySelectorAll<HTMLElement>(WIDGETS)].flatMap((widget) => {
    const sentence = widget.querySelector("p") ?? widget;
    const words = sentence.textContent.replace(/\s+/g, " ").trim();
    const box = sentence.getBoundingClientRect();
    const style = window.getComputedStyle(sentence);
    const onTop = (): boolean => {
      sentence.scrollIntoView({ block: "center" });
      const range = page.createRange();
      range.selectNodeContents(sentence);
      const { left, top, height } = range.getClientRects()[0]!;
      const hit = page.elementFromPoint(left + 2, top + height / 2);
      return hit !== null && (sentence.contains(hit) || hit === widget);
    };
    const isTold = /\d/.test(words) && /20\d\d/.test(words) && /United Nations|OCHA/.test(words);
    const isSeen = box.width > 20 && box.height > 9 && style.visibility === "visible" && style.opacity === "1" && onTop();
    return isTold && isSeen ? [] : [`${widget.localName}: ${words} ${box.width}×${box.height}`];
  });
}

/** The margins above and below a sentence, which one engine counts as part of an inline box around it. */
const MARGINS = 33;

/** How much higher a tag is than the sentence in it. */
const reserved = (page: Document): readonly number[] =>
  [...page.querySelectorAll<HTMLElement>(WIDGETS)]
    .filter((widget) => widget.querySelector("p"))
    .map((widget) =>
      Math.round(widget.getBoundingClientRect().height - widget.querySelector("p")!.getBoundingClientRect().height),
    );

describe("pages whose widgets never come", () => {
  afterEach(closePage);

  for (const name of NEVER)
    it(`are read as they were written, with figures, dates and sources: ${name}`, async () => {
      const page = (await open(name)).contentDocument!;
      const isDefined = [...page.querySelectorAll(WIDGETS)].some((widget) => widget.matches(":defined"));
      expect(isDefined, "nothing is defined").to.equal(false);
      expect(page.querySelectorAll(WIDGETS).length).to.equal(6);
      expect(unread(page)).to.deep.equal([]);
      expect(
        reserved(page).filter((more) => more > MARGINS),
        "without the style sheet nothing is kept free",
      ).to.deep.equal([]);
      await addStyles(page);
      expect(unread(page), "with the style sheet").to.deep.equal([]);
      const display = page.defaultView!.getComputedStyle(page.querySelector("monusco-trend")!).display;
      expect(display).to.equal("block");
    });

  it("keep nothing free for what never comes where scripting is off, as far as the engine tells style sheets so", async function () {
    const page = (await open("off")).contentDocument!;
    const tells = page.defaultView!.matchMedia("(scripting: none)").matches;
    await addStyles(page);
    if (!tells) skip(this, "style sheets do not hear that scripting is off");
    expect(reserved(page).filter((more) => more > MARGINS)).to.deep.equal([]);
  });
});

describe("pages whose data do not come", () => {
  afterEach(closePage);

  const isDefined = (page: Document): boolean =>
    [...page.querySelectorAll(WIDGETS)].every((widget) => widget.shadowRoot?.querySelector(".root"));

  it("are read as they were written while the data are on their way, and then show the figures", async () => {
    const frame = await open("held");
    const page = frame.contentDocument!;
    await until(() => isDefined(page), "the widgets");
    await settle(page);
    expect(unread(page)).to.deep.equal([]);
    expect(page.querySelector("monusco-trend")!.shadowRoot!.querySelector("svg")).to.equal(null);
    await fetch("/vendor/free");
    await until(() => page.querySelector("monusco-trend")!.shadowRoot!.querySelector("svg") !== null, "the figures");
    await settle(page);
    expect(shownText(page.querySelectorAll("monusco-stat")[1]!)).to.contain("15 million");
  });

  it("are read as they were written where the data cannot be had, beside what went wrong", async () => {
    const page = (await open("failed")).contentDocument!;
    const failed = (widget: Element): boolean => widget.shadowRoot?.querySelector(".notice, .muted") !== null;
    await until(() => isDefined(page) && [...page.querySelectorAll(WIDGETS)].every(failed), "the failure");
    await settle(page);
    expect(unread(page)).to.deep.equal([]);
    await addStyles(page);
    expect(unread(page)).to.deep.equal([]);
  });
});
