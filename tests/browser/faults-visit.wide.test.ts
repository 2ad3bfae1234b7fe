/** What happens to the reader rather than to the answer: the page is left, the line goes and comes back. */
import { expect } from "chai";
import { faultOrigin, FaultPage, openDoor, planned, shutDoor, UPDATED } from "./fault-page.js";
import { FAULTS } from "./faults.js";
import { closePage, until } from "./page.js";

describe("a page that is left while its data come", function () {
  this.timeout(60_000);
  afterEach(closePage);

  for (const hanging of ["silent", "stalled", "dripping-on"])
    it(`drops the request, says nothing and fires nothing, and the next page begins anew (${hanging})`, async () => {
      const { src, seen } = planned(await faultOrigin(), [hanging]);
      // Real pages are gone long before the pause is over.
      const page = await FaultPage.open(src, { hold: true });
      const { recorded, heard, shown, asked } = page.window;
      let requests = await seen();
      for (; requests.length === 0; requests = await seen());
      const frame = page.window.frameElement as HTMLIFrameElement;
      const left = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      page.window.location.href = "/tests/pages/record.js";
      await left;
      for (; !requests[0]!.isClosed; requests = await seen());
      expect(requests).to.deep.equal([{ act: hanging, isClosed: true }]);
      expect(recorded).to.deep.equal({ errors: [], warnings: [], thrown: [], violations: [] });
      expect(heard).to.deep.equal([]);
      expect(shown).to.deep.equal({ page: ["S"], fallback: ["S"] });
      expect(asked.requests).to.equal(1);

      const again = await FaultPage.open(planned(await faultOrigin(), ["A"]).src);
      await again.comesTo("ready");
      again.showsFigures("1");
      await again.hasShown(["S", "A"]);
      again.hasSaid();
      again.hasFired(UPDATED.A);
    });
});

describe("a line that goes and comes back", function () {
  this.timeout(60_000);
  afterEach(async () => {
    closePage();
    await shutDoor();
  });

  // Emulated: to be offline is a server that refuses connections and the page's event, since no driver takes the line from all three engines.
  it("is waited for: the last good figures stay, with their date, until the address is asked again by itself", async () => {
    const { src } = planned(await openDoor(), ["A", "B"]);
    const page = await FaultPage.open(src);
    await page.comesTo("ready");
    await shutDoor();
    page.window.dispatchEvent(new Event("offline"));
    page.showsFigures("1");
    page.provider("page").reload();
    await page.comesTo("failed", FAULTS.refused);
    page.showsOld();
    await openDoor();
    page.window.dispatchEvent(new Event("online"));
    await page.comesTo("ready");
    page.showsFigures("2");
    await page.hasShown(["S", "A", "B"]);
    page.hasSaid(FAULTS.refused);
    page.hasFired(UPDATED.A, FAULTS.refused, UPDATED.B);
  });
});

describe("many widgets and providers of one address that fails", function () {
  this.timeout(60_000);
  afterEach(closePage);

  it("ask it once and say so once; each provider fires its own event", async () => {
    const { src, seen } = planned(await faultOrigin(), ["404", "500", "500", "A"]);
    const page = await FaultPage.open(src);
    await page.comesTo("failed", FAULTS[404]);
    const { document } = page.window;
    const more = Array.from({ length: 20 }, (_, index) => {
      const data = document.createElement("monusco-data");
      data.id = `more-${index}`;
      data.setAttribute("src", src);
      data.innerHTML = '<monusco-stat metric="in-need"><p>Printed.</p></monusco-stat>'.repeat(3);
      return data;
    });
    document.querySelector("main")!.append(...more);
    await until(() => more.every((data) => page.heardFrom(data.id).length === 1), "the news of those that came later");
    page.hasSaid(FAULTS[404]);
    // Another fault is another line.
    page.tryAgain();
    await page.comesTo("failed", FAULTS[500]);
    page.hasSaid(FAULTS[404], FAULTS[500]);
    page.tryAgain();
    await page.comesTo("ready");
    page.showsFigures("1");
    await page.hasShown(["S", "A"], ["S", "E", "A"]);
    page.hasSaid(FAULTS[404], FAULTS[500]);
    for (const { id } of more)
      expect(page.heardFrom(id), id).to.deep.equal(["monusco-data-error", "monusco-data-error", "monusco-data-ready"]);
    expect((await seen()).map(({ act }) => act)).to.deep.equal(["404", "500", "500", "A"]);
  });
});
