/** Pages as content systems and style frameworks make them, on the built bundle. */
import { expect } from "chai";
import { covered, empty, holdsUp, ringOf, tooWide, widen } from "./hosts.js";
import { closePage, hasFigures, nothingWrong, openPage, until } from "./page.js";

describe("on the pages of others", () => {
  afterEach(closePage);

  for (const name of ["wordpress-block", "wordpress-classic", "ghost", "drupal", "tailwind", "base", "bootstrap"])
    it(`stand in their column, with their figures, and open their sources on top: ${name}`, async () => {
      const page = await openPage(`hosts/${name}`, hasFigures);
      await holdsUp(page);
      expect(ringOf(page, ".value, .source")).to.equal("solid 2px 1");
      expect(page.window.recorded).to.deep.equal(nothingWrong);
    });

  it("are whole in what Bootstrap opens later: an accordion, a tab, a modal", async () => {
    const page = await openPage("hosts/bootstrap", hasFigures);
    const { document, window } = page;
    await widen(page, 700);
    const press = (selector: string): void => document.querySelector<HTMLElement>(selector)!.click();
    const isOpen = (selector: string) => (): boolean => document.querySelector(selector)!.matches(".show:not(.collapsing)");
    press(".accordion-button");
    await until(isOpen("#fold"), "the accordion");
    press("#two-tab");
    await until(isOpen("#two"), "the tab");
    const heights = ["#fold monusco-trend", "#two monusco-handover-map", "#two monusco-handover-timeline"].map(
      (selector) => document.querySelector(selector)!.getBoundingClientRect().height > 200,
    );
    expect(heights).to.deep.equal([true, true, true]);
    expect([...empty(document), ...tooWide(page)]).to.deep.equal([]);
    press("#open");
    await until(isOpen("#modal"), "the modal");
    const stat = document.querySelector("#modal monusco-stat")!;
    stat.shadowRoot!.querySelector<HTMLElement>(".source")!.click();
    const popover = stat.shadowRoot!.querySelector("#source")!;
    const { left, right, top, bottom } = popover.getBoundingClientRect();
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    expect(onTop === stat, "the source lies on the modal").to.equal(true);
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("resolve addresses by the base of the page, and draw nothing by a reference that a base would lead astray", async () => {
    const { document, window } = await openPage("hosts/base", hasFigures);
    const data = document.querySelector("#data") as unknown as { state: { status: string } };
    await until(() => data.state.status === "ready", "the dataset of the base");
    const requests = window.performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith("/data/monusco.json?base"));
    expect(requests).to.have.length(1);
    const astray: string[] = [];
    for (const widget of document.querySelectorAll("*"))
      for (const element of widget.shadowRoot?.querySelectorAll("*") ?? [])
        for (const { name, value } of element.attributes)
          if (/^url\(|^#/.test(value) && !/fill|stroke/.test(name))
            astray.push(`${widget.localName} ${element.localName} ${name}=${value}`);
    expect(astray).to.deep.equal([]);
    const timeline = document.querySelector("monusco-handover-timeline")!;
    timeline.shadowRoot!.querySelector<HTMLElement>(".keys button")!.click();
    await until(() => window.location.hash.startsWith("#timeline"), "the fragment of the timeline");
    expect(window.location.pathname).to.equal("/tests/pages/hosts/base.html");
    expect(window.recorded).to.deep.equal(nothingWrong);
    expect(await covered({ document, window } as Parameters<typeof covered>[0])).to.deep.equal([]);
  });

  it("cost a page that goes on and on one request and no listener that stays", async () => {
    const { document, window } = await openPage("hosts/infinite");
    const feed = document.querySelector("#feed")!;
    const balance = new Map<string, number>();
    const scope = window as unknown as { EventTarget: typeof EventTarget };
    // Each is called with the `this` that it came with.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { addEventListener: add, removeEventListener: remove } = scope.EventTarget.prototype;
    const count = (target: EventTarget, type: string, by: number): void => {
      if (target === window || target === document || target === document.documentElement)
        balance.set(type, (balance.get(type) ?? 0) + by);
    };
    scope.EventTarget.prototype.addEventListener = function (this: EventTarget, ...words: Parameters<typeof add>) {
      count(this, words[0], 1);
      return add.apply(this, words);
    };
    scope.EventTarget.prototype.removeEventListener = function (this: EventTarget, ...words: Parameters<typeof remove>) {
      count(this, words[0], -1);
      return remove.apply(this, words);
    };
    const article = `<article><h2>An article</h2><p>About <monusco-stat variant="inline" metric="displaced">5.28 million</monusco-stat>.</p>
      <monusco-stat metric="in-need"><p>Nearly 15 million</p></monusco-stat></article>`;
    const state: Record<string, number>[] = [];
    for (let round = 0; round < 3; round++) {
      for (let number = 0; number < 70; number++) feed.insertAdjacentHTML("beforeend", article);
      await until(() => hasFigures(document), "figures");
      feed.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve, 30));
      state.push(Object.fromEntries([...balance].sort()));
    }
    expect(state[2]).to.deep.equal(state[0]);
    expect(window.performance.getEntriesByType("resource").filter(({ name }) => name.includes("?infinite"))).to.have.length(1);
    expect(window.recorded).to.deep.equal(nothingWrong);
  });
});
