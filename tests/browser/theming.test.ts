/** Real pages with a dark toggle, on the built bundle: what is seen stays readable, whatever a page declares. */
import { expect } from "chai";
import { CHECKS } from "../../site/roles.js";
import { colourOf, contrast } from "../../site/contrast.js";
import { deepElements } from "./flat-tree.js";
import { computed, contrastOf, judge } from "./seen-colours.js";
import { closePage, openPage } from "./page.js";
import { settle } from "./render.js";

type Colour = readonly [number, number, number];

const open = async (): Promise<Document> => (await openPage("dark-toggle")).document;

const windowOf = (page: Document): Window => page.defaultView!;

/** The ground of the page, as it is computed. */
function groundOf(page: Document): Colour {
  const [red, green, blue] = computed(windowOf(page).getComputedStyle(page.body).backgroundColor)!;
  return [red, green, blue];
}

/** The colour of a role as a widget's own element sees it; the probe is gone when it is known. */
function roleOf(page: Document, variable: string): string {
  const root = page.querySelector("monusco-trend")!.shadowRoot!.querySelector(".root")!;
  const probe = page.createElement("span");
  probe.style.setProperty("color", `var(${variable})`);
  root.append(probe);
  const { color } = windowOf(page).getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Applies what the widgets' styles hold for a medium: no two engines can be told in the same way that it is so. Tells how many rules. */
function asIf(medium: string, page: Document): number {
  const sheets = [...deepElements(page.body)].flatMap((element) => element.shadowRoot?.adoptedStyleSheets ?? []);
  const rules = [...new Set(sheets)]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => "media" in rule);
  const meant = rules.filter(({ media }) => media.mediaText.includes(medium));
  for (const { media } of meant) media.mediaText = "all";
  return meant.length;
}

const PAGES = [
  { name: "light, as most are", classes: "", isDark: false },
  { name: "dark by a class, without a word of color-scheme", classes: "dark", isDark: true },
  { name: "slate by a class", classes: "slate", isDark: true },
  { name: "salmon", classes: "salmon", isDark: false },
  { name: "declared dark, and light by a class", classes: "declared-dark", isDark: false },
  { name: "declared dark, and dark", classes: "declared-dark dark", isDark: true },
  { name: "of which an ancestor is forced into the dark scheme", classes: "forced-dark", isDark: true },
];

describe("a page", () => {
  afterEach(closePage);

  for (const { name, classes, isDark } of PAGES) {
    it(`${name}: every word has 4.5:1, and everything drawn 3:1`, async () => {
      const page = await open();
      page.documentElement.className = classes;
      const ground = groundOf(page);
      expect(contrast(ground, [255, 255, 255]) > 4.5, "the page is as it says").to.equal(isDark);
      const { words, shapes, faint } = judge(page.body, windowOf(page), ground);
      expect(words).to.be.greaterThan(300);
      expect(shapes).to.be.greaterThan(100);
      expect(faint).to.deep.equal([]);
    });
  }

  it("that toggles has the colours of its ink at once, and back", async () => {
    const page = await open();
    const colours = (): string[] =>
      ["--_accent", "--_paper", "--_map-land", "--_outcome-army"].map((variable) => {
        const [red, green, blue] = computed(roleOf(page, variable))!;
        return [red, green, blue].map(Math.round).join(" ");
      });
    const light = ["11 85 131", "255 255 255", "236 233 226", "18 57 91"];
    expect(colours()).to.deep.equal(light);
    page.documentElement.className = "dark";
    expect(colours()).to.deep.equal(["132 193 236", "18 21 25", "43 49 56", "185 216 243"]);
    page.documentElement.className = "";
    expect(colours()).to.deep.equal(light);
  });

  it("may ask for any role: on the ground that it is seen on, each stands out", async () => {
    const page = await open();
    for (const classes of ["", "dark"]) {
      page.documentElement.className = classes;
      const weak = CHECKS.filter(({ ground }) => ground.startsWith("map")).flatMap(({ role, ground, need }) => {
        const [red, green, blue] = computed(roleOf(page, `--_${ground}`))!;
        const ratio = contrastOf(roleOf(page, `--_${role.replace(/^color-|-color$/, "")}`), [red, green, blue])!;
        return ratio < (need === "text" ? 4.5 : 3) ? [`${role} on ${ground}: ${ratio.toFixed(2)}`] : [];
      });
      expect(weak, classes).to.deep.equal([]);
    }
  });

  it("has popovers with a ground of their own, on which all words stand out", async () => {
    const page = await open();
    const stat = page.querySelectorAll("monusco-stat")[1]!;
    const popover = stat.shadowRoot!.querySelector<HTMLElement>("[popover]")!;
    popover.showPopover();
    for (const classes of ["", "dark", "declared-dark"]) {
      page.documentElement.className = classes;
      const [red, green, blue, alpha] = computed(windowOf(page).getComputedStyle(popover).backgroundColor)!;
      expect(alpha, "it lies over words").to.equal(1);
      const { words, faint } = judge(popover, windowOf(page), [red, green, blue]);
      expect(words, classes).to.be.greaterThan(5);
      expect(faint, classes).to.deep.equal([]);
    }
  });

  it("whose reader asks for more contrast has 7:1 in every word", async () => {
    const page = await open();
    expect(asIf("prefers-contrast", page)).to.be.greaterThan(0);
    for (const classes of ["", "dark"]) {
      page.documentElement.className = classes;
      const ground = groundOf(page);
      for (const role of ["muted", "control", "chart-3", "outcome-unknown", "accent", "due", "overdue"])
        expect(contrastOf(roleOf(page, `--_${role}`), ground)!, `${role} ${classes}`).to.be.at.least(7);
      // What is drawn, down to the hairlines, which are a mere hint else.
      for (const role of ["rule", "rule-strong", "chart-2", "outcome-civil-authority", "map-border", "focus"])
        expect(contrastOf(roleOf(page, `--_${role}`), ground)!, `${role} ${classes}`).to.be.at.least(3.5);
      expect(judge(page.body, windowOf(page), ground).faint).to.deep.equal([]);
    }
  });

  it("that is dark is printed with black ink on white paper: links are words, and sources have their addresses", async () => {
    const page = await open();
    page.documentElement.className = "dark";
    asIf("print", page);
    const { words, faint } = judge(page.body, windowOf(page), [255, 255, 255]);
    expect(words).to.be.greaterThan(300);
    expect(faint.filter((one) => one.startsWith("monusco"))).to.deep.equal([]);
    const links = [...deepElements(page.body)].filter((element) => element.matches("a") && element.getClientRects().length > 0);
    expect(links.length).to.be.greaterThan(20);
    for (const link of links) {
      const { color, textDecorationLine } = windowOf(page).getComputedStyle(link);
      expect(textDecorationLine, link.textContent).to.equal("none");
      expect(color, link.textContent).to.equal(windowOf(page).getComputedStyle(link.parentElement!).color);
    }
    for (const tag of ["monusco-stat[trend]", "monusco-trend", "monusco-handover-map", "monusco-focus-area", "monusco-sources"]) {
      const root = page.querySelector(tag)!.shadowRoot!;
      const spelledOut = [...root.querySelectorAll(".print-only")].filter((element) => element.textContent.includes("http"));
      expect(spelledOut.length, tag).to.be.greaterThan(0);
      for (const one of spelledOut) expect(windowOf(page).getComputedStyle(one).display, tag).to.not.equal("none");
    }
  });

  it("whose own colour is too faint is found: this test can fail", async () => {
    const page = await open();
    page.documentElement.className = "dark";
    page.documentElement.style.setProperty("--monusco-color-accent", "#0b5583");
    expect(judge(page.body, windowOf(page), groundOf(page)).faint).to.not.deep.equal([]);
  });
});

describe("a theme", () => {
  afterEach(closePage);

  for (const name of ["newspaper", "broadsheet-dark", "un-blue", "high-contrast", "low-data"]) {
    it(`${name}: by one link on a page that goes dark by a class, and by its class on a piece of it`, async () => {
      const page = await open();
      const link = page.createElement("link");
      link.rel = "stylesheet";
      link.href = `/dist/themes/${name}.css`;
      const loaded = new Promise((resolve) => link.addEventListener("load", resolve, { once: true }));
      const before = roleOf(page, "--_accent");
      page.head.append(link);
      await loaded;
      expect(roleOf(page, "--_accent")).not.to.equal(before);
      for (const classes of ["", "dark"]) {
        page.documentElement.className = classes;
        expect(judge(page.body, windowOf(page), groundOf(page)).faint, `the page, ${classes}`).to.deep.equal([]);
      }
      page.documentElement.className = "monusco-themes";
      expect(roleOf(page, "--_accent"), "by class only").to.equal(before);
      const wrapper = page.createElement("div");
      wrapper.className = `monusco-${name}`;
      page.body.append(wrapper);
      wrapper.append(...page.querySelectorAll("monusco-stat, monusco-trend, monusco-handover-progress"));
      await settle(page);
      const [red, green, blue] = computed(windowOf(page).getComputedStyle(wrapper).backgroundColor)!;
      const { words, faint } = judge(wrapper, windowOf(page), [red, green, blue]);
      expect(words).to.be.greaterThan(50);
      expect(faint, "a piece").to.deep.equal([]);
    });
  }

  it("says what it is made for", () => {
    expect(contrast(colourOf("#009edb"), colourOf("#ffffff")), "the blue of the UN is too light for words").to.be.lessThan(4.5);
  });
});
