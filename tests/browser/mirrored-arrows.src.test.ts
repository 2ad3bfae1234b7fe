/** The arrows of a slider whose time runs from right to left, on the sources. */
import { expect } from "chai";
import { mirroredArrows } from "../../src/components/shared/mirrored-arrows.js";

describe("the arrows of a slider from right to left", () => {
  let slider: HTMLInputElement;
  let heard: number;

  beforeEach(() => {
    slider = document.createElement("input");
    Object.assign(slider, { type: "range", min: "0", max: "2", value: "1" });
    heard = 0;
    slider.addEventListener("input", () => heard++);
    slider.addEventListener("keydown", mirroredArrows);
    document.body.append(slider);
  });
  afterEach(() => slider.remove());

  /** Presses a key. @returns whether the browser would go on with it */
  const press = (key: string, more: KeyboardEventInit = {}): boolean =>
    slider.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true, ...more }));

  it("go to what lies on their side, and say so", () => {
    expect(press("ArrowLeft")).to.equal(false);
    expect([slider.value, heard]).to.deep.equal(["2", 1]);
    press("ArrowRight");
    press("ArrowRight");
    expect([slider.value, heard]).to.deep.equal(["0", 3]);
  });

  it("say nothing at the end", () => {
    press("ArrowLeft");
    expect(press("ArrowLeft")).to.equal(false);
    expect([slider.value, heard]).to.deep.equal(["2", 1]);
  });

  it("leave other keys to the browser", () => {
    expect(press("ArrowUp")).to.equal(true);
    for (const modifier of ["altKey", "ctrlKey", "metaKey"]) expect(press("ArrowLeft", { [modifier]: true })).to.equal(true);
    expect([slider.value, heard]).to.deep.equal(["1", 0]);
  });
});
