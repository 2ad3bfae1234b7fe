import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, within } from "../../stories/datasets.js";
import { inside, mount, openSource, unmount } from "./render.js";

const text = (element: Element): string => element.textContent.replace(/\s+/g, " ").trim();

describe("abbreviations", () => {
  afterEach(unmount);

  it("are explained among the sources of a widget that uses them, and no others", async () => {
    const place = await mount(within(real, html`<monusco-trend metric="displaced"></monusco-trend>`));
    const words = text(inside(place.querySelector("monusco-trend")!, ".abbreviations"));
    expect(words).to.match(/^Abbreviations: .*OCHA: United Nations Office for the Coordination of Humanitarian Affairs.*\.$/);
    expect(words).to.contain("DTM: Displacement Tracking Matrix").and.not.contain("JIAF");
  });

  it("are explained once, in the bibliography, where the page has one", async () => {
    const place = await mount(
      within(real, html`<monusco-trend metric="displaced"></monusco-trend><monusco-sources></monusco-sources>`),
    );
    expect(place.querySelector("monusco-trend")!.shadowRoot!.querySelectorAll(".abbreviations").length).to.equal(0);
    const words = text(inside(place.querySelector("monusco-sources")!, ".abbreviations"));
    expect(words).to.contain("JIAF: Joint and Intersectoral").and.not.contain("OIM");
  });

  it("are those of the language", async () => {
    const place = await mount(within(real, html`<monusco-sources all></monusco-sources>`, "fr"));
    const words = text(inside(place.querySelector("monusco-sources")!, ".abbreviations"));
    expect(words)
      .to.match(/^Sigles : /)
      .and.contain("OIM : Organisation internationale pour les migrations");
  });

  it("stand in the source of a figure", async () => {
    const place = await mount(within(real, html`<monusco-stat metric="food-insecure"></monusco-stat>`));
    expect(text(openSource(place.querySelector("monusco-stat")!))).to.contain(
      "IPC: Integrated Food Security Phase Classification",
    );
  });
});
