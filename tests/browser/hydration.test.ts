/** How an element takes over what a server rendered, on the sources: the nodes stay where they fit, and are made anew where not. */
import { digestForTemplateResult } from "@lit-labs/ssr-client";
import { expect } from "chai";
import { css, html, LitElement, type TemplateResult } from "lit";
import { Directive, directive } from "lit/directive.js";
import { isUntouched, setGate, takesOver } from "../../src/store/hydration.js";
import { complaintsOf } from "./complaints.js";

const DIGEST = digestForTemplateResult(html`<b>${""}</b>`);

/** A page that refuses templates. */
let isRefused = false;
const refusing = directive(
  class extends Directive {
    override render(words: string): string {
      if (isRefused) throw new Error("refused");
      return words;
    }
  },
);

class Rendered extends LitElement {
  static override readonly properties = { words: { reflect: true } };
  static override readonly styles = css`
    b {
      color: green;
    }
  `;
  declare words: string;
  connections = 0;
  isOpen = true;
  isFitting = true;
  opened = 0;

  constructor() {
    super();
    this.words = "Known";
    setGate(this, { isOpen: () => this.isOpen, fits: () => this.isFitting, opened: () => this.opened++ });
  }
  override connectedCallback(): void {
    this.connections++;
    super.connectedCallback();
  }
  protected override render(): TemplateResult {
    return html`<b>${this.words === "Refused" ? refusing(this.words) : this.words}</b>`;
  }
}

/** An element with the shadow root that a server gave it, which holds these words by this template. */
function served(words: string, { digest = DIGEST, deferred = false, name = "x-rendered-before" } = {}): Rendered {
  const host = document.createElement(name) as Rendered;
  const root = host.attachShadow({ mode: "open" });
  const [start, bold] = [document.createComment(`lit-part ${digest}`), document.createElement("b")];
  bold.append(document.createComment("lit-part"), words, document.createComment("/lit-part"));
  root.append(start, bold, document.createComment("/lit-part"));
  if (deferred) host.setAttribute("defer-hydration", "");
  return host;
}

describe("an element that a server rendered", () => {
  let host: Rendered;
  const bold = (): Element => host.shadowRoot!.querySelector("b")!;
  const add = async (one: Rendered): Promise<Rendered> => {
    host = one;
    document.body.append(one);
    await one.updateComplete;
    return one;
  };

  before(() => {
    takesOver(Rendered);
    customElements.define("x-rendered-before", Rendered);
  });
  afterEach(() => host.remove());

  it("keeps its nodes, and then renders into them", async () => {
    const one = served("Known");
    const node = one.shadowRoot!.querySelector("b");
    await add(one);
    expect(bold() === node).to.equal(true);
    expect([isUntouched(one), one.opened, one.getAttribute("words")]).to.deep.equal([false, 1, "Known"]);
    one.words = "New";
    await one.updateComplete;
    expect(bold() === node).to.equal(true);
    expect([bold().textContent, one.opened, one.getAttribute("words")]).to.deep.equal(["New", 1, "New"]);
  });

  it("waits until it has what the server had", async () => {
    const one = served("Known");
    one.isOpen = false;
    await add(one);
    expect([isUntouched(one), one.opened]).to.deep.equal([true, 0]);
    one.isOpen = true;
    one.requestUpdate();
    await one.updateComplete;
    expect([isUntouched(one), one.opened]).to.deep.equal([false, 1]);
  });

  it("waits for the element around it, which takes a mark away", async () => {
    const one = (host = served("Known", { deferred: true }));
    document.body.append(one);
    expect([one.connections, one.opened]).to.deep.equal([0, 0]);
    one.removeAttribute("defer-hydration");
    await one.updateComplete;
    expect([one.connections, one.opened]).to.deep.equal([1, 1]);
    one.setAttribute("defer-hydration", "");
    expect(one.connections).to.equal(1);
  });

  it("begins nothing where the mark goes while it is nowhere", async () => {
    const one = served("Known", { deferred: true });
    one.removeAttribute("defer-hydration");
    expect(one.connections).to.equal(0);
    await add(one);
    expect(one.connections).to.equal(1);
  });

  it("starts anew, with its styles, where the two do not fit, and says so once", async () => {
    const complaints = await complaintsOf(async () => {
      const one = served("Other words");
      one.isFitting = false;
      const node = one.shadowRoot!.querySelector("b");
      await add(one);
      expect(bold() === node).to.equal(false);
      expect([bold().textContent, getComputedStyle(bold()).color]).to.deep.equal(["Known", "rgb(0, 128, 0)"]);
      expect([isUntouched(one), one.opened, one.shadowRoot!.querySelectorAll("b").length]).to.deep.equal([false, 1, 1]);
      one.words = "New";
      await one.updateComplete;
      expect(bold().textContent).to.equal("New");
      one.remove();
      await add(served("Known", { digest: "ofAnother" }));
      expect(bold().textContent).to.equal("Known");
    });
    expect({ ...complaints, warnings: complaints.warnings.length }).to.deep.equal({ errors: [], warnings: 1, thrown: [] });
    expect(complaints.warnings[0]).to.match(/^<x-rendered-before>: what the server rendered is not/);
  });

  it("stays as the server rendered it where nothing can be made anew, and tries again at the next change", async () => {
    isRefused = true;
    await complaintsOf(async () => {
      const one = served("Known", { digest: "ofAnother" });
      one.words = "Refused";
      const node = one.shadowRoot!.querySelector("b");
      await add(one);
      expect(bold() === node).to.equal(true);
      expect([isUntouched(one), one.opened, bold().textContent]).to.deep.equal([true, 0, "Known"]);
      isRefused = false;
      one.requestUpdate();
      await one.updateComplete;
      expect([isUntouched(one), one.opened, bold().textContent]).to.deep.equal([false, 1, "Refused"]);
      expect(one.shadowRoot!.querySelectorAll("b")).to.have.length(1);
    });
  });

  it("goes on to hear of its own attributes", async () => {
    const one = await add(served("Known"));
    one.setAttribute("words", "Written");
    await one.updateComplete;
    expect([one.words, bold().textContent]).to.deep.equal(["Written", "Written"]);
    one.setAttribute("defer-hydration", "");
    one.setAttribute("defer-hydration", "again");
    expect([one.connections, one.words]).to.deep.equal([1, "Written"]);
  });

  it("takes over at once where nobody has set what it waits for", async () => {
    class Free extends LitElement {
      protected override render(): TemplateResult {
        return html`<b>${"Known"}</b>`;
      }
    }
    takesOver(Free);
    customElements.define("x-rendered-free", Free);
    const one = served("Known", { name: "x-rendered-free" });
    const node = one.shadowRoot!.querySelector("b");
    await add(one);
    expect([isUntouched(one), bold() === node, bold().textContent]).to.deep.equal([false, true, "Known"]);
  });

  it("renders as any other where no server did", async () => {
    const one = await add(document.createElement("x-rendered-before") as Rendered);
    expect([isUntouched(one), one.opened, bold().textContent]).to.deep.equal([false, 0, "Known"]);
    expect(getComputedStyle(bold()).color).to.equal("rgb(0, 128, 0)");
  });
});
