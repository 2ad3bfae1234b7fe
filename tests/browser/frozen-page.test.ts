import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { real, TODAY } from "../../stories/datasets.js";
import { complaintsOf } from "./complaints.js";
import { mount, settle, shownText, unmount } from "./render.js";

const widgets = html`<monusco-stat metric="displaced"></monusco-stat>
  <monusco-focus-area area="civilian-protection" as-of="2012"></monusco-focus-area>
  <monusco-handover-timeline></monusco-handover-timeline>`;

const texts = (place: ParentNode): readonly string[] =>
  [...place.querySelectorAll("monusco-stat, monusco-focus-area, monusco-handover-timeline")].map(shownText);

describe("monusco-data as-of", () => {
  afterEach(unmount);

  it("freezes all that it serves to one day, but for a widget that names its own", async () => {
    const place = await mount(html`<monusco-data now=${TODAY} as-of="2024-06" .value=${real}>${widgets}</monusco-data>`);
    const [stat, area, timeline] = texts(place);
    expect(stat).to.contain("Shown as known on 30 June 2024.");
    expect(area).to.contain("Shown as known on 31 December 2012.");
    expect(timeline).to.contain("Shown as known on 30 June 2024.");
  });

  it("lets go again", async () => {
    const place = await mount(html`<monusco-data now=${TODAY} as-of="2024-06" .value=${real}>${widgets}</monusco-data>`);
    place.querySelector("monusco-data")!.removeAttribute("as-of");
    await settle(place);
    expect(texts(place)[0]).not.to.contain("Shown as known");
  });

  it("says in the console what is no date, and shows the latest", async () => {
    let place: HTMLElement | undefined;
    const { warnings } = await complaintsOf(async () => {
      place = await mount(html`<monusco-data now=${TODAY} as-of="last June" .value=${real}>${widgets}</monusco-data>`);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('as-of="last June"');
    expect(texts(place!)[0]).not.to.contain("Shown as known");
  });
});
