/** The fence around an element, on the sources: what it does when something in it throws. */
import { expect } from "chai";
import { html, LitElement } from "lit";
import { defineElement } from "../../src/define-element.js";
import { inside, settle } from "./render.js";

let broken: string | undefined;
const fail = (where: string): void => {
  if (where === broken) throw new Error(where);
};

class Fragile extends LitElement {
  static readonly version: string = "1.0.0";
  override connectedCallback(): void {
    super.connectedCallback();
    fail("connect");
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    fail("disconnect");
  }
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    fail("root");
    return root;
  }
  protected override updated(): void {
    fail("after");
  }
  protected override render(): unknown {
    fail("render");
    return html`<b>Drawn</b>`;
  }
}

describe("the fence around an element", () => {
  let heard: unknown[];
  const { error } = console;
  const element = (): Fragile => document.querySelector("x-fragile")!;

  before(() => defineElement("x-fragile", Fragile));
  beforeEach(() => {
    heard = [];
    console.error = (...words: unknown[]) => void heard.push(words[0]);
  });
  afterEach(() => {
    broken = undefined;
    console.error = error;
    element().remove();
  });

  async function made(where: string): Promise<Fragile> {
    broken = where;
    const fragile = document.createElement("x-fragile") as Fragile;
    fragile.textContent = "The sentence.";
    document.body.append(fragile);
    await fragile.updateComplete;
    return fragile;
  }

  for (const where of ["connect", "render"]) {
    it(`puts the sentence back when it cannot ${where}, says so once, and tries again`, async () => {
      const fragile = await made(where);
      if (where === "render") expect(inside(fragile, "slot").localName).to.equal("slot");
      expect(heard).to.deep.equal(["<x-fragile> failed; the rest of the page goes on."]);
      fragile.requestUpdate();
      await fragile.updateComplete;
      expect(heard).to.have.length(1);
      broken = undefined;
      fragile.requestUpdate();
      await fragile.updateComplete;
      expect(inside(fragile, "b").textContent).to.equal("Drawn");
      expect(fragile.shadowRoot!.querySelector("slot")).to.equal(null);
    });
  }

  it("keeps what is drawn when something fails after that", async () => {
    const fragile = await made("after");
    expect(inside(fragile, "b").textContent).to.equal("Drawn");
    expect(heard).to.have.length(1);
  });

  it("goes on in a root that refused its styles, and after what fails at the end", async () => {
    const fragile = await made("root");
    expect(inside(fragile, "b").textContent).to.equal("Drawn");
    broken = "disconnect";
    fragile.remove();
    expect(heard).to.have.length(1);
    broken = undefined;
    document.body.append(fragile);
    fragile.requestUpdate();
    await settle(document.body);
    expect(inside(fragile, "b").textContent).to.equal("Drawn");
  });
});

describe("an element that the page does not let be registered", () => {
  it("is said in the console, and nothing is thrown", () => {
    const { error } = console;
    let heard: unknown;
    console.error = (words: unknown) => (heard = words);
    try {
      defineElement("not a name", class extends Fragile {});
    } finally {
      console.error = error;
    }
    expect(heard).to.contain("<not a name> could not be registered");
  });
});
