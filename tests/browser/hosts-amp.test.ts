/** A page that allows only a frame, and takes its height from what the frame says: the host's side of it, with a frame of the test. */
import { expect } from "chai";
import { closePage, nothingWrong, openFrame, until, type Page } from "./page.js";

const says = (data: object): string => `<script>parent.postMessage(${JSON.stringify(data)}, "*")</scr${"ipt>"}`;

describe("a page that allows only a frame", () => {
  afterEach(closePage);

  it("gives it the height that it asks for, and listens to nobody else", async () => {
    const opened = await openFrame("hosts/amp");
    const window = opened.contentWindow as Page["window"];
    const embed = window.document.querySelector<HTMLIFrameElement>("#embed")!;
    window.postMessage({ sentinel: "amp", type: "embed-size", height: 999 }, "*");
    embed.srcdoc =
      says({ sentinel: "other", type: "embed-size", height: 5 }) +
      says({ sentinel: "amp", type: "embed-size", height: "Infinity" }) +
      says({ sentinel: "amp", type: "embed-size", height: 320.4 });
    await until(() => embed.height !== "200", "the height");
    expect(embed.height).to.equal("321");
    expect(window.document.documentElement.scrollWidth).to.be.at.most(window.document.documentElement.clientWidth);
    expect(window.recorded).to.deep.equal(nothingWrong);
  });
});
