/** The fence around an element, on the sources: what it does when something in it throws. */
import { expect } from "chai";
import { css, html, LitElement } from "lit";
import { defineElement } from "../../src/define-element.js";
import { guarded, report } from "../../src/store/guarded.js";
import { renderOn, type ServerPage } from "../../src/store/server-page.js";
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
    fail("early");
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

  it("puts the sentence back also when it was drawn before, until it can be drawn again", async () => {
    const fragile = await made("nowhere");
    expect(fragile.shadowRoot!.querySelector("slot")).to.equal(null);
    broken = "render";
    fragile.requestUpdate();
    await fragile.updateComplete;
    expect(inside(fragile, "slot").localName).to.equal("slot");
    expect(fragile.shadowRoot!.querySelector("b")).to.equal(null);
    expect(heard).to.have.length(1);
    broken = undefined;
    fragile.requestUpdate();
    await fragile.updateComplete;
    expect([...fragile.shadowRoot!.children].map(({ localName }) => localName)).to.deep.equal(["b"]);
  });

  it("leaves the sentence there while it is only moved", async () => {
    const fragile = await made("render");
    fragile.remove();
    document.body.append(fragile);
    expect(inside(fragile, "slot").localName).to.equal("slot");
  });

  it("keeps what is drawn when something fails after that", async () => {
    const fragile = await made("after");
    expect(inside(fragile, "b").textContent).to.equal("Drawn");
    expect(heard).to.have.length(1);
  });

  it("makes a root for the sentence where it could not have one, and leaves it where none can be made", async () => {
    const fragile = await made("early");
    expect(fragile.shadowRoot?.mode).to.equal("open");
    expect(inside<HTMLSlotElement>(fragile, "slot").assignedNodes()[0]?.textContent).to.equal("The sentence.");
    fragile.remove();
    const own = Object.getOwnPropertyDescriptor(Element.prototype, "attachShadow")!;
    Element.prototype.attachShadow = () => {
      throw new Error("no roots here");
    };
    try {
      expect((await made("nowhere")).shadowRoot).to.equal(null);
    } finally {
      Object.defineProperty(Element.prototype, "attachShadow", own);
    }
    expect(heard, "once for each of the two").to.have.length(2);
  });

  it("goes on in a root that refused its styles, and after what fails at the end", async () => {
    const fragile = await made("root");
    expect(inside(fragile, "b").textContent).to.equal("Drawn");
    broken = "disconnect";
    fragile.remove();
    expect(heard).to.have.length(1);
    expect(inside(fragile, "b").textContent, "what was drawn stays").to.equal("Drawn");
    broken = undefined;
    document.body.append(fragile);
    fragile.requestUpdate();
    await settle(document.body);
    expect(inside(fragile, "b").textContent).to.equal("Drawn");
  });
});

class Dressed extends LitElement {
  static readonly version: string = "1.0.0";
  static override readonly styles = css`
    b {
      color: rgb(0, 128, 0);
    }
  `;
  protected override render(): unknown {
    return html`<b>Drawn</b>`;
  }
}

describe("what an element hands to the platform", () => {
  it("keeps what goes wrong in it, says so once for the element, and gets what it is given", () => {
    const { error } = console;
    const heard: unknown[] = [];
    console.error = (...words: unknown[]) => void heard.push(words);
    const host = document.createElement("x-handed");
    const thrown = new Error("no");
    const given: unknown[] = [];
    try {
      guarded(host, (...all: readonly number[]) => given.push(...all))(1, 2);
      for (let time = 0; time < 2; time++)
        guarded(host, () => {
          throw thrown;
        })();
    } finally {
      console.error = error;
    }
    expect(given).to.deep.equal([1, 2]);
    expect(heard).to.deep.equal([["<x-handed> failed; the rest of the page goes on.", thrown, host]]);
  });

  it("is thrown on a server, where nobody gets half a snapshot", () => {
    const page = { language: "en" } as ServerPage;
    const host = document.createElement("x-handed");
    expect(() => renderOn(page, () => report(host, new Error("no")))).to.throw("no");
  });
});

describe("the styles of an element that is moved", () => {
  let frame: HTMLIFrameElement;
  let dressed: Dressed;
  const colour = (): string => {
    const bold = inside(dressed, "b");
    return bold.ownerDocument.defaultView!.getComputedStyle(bold).color;
  };
  const sheets = (): readonly CSSStyleSheet[] => dressed.shadowRoot!.adoptedStyleSheets;

  before(() => defineElement("x-dressed", Dressed));
  beforeEach(async () => {
    frame = document.createElement("iframe");
    document.body.append(frame);
    dressed = document.createElement("x-dressed") as Dressed;
    document.body.append(dressed);
    await dressed.updateComplete;
  });
  afterEach(() => {
    dressed.remove();
    frame.remove();
  });

  it("are the same in the document of a frame, and back at home", () => {
    const [own] = sheets();
    expect(colour()).to.equal("rgb(0, 128, 0)");
    frame.contentDocument!.body.append(dressed);
    expect(colour()).to.equal("rgb(0, 128, 0)");
    expect(sheets()).to.have.length(1);
    const [theirs] = sheets();
    frame.contentDocument!.body.prepend(dressed);
    expect(sheets()[0] === theirs, "moved within it").to.equal(true);
    document.body.append(dressed);
    expect(sheets()).to.have.length(1);
    expect(sheets()[0] === own).to.equal(true);
    expect(colour()).to.equal("rgb(0, 128, 0)");
  });

  it("are left alone where the root has a style of its own", () => {
    const style = document.createElement("style");
    style.textContent = "b { color: rgb(0, 0, 255) }";
    dressed.shadowRoot!.append(style);
    frame.contentDocument!.body.append(dressed);
    expect(sheets()).to.have.length(0);
    expect(colour()).to.equal("rgb(0, 0, 255)");
  });

  it("are none in a document that nobody sees, and nothing is thrown", () => {
    const { error } = console;
    let heard = 0;
    console.error = () => void heard++;
    try {
      document.implementation.createHTMLDocument("Nowhere").body.append(dressed);
    } finally {
      console.error = error;
    }
    expect([sheets().length, heard]).to.deep.equal([0, 0]);
    document.body.append(dressed);
    expect(colour()).to.equal("rgb(0, 128, 0)");
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
