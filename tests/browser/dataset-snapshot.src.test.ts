/** How an element goes over from what a server knew to what its page knows, on the sources. */
import { digestForTemplateResult } from "@lit-labs/ssr-client";
import { ContextProvider } from "@lit/context";
import { expect } from "chai";
import { html, LitElement, type TemplateResult } from "lit";
import type { Dataset } from "../../src/data/schema.js";
import { datasetContext } from "../../src/store/dataset-context.js";
import { DatasetController } from "../../src/store/dataset-controller.js";
import { WAITING, type DatasetState } from "../../src/store/dataset-state.js";
import { isUntouched, takesOver } from "../../src/store/hydration.js";

const DATASET = { id: "d", sources: {} } as unknown as Dataset;

const drawing = (words: string): TemplateResult => html`<p>${words}</p>`;

/** Shows the day and the number of the one source that it cites. */
class Served extends LitElement {
  readonly page = new DatasetController(this);

  protected override render(): TemplateResult {
    const { page } = this;
    return drawing(`${page.today} ${page.citations.cite(DATASET, "a", { title: "A", publisher: "Agency" })}`);
  }
}

describe("an element that a server rendered", () => {
  let place: HTMLElement;
  let provider: ContextProvider<typeof datasetContext>;
  /** What the server has drawn. */
  let node: Element;
  const SNAPSHOT = { today: "2020-02-02", cited: ["x", "a"] };
  const READY = { status: "ready", dataset: DATASET, today: "2026-11-24" } as const;

  before(() => {
    takesOver(Served);
    customElements.define("x-served", Served);
  });
  afterEach(() => place.remove());

  /** The element in the place, as it stands in the markup, and what it shows. */
  async function served(state: DatasetState, lang = "en", dir = "ltr"): Promise<Served> {
    place = document.createElement("main");
    place.lang = "en";
    document.body.append(place);
    provider = new ContextProvider(place, { context: datasetContext, initialValue: state });
    const host = document.createElement("x-served") as Served;
    const root = host.attachShadow({ mode: "open" });
    root.innerHTML =
      `<!--lit-part ${digestForTemplateResult(drawing(""))}--><p class="root" lang="${lang}" dir="${dir}">` +
      "<!--lit-part-->2020-02-02 2<!--/lit-part--></p><!--/lit-part-->";
    node = root.querySelector("p")!;
    place.append(host);
    await host.updateComplete;
    return host;
  }
  const shown = (host: Served): string => host.shadowRoot!.textContent.trim();
  const nextTask = (host: Served): Promise<unknown> =>
    new Promise((resolve) => setTimeout(resolve)).then(() => host.updateComplete);

  it("shows what the server knew until it has taken over, and a task later what its own page knows", async () => {
    const host = await served({ ...READY, snapshot: SNAPSHOT });
    expect(host.shadowRoot!.querySelector("p") === node).to.equal(true);
    expect([isUntouched(host), shown(host), host.page.today, host.page.isAsRendered]).to.deep.equal([
      false,
      "2020-02-02 2",
      "2020-02-02",
      true,
    ]);
    await nextTask(host);
    expect([shown(host), host.page.today, host.page.isAsRendered]).to.deep.equal(["2026-11-24 1", "2026-11-24", false]);
    expect(host.shadowRoot!.querySelector("p") === node).to.equal(true);
  });

  it("waits for the dataset", async () => {
    const host = await served(WAITING);
    await nextTask(host);
    expect([isUntouched(host), shown(host)]).to.deep.equal([true, "2020-02-02 2"]);
    provider.setValue({ ...READY, snapshot: SNAPSHOT });
    await host.updateComplete;
    expect(isUntouched(host)).to.equal(false);
  });

  it("numbers what it cites for itself where the server had no bibliography", async () => {
    const host = await served({ ...READY, snapshot: { today: "2020-02-02" } });
    expect(host.page.citations.shared(DATASET, "a")).to.equal(undefined);
    expect(host.page.citations.entries(DATASET)).to.deep.equal([]);
    expect(host.page.citations.cite(DATASET, "b", { title: "B", publisher: "Agency" }), "the next of its own").to.equal(2);
  });

  for (const [what, state, lang, dir] of [
    ["of another language", { ...READY, snapshot: SNAPSHOT }, "fr", "ltr"],
    ["of another direction", { ...READY, snapshot: SNAPSHOT }, "en", "rtl"],
    ["of nobody knows what", READY, "en", "ltr"],
  ] as const) {
    it(`starts anew from markup ${what}`, async () => {
      const host = await served({ ...READY, ...state }, lang, dir);
      expect(isUntouched(host)).to.equal(false);
      expect(host.shadowRoot!.querySelector(".root")).to.equal(null);
    });
  }

  it("asks nothing of a snapshot where it has taken over nothing", async () => {
    await served({ ...READY, snapshot: SNAPSHOT });
    const host = document.createElement("x-served") as Served;
    place.replaceChildren(host);
    await host.updateComplete;
    expect([shown(host), host.page.isAsRendered]).to.deep.equal(["2026-11-24 1", false]);
  });

  it("goes on waiting where another language is asked for meanwhile", async () => {
    const host = await served({ ...READY, snapshot: SNAPSHOT });
    place.lang = "ln";
    await Promise.resolve();
    place.lang = "sw";
    await Promise.resolve();
    while (host.page.language.tag !== "sw") {
      expect(host.page.isLearning).to.equal(true);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(host.page.tag).to.equal("sw");
    await nextTask(host);
    expect(host.page.isLearning).to.equal(false);
  });

  it("waits for the words of its language, and speaks another's no longer than that", async () => {
    const host = await served({ ...READY, snapshot: SNAPSHOT });
    await nextTask(host);
    expect(host.page.isLearning).to.equal(false);
    place.lang = "es-BO";
    await Promise.resolve();
    expect([host.page.tag, host.page.language.tag, host.page.isLearning]).to.deep.equal(["es-BO", "en", true]);
    while (host.page.isLearning) await nextTask(host);
    expect(host.page.language.tag).to.equal("es");
    place.lang = "ES";
    await Promise.resolve();
    expect([host.page.language.tag, host.page.isLearning], "known by now").to.deep.equal(["es", false]);
    place.lang = "en";
    await nextTask(host);
    expect([host.page.language.tag, host.page.isLearning]).to.deep.equal(["en", false]);
  });
});
