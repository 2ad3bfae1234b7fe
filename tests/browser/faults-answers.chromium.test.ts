/** Faults of what is answered: its status, its size, its letters. */
import { expect } from "chai";
import { faultOrigin, FaultPage, planned, UPDATED, visitPlanned } from "./fault-page.js";
import { FAULTS, ODDITIES, type FaultName } from "./faults.js";
import { closePage } from "./page.js";

const STATUSES: readonly FaultName[] = [404, 500, 503];
const BODIES: readonly FaultName[] = ["html", "empty", "truncated", "latin1", "schema", "newer", "older"];
const ENDLESS: readonly FaultName[] = ["large", "never-ending"];

describe("an answer without a dataset", function () {
  this.timeout(60_000);
  afterEach(closePage);

  for (const name of [...STATUSES, ...BODIES])
    it(FAULTS[name].what, async () => {
      await visitPlanned(name);
    });

  for (const name of ENDLESS)
    it(`${FAULTS[name].what}: no more of it is read than a dataset may have`, async () => {
      const seen = await visitPlanned(name);
      const endless = seen.filter(({ act }) => act === name).map(({ isFinished, isClosed }) => ({ isFinished, isClosed }));
      expect(endless).to.deep.equal([
        { isFinished: false, isClosed: true },
        { isFinished: false, isClosed: true },
      ]);
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
