/** Faults of what is answered: its status, its size, its letters. */
import { expect } from "chai";
import { faultOrigin, FaultPage, planned, UPDATED, visitPlanned } from "./fault-page.js";
import { FAULTS, ODDITIES, type FaultName } from "./faults.js";
import { closePage } from "./page.js";

const STATUSES: readonly FaultName[] = [404, 500, 503, "503-soon"];
const BODIES: readonly FaultName[] = ["html", "empty", "truncated", "latin1", "schema", "newer", "older", "large"];

describe("an answer without a dataset", function () {
  this.timeout(60_000);
  afterEach(closePage);

  for (const name of [...STATUSES, ...BODIES])
    it(FAULTS[name].what, async () => {
      await visitPlanned(name);
    });

  it(`${FAULTS["never-ending"].what}: the browser hangs up`, async () => {
    const seen = await visitPlanned("never-ending");
    const endless = async (): Promise<readonly boolean[]> =>
      (await seen()).filter(({ act }) => act === "never-ending").map(({ isClosed }) => isClosed);
    expect(await endless()).to.have.length(2);
    // Else the test's time runs out.
    while ((await endless()).includes(false));
  });
});

describe("an answer with a dataset, only otherwise than usual", function () {
  this.timeout(60_000);
  afterEach(closePage);

  for (const [name, what] of Object.entries(ODDITIES))
    it(what, async () => {
      const { src } = planned(await faultOrigin(), [`${name}-A`, `${name}-B`]);
      const page = await FaultPage.open(src);
      await page.comesTo("ready");
      page.showsFigures("1");
      page.provider("page").reload();
      await page.comesTo("ready");
      page.showsFigures("2");
      await page.hasShown(["S", "A", "B"]);
      page.hasSaid();
      page.hasFired(UPDATED.A, UPDATED.B);
    });
});
