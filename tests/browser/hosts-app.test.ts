/** Pages that change around their widgets: an app of React that renders again, and Turbo, which swaps the body. Built bundle. */
import { expect } from "chai";
import { closePage, hasFigures, nothingWrong, openFrame, openPage, until, type Page } from "./page.js";
import { settle, shownText } from "./render.js";

type App = Page["window"] & {
  render: (changes: object) => void;
  renderServed: (clicks: number) => void;
  unmountClient: () => void;
};

/** Figures, or the words of an element that shows none. */
const texts = (page: ParentNode): readonly string[] =>
  [...page.querySelectorAll("monusco-stat, monusco-handover-timeline")].map((widget) => shownText(widget).slice(0, 60));

describe("an app of React around the widgets", () => {
  afterEach(closePage);

  const open = async (): Promise<{ window: App; document: Document; client: Element; server: Element }> => {
    const { window, document } = await openPage(
      "hosts/react",
      (page) => page.querySelectorAll("#client monusco-stat").length === 4,
    );
    await until(() => "renderServed" in window, "hydration");
    await until(() => hasFigures(document), "figures");
    return {
      window: window as App,
      document,
      client: document.querySelector("#client")!,
      server: document.querySelector("#server")!,
    };
  };

  it("may render its parents again, and again: the widgets stay the elements that they are", async () => {
    const { window, document, client } = await open();
    const before = [...client.querySelectorAll("monusco-stat, monusco-handover-timeline")];
    const shown = texts(client);
    for (let clicks = 1; clicks <= 20; clicks++) window.render({ clicks });
    await settle(document);
    const after = [...client.querySelectorAll("monusco-stat, monusco-handover-timeline")];
    expect(after.map((widget, index) => widget === before[index])).to.deep.equal(before.map(() => true));
    expect(texts(client)).to.deep.equal(shown);
    expect(client.querySelector("p")!.textContent).to.contain("Read 20 times");
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("may change what they show, their order and their sentences, and take them away and bring them back", async () => {
    const { window, document, client } = await open();
    const card = client.querySelector("#card")!;
    expect(shownText(card)).to.contain("15 million");
    window.render({ metric: "personnel", sentence: "A second sentence." });
    await settle(document);
    expect(shownText(card)).to.contain("14,644");
    expect(card.textContent).to.equal("A second sentence.");
    const compact = (): (string | null)[] =>
      [...client.querySelectorAll("[variant=compact]")].map((stat) =>
        stat.shadowRoot!.querySelector("data")!.getAttribute("value"),
      );
    const order = compact();
    window.render({ order: ["fatalities", "personnel"] });
    await settle(document);
    expect(compact()).to.deep.equal([...order].reverse());
    for (const isShown of [false, true, false, true]) window.render({ isShown });
    await settle(document);
    expect(shownText(client.querySelector("monusco-handover-timeline")!)).to.contain("Kamanyola");
    window.unmountClient();
    await settle(document);
    expect(client.childElementCount).to.equal(0);
    expect(window.recorded).to.deep.equal(nothingWrong);
  });

  it("may take over what its server wrote, after the widgets have", async () => {
    const { window, document, server } = await open();
    const card = server.querySelectorAll("monusco-stat")[1]!;
    window.renderServed(7);
    await settle(document);
    expect(server.querySelector("p")!.textContent).to.contain("read 7 times");
    expect(server.querySelectorAll("monusco-stat")[1] === card, "the server's own element").to.equal(true);
    expect(shownText(card)).to.contain("15 million");
    expect(window.recorded).to.deep.equal(nothingWrong);
  });
});

describe("a body that Turbo swaps", () => {
  afterEach(closePage);

  const READY = (page: Document): boolean => page.querySelectorAll("monusco-stat").length > 0 && hasFigures(page);

  const openFirst = async (): Promise<{ window: Page["window"]; frame: HTMLIFrameElement }> => {
    const frame = await openFrame("hosts/turbo-first");
    await until(() => READY(frame.contentDocument!), "the first page");
    return { window: frame.contentWindow as Page["window"], frame };
  };

  const arrives = async ({ document }: Window, title: string): Promise<void> => {
    await until(() => document.title === title && !document.documentElement.hasAttribute("data-turbo-preview"), title);
    await until(() => READY(document), `figures of ${title}`);
    await settle(document);
  };

  it("brings another language and provider: the new widgets speak the one and use the other", async () => {
    const { window } = await openFirst();
    const { document } = window;
    const mark = Math.random();
    Object.assign(window, { mark });
    expect(texts(document)[0]).to.contain("15 million");
    document.querySelector<HTMLElement>("#next")!.click();
    await arrives(window, "Une autre page");
    expect((window as unknown as { mark: number }).mark, "no new page was loaded").to.equal(mark);
    expect(document.documentElement.lang).to.equal("fr");
    expect(texts(document)[0]).to.contain("près de 15 millions");
    expect(document.querySelectorAll("monusco-data")).to.have.length(1);
  });

  it("is put back from the cache with its widgets whole, however often", async () => {
    const { window } = await openFirst();
    const { document } = window;
    // Turbo does not put the language of a cached page back: the widgets follow what stands at <html>.
    const inWords = (): string => (document.documentElement.lang === "fr" ? "près de 15 millions" : "nearly 15 million");
    const count = (): number => texts(document).length;
    const next = document.querySelector<HTMLElement>("#next")!;
    next.click();
    await arrives(window, "Une autre page");
    for (let round = 0; round < 2; round++) {
      window.history.back();
      await arrives(window, "A first page");
      expect([texts(document)[0]!.includes(inWords()), count()]).to.deep.equal([true, 2]);
      expect(document.querySelector("monusco-handover-timeline")!.shadowRoot!.querySelectorAll("li").length).to.be.greaterThan(5);
      window.history.forward();
      await arrives(window, "Une autre page");
      expect([texts(document)[0]!.includes(inWords()), count()]).to.deep.equal([true, 2]);
    }
    const { errors, thrown, violations, warnings } = window.recorded;
    expect({ errors, thrown, violations }).to.deep.equal({ errors: [], thrown: [], violations: [] });
    // The script of each body is another copy: it is said of that address, and of none twice.
    expect(new Set(warnings).size).to.equal(warnings.length);
    expect(warnings.filter((words) => !words.startsWith("monusco-widgets "))).to.deep.equal([]);
  });
});
