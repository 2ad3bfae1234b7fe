import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { standalone } from "../../src/components/shared/drawing/standalone.js";
import { dark, real, within } from "../../stories/datasets.js";
import { inside, mount, settle, unmount } from "./render.js";

/** A widget's drawing, for what standalone() makes of any. */
async function drawn(around: typeof dark = (content) => content): Promise<SVGSVGElement> {
  const place = await mount(around(within(real, html`<monusco-trend metric="displaced"></monusco-trend>`)));
  return inside<HTMLElement>(place.querySelector("monusco-trend")!, ".band.wide").querySelector("svg")!;
}

const caption = { title: "T <b>", subtitle: "S", description: "D", notes: ["Sources: a & b."], language: "en" };

const parsed = (text: string): Document => new DOMParser().parseFromString(text, "image/svg+xml");

const paperOf = (document: Document): string => document.querySelector("rect")!.getAttribute("fill")!;

describe("a drawing as a file of its own", () => {
  afterEach(unmount);

  it("is well-formed, with title, description and notes, and without what only a page understands", async () => {
    const text = standalone(await drawn(), caption);
    const document = parsed(text);
    expect(document.querySelector("parsererror") === null).to.equal(true);
    expect(document.querySelector("title")!.textContent).to.equal("T <b>");
    expect(document.querySelector("desc")!.textContent).to.equal("D Sources: a & b.");
    expect([...document.querySelectorAll("text")].some(({ textContent }) => textContent === "Sources: a & b.")).to.equal(true);
    expect(text).not.to.match(/ class=|var\(--|color-mix|light-dark|<!--/);
  });

  it("is light, also where the page is dark, and leaves the page as it was", async () => {
    const light = standalone(await drawn(), caption);
    const drawing = await drawn(dark);
    expect(standalone(drawing, caption)).to.equal(light);
    expect(paperOf(parsed(light))).to.equal("rgb(255, 255, 255)");
    expect(drawing.closest(".root")!.getAttribute("style")).to.equal(null);
  });

  it("is dark on request, and where the page's own paper is", async () => {
    const drawing = await drawn(dark);
    expect(paperOf(parsed(standalone(drawing, caption, { scheme: "dark" })))).to.equal("rgb(18, 21, 25)");
    const own = await drawn((content) => html`<div style="--monusco-color-paper: #000">${content}</div>`);
    const document = parsed(standalone(own, caption));
    expect([paperOf(document), document.querySelector("text")!.getAttribute("fill")]).to.deep.equal([
      "rgb(0, 0, 0)",
      "rgb(228, 231, 234)",
    ]);
  });
});

describe("a popover", () => {
  afterEach(unmount);

  it("closes when the focus goes on, and not while it is within", async () => {
    const place = await mount(within(real, html`<monusco-sources all></monusco-sources><button type="button">Next</button>`));
    const element = place.querySelector("monusco-sources")!;
    const popover = inside(element, "#downloads");
    if (!("popover" in HTMLElement.prototype)) return;
    inside(element, "[part=downloads]").click();
    await settle(place);
    expect(popover.matches(":popover-open")).to.equal(true);
    inside(element, "[part=download]").focus();
    expect(popover.matches(":popover-open")).to.equal(true);
    place.querySelector("button")!.focus();
    expect(popover.matches(":popover-open")).to.equal(false);
    expect(document.activeElement?.textContent).to.equal("Next");
  });
});
