/** The theme builder, as `npm start` serves it, with the widgets as they are built. */
import { expect } from "chai";
import { colourOf, contrast, shown } from "../../site/contrast.js";
import { axeInside } from "./axe-inside.js";
import { computed } from "./seen-colours.js";
import { until } from "./page.js";
import { settle } from "./render.js";

let frame: HTMLIFrameElement | undefined;

interface Builder {
  readonly page: Document;
  readonly window: Window;
  /** The text of the style sheet that it writes. */
  readonly css: () => string;
  readonly role: (name: string, index: number) => HTMLInputElement;
  readonly figure: (name: string) => string;
  /** What a reader does to a control. */
  readonly set: (control: HTMLInputElement | HTMLSelectElement, value: string, event?: string) => void;
  /** The colour of an element of the preview, as numbers. */
  readonly seen: (tag: string, selector: string) => readonly number[];
}

async function open(hash = "", width = 1100): Promise<Builder> {
  frame = document.createElement("iframe");
  frame.title = "theme builder";
  frame.width = String(width);
  frame.height = "900";
  frame.style.border = "0";
  frame.src = `/site/theme.html${hash}`;
  const loaded = new Promise((resolve) => frame!.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const window = frame.contentWindow!;
  const css = (): string => page.querySelector<HTMLTextAreaElement>("#css")!.value;
  await until(() => css() !== "", "the builder");
  await until(() => Boolean(page.querySelector("monusco-trend")?.shadowRoot?.querySelector(".action")), "the preview");
  await settle(page);
  return {
    page,
    window,
    css,
    role: (name, index) => page.querySelectorAll<HTMLInputElement>(`[data-role="${name}"] input`)[index]!,
    figure: (name) => page.querySelector(`[data-figure="${name}"]`)!.textContent,
    set: (control, value, event = "input") => {
      control.value = value;
      control.dispatchEvent(new Event(event, { bubbles: true }));
    },
    seen: (tag, selector) => {
      const element = page.querySelector(tag)!.shadowRoot!.querySelector(selector)!;
      return computed(window.getComputedStyle(element).color)!.slice(0, 3).map(Math.round);
    },
  };
}

const preset = (page: Document): HTMLSelectElement => page.querySelector<HTMLSelectElement>("#preset")!;

describe("the theme builder", () => {
  afterEach(() => frame?.remove());

  it("starts with the defaults: nothing to set, and every role passes", async () => {
    const { page, css, figure } = await open();
    expect(css()).to.include("nothing to set");
    expect(page.querySelector("#verdict")!.textContent).to.equal("Every role passes, light and dark.");
    const ratio = shown(contrast(colourOf("#0b5583"), colourOf("#ffffff")));
    expect(figure("color-accent-light")).to.equal(`${ratio}:1 on the page: passes 4.5`);
  });

  it("shows a colour at once on the widgets, measures it, writes it, and keeps it in the address", async () => {
    const { page, window, css, figure, role, set, seen } = await open();
    set(role("color-accent", 0), "#777777");
    expect(seen("monusco-trend", ".action")).to.deep.equal([0x77, 0x77, 0x77]);
    expect(figure("color-accent-light")).to.equal("4.4:1 on the page: fails 4.5");
    expect(page.querySelector("#verdict")!.textContent).to.equal("Too faint: color-accent, light.");
    expect(css()).to.match(/^:root \{\n {2}--monusco-color-accent: light-dark\(#777777, #84c1ec\);\n\}/);
    expect(window.location.hash).to.equal("#color-accent=777777-84c1ec");
  });

  it("writes CSS that changes a page, also one that goes dark by a class", async () => {
    const { page, css, role, set } = await open();
    set(role("color-accent", 0), "#8f1237");
    set(role("color-accent", 1), "#f2a0b0");
    set(page.querySelector<HTMLInputElement>('[data-role="space"] input')!, "1.5");
    const style = document.createElement("style");
    style.textContent = css();
    expect(style.textContent).to.include("--monusco-space: 1.5;");
    const probe = document.createElement("p");
    probe.style.setProperty("color", "inherit");
    const inner = document.createElement("span");
    inner.style.setProperty("color", "var(--monusco-color-accent)");
    probe.append(inner);
    document.body.append(style, probe);
    try {
      const colour = (): readonly number[] => computed(getComputedStyle(inner).color)!.slice(0, 3).map(Math.round);
      probe.style.setProperty("color", "#16191d");
      expect(colour()).to.deep.equal([0x8f, 0x12, 0x37]);
      probe.style.setProperty("color", "#e4e7ea");
      expect(colour()).to.deep.equal([0xf2, 0xa0, 0xb0]);
      expect(getComputedStyle(inner).getPropertyValue("--monusco-space")).to.equal("1.5");
    } finally {
      style.remove();
      probe.remove();
    }
  });

  it("starts from each theme, and all its figures pass", async () => {
    const { page, css, set } = await open();
    const names = [...preset(page).options].map(({ value }) => value).filter((value) => !["", "default"].includes(value));
    expect(names).to.have.length(5);
    for (const name of names) {
      const before = css();
      set(preset(page), name, "change");
      await until(() => css() !== before, name);
      expect(page.querySelector("#verdict")!.textContent, name).to.equal("Every role passes, light and dark.");
      expect(css().split("\n").length, name).to.be.greaterThan(40);
    }
    set(preset(page), "default", "change");
    expect(css()).to.include("nothing to set");
  });

  it("has the preview on light ground, on dark, and on dark by a class", async () => {
    const { page, seen, window } = await open("#color-accent=8f1237-f2a0b0&color-paper=fff1e5-1c1815");
    const ground = (): string => {
      const [red, green, blue] = computed(window.getComputedStyle(page.querySelector("#preview")!).backgroundColor)!;
      return [red, green, blue].map(Math.round).join(" ");
    };
    expect(seen("monusco-trend", ".action")).to.deep.equal([0x8f, 0x12, 0x37]);
    expect(ground()).to.equal("255 241 229");
    for (const value of ["dark", "dark-by-class"]) {
      page.querySelector<HTMLInputElement>(`[name="page"][value="${value}"]`)!.click();
      expect(seen("monusco-trend", ".action"), value).to.deep.equal([0xf2, 0xa0, 0xb0]);
      expect(ground(), value).to.equal("28 24 21");
    }
  });

  it("takes a theme from the address, and from it only what is one", async () => {
    const { css, page } = await open(
      "#space=0.8&color-due=7a0000-ffaaaa&no-such=1&radius=1px;}body{display:none&chart-1=url(https://example.org/)",
    );
    expect(css()).to.include("--monusco-space: 0.8;").and.include("--monusco-color-due: light-dark(#7a0000, #ffaaaa);");
    expect(css()).to.not.match(/no-such|radius|display|url/);
    expect(page.querySelector<HTMLInputElement>('[data-role="space"] input')!.value).to.equal("0.8");
  });

  it("keeps the theme when somebody skips to the CSS", async () => {
    const { page, window, css } = await open("#space=0.8");
    page.querySelector<HTMLAnchorElement>(".skip")!.click();
    await until(() => window.location.hash !== "#output", "the address of the theme");
    expect(window.location.hash).to.equal("#space=0.8");
    expect(css()).to.include("--monusco-space: 0.8;");
  });

  it("leaves a role to the ink of the page until somebody wants it otherwise", async () => {
    const { css, role, set } = await open();
    const [fromInk, light] = [role("color-muted", 0), role("color-muted", 1)];
    expect([fromInk.checked, light.disabled]).to.deep.equal([true, true]);
    fromInk.click();
    expect(light.disabled).to.equal(false);
    set(light, "#404040");
    expect(css()).to.include("--monusco-color-muted: light-dark(#404040, #");
    fromInk.click();
    expect(css()).to.include("nothing to set");
  });

  it("fits into 320 px, and is accessible", async function () {
    const { page, window } = await open("", 320);
    const overflow = (): number => page.documentElement.scrollWidth - page.documentElement.clientWidth;
    expect(overflow()).to.equal(0);
    for (const details of page.querySelectorAll("details")) details.open = true;
    expect(overflow()).to.equal(0);
    const violations = await axeInside(page, window, "#preview");
    expect(await violations()).to.deep.equal([]);
  });

  it("takes no value that CSS does not know, neither from the address nor from a field", async () => {
    const hash = "#color-accent=tomato&space=abc&line-height=-4&measure=abc&picture-ratio=hello&font-family=(((&radius=3px";
    const { css, role, set, page } = await open(hash);
    expect(css())
      .to.contain("--monusco-radius: 3px")
      .and.not.match(/tomato|abc|-4|hello|\(\(\(/);
    set(role("font-family-heading", 0), "(((", "change");
    expect(css()).not.to.contain("(((");
    expect(role("font-family-heading", 0).validity.customError).to.equal(true);
    set(role("space", 0), "-3");
    expect(css()).not.to.contain("-3");
    expect(page.querySelector("#verdict")!.textContent).to.match(/^Every role passes/);
  });
});
