/** Taking over what a server rendered, on the sources: an element of the test, and markup as a server writes it. */
import { digestForTemplateResult } from "@lit-labs/ssr-client";
import { expect } from "chai";
import { css, html, LitElement, type TemplateResult } from "lit";
import { isUntouched, setGate, takesOver, type Gate } from "../../src/store/hydration.js";

const rendered = (word: string): TemplateResult => html`<b>${word}</b>`;

class Rendered extends LitElement {
  static override styles = css`
    b {
      color: red;
    }
  `;
  static override properties = { word: {} };
  declare word: string;
  connections = 0;
  constructor() {
    super();
    this.word = "Drawn";
  }
  override connectedCallback(): void {
    super.connectedCallback();
    this.connections++;
  }
  protected override render(): unknown {
    return rendered(this.word);
  }
}
takesOver(Rendered);
customElements.define("x-rendered", Rendered);

/** What a server wrote of a template with one word. */
const markupOf = (template: TemplateResult, word: string): string =>
  `<!--lit-part ${digestForTemplateResult(template)}--><b><!--lit-part-->${word}<!--/lit-part--></b><!--/lit-part-->`;

describe("an element that a server rendered", () => {
  const warned: string[] = [];
  const { warn } = console;
  let place: HTMLElement;

  beforeEach(() => {
    warned.length = 0;
    console.warn = (...words: unknown[]) => void warned.push(String(words[0]));
    place = document.createElement("div");
    document.body.append(place);
  });
  afterEach(() => {
    console.warn = warn;
    place.remove();
  });

  /** Lets the parser make one, as on a page. */
  function parsed(content: string, attributes = ""): Rendered {
    const markup = `<x-rendered ${attributes}><template shadowrootmode="open">${content}</template></x-rendered>`;
    (place as HTMLElement & { setHTMLUnsafe: (markup: string) => void }).setHTMLUnsafe(markup);
    return place.querySelector("x-rendered")!;
  }

  const word = (element: Rendered): Element => element.shadowRoot!.querySelector("b")!;

  it("keeps its nodes, and changes from then on", async () => {
    const element = parsed(markupOf(rendered(""), "Drawn"));
    const before = word(element);
    expect(isUntouched(element)).to.equal(true);
    await element.updateComplete;
    expect(isUntouched(element)).to.equal(false);
    element.word = "Anew";
    await element.updateComplete;
    expect([word(element) === before, before.textContent, warned.length]).to.deep.equal([true, "Anew", 0]);
  });

  it("waits for what it needs, and then says that it is done", async () => {
    const element = parsed(markupOf(rendered(""), "Drawn"));
    let [isOpen, opened] = [false, 0];
    setGate(element, { isOpen: () => isOpen, fits: () => true, opened: () => void opened++ });
    await element.updateComplete;
    expect([isUntouched(element), opened]).to.deep.equal([true, 0]);
    isOpen = true;
    element.requestUpdate();
    await element.updateComplete;
    expect([isUntouched(element), opened]).to.deep.equal([false, 1]);
  });

  it("waits for the element around it", async () => {
    const element = parsed(markupOf(rendered(""), "Drawn"), "defer-hydration");
    await new Promise(requestAnimationFrame);
    expect([element.connections, isUntouched(element)]).to.deep.equal([0, true]);
    element.removeAttribute("defer-hydration");
    await element.updateComplete;
    expect([element.connections, isUntouched(element)]).to.deep.equal([1, false]);
  });

  it("starts anew where the markup is another one, with its style, and says so once for the page", async () => {
    for (const times of [1, 2]) {
      const element = parsed(markupOf(html`<i>${""}</i>`, "Drawn"));
      const before = word(element);
      await element.updateComplete;
      expect([word(element) === before, word(element).textContent], String(times)).to.deep.equal([false, "Drawn"]);
      expect(getComputedStyle(word(element)).color).to.equal("rgb(255, 0, 0)");
    }
    expect(warned).to.deep.equal(["<x-rendered>: what the server rendered is not what this version renders."]);
  });

  it("starts anew where the page is in another language", async () => {
    const element = parsed(markupOf(rendered(""), "Drawn"));
    const before = word(element);
    const gate: Gate = { isOpen: () => true, fits: () => false, opened: () => undefined };
    setGate(element, gate);
    await element.updateComplete;
    expect([word(element) === before, word(element).textContent]).to.deep.equal([false, "Drawn"]);
  });

  it("stays as the server rendered it where nothing can be rendered, and tries again", async () => {
    const element = parsed(markupOf(rendered(""), "Drawn"));
    const before = word(element);
    let isBroken = true;
    setGate(element, { isOpen: () => true, fits: () => false, opened: () => undefined });
    const { createDocumentFragment } = Document.prototype;
    document.createDocumentFragment = function () {
      if (isBroken) throw new Error("refused");
      return createDocumentFragment.call(this);
    };
    await element.updateComplete;
    expect([word(element) === before, isUntouched(element)]).to.deep.equal([true, true]);
    isBroken = false;
    element.requestUpdate();
    await element.updateComplete;
    delete (document as Partial<Document>).createDocumentFragment;
    expect([word(element) === before, isUntouched(element)]).to.deep.equal([false, false]);
  });

  it("that comes without a shadow root is as any other", async () => {
    place.innerHTML = "<x-rendered></x-rendered>";
    const element = place.querySelector<Rendered>("x-rendered")!;
    await element.updateComplete;
    expect([isUntouched(element), word(element).textContent]).to.deep.equal([false, "Drawn"]);
  });
});
