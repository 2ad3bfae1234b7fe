/** What goes wrong in a widget, by its own fault or the page's, stays in it. */
// Last of all by its name: it leaves Firefox without the focus, and Enter presses no button in the pages that come after.
import { expect } from "chai";
import { closePage, isDrawn, openDrawn, until, type PageWindow } from "./page.js";
import { settle, shownText, WIDGETS } from "./render.js";
import { useEverything } from "./use-everything.js";

type Updating = HTMLElement & { requestUpdate(): void; readonly updateComplete: Promise<boolean> };

const KEY = Symbol.for("monusco-widgets/1");

const widgetsOf = (page: PageWindow): readonly Updating[] => [...page.document.querySelectorAll<Updating>(WIDGETS)];

const open = (name: string, ready = isDrawn): Promise<PageWindow> => openDrawn(`errors/${name}`, ready);

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** The sentence inside a tag is what is shown. */
const showsSentence = (widget: HTMLElement): boolean => widget.querySelector("p")!.getBoundingClientRect().height > 0;

describe("on a page that changes the platform", () => {
  afterEach(closePage);

  it("as frameworks of 2008 did, every element works, and reads a dataset from an address", async function () {
    const page = await open("old-framework");
    await useEverything(page);
    expect(Object.values(page.recorded).flatMap((lines: readonly string[]) => [...lines])).to.deep.equal([]);
    expect(shownText(page.document.querySelector("#compact")!)).to.contain("15 million");
  });

  it("to one that lacks, refuses and lies, all is there but what is refused", async function () {
    const page = await open("bare", (widget) => widget.localName === "monusco-picture" || isDrawn(widget));
    await useEverything(page);
    const { errors, thrown } = page.recorded;
    expect(thrown).to.deep.equal([]);
    expect(errors.filter((words) => words.includes("<monusco-picture> could not be registered"))).to.have.length(1);
    expect(errors.filter((words) => !words.includes("monusco-picture"))).to.deep.equal([]);
    expect(showsSentence(page.document.querySelector("monusco-picture")!)).to.equal(true);
  });

  for (const [what, fetch] of [
    [
      "throws",
      () => {
        throw new Error("no fetch");
      },
    ],
    ["gives nothing", () => undefined],
    ["gives no response", () => Promise.resolve({ ok: true, text: () => Promise.resolve({ not: "a text" }) })],
    ["never answers in time", () => Promise.reject(new Error("late"))],
  ] as const) {
    it(`whose fetch ${what}, data that cannot be had are told as such`, async () => {
      const page = await open("plain");
      Object.assign(page, { fetch });
      const data = page.document.createElement("monusco-data");
      data.setAttribute("src", "/data/monusco.json?junk");
      data.innerHTML = `<monusco-stat metric="displaced"><p>5.28 million displaced.</p></monusco-stat>`;
      page.document.body.append(data);
      await until(() => page.recorded.errors.length > 0, "the failure");
      expect(page.recorded.errors[0]).to.contain("cannot be used");
      expect(page.recorded.thrown).to.deep.equal([]);
      expect(showsSentence(data.firstElementChild as HTMLElement)).to.equal(true);
    });
  }
});

describe("a widget that fails", () => {
  afterEach(closePage);

  /** Gives what is below an element a dataset that throws wherever it is looked at. */
  function poison(place: HTMLElement): void {
    const dataset: unknown = new Proxy(
      {},
      {
        get: () => {
          throw new Error("poisoned");
        },
      },
    );
    place.addEventListener("context-request", (event) => {
      const request = event as unknown as { context: unknown; callback: (state: unknown) => void };
      if (request.context !== KEY) return;
      event.stopPropagation();
      request.callback({ status: "ready", origin: "inline", dataset });
    });
  }

  it("at its data shows its sentence and one line, and the others go on", async () => {
    const page = await open("plain");
    const place = page.document.createElement("div");
    poison(place);
    for (const tag of WIDGETS.split(", ").filter((one) => one !== "monusco-sources")) {
      const copy = page.document.createElement(tag);
      copy.innerHTML = "<p>The sentence.</p>";
      place.append(copy);
    }
    page.document.body.append(place);
    const copies = [...place.children] as Updating[];
    await settle(place);
    for (const copy of copies) {
      expect(showsSentence(copy), copy.localName).to.equal(true);
      expect(copy.shadowRoot!.textContent, copy.localName).to.contain("This cannot be shown here.");
    }
    const said = page.recorded.errors.filter((words) => words.includes("failed; the rest of the page goes on. Error: poisoned"));
    expect(said).to.have.length(copies.length);
    expect(page.recorded.thrown).to.deep.equal([]);
    expect(shownText(page.document.querySelector("#compact")!)).to.contain("15 million");
    for (const copy of copies) copy.requestUpdate();
    await settle(place);
    expect(page.recorded.errors, "once for each").to.have.length(copies.length);
  });

  it("at its property value says what is wrong with it", async () => {
    const page = await open("plain");
    const data = page.document.createElement("monusco-data") as HTMLElement & { value: unknown };
    data.innerHTML = `<monusco-stat metric="displaced"><p>5.28 million displaced.</p></monusco-stat>`;
    data.value = {
      version: 1,
      get metrics(): never {
        throw new page.Error("not yours");
      },
    };
    page.document.body.append(data);
    await until(() => page.recorded.errors.length > 0, "what is wrong");
    expect(page.recorded.errors[0]).to.contain("cannot be read: not yours");
    expect(page.recorded.thrown).to.deep.equal([]);
    expect(showsSentence(data.firstElementChild as HTMLElement)).to.equal(true);
  });

  /** A method of the platform that throws while it is broken. */
  function breakMethod(owner: object, name: string): () => void {
    const was = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...was,
      value: () => {
        throw new Error(`${name} is broken`);
      },
    });
    return () => Object.defineProperty(owner, name, was);
  }

  for (const [prototype, name] of [
    ["Document", "importNode"],
    ["Node", "insertBefore"],
    ["Element", "setAttribute"],
    ["Element", "attachShadow"],
    ["Element", "getAttribute"],
    ["EventTarget", "addEventListener"],
    ["EventTarget", "dispatchEvent"],
    ["MutationObserver", "observe"],
    ["Node", "getRootNode"],
  ] as const) {
    it(`at the page's ${name} keeps its sentence, and is there when that works again`, async () => {
      const page = await open("plain");
      const { body } = page.document;
      const made = page.document.createElement("monusco-stat") as unknown as Updating;
      made.innerHTML = "<p>The sentence.</p>";
      made.setAttribute("metric", "displaced");
      const repair = breakMethod(page[prototype].prototype, name);
      body.append(made);
      await later();
      repair();
      expect(page.recorded.thrown).to.deep.equal([]);
      expect(page.recorded.errors).to.have.length(1);
      expect(page.recorded.errors[0]).to.contain("<monusco-stat> failed; the rest of the page goes on.");
      expect(showsSentence(made)).to.equal(true);
      made.remove();
      body.append(made);
      made.requestUpdate();
      await until(() => isDrawn(made), "the figure");
      expect(page.recorded.errors).to.have.length(1);
      expect(page.recorded.thrown).to.deep.equal([]);
    });
  }

  it("while the reader uses it says so in the console alone", async function () {
    const page = await open("whole");
    // Nobody leaves by a link.
    page.addEventListener("click", (click) => click.preventDefault());
    for (const [prototype, name] of [
      ["Element", "matches"],
      ["Element", "querySelector"],
      ["Element", "getBoundingClientRect"],
      ["DocumentFragment", "querySelector"],
    ] as const) {
      const repair = breakMethod(page[prototype].prototype, name);
      for (const widget of widgetsOf(page)) {
        for (const button of widget.shadowRoot!.querySelectorAll<HTMLElement>("button, summary, a, input, [role=option]")) {
          for (const type of ["focus", "input", "change", "keydown", "pointermove", "click"])
            button.dispatchEvent(
              type === "click"
                ? new page.MouseEvent(type, { bubbles: true, cancelable: true, composed: true })
                : new page.Event(type, { bubbles: true }),
            );
        }
      }
      page.dispatchEvent(new page.Event("scroll"));
      page.dispatchEvent(new page.Event("hashchange"));
      page.document.body.dispatchEvent(new page.MouseEvent("click", { bubbles: true }));
      page.document.body.dispatchEvent(new page.FocusEvent("focusin", { bubbles: true }));
      await later();
      repair();
    }
    expect(page.recorded.thrown).to.deep.equal([]);
    expect(page.recorded.errors.length).to.be.greaterThan(0);
    expect(page.recorded.errors.every((words) => /^<monusco-[\w-]+> failed/.test(words))).to.equal(true);
  });
});
