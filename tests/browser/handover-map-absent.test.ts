/** Sites that the map does not show: a few by their names, the others by their number, and none is lost. */
import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { invented, within } from "../../stories/datasets.js";
import { mount, unmount } from "./render.js";

const site = (name: string, more: object = {}): object => ({
  id: name.toLowerCase().replace(" ", "-"),
  name,
  province: "CD-SK",
  transferred: "2026-05-01",
  outcome: "army",
  sources: ["report"],
  ...more,
});

const many = (name: string, count: number, more: object = {}): readonly object[] =>
  Array.from({ length: count }, (_, index) => site(`${name} ${index + 1}`, more));

const ON_MAP = { coordinates: [29, -2.7] };
const OUTSIDE = { coordinates: [17, -4] };

/** The remarks below the map. */
async function remarksOn(sites: readonly object[]): Promise<readonly string[]> {
  const mission = { ...invented.mission, country: { code: "CD", name: { en: "DR Congo" } } };
  const dataset = { ...invented, mission, handover: { ...invented.handover, sites } };
  const place = await mount(within(dataset, html`<monusco-handover-map></monusco-handover-map>`));
  const figure = place.querySelector("monusco-handover-map")!.shadowRoot!.querySelector("figure")!;
  return [...figure.querySelectorAll(":scope > .remark")].map(({ textContent }) =>
    textContent.replace(/[\s\u00a0]+/g, " ").trim(),
  );
}

describe("the sites that a map does not show", () => {
  afterEach(unmount);

  it("are named, five at most, or four and the number of the others", async () => {
    const here = site("Here", ON_MAP);
    const WORDS: readonly (readonly [count: number, names: string])[] = [
      [1, "Camp 1 is"],
      [2, "Camp 1 and Camp 2 are"],
      [5, "Camp 1, Camp 2, Camp 3, Camp 4 and Camp 5 are"],
      [6, "Camp 1, Camp 2, Camp 3, Camp 4 and 2 more are"],
      [12, "Camp 1, Camp 2, Camp 3, Camp 4 and 8 more are"],
    ];
    expect(await remarksOn([here])).to.deep.equal([]);
    for (const [count, names] of WORDS) {
      expect(await remarksOn([here, ...many("Camp", count)])).to.deep.equal([`${names} not on the map: position not known.`]);
      const [remark] = await remarksOn([here, ...many("Camp", count, OUTSIDE)]);
      expect(remark?.replace(/lies? /, "")).to.match(new RegExp(`^${names.replace(/ (is|are)$/, "")} outside`));
    }
  });

  it("are counted where the map is full, each once, whatever keeps the others from it", async () => {
    const [remark = ""] = await remarksOn([...many("Here", 203, ON_MAP), ...many("Camp", 1), ...many("Far", 1, OUTSIDE)]);
    expect(remark).to.match(/Camp 1 is not on the map.*Far 1 .*outside.*3 more sites are only in the list\./);
  });
});
