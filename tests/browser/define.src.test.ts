/** Registering elements, on the sources: a tag that is taken, a registry that refuses; and the way to the audit by the page's address. */
import { expect } from "chai";
import { LitElement } from "lit";
import "../../src/define.js";
import { defineElement } from "../../src/define-element.js";
import { complaintsOf } from "./complaints.js";
import { until } from "./page.js";

const elementOf = (version: string): CustomElementConstructor & { readonly version: string } =>
  class extends LitElement {
    static readonly version = version;
  };

describe("registering an element", () => {
  it("leaves what was first, and says once that there is a second", async () => {
    const [first, second] = [elementOf("1.2.3"), elementOf("2.0.0")];
    const { warnings, errors, thrown } = await complaintsOf(() => {
      for (const tag of ["x-first", "x-other"]) {
        defineElement(tag, tag === "x-first" ? first : elementOf("1.2.3"));
        defineElement(tag, second);
      }
      defineElement("x-first", first);
      return Promise.resolve();
    });
    expect(customElements.get("x-first")).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/is loaded a second time: <x-first> stays as version 1\.2\.3 registered it\./);
    expect([errors, thrown]).to.deep.equal([[], []]);
  });

  it("throws nothing into a page whose registry refuses, and says which element is missing", async () => {
    customElements.define = () => {
      throw new Error("not here");
    };
    const { errors, thrown } = await complaintsOf(() => {
      defineElement("x-refused", elementOf("1.0.0"));
      return Promise.resolve();
    });
    // That of the prototype is there again.
    Reflect.deleteProperty(customElements, "define");
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain("<x-refused> could not be registered").and.to.contain("not here");
    expect(thrown).to.deep.equal([]);
  });
});

describe("the audit by the address of the page", () => {
  const { search, pathname, hash } = location;

  afterEach(() => {
    history.replaceState(history.state, "", pathname + search + hash);
    document.querySelector("monusco-audit")?.remove();
  });

  // Each a copy of its own: a module runs once.
  for (const [asked, isOpened] of [
    ["?monusco-auditor", false],
    ["?monusco-audit", true],
  ] as const)
    it(`is ${isOpened ? "" : "not "}opened by ${asked}`, async () => {
      history.replaceState(history.state, "", pathname + asked);
      const copy = `/src/audit-hook.ts?${isOpened}`;
      await import(copy);
      const isThere = (): boolean => document.querySelector("monusco-audit") !== null;
      if (isOpened) await until(isThere, "the overlay");
      else expect(isThere()).to.equal(false);
    });
});
