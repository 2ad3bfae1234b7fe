/** Widgets in frames: a page of each element, and the few lines of the page around that fit its height. */
import { expect } from "chai";
import { frameHeights, heightsOf } from "../../src/embed/space.js";
import { HEIGHT_MESSAGE, iframeCode } from "../../src/embed/frame-host.js";
import { closePage, openFrame, until } from "./page.js";
import { skip } from "./skip.js";

interface Host {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly heard: { readonly data: unknown; readonly origin: string }[];
}

/** A page around, with the code of one frame, as it would be pasted. */
async function host(address: string, { width = 480, sandbox = "" } = {}): Promise<Host & { readonly frame: HTMLIFrameElement }> {
  const around = await openFrame("frame/host", {
    prepare: (one) => {
      one.width = String(width);
      one.height = "3000";
    },
  });
  const document = around.contentDocument!;
  const window = around.contentWindow as Host["window"];
  const heard: { data: unknown; origin: string }[] = [];
  window.addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));
  const [element] = address.split("/");
  const code = iframeCode({
    src: `/base/embed/${address}`,
    title: "A widget",
    heights: frameHeights(heightsOf(element!, {}, "en")!),
  });
  document.head.insertAdjacentHTML("beforeend", `<style>${code.style}</style>`);
  const template = document.createElement("template");
  template.innerHTML = code.html;
  const frame = template.content.querySelector("iframe")!;
  if (sandbox) frame.setAttribute("sandbox", sandbox);
  document.body.append(template.content);
  run(document, code.script);
  return { window, document, heard, frame: document.querySelector("iframe")! };
}

function run(document: Document, text: string): void {
  const script = document.createElement("script");
  script.textContent = text;
  document.body.append(script);
}

const widgetIn = (frame: HTMLIFrameElement): Element | null =>
  frame.contentDocument?.querySelector("[data-element] :is(monusco-stat, monusco-focus-area, monusco-handover-timeline)") ?? null;

const isThere = (frame: HTMLIFrameElement): boolean => {
  const root = widgetIn(frame)?.shadowRoot?.querySelector(".root");
  return root?.getAttribute("aria-busy") === "false" && frame.style.height !== "";
};

/** Whether the frame is just as high as what it shows: no scrollbar, no gap. */
function fit(frame: HTMLIFrameElement): { readonly gap: number; readonly scrolls: boolean } {
  const page = frame.contentDocument!;
  const content = page.body.getBoundingClientRect().height;
  return {
    gap: Math.abs(frame.getBoundingClientRect().height - Math.ceil(content)),
    scrolls: page.documentElement.scrollHeight > frame.contentWindow!.innerHeight,
  };
}

const fitted = (frame: HTMLIFrameElement): Promise<void> =>
  until(() => isThere(frame) && fit(frame).gap === 0 && !fit(frame).scrolls, "the height");

/** WebKit takes `'self'` of a policy for the origin that a sandbox has taken away, and then runs nothing. */
async function knowsSelfInSandbox(): Promise<boolean> {
  let isHeard = false;
  const hear = ({ data }: MessageEvent): void => {
    isHeard ||= data === "own script";
  };
  window.addEventListener("message", hear);
  await openFrame("frame/own-script", { prepare: (one) => one.sandbox.add("allow-scripts") });
  // Its message was posted before it had loaded.
  await new Promise((resolve) => setTimeout(resolve, 50));
  window.removeEventListener("message", hear);
  return isHeard;
}

describe("a frame", () => {
  afterEach(closePage);

  for (const width of [280, 360, 480, 640, 900]) {
    it(`is as high as its widget at ${width} pixels, without a scrollbar`, async () => {
      const { frame } = await host("stat/?metric=displaced&lang=fr&now=2026-11-24", { width });
      await fitted(frame);
      expect(fit(frame)).to.deep.equal({ gap: 0, scrolls: false });
      expect(frame.getBoundingClientRect().width).to.equal(width);
      expect(frame.contentDocument!.documentElement.lang).to.equal("fr");
      expect(frame.contentDocument!.title).to.contain("déplacé");
    });
  }

  it("tells no height before its data are there: the room that the page keeps would fall in", async () => {
    const { frame, heard } = await host("handover-timeline/?lang=en");
    await fitted(frame);
    const told = heard
      .map(({ data }) => data as { type?: unknown; height?: number })
      .filter(({ type }) => type === HEIGHT_MESSAGE);
    expect(told.length).to.be.greaterThan(0);
    expect(Math.min(...told.map(({ height }) => height!))).to.be.greaterThan(900);
  });

  it("grows and shrinks with what the reader opens, and with the width", async () => {
    const { frame, document } = await host("focus-area/?area=elections");
    await fitted(frame);
    const closed = frame.getBoundingClientRect().height;
    const details = widgetIn(frame)!.shadowRoot!.querySelector("details")!;
    details.open = true;
    await until(() => frame.getBoundingClientRect().height > closed, "more height");
    await fitted(frame);
    details.open = false;
    await until(() => frame.getBoundingClientRect().height === closed, "the height before");
    document.body.style.width = "300px";
    await until(() => frame.getBoundingClientRect().height > closed, "the height of a narrow column");
    await fitted(frame);
  });

  it("is high enough for the sources that a figure opens", async function () {
    if (!("popover" in HTMLElement.prototype)) skip(this, "there are no popovers");
    const { frame } = await host("stat/?metric=displaced");
    await fitted(frame);
    const root = widgetIn(frame)!.shadowRoot!;
    root.querySelector<HTMLElement>(".source")!.click();
    const popover = root.querySelector("#source")!;
    await until(() => popover.matches(":popover-open"), "the sources");
    await until(
      () =>
        popover.getBoundingClientRect().bottom <= frame.contentWindow!.innerHeight && popover.getBoundingClientRect().top >= 0,
      "room for them",
    );
  });

  it("speaks Arabic from right to left, in a scheme and a theme of its own", async () => {
    const { frame } = await host("stat/?metric=in-need&lang=ar&scheme=dark&theme=un-blue&data=embedded");
    await fitted(frame);
    const page = frame.contentDocument!;
    await until(() => widgetIn(frame)!.shadowRoot!.querySelector(".root")!.getAttribute("lang") === "ar", "Arabic");
    expect([page.documentElement.dir, page.documentElement.lang]).to.deep.equal(["rtl", "ar"]);
    const { colorScheme } = frame.contentWindow!.getComputedStyle(page.documentElement);
    expect(colorScheme).to.equal("dark");
    expect(page.querySelectorAll('link[href$="/themes/un-blue.css"]')).to.have.length(1);
    expect(page.querySelectorAll("monusco-data")).to.have.length(0);
    await fitted(frame);
  });

  it("takes no markup and no unknown name from its address", async () => {
    const { frame } = await host(
      `stat/?metric=${encodeURIComponent('"><img src=x>')}&onclick=x&style=x&theme=../x&scheme=pink&lang=%3C`,
    );
    await until(() => isThere(frame), "the widget");
    const widget = widgetIn(frame)!;
    expect(widget.getAttributeNames()).to.deep.equal(["metric"]);
    const page = frame.contentDocument!;
    expect([page.querySelectorAll("img").length, page.documentElement.lang]).to.deep.equal([0, "en"]);
    expect(page.querySelectorAll("link")).to.have.length(1);
  });

  it("works in a sandbox, where it has no origin", async function () {
    if (!(await knowsSelfInSandbox())) skip(this, "its own files are not 'self' in a sandbox");
    const { frame, heard } = await host("stat/?metric=displaced", { sandbox: "allow-scripts allow-popups allow-downloads" });
    const last = (): number => {
      const heights = heard.flatMap(({ data }) =>
        (data as { type?: unknown }).type === HEIGHT_MESSAGE ? [data as { height: number }] : [],
      );
      return heights.at(-1)?.height ?? 0;
    };
    await until(() => last() > 100 && frame.getBoundingClientRect().height === last(), "the height");
    expect(new Set(heard.map(({ origin }) => origin))).to.deep.equal(new Set(["null"]));
  });

  it("tells hosts of other kinds its height, too", async () => {
    const { frame, heard } = await host("stat/?metric=displaced&childId=a-child&initialWidth=480#?secret=abc");
    await fitted(frame);
    const height = frame.getBoundingClientRect().height;
    const all = heard.map(({ data }) => (typeof data === "string" ? data : JSON.stringify(data)));
    const src = frame.contentWindow!.location.href;
    for (const message of [
      { type: "monusco-widgets:height", height },
      { sentinel: "amp", type: "embed-size", height },
      { "datawrapper-height": { stat: height } },
      { src, context: "iframe.resize", height },
      { message: "height", value: height, secret: "abc" },
    ]) {
      expect(all).to.include(JSON.stringify(message));
    }
    expect(all).to.include(`pymxPYMxa-childxPYMxheightxPYMx${height}`);
  });

  it("is told by a page whose script comes late, and twice", async () => {
    const { frame, document } = await host("stat/?metric=displaced");
    await fitted(frame);
    const { height } = frame.getBoundingClientRect();
    frame.style.height = "10px";
    const { script } = iframeCode({ src: "", title: "", heights: [] });
    run(document, script);
    await until(() => frame.getBoundingClientRect().height === height, "the height");
  });

  it("is set only by itself, and only to a number", async () => {
    const { frame, window, document } = await host("stat/?metric=displaced");
    await fitted(frame);
    const { height } = frame.getBoundingClientRect();
    const say = (data: unknown, source: Window | null, origin = location.origin): void => {
      window.dispatchEvent(new window.MessageEvent("message", { data, origin, source: source as MessageEventSource }));
    };
    const own = frame.contentWindow;
    for (const wrong of [NaN, Infinity, -1, "300", "1px;color:red", null, {}, 1e9])
      say({ type: HEIGHT_MESSAGE, height: wrong }, own);
    say({ type: "other", height: 7 }, own);
    say({ type: HEIGHT_MESSAGE, height: 7 }, window);
    say({ type: HEIGHT_MESSAGE, height: 7 }, null);
    say({ type: HEIGHT_MESSAGE, height: 7 }, own, "https://elsewhere.example");
    say({ type: HEIGHT_MESSAGE, height: 7 }, own, "null");
    for (const data of [null, undefined, "text", 7]) say(data, own);
    expect(frame.getBoundingClientRect().height).to.equal(height);
    say({ type: HEIGHT_MESSAGE, height: 77 }, own);
    expect(frame.getBoundingClientRect().height).to.equal(77);
    expect(document.querySelectorAll("[style]")).to.have.length(1);
  });

  it("opens links beside the page around, and violates no policy of its own", async () => {
    const { frame } = await host("focus-area/?area=elections");
    await fitted(frame);
    const page = frame.contentDocument!;
    expect(page.querySelector("base")!.target).to.equal("_blank");
    const own = [...widgetIn(frame)!.shadowRoot!.querySelectorAll("a")].map(({ target }) => target);
    expect(own.every((target) => target === "" || target === "_blank")).to.equal(true);
  });
});
