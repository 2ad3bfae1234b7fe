/** Faults of the line: what never becomes an answer. */
import { faultOrigin, FaultPage, openDoor, planned, shutDoor, UPDATED, visit, visitPlanned } from "./fault-page.js";
import { FAULTS, type FaultName } from "./faults.js";
import { closePage } from "./page.js";

const BY_PLAN: readonly FaultName[] = ["reset", "cut", "redirects", "no-cors", "silent", "stalled", "dripping-on"];

// Longer than a name may be: no resolver has to be asked, and none can know it.
const NOWHERE = `http://${"nowhere".repeat(10)}.invalid/dataset.json`;

describe("an address that cannot be reached", function () {
  this.timeout(60_000);
  afterEach(closePage);

  for (const name of BY_PLAN)
    it(FAULTS[name].what, async () => {
      await visitPlanned(name);
    });

  it(FAULTS.refused.what, async () => {
    const { src } = planned(await openDoor(), ["never", "never", "A", "never", "never", "B"]);
    await visit(FAULTS.refused, src, (to) => (to === "fault" ? shutDoor() : openDoor()));
    await shutDoor();
  });

  it(FAULTS.name.what, async () => {
    const page = await FaultPage.open(NOWHERE);
    await page.comesTo("failed", FAULTS.name);
    page.showsNothing(FAULTS.name);
    page.hasSaid(FAULTS.name);
    page.hasFired(FAULTS.name);
    // No answer will ever come from there: only another address helps.
    const { src } = planned(await faultOrigin(), ["A"]);
    page.goTo(src);
    await page.comesTo("ready");
    page.showsFigures("1");
    // Of the new address nothing is known to be wrong yet.
    await page.hasShown(["S", "A"], ["S", "E", "S", "A"]);
    page.hasSaid(FAULTS.name);
    page.hasFired(FAULTS.name, UPDATED.A);
  });
});
