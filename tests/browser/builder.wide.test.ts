/** The builder, as `npm start` serves it: what is chosen, shown, said, refused, kept in the address, and copied. */
import { expect } from "chai";
import { closeBuilder, openBuilder } from "./builder.js";
import { until } from "./page.js";
import { settle } from "./render.js";

const option = (page: Document, name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-option="${name}"]`)!;

const verdict = (page: Document): string => page.querySelector("#verdict")!.textContent;

/** The tag as it would be written: of the preview, and within the code. */
const written = (widget: Element): string =>
  widget.outerHTML.replace(/ (trend|all|featured)=""/g, " $1").replaceAll("&nbsp;", "\u00a0");

describe("the builder", () => {
  afterEach(closeBuilder);

  it("starts with a widget and its code: nothing has to be chosen", async () => {
    const { page, code, widget, previewText } = await openBuilder();
    expect(widget().localName).to.equal("monusco-stat");
    expect(previewText()).to.match(/million/);
    expect(code("page")).to.contain("<monusco-stat metric=").and.to.contain("</monusco-data>");
    expect(verdict(page)).to.equal("");
  });

  it("offers each element and each of its options, as the manifest and the dataset have them", async () => {
    const { page, press } = await openBuilder();
    const manifest = (await (await fetch("/custom-elements.json")).json()) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined && tagName !== "monusco-data"); // prettier-ignore
    const offered = [...option(page, "element").querySelectorAll("input")].map(({ value }) => `monusco-${value}`);
    expect(offered).to.have.members(declared.map(({ tagName }) => tagName));
    for (const { tagName, attributes = [] } of declared) {
      await press("element", tagName!.slice("monusco-".length));
      const names = [...page.querySelectorAll<HTMLElement>("#options [data-option]")].map((one) => one.dataset["option"]);
      expect([...names, "as-of"], tagName).to.have.members(attributes.map(({ name }) => name));
    }
  });

  it("writes into the code what stands in the preview, tag for tag", async () => {
    const { code, press, set, widget } = await openBuilder();
    const agree = (): void => void expect(code("page").split("\n").at(-1)).to.equal(written(widget()));
    agree();
    await set("metric", "displaced");
    await press("trend");
    agree();
    await set("language", "ar");
    expect(code("page")).to.contain('lang="ar" dir="rtl"');
    agree();
    await set("variant", "inline");
    agree();
    await press("element", "resources");
    await press("kind", "report");
    await press("featured");
    agree();
  });

  it("leaves away what is so anyway: the first value of a list is the default", async () => {
    const { code, press, page, previewText, window } = await openBuilder("#element=stat&metric=displaced");
    const names = (): readonly string[] =>
      [...option(page, "variant").querySelectorAll("option")].map(({ textContent }) => textContent);
    expect(names()).to.deep.equal(["card (default)", "inline", "compact"]);
    expect(code("page")).not.to.contain("variant");
    // Its figures may still be on their way.
    await until(() => /\d/.test(previewText()), "the preview");
    const bare = previewText();
    const card = page.querySelector("monusco-stat")!;
    card.setAttribute("variant", "card");
    await settle(page);
    expect(previewText()).to.equal(bare);
    await press("element", "handover-timeline");
    const [first] = option(page, "layout").querySelectorAll("option");
    expect(first!.textContent).to.equal("vertical (default)");
    expect(window.location.hash).not.to.contain("layout");
  });

  it("says what is wrong at its control, and offers no code meanwhile", async () => {
    const { page, press, set, code } = await openBuilder("#element=trend&metric=displaced");
    await set("from", "last year");
    const from = option(page, "from");
    expect(from.querySelector("input")!.getAttribute("aria-invalid")).to.equal("true");
    const ids = from.querySelector("input")!.getAttribute("aria-describedby")!.split(" ");
    expect(ids.map((id) => page.getElementById(id)!.textContent).join(" ")).to.contain("no EDTF date");
    expect(from.closest("details")!.open, "it is not folded away").to.equal(true);
    expect(verdict(page)).to.match(/^No code yet\. From is "last year"/);
    expect(page.querySelector<HTMLElement>("#code")!.hidden).to.equal(true);
    await set("from", "2020");
    expect(verdict(page)).to.equal("");
    expect(from.querySelector("input")!.hasAttribute("aria-invalid")).to.equal(false);
    expect(code("page")).to.contain('from="2020"');
    await set("heading-level", "two");
    expect(verdict(page)).to.contain("no level from 1 to 6");
    await set("heading-level", "");
    await press("data", "frozen");
    expect(code("page")).to.match(/as-of="\d{4}-\d\d-\d\d"/);
    await set("as-of", "");
    expect(verdict(page)).to.contain("As of is missing");
    await press("data", "live");
    await set("base", "javascript:alert(1)//");
    expect(verdict(page)).to.contain("Base is no address");
    expect(page.querySelector<HTMLElement>("#code")!.hidden).to.equal(true);
    await set("base", "https://news.example/widgets");
    expect(code("page")).to.contain('src="https://news.example/widgets/');
  });

  it("keeps all of it in the address, goes back and forth, and is the same for whoever gets it", async () => {
    const first = await openBuilder();
    await first.press("element", "trend");
    await first.set("metric", "displaced");
    await first.set("language", "fr");
    await first.press("data", "embedded");
    await first.press("channel", "vue");
    await first.press("scheme", "dark");
    await first.press("width", "640");
    const { hash } = first.window.location;
    const code = first.code("vue");
    first.window.history.back();
    await until(() => !first.window.location.hash.includes("width"), "the step before");
    await until(
      () => first.page.querySelector<HTMLInputElement>('[data-option="width"] input[value="full"]')!.checked,
      "it is shown",
    );
    first.window.history.forward();
    await until(() => first.window.location.hash === hash, "the step after");
    const second = await openBuilder(hash);
    expect(second.code("vue")).to.equal(code);
    expect(second.window.location.hash).to.equal(hash);
    expect(second.page.querySelector("#ground")!.className).to.equal("ground dark width-640");
    expect(second.widget().getAttribute("lang")).to.equal("fr");
  });

  it("takes from an address only what exists", async () => {
    const hostile =
      "#element=stat&metric=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&onclick=alert(1)&style=color:red&lang=xx&theme=../../x&data=all&space=&" +
      "variant=huge&base=javascript:alert(1)&channel=constructor&__proto__=1&constructor=1&width=9999&trend=maybe&hash=%22onload%3D";
    const { page, code, press, widget, set } = await openBuilder(hostile);
    expect(verdict(page)).to.contain("Base is no address");
    await set("base", "");
    expect([...widget().attributes].map(({ name }) => name)).to.deep.equal(["metric", "trend", "lang"]);
    expect(code("page")).not.to.match(/alert|onclick|style=|huge|\.\.\//);
    await press("element", "handover-timeline");
    await set("hash", '"><img src=x onerror=alert(1)>');
    expect(code("page")).to.contain('hash="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"');
    expect(page.querySelectorAll("img, script:not([src])")).to.have.length(0);
    const other = await openBuilder("#somewhere-else");
    expect(other.code("page")).to.contain("<monusco-stat");
    expect(other.window.location.hash).to.match(/^#element=stat/);
  });

  it("stays where it is when a link of the widget goes to a fragment", async () => {
    const { page, window, press } = await openBuilder();
    await press("element", "resources");
    page.querySelector<HTMLAnchorElement>(".skip")!.click();
    expect(page.activeElement!.id).to.equal("result");
    expect(window.location.hash).to.contain("element=resources");
    window.location.hash = "#timeline-x";
    await until(() => window.location.hash.includes("element=resources"), "its own address");
  });

  it("copies the code; where the page may not use the clipboard it marks it and says which keys", async () => {
    const { page, code, window } = await openBuilder();
    const button = page.querySelector<HTMLButtonElement>("#blocks button.main")!;
    let copied = "";
    const clipboard = (writeText: (text: string) => Promise<void>): void =>
      void Object.defineProperty(window.navigator, "clipboard", { value: { writeText }, configurable: true });
    clipboard((text) => Promise.resolve(void (copied = text)));
    button.click();
    await until(() => page.querySelector("#done")!.textContent === "Copied: Code for the page.", "the word");
    expect(copied).to.equal(code("page"));
    clipboard(() => Promise.reject(new Error("no")));
    button.click();
    await until(() => page.querySelector("#done")!.textContent.includes("Ctrl+C"), "the keys");
    const field = page.activeElement as HTMLTextAreaElement;
    expect(field.dataset["code"]).to.equal("page");
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, code("page").length]);
  });

  it("works on without a network once it is loaded", async function () {
    const { page, code, press, set, previewText, window, widget } = await openBuilder();
    // The themes are the last to be weighed: they are asked for once as text, once as a sheet, and once more.
    const last = (): number =>
      window.performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/un-blue.css")).length;
    await until(() => last() >= 3, "the weights of all files");
    let asked = 0;
    window.fetch = () => {
      asked += 1;
      return Promise.reject(new TypeError("no network"));
    };
    for (const language of ["ar", "sw"]) {
      await set("language", language);
      for (const element of ["trend", "brief"]) {
        await press("element", element);
        await until(() => widget().shadowRoot?.querySelector(`.root[lang=${language}]`) != null, `${element} in ${language}`);
        expect(previewText().length, element).to.be.greaterThan(100);
        expect(code("page"), element).to.contain(`<monusco-${element}`);
      }
    }
    await set("theme", "newspaper");
    expect(page.querySelector("#ground")!.className).to.contain("monusco-newspaper");
    expect(code("page")).to.contain("themes/newspaper.css");
    expect(page.querySelector("#trouble")!.textContent).to.equal("");
    expect(asked).to.equal(0);
  });

  it("makes the code also where the page has no cryptography", async () => {
    const { code, press, window } = await openBuilder();
    Object.defineProperty(window.crypto, "subtle", { value: undefined, configurable: true });
    await press("space", "inline");
    await press("element", "trend");
    expect(code("page")).to.contain("<monusco-trend");
    expect(code("policy")).not.to.contain("undefined");
  });

  it("reaches the copied code by keyboard alone: all it takes can be focused, in order, and has a name", async () => {
    const { page } = await openBuilder();
    const stops = [
      ...page.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']"),
    ].filter((one) => one.checkVisibility?.() ?? one.offsetParent !== null);
    for (const stop of stops) {
      stop.focus();
      expect(page.activeElement === stop, stop.outerHTML.slice(0, 80)).to.equal(true);
      expect(stop.tabIndex, stop.outerHTML.slice(0, 80)).to.equal(0);
    }
    const order = ["element", "metric", "language", "data", "shown", "channel"].map((name) =>
      stops.findIndex((one) => option(page, name).contains(one)),
    );
    expect([...order].sort((a, b) => a - b)).to.deep.equal(order);
    const copy = stops.findIndex((one) => one.matches("#blocks button.main"));
    expect(copy).to.be.greaterThan(order.at(-1)!);
    expect(stops[copy]!.getAttribute("aria-label")).to.equal("Copy: Code for the page");
  });
});
