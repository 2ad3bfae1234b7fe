import { expect } from "chai";
import { html, nothing } from "lit";
import "../../src/define.js";
import type { MonuscoHandoverMap } from "../../src/components/handover-map/handover-map.js";
import { BANDS } from "../../src/components/shared/drawing/bands.js";
import { invented, real, within } from "../../stories/datasets.js";
import { correctedSite, manySites, elsewhere, everyOutcome, onePlace, outsideAll } from "../../stories/sites.js";
import { violationsIn } from "./accessibility.js";
import { inside, mount, shownText, unmount } from "./render.js";

const element = (place: ParentNode): MonuscoHandoverMap => place.querySelector("monusco-handover-map")!;

const show = async (
  dataset: unknown,
  { asOf, language }: { asOf?: string; language?: string } = {},
): Promise<MonuscoHandoverMap> =>
  element(await mount(within(dataset, html`<monusco-handover-map as-of=${asOf ?? nothing}></monusco-handover-map>`, language)));

const options = (map: Element, band = "wide"): SVGGElement[] => [
  ...map.shadowRoot!.querySelectorAll<SVGGElement>(`.band.${band} [role=option]`),
];

const readOut = (map: Element): string => inside(map, ".read-out").textContent.replace(/\s+/g, " ").trim();

describe("monusco-handover-map", () => {
  afterEach(unmount);

  it("lists every site with its outcome, its date and its sources, whatever the map shows", async () => {
    const map = await show(real);
    const rows = [...map.shadowRoot!.querySelectorAll("[part=list] li")];
    expect(rows).to.have.length(real.handover.sites.length);
    const text = shownText(map);
    expect(text).to.contain("Kamanyola, to the police, 28 February 2024; position good to about 5 km");
    expect(text).to.contain("Kavumu (remaining sites), to a civil authority, 25 June 2024");
    expect(text).to.contain("Uvira, to the army, day not found, uncertain; position good to about 2 km");
    expect(text).to.contain("Amsar, to the army, 9 April 2024; position not known");
    expect(rows.every((row) => row.querySelector(".reference") !== null)).to.equal(true);
  });

  it("says what is shown and when, which sites are not on the map, and whose outline it is", async () => {
    const text = shownText(await show(real));
    expect(text).to.contain("South Kivu: 12 sites, known dates: 28 February – 11 July 2024");
    expect(text).to.contain("Amsar and Rutemba are not on the map: position not known.");
    expect(text).to.contain("Natural Earth").and.to.contain("do not imply endorsement").and.to.contain("GeoNames (CC BY 4.0)");
  });

  it("draws one map for each band, with every site that has a place, and says in words what it shows", async () => {
    const map = await show(real);
    const drawings = [...map.shadowRoot!.querySelectorAll(".band > svg")];
    expect(drawings).to.have.length(BANDS.length);
    for (const drawing of drawings) {
      expect(drawing.querySelectorAll("[role=option]")).to.have.length(10);
      expect(drawing.getAttribute("aria-label"))
        .to.contain("5 to the army, 1 of them uncertain; 1 to the police")
        .and.to.contain("1 to the police");
    }
  });

  it("tells outcomes apart by shape, and uncertain ones too", async () => {
    const map = await show(everyOutcome);
    const shapes = [...map.shadowRoot!.querySelectorAll(".keys .outcome")].map((mark) =>
      mark.innerHTML.replace(/<!--.*?-->/g, ""),
    );
    expect(new Set(shapes).size).to.equal(shapes.length).and.to.equal(10);
  });

  it("has one key for what is not known, certain or not: both look the same", async () => {
    const sites = (everyOutcome as { handover: { sites: readonly object[] } }).handover.sites.map((one, index) => ({
      ...one,
      outcome: "unknown",
      confidence: index % 2 === 0 ? "unsure" : "found",
      transferred: "2026-05-01",
    }));
    const map = await show({ ...everyOutcome, handover: { phases: [], events: [], sites } });
    expect([...map.shadowRoot!.querySelectorAll(".keys .outcome")]).to.have.length(1);
  });

  it("names the phases with their status, numbered as on the whole country", async () => {
    const map = await show(real);
    expect(shownText(map)).to.contain("South Kivu Declared complete on 30 June 2024").and.to.contain("On hold since July 2024");
    expect(inside(map, ".inset").getAttribute("aria-label")).to.contain("1 South Kivu, 2 North Kivu and 3 Ituri");
    expect([...map.shadowRoot!.querySelectorAll(".digit")].map(({ textContent }) => textContent)).to.deep.equal(["1", "2", "3"]);
  });

  it("lets the keyboard reach every site: one stop, then the arrows; the details follow", async () => {
    const map = await show(real);
    const shown = BANDS.map(({ name }) => name).find((band) => inside(map, `.band.${band}`).getClientRects().length > 0)!;
    expect(options(map, shown).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(readOut(map)).to.contain("Choose a site");
    options(map, shown)[0]!.focus();
    await map.updateComplete;
    expect(readOut(map), "from the north").to.match(/^Bunyakiri, to the army, 19 April 2024/);
    const press = async (key: string): Promise<void> => {
      map.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      await map.updateComplete;
    };
    const reached = new Set<string>();
    for (let step = 0; step < options(map, shown).length; step++) {
      reached.add(map.shadowRoot!.activeElement!.getAttribute("aria-label")!);
      expect(readOut(map)).to.contain(map.shadowRoot!.activeElement!.getAttribute("aria-label")!.split(",")[0]!);
      await press("ArrowRight");
    }
    expect(reached.size).to.equal(10);
    expect(map.shadowRoot!.activeElement!.getAttribute("aria-label")).to.contain("Bunyakiri");
    await press("End");
    expect(readOut(map), "to the south").to.match(/^Baraka/);
    await press("ArrowLeft");
    await press("Home");
    expect(readOut(map)).to.match(/^Bunyakiri/);
    expect(options(map, shown).filter((option) => option.getAttribute("aria-selected") === "true")).to.have.length(1);
  });

  it("chooses the site that is nearest to the pointer, and none far from all", async () => {
    const map = await show(real);
    const drawing = [...map.shadowRoot!.querySelectorAll<SVGSVGElement>(".band > svg")].find(
      (one) => one.getClientRects().length > 0,
    )!;
    const circle = drawing.querySelector('[aria-label^="Mikenge"] circle')!.getBoundingClientRect();
    const move = async (x: number, y: number, type = "pointermove", pointerType = "mouse"): Promise<void> => {
      drawing.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerType, bubbles: true }));
      await map.updateComplete;
    };
    const [x, y] = [circle.x + circle.width / 2, circle.y + circle.height / 2];
    const corner = drawing.getBoundingClientRect();
    await move(corner.x + 3, corner.y + 3);
    expect(readOut(map)).to.contain("Choose a site");
    await move(x, y, "pointermove", "touch");
    expect(readOut(map), "a finger that scrolls").to.contain("Choose a site");
    await move(x + 6, y - 5);
    expect(readOut(map)).to.match(/^Mikenge/);
    await move(corner.x + 3, corner.y + 3);
    expect(readOut(map), "stays").to.match(/^Mikenge/);
    const other = drawing.querySelector('[aria-label^="Uvira"] circle')!.getBoundingClientRect();
    await move(other.x + other.width / 2, other.y + other.height / 2, "pointerup", "touch");
    expect(readOut(map)).to.match(/^Uvira/);
  });

  it("chooses between marks that touch by their distance, not by what lies on top", async () => {
    const map = await show(real);
    const drawing = [...map.shadowRoot!.querySelectorAll<SVGSVGElement>(".band > svg")].find(
      (one) => one.getClientRects().length > 0,
    )!;
    for (const name of ["Kavumu, ", "Kavumu (remaining sites), "]) {
      const option = drawing.querySelector(`[aria-label^="${name}"]`)!;
      expect(getComputedStyle(option).pointerEvents).to.equal("none");
      const { x, y, width, height } = option.querySelector("circle")!.getBoundingClientRect();
      drawing.dispatchEvent(new PointerEvent("pointerup", { clientX: x + width / 2, clientY: y + height / 2, bubbles: true }));
      await map.updateComplete;
      expect(readOut(map).startsWith(name)).to.equal(true);
    }
  });

  it("keeps the numbers of the sources whatever is chosen", async () => {
    const map = await show(real);
    const numbers = (): string =>
      [...map.shadowRoot!.querySelectorAll("[part=list] .reference")].map((one) => one.textContent).join();
    const before = numbers();
    options(map)
      .at(-1)!
      .dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await map.updateComplete;
    expect(readOut(map)).to.match(/^Baraka/);
    expect(numbers()).to.equal(before);
  });

  it("is frozen to what was known on a day", async () => {
    const map = await show(real, { asOf: "2024-05-02" });
    const text = shownText(map);
    expect(text)
      .to.contain("Kavumu (remaining sites), still held by the mission")
      .and.to.contain("Shown as known on 2 May 2024.");
    expect(text).to.contain("Newer figures exist.").and.not.to.contain("Mikenge").and.not.to.contain("On hold");
    const before = shownText(await show(real, { asOf: "1998" }));
    expect(before).to.contain("Nothing of this was known on 31 December 1998.").and.not.to.contain("Kavumu");
  });

  it("shows a correction", async () => {
    expect(shownText(await show(correctedSite))).to.contain(
      "Corrected on 15 October 2026, was 24 May 2024. The report names the 25th.",
    );
  });

  it("has no outline of another country: the list alone, and it says so", async () => {
    const map = await show(elsewhere);
    expect(shownText(map))
      .to.contain("This widget has no outline of this country (Nowhere)")
      .and.to.contain("Camp one, to the army");
    expect(map.shadowRoot!.querySelector(".map")).to.equal(null);
    expect(map.toSVG()).to.equal(undefined);
  });

  it("counts in words the sites outside the map and those that no map can hold", async () => {
    expect(shownText(await show(everyOutcome))).to.contain(
      "Camp nowhere is not on the map: position not known. Camp far lies outside the map.",
    );
    const map = await show(manySites(1200));
    expect(shownText(map)).to.match(/\d+ more sites are only in the list\./);
    expect(map.shadowRoot!.querySelectorAll("[part=list] li")).to.have.length(1200);
    expect(map.shadowRoot!.querySelectorAll("img")).to.have.length(0);
  });

  it("says where there are no sites", async () => {
    expect(shownText(await show(invented))).to.contain("No site is recorded.");
  });

  it("hands out the map as a picture that says what it shows", async () => {
    const map = await show(real);
    const picture = new DOMParser().parseFromString(map.toSVG("wide")!, "image/svg+xml");
    expect(picture.querySelector("parsererror")).to.equal(null);
    expect(picture.querySelector("title")?.textContent).to.equal("The hand-over, place by place");
    const words = picture.documentElement.textContent.replace(/\s+/g, " ");
    expect(words).to.contain("Natural Earth").and.to.contain("To the police: Kamanyola, 28 February 2024");
    expect(picture.querySelectorAll("[role=option], [tabindex], [class]")).to.have.length(0);
    expect(words, "a key").to.contain("To the army, uncertain").and.to.contain("Position approximate");
    expect(words, "the whole country").to.contain("Kinshasa").and.to.contain("Ituri: On hold since");
    expect(words).to.contain("Sources: Xinhua; kt.cd").and.to.contain("CC-BY-4.0");
    for (const { name } of BANDS) expect(map.toSVG(name)).to.contain("Kamanyola");
    const frozen = await show(real, { asOf: "2024-05-02" });
    expect(frozen.toSVG()).to.contain("Shown as known on 2 May 2024.").and.not.to.contain("Mikenge");
  });

  it("cites no document that was not there on the day it is frozen to", async () => {
    const map = await show(real, { asOf: "2024-03-15" });
    expect(shownText(map)).to.contain("North Kivu Planned");
    const addresses = [...map.shadowRoot!.querySelectorAll<HTMLAnchorElement>(".phases a")].map(({ href }) => href);
    expect(addresses.some((address) => address.includes("theafrica"))).to.equal(false);
  });

  it("lists the sites alone where none lies on the map", async () => {
    const map = await show(outsideAll);
    expect(shownText(map)).to.contain("No site has a known place within the area of the map").and.to.contain("Camp far");
    expect(map.shadowRoot!.querySelector(".map")).to.equal(null);
    expect(map.toSVG()).to.equal(undefined);
  });

  it("says how many names found no room, and cuts no mark in half", async () => {
    const map = await show(manySites(60));
    const drawing = [...map.shadowRoot!.querySelectorAll<SVGSVGElement>(".band > svg")].find(
      (one) => one.getClientRects().length > 0,
    )!;
    expect(drawing.parentElement!.textContent).to.match(/The names of \d+ sites on the map are only in the list\./);
    const together = await show(onePlace);
    expect(
      [...together.shadowRoot!.querySelectorAll(".band.wide .name tspan")].map(({ textContent }) => textContent),
    ).to.deep.equal(["Camp 1", "Camp 2", "10 more"]);
    expect(shownText(together)).to.contain("The names of 10 sites on the map are only in the list.");
    const { width, height } = drawing.viewBox.baseVal;
    for (const circle of drawing.querySelectorAll("[role=option] circle")) {
      const [x, y] = [Number(circle.getAttribute("cx")), Number(circle.getAttribute("cy"))];
      expect(x >= 8 && y >= 8 && x <= width - 8 && y <= height - 8, `${x} ${y}`).to.equal(true);
    }
  });

  it("names its figure, and goes back to today where as-of is taken away", async () => {
    const plain = shownText(await show(real));
    unmount();
    const map = await show(real, { asOf: "2024-05-02" });
    map.removeAttribute("as-of");
    await map.updateComplete;
    expect(shownText(map)).to.equal(plain);
    const id = inside(map, "figure").getAttribute("aria-labelledby")!;
    expect(map.shadowRoot!.getElementById(id)?.textContent).to.equal("The hand-over, place by place");
  });

  it("does not mirror east and west", async () => {
    const place = await mount(within(real, html`<div dir="rtl"><monusco-handover-map></monusco-handover-map></div>`));
    const drawing = inside<Element>(element(place), ".band > svg");
    expect(getComputedStyle(drawing).direction).to.equal("ltr");
  });

  it("speaks French", async () => {
    const text = shownText(await show(real, { language: "fr" }));
    expect(text).to.contain("Kavumu (autres sites), à une autorité civile").and.to.contain("Position approximative");
    expect(text).not.to.contain("remaining");
  });

  it("is accessible, with a site chosen too", async () => {
    const map = await show(real);
    options(map)[2]!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await map.updateComplete;
    expect(await violationsIn(map)).to.deep.equal([]);
    expect(await violationsIn(await show(everyOutcome))).to.deep.equal([]);
  });
});
