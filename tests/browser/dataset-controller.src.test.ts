/** What an element reads of the page that it stands on, on the sources. */
import { ContextProvider } from "@lit/context";
import { expect } from "chai";
import { html, LitElement, type TemplateResult } from "lit";
import { DatasetController } from "../../src/store/dataset-controller.js";
import { datasetContext } from "../../src/store/dataset-context.js";
import { WAITING, type DatasetState } from "../../src/store/dataset-state.js";
import { localDay } from "../../src/store/local-day.js";
import { complaintsOf } from "./complaints.js";

class Reader extends LitElement {
  static override readonly properties = { asOf: { attribute: "as-of" } };
  declare asOf: string | undefined;
  readonly page = new DatasetController(this);
  rendered = 0;

  protected override render(): TemplateResult {
    this.rendered++;
    return html`<p>${this.page.language.tag}</p>`;
  }
}

describe("what an element reads of its page", () => {
  let place: HTMLElement;
  let provider: ContextProvider<typeof datasetContext>;

  before(() => customElements.define("x-reader", Reader));
  beforeEach(() => {
    place = document.createElement("main");
    place.lang = "en";
    document.body.append(place);
    provider = new ContextProvider(place, { context: datasetContext, initialValue: WAITING });
  });
  afterEach(() => place.remove());

  const given = (state: Partial<DatasetState>): void => provider.setValue({ status: "ready", ...state });

  async function reader(attributes: Readonly<Record<string, string>> = {}): Promise<Reader> {
    const element = document.createElement("x-reader") as Reader;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    place.append(element);
    await element.updateComplete;
    return element;
  }
  const drawn = async (element: Reader): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    return element.rendered;
  };

  describe("of an address", () => {
    for (const [what, address, url, absolute] of [
      ["is as it is written where the dataset came from none", undefined, "files/a.csv", "files/a.csv"],
      [
        "is beside the dataset where that is",
        "https://example.org/data/set.json",
        "files/a.csv",
        "https://example.org/data/files/a.csv",
      ],
      ["is of the dataset's server", "https://example.org/data/set.json", "/a.csv", "https://example.org/a.csv"],
      ["is left where it is whole", "https://example.org/data/set.json", "HTTPS://example.net/%7e", "HTTPS://example.net/%7e"],
      [
        "is left where it is of another kind",
        "https://example.org/data/set.json",
        "mailto:a@example.org",
        "mailto:a@example.org",
      ],
      ["is one where a colon comes late", "https://example.org/data/set.json", "a/b:c", "https://example.org/data/a/b:c"],
      ["is left where it cannot be read", "https://example.org/data/set.json", "//[", "//["],
    ] as const) {
      it(what, async () => {
        given(address === undefined ? {} : { address });
        expect((await reader()).page.address(url)).to.equal(absolute);
      });
    }
  });

  it("is the day that it is frozen to: its own, else its provider's", async () => {
    given({ asOf: "2025-01-31" });
    expect((await reader()).page.asOf).to.equal("2025-01-31");
    expect((await reader({ "as-of": "  " })).page.asOf).to.equal("2025-01-31");
    expect((await reader({ "as-of": " 2024-06 " })).page.asOf).to.equal("2024-06-30");
    given({});
    expect((await reader()).page.asOf).to.equal(undefined);
  });

  it("is no day where its own is none, which is said once for each", async () => {
    given({ asOf: "2025-01-31" });
    const element = await reader({ "as-of": "last May" });
    const { warnings } = await complaintsOf(() => {
      expect([element.page.asOf, element.page.asOf]).to.deep.equal([undefined, undefined]);
      element.asOf = "May";
      expect(element.page.asOf).to.equal(undefined);
      return Promise.resolve();
    });
    expect(warnings.map((words) => words.replace(" [object HTMLElement]", ""))).to.deep.equal([
      '<x-reader> as-of="last May" is not an EDTF date such as 2024-06-30: the latest is shown.',
      '<x-reader> as-of="May" is not an EDTF date such as 2024-06-30: the latest is shown.',
    ]);
  });

  it("is today by its provider, else by the clock", async () => {
    const element = await reader();
    const before = localDay(new Date());
    expect([before, localDay(new Date())]).to.include(element.page.today);
    given({ today: "2020-02-02" });
    expect(element.page.today).to.equal("2020-02-02");
  });

  it("is the language and the direction, and it is rendered anew when one changes, and only then", async () => {
    const element = await reader();
    expect([element.page.tag, element.page.language.tag, element.page.direction]).to.deep.equal(["en", "en", "ltr"]);
    const before = await drawn(element);
    place.lang = "fr-CD";
    expect(await drawn(element)).to.equal(before + 1);
    expect([element.page.tag, element.page.language.tag]).to.deep.equal(["fr-CD", "fr"]);
    expect(element.page.text({ en: "Text", fr: "Texte" }).value).to.equal("Texte");
    place.dir = "rtl";
    expect(await drawn(element)).to.equal(before + 2);
    expect(element.page.direction).to.equal("rtl");
    place.setAttribute("lang", "fr-CD");
    expect(await drawn(element), "the same again").to.equal(before + 2);
    expect(element.page.isLearning).to.equal(false);
  });

  it("is nothing more once it has been taken out", async () => {
    const element = await reader();
    const before = await drawn(element);
    element.remove();
    place.lang = "fr";
    document.dispatchEvent(new Event("visibilitychange"));
    expect(await drawn(element)).to.equal(before);
    expect(element.page.tag).to.equal("en");
  });

  it("is another day, for which alone it is rendered anew", async () => {
    given({ today: "2026-11-24" });
    const element = await reader();
    const before = await drawn(element);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(await drawn(element)).to.equal(before);
    // A provider that looks at the clock itself says so by its state; the element asks as well.
    (element.page.state as { today?: string }).today = "2026-11-25";
    document.dispatchEvent(new Event("visibilitychange"));
    expect(await drawn(element)).to.equal(before + 1);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(await drawn(element), "once for that day").to.equal(before + 1);
  });

  it("is that nobody has offered anything where nobody did", async () => {
    expect((await reader()).page.state).to.equal(WAITING);
    expect((await reader()).page.isAsRendered).to.equal(false);
  });
});
