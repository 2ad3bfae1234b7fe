/** The check of the stories must be able to fail. */
/* eslint-disable lit-a11y/alt-text, lit-a11y/accessible-name -- bad on purpose */
import { expect } from "chai";
import { html } from "lit";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { mount, unmount } from "./render.js";

describe("the checks of the stories", () => {
  afterEach(unmount);

  it("find what is wrong with a deliberately bad story", async () => {
    const place = await mount(
      html`<img src="data:," /><button></button>
        <p style="color: #999; background: #fff">Grey on white</p>`,
    );
    const found = (await violationsIn(place)).map((line) => line.split(":")[0]);
    expect(found).to.include.members(["image-alt", "button-name", "color-contrast"]);
    const colors = (await violationsIn(place, { colors: "only" })).map((line) => line.split(":")[0]);
    expect(colors).to.deep.equal(["color-contrast"]);
    const others = (await violationsIn(place, { colors: "not" })).map((line) => line.split(":")[0]);
    expect(others).to.have.members(["image-alt", "button-name"]);
  });

  it("find it within a shadow root too", async () => {
    const place = await mount(html`<div id="bad"></div>`);
    place.querySelector("#bad")!.attachShadow({ mode: "open" }).innerHTML = "<button></button>";
    expect(await violationsIn(place)).to.have.length(1);
  });

  it("hear the console", async () => {
    const heard = await complaintsOf(async () => {
      console.error("one", 2);
      console.warn("three");
      await Promise.resolve();
    });
    expect(heard).to.deep.equal({ errors: ["one 2"], warnings: ["three"], thrown: [] });
  });
});
