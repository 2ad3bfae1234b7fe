/** Whatever opens over a page says what it is. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { inside, mount, openSource, settle, unmount } from "./render.js";
import { everywhere } from "./use-everything.js";

describe("what opens over the page", () => {
  afterEach(unmount);

  it("has a role and a name in every widget, and a button that names it", async () => {
    const place = await mount(within(real, html`<monusco-brief></monusco-brief><monusco-sources all></monusco-sources>`));
    const popovers = everywhere(place, "[popover]");
    expect(popovers.length).to.be.greaterThan(8);
    for (const popover of popovers) {
      const root = popover.getRootNode() as ShadowRoot;
      const where = `${root.host.localName} #${popover.id}`;
      const labels = popover.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const name = popover.getAttribute("aria-label") ?? labels.map((id) => root.getElementById(id)?.textContent).join(" ");
      expect(["group", "dialog"].includes(popover.getAttribute("role") ?? ""), where).to.equal(true);
      expect(name.trim(), where).to.not.equal("");
      expect(root.querySelectorAll(`[popovertarget="${popover.id}"]:not([popovertargetaction])`).length, where).to.equal(1);
    }
  });
});

describe("the source of a figure", () => {
  afterEach(unmount);

  const place = (language = "en"): Promise<HTMLElement> =>
    mount(within(real, html`<monusco-stat metric="displaced"></monusco-stat>`, language));
  const stat = (): HTMLElement => document.querySelector("monusco-stat")!;

  it("is made when it is first opened, before it is seen, and stays true", async () => {
    const around = await place();
    expect(inside(stat(), "#source").childElementCount).to.equal(0);
    const popover = openSource(stat());
    expect(popover.textContent).to.contain("Open the document");
    expect(popover.getBoundingClientRect().height).to.be.above(100);
    popover.hidePopover();
    (around.firstElementChild as HTMLElement).lang = "fr";
    await settle(around);
    expect(popover.textContent).to.contain("Ouvrir le document");
  });

  it("is there from the start where no browser could open it", async () => {
    const { popover } = Object.getOwnPropertyDescriptors(HTMLElement.prototype);
    delete (HTMLElement.prototype as { popover?: unknown }).popover;
    try {
      await place();
    } finally {
      Object.defineProperty(HTMLElement.prototype, "popover", popover);
    }
    expect(inside(stat(), "#source").textContent).to.contain("Open the document");
  });
});
