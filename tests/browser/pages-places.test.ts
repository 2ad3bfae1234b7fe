/** Wherever tags are put, from where and how often. */
import { expect } from "chai";
import { closePage, nothingWrong, openFrame, until, type PageWindow } from "./page.js";
import { settle, shownText } from "./render.js";

const TAG = `<monusco-stat metric="in-need"><p>Nearly 15 million.</p></monusco-stat>`;
const hasFigure = ({ shadowRoot }: Element): boolean => shadowRoot?.querySelector("data") != null;

async function open(): Promise<{ page: PageWindow; byId: (id: string) => HTMLElement }> {
  const page = (await openFrame("order/places")).contentWindow as PageWindow;
  const byId = (id: string): HTMLElement => page.document.getElementById(id)!;
  await until(() => hasFigure(byId("moving")), "the widgets");
  return { page, byId };
}

/** Waits for the figure, in the language that is asked for. */
const shows = (element: Element, words: string): Promise<void> =>
  until(() => hasFigure(element) && shownText(element).includes(words), words);

describe("a tag", () => {
  afterEach(closePage);

  it("in a template or a noscript is nothing until it is taken out", async () => {
    const { page, byId } = await open();
    const { content } = byId("template") as HTMLTemplateElement;
    expect(content.firstElementChild!.shadowRoot).to.equal(null);
    expect(page.document.getElementById("noscript")).to.equal(null);
    for (const copy of [content.cloneNode(true), page.document.importNode(content, true)]) {
      const [element] = (copy as DocumentFragment).children;
      page.document.body.append(copy);
      await shows(element!, "15 million");
    }
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("in what is not shown is there when it is", async () => {
    const { page, byId } = await open();
    await shows(byId("closed"), "15 million");
    const hidden = byId("none").firstElementChild!;
    await shows(hidden, "15 million");
    byId("none").removeAttribute("style");
    page.document.querySelector("details")!.open = true;
    expect(hidden.getBoundingClientRect().height).to.be.greaterThan(20);
    expect(byId("closed").getBoundingClientRect().height).to.be.greaterThan(20);
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  for (const mode of ["open", "closed"] as const) {
    it(`may stand in a shadow root that is ${mode}, in its language`, async () => {
      const { page, byId } = await open();
      const host = byId(`${mode}-root`);
      host.lang = "fr";
      const root = host.attachShadow({ mode });
      root.innerHTML = TAG;
      await shows(root.firstElementChild!, "15 millions");
      expect(page.recorded).to.deep.equal(nothingWrong);
    });
  }

  it("may be moved, cloned, taken out and put back, a hundred times", async () => {
    const { page, byId } = await open();
    const element = byId("moving");
    for (let time = 0; time < 100; time++) {
      byId("french").append(element);
      page.document.body.append(element);
      element.remove();
    }
    const clone = element.cloneNode(true) as HTMLElement;
    page.document.body.append(element, clone);
    await shows(element, "15 million");
    await shows(clone, "15 million");
    byId("french").append(element);
    await shows(element, "15 millions");
    byId("french").innerHTML = TAG;
    await shows(byId("french").firstElementChild!, "15 millions");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("may go into the document of a frame and come back: with language, data and styles", async () => {
    const { page, byId } = await open();
    const element = byId("moving");
    const other = page.document.querySelector("iframe")!.contentDocument!;
    other.body.append(element);
    await shows(element, "15 millions");
    const weight = (): string =>
      element.ownerDocument.defaultView!.getComputedStyle(element.shadowRoot!.querySelector(".label")!).fontWeight;
    expect(weight()).to.equal("600");
    other.documentElement.lang = "en";
    await until(() => !shownText(element).includes("millions"), "English");
    page.document.body.append(element);
    await settle(page.document);
    expect(weight()).to.equal("600");
    // One that has never been in the page.
    const born = page.document.createElement("monusco-stat");
    born.setAttribute("metric", "displaced");
    other.body.append(born);
    await shows(born, "5.28 million");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("may be written after the page has been opened again", async () => {
    const { page } = await open();
    const { document } = page;
    document.open();
    document.write(`<!doctype html><html lang="fr"><body>${TAG}</body></html>`);
    document.close();
    await until(() => document.querySelector("monusco-stat") !== null, "the tag");
    await shows(document.querySelector("monusco-stat")!, "15 millions");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("may stand on a page whose <html> is another than before", async () => {
    const { page } = await open();
    const { document } = page;
    const html = document.createElement("html");
    html.lang = "fr";
    document.documentElement.replaceWith(html);
    const body = html.appendChild(document.createElement("body"));
    body.innerHTML = TAG;
    await shows(body.firstElementChild!, "15 millions");
    expect(page.recorded).to.deep.equal(nothingWrong);
  });
});
