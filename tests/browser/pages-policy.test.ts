/** Every element on pages whose policy forbids all that can be forbidden; script and data come from another origin. */
import { expect } from "chai";
import { closePage, isDrawn, nothingWrong, openDrawn, openFrame, until, type PageWindow } from "./page.js";
import { isChromium, useEverything } from "./use-everything.js";
import { skip } from "./skip.js";

const open = (name: string): Promise<PageWindow> => openDrawn(`policy/${name}`);

/** A violation is reported a moment after what caused it. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

describe("under the strictest policy", () => {
  afterEach(closePage);

  for (const name of ["everything", "closed-doors"]) {
    it(`every element works, in all that a reader can do with it, without a violation: ${name}`, async function () {
      const page = await open(name);
      const done = await useEverything(page);
      await later();
      expect(page.recorded).to.deep.equal(nothingWrong);
      expect(done.popovers).to.be.at.least(6);
      expect(done.files).to.include.members([
        "text/csv;charset=utf-8",
        "text/calendar;charset=utf-8",
        "image/svg+xml;charset=utf-8",
      ]);
      const loaded = page.performance.getEntriesByType("resource").map((one) => new URL(one.name).pathname);
      expect(loaded.filter((path) => path.endsWith("monusco.json"))).to.have.length(1);
      expect(loaded.filter((path) => path.includes("/locales/")).sort()).to.deep.equal([
        "/dist/locales/ar.js",
        "/dist/locales/sw.js",
      ]);
    });
  }

  it("of a meta element every element is there without a violation", async () => {
    const page = await open("meta");
    page.document.querySelector("#card")!.shadowRoot!.querySelector<HTMLElement>(".source")!.click();
    await later();
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("the page's own style attributes are refused, so that the policy is known to hold", async () => {
    const page = await open("everything");
    const probe = page.document.createElement("p");
    probe.setAttribute("style", "color: red");
    page.document.body.append(probe);
    await until(() => page.recorded.violations.length > 0, "a violation");
    expect(page.recorded.violations[0]).to.contain("style-src");
  });
});

describe("a policy that knows scripts by nonce or hash", () => {
  afterEach(closePage);

  it("lets the bundle run, and with 'strict-dynamic' the module of a language", async () => {
    const page = await open("nonce");
    const stat = page.document.querySelector("monusco-stat")!;
    page.document.documentElement.lang = "sw";
    await until(() => stat.shadowRoot!.textContent.includes("milioni"), "the words of Swahili");
    await later();
    expect(page.recorded).to.deep.equal(nothingWrong);
  });

  it("by the hash of the file itself, where the engine reads it from integrity", async function () {
    const frame = await openFrame("policy/hash");
    const page = frame.contentWindow as PageWindow;
    if (!Reflect.has(page, "recorded")) {
      expect(page.document.querySelector("monusco-stat p")!.getBoundingClientRect().height).to.be.greaterThan(0);
      skip(this, "hashes of files are not read from integrity");
    }
    await until(() => isDrawn(page.document.querySelector("monusco-stat")!), "the widgets");
    page.document.documentElement.lang = "sw";
    await until(() => page.recorded.warnings.length > 0, "what the console says of the language");
    expect(page.recorded.warnings[0]).to.contain('the words of the language "sw" could not be loaded');
    expect(page.recorded.thrown).to.deep.equal([]);
  });
});

describe("a policy that forbids what a widget needs", () => {
  afterEach(closePage);
  const isFailed = (page: PageWindow): boolean =>
    page.document.querySelector("monusco-stat")!.shadowRoot?.querySelector(".notice") != null;

  it("leaves the sentence, and the console names the directive and the address", async () => {
    const page = (await openFrame("policy/no-data")).contentWindow as PageWindow;
    await until(() => page.recorded.errors.length > 0 && isFailed(page), "the failure");
    const [words] = page.recorded.errors;
    expect(words).to.match(
      /forbidden by the Content-Security-Policy of this page: its connect-src must name http:\/\/127\.0\.0\.1:\d+$/,
    );
    expect(page.recorded.violations, "it is not asked again").to.have.length(1);
    expect(page.recorded.thrown).to.deep.equal([]);
    expect(page.document.querySelector("monusco-stat p")!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it("of the templates: the sentences stay, the console says what to write, nothing is thrown", async function () {
    const page = (await openFrame("policy/no-templates")).contentWindow as PageWindow;
    if (!("trustedTypes" in page)) skip(this, "there are no trusted types");
    await until(() => page.recorded.errors.length === 2, "what the console says");
    expect(page.recorded.warnings[0]).to.contain("trusted-types lit-html monusco-widgets 'allow-duplicates'");
    expect(page.recorded.errors.map((words) => words.split(" ")[0]).sort()).to.deep.equal([
      "<monusco-handover-timeline>",
      "<monusco-stat>",
    ]);
    expect(page.recorded.thrown).to.deep.equal([]);
    for (const words of page.document.querySelectorAll("p")) expect(words.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it("only of names: the widgets are there", async () => {
    const page = await open("other-names");
    expect(page.recorded.thrown).to.deep.equal([]);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it("of a second copy's templates: the first goes on, with the dataset that the second brings", async function () {
    const page = await open("no-duplicates");
    if (!("trustedTypes" in page)) skip(this, "there are no trusted types");
    expect(page.recorded.thrown).to.deep.equal([]);
    expect(page.recorded.warnings.filter((words) => words.includes("refuses the trusted-types policy"))).to.have.length(1);
    expect(page.recorded.warnings.filter((words) => words.includes("is loaded a second time"))).to.have.length(1);
    expect(page.document.querySelector("monusco-stat")!.shadowRoot!.textContent).to.match(/15\smillion/);
  });
});

describe("a frame of an opaque origin", () => {
  afterEach(closePage);

  it("has every element, without storage, clipboard or downloads, and nothing is thrown", async function () {
    const told = new Promise<Record<string, unknown>>((resolve) =>
      addEventListener("message", ({ data }) => resolve(data as Record<string, unknown>), { once: true }),
    );
    await openFrame("policy/sandboxed");
    const { origin, ready, byHand, thrown, errors, violations } = await told;
    expect(origin).to.equal("null");
    expect(ready).to.be.at.least(15);
    expect(byHand, "a citation that cannot be copied is shown").to.equal(true);
    expect([thrown, violations]).to.deep.equal([[], []]);
    expect(errors).to.deep.equal([]);
  });

  it("downloads for real without a violation where the engine is Chromium", async function () {
    if (!isChromium) skip(this, "downloads can be counted in Chromium alone");
    const page = await open("everything");
    const trend = page.document.querySelector("monusco-trend")!.shadowRoot!;
    for (const button of trend.querySelectorAll<HTMLElement>("[part=download]")) button.click();
    await later();
    expect(page.recorded).to.deep.equal(nothingWrong);
  });
});
