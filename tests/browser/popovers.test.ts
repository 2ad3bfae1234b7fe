/** Whatever opens over a page says what it is. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { mount, unmount } from "./render.js";
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
