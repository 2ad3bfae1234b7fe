import { expect } from "chai";
import { renderOn, serverPage, type ServerPage } from "../../src/store/server-page.js";

describe("the page of a snapshot", () => {
  const page = { language: "fr" } as ServerPage;

  it("is there while something is made on it, and no longer", () => {
    expect(serverPage()).to.equal(undefined);
    expect(renderOn(page, () => serverPage()?.language)).to.equal("fr");
    const shared = Symbol.for("monusco-widgets/server-page/1");
    expect(renderOn(page, () => (globalThis as Record<symbol, unknown>)[shared])).to.equal(page);
    expect(serverPage()).to.equal(undefined);
  });

  it("is gone also where that fails", () => {
    const fail = (): never => {
      throw new Error("cannot be made");
    };
    expect(() => renderOn(page, fail)).to.throw("cannot be made");
    expect(serverPage()).to.equal(undefined);
  });
});
