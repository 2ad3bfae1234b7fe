/** A page that allows only a frame, and takes its height from what the frame says our own page in it, and one that says too much. */
import { expect } from "chai";
import { closePage, nothingWrong, openFrame, until, type Page } from "./page.js";

const says = (data: object): string => `<script>parent.postMessage(${JSON.stringify(data)}, "*")</scr${"ipt>"}`;

describe("a page that allows only a frame", () => {
  afterEach(closePage);

  it("shows the widget, as high as it is", async () => {
    const opened = await openFrame("hosts/amp");
    const page = opened.contentDocument!;
    const embed = page.querySelector<HTMLIFrameElement>("#embed")!;
    const shown = (): string => embed.contentDocument?.querySelector("monusco-stat")?.shadowRoot?.textContent ?? "";
    await until(() => shown().includes("millions"), "the widget");
    const high = (): number => Math.ceil(embed.contentDocument!.body.getBoundingClientRect().height);
    await until(() => embed.height === String(high()), "its height");
    expect(high()).to.be.greaterThan(80);
    expect(embed.contentDocument!.documentElement.scrollHeight).to.equal(Number(embed.height));
    expect((opened.contentWindow as Page["window"]).recorded).to.deep.equal(nothingWrong);
  });

  it("gives it the height that it asks for, and listens to nobody else", async () => {
    const opened = await openFrame("hosts/amp");
    const window = opened.contentWindow as Page["window"];
    const embed = window.document.querySelector<HTMLIFrameElement>("#embed")!;
    const heights: string[] = [];
    new MutationObserver(() => heights.push(embed.height)).observe(embed, { attributeFilter: ["height"] });
    window.postMessage({ sentinel: "amp", type: "embed-size", height: 999 }, "*");
    embed.srcdoc =
      says({ sentinel: "other", type: "embed-size", height: 5 }) +
      says({ sentinel: "amp", type: "embed-size", height: "Infinity" }) +
      says({ sentinel: "amp", type: "embed-size", height: 320.4 });
    await until(() => embed.height === "321", "the height");
    expect(heights.filter((height) => ["999", "5", "Infinity"].includes(height))).to.deep.equal([]);
    expect(window.document.documentElement.scrollWidth).to.be.at.most(window.document.documentElement.clientWidth);
    expect(window.recorded).to.deep.equal(nothingWrong);
  });
});
