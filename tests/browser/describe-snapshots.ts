/** Stories that a server has rendered, taken over by the built bundle. */
import { expect } from "chai";
import { complaintsOf } from "./complaints.js";
import { partOf, type Part } from "./every-story.js";
import { languageCame } from "./languages.js";
import { until } from "./page.js";
import { mount, openPopovers, settle, unmount } from "./render.js";
import { ACTS, closeSnapshots, everyWidget, markupOf, openSnapshots } from "./snapshots.js";

/** What no server can render: without a dataset it has nothing to show, and what went wrong is known in the browser alone. */
const isLeftOut = (title: string, name: string): boolean =>
  /^(Loading|Failed)/.test(name) || (title === "Elements/monusco-data" && /^(Broken|NotJson|Unreachable)/.test(name));

/** What only the browser finds out, once the widget is there: that a file is missing. */
const isFoundOut = (title: string, name: string): boolean => title === "Elements/monusco-picture" && name === "FileMissing";

const missingIn = (place: Element): boolean => everyWidget(place).some((one) => one.shadowRoot!.querySelector(".missing"));

const addressOf = (title: string, name: string): string => `/snapshots/story?name=${encodeURIComponent(`${title}: ${name}`)}`;

/** Each story is taken over without a change, and is then what it would be without a server. */
export function describeSnapshots(part: Part): void {
  for (const { title, stories } of partOf(part)) {
    describe(title, () => {
      before(() => languageCame("ar"));
      afterEach(unmount);
      afterEach(closeSnapshots);
      for (const { name, tags, content } of stories) {
        const address = addressOf(title, name);
        if (isLeftOut(title, name)) {
          it(`${name}: has no dataset, and so no snapshot`, async () => expect((await fetch(address)).status).to.equal(204));
          continue;
        }
        it(name, async () => {
          const page = await openSnapshots(address);
          const { snapshots, recorded, document } = page;
          const widgets = everyWidget(document);
          expect(widgets.length, "widgets of the server").to.be.greaterThan(0);
          if (isFoundOut(title, name)) await until(() => snapshots.changes.length === 4, "what stands in for the file");
          else expect(snapshots.changes).to.deep.equal([]);
          expect(snapshots.shifts).to.deep.equal([]);
          for (const [host, root] of snapshots.roots)
            expect(host.shadowRoot!.querySelector(".root") === root, `${host.localName} kept its nodes`).to.equal(true);
          expect(recorded.warnings, "warnings").to.have.length(tags.includes("warns") ? 1 : 0);
          expect([recorded.errors, recorded.thrown]).to.deep.equal([[], []]);

          const place = await mount(content());
          if (isFoundOut(title, name)) await until(() => missingIn(place), "the same without a server");
          // A server has made what lies in popovers.
          openPopovers(place);
          await settle(place);
          const main = document.querySelector("main")!;
          expect(markupOf(main)).to.equal(markupOf(place));
          // That one dataset has not what the other has is said in the console.
          await complaintsOf(async () => {
            for (const [what, act] of Object.entries(ACTS)) {
              for (const one of [main, place]) {
                act(one);
                await settle(one);
              }
              expect(markupOf(main), what).to.equal(markupOf(place));
            }
          });
        });
      }
    });
  }
}
