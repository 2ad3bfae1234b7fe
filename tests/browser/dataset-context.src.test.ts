/** What a page provides to its widgets, on the sources and on pages of its own. */
import { ContextEvent } from "@lit/context";
import { expect } from "chai";
import type { Dataset } from "../../src/data/schema.js";
import { datasetContext, pageData, type PageData } from "../../src/store/dataset-context.js";
import { pageCitations } from "../../src/store/citations.js";
import type { DatasetState } from "../../src/store/dataset-state.js";
import { KEY, shared } from "../../src/store/page.js";
import { watchDay } from "../../src/store/day-watch.js";
import { complaintsOf } from "./complaints.js";

const datasetNamed = (id: string): Dataset => ({ id }) as Dataset;
const stateNamed = (id: string, address?: string): DatasetState => ({
  ...{ status: "ready", origin: "inline", dataset: datasetNamed(id) },
  ...(address !== undefined && { address }),
});

/** A page of its own, and what it provides, where the library's own page has this dataset inside, or none. */
function fresh(embedded?: Dataset): { readonly page: Document; readonly data: PageData } {
  const page = document.implementation.createHTMLDocument("Page");
  pageData();
  const parts = (document as unknown as Record<symbol, Record<string, unknown>>)[KEY]!;
  const own = parts["data"];
  delete parts["data"];
  // A second provider on the library's own page would answer its widgets, too.
  const root = document.documentElement;
  root.addEventListener = () => undefined;
  try {
    if (embedded) pageData().embed({ read: () => embedded, addTexts: () => undefined });
    return { page, data: pageData(page) };
  } finally {
    Reflect.deleteProperty(root, "addEventListener");
    parts["data"] = own;
    pageData();
  }
}

describe("what a page provides", () => {
  let page: Document;
  let data: PageData;

  beforeEach(() => ({ page, data } = fresh()));

  /** All that a widget below an element hears, from the moment at which it asks. */
  function ask(root: Element): string[] {
    const heard: string[] = [];
    const hear = ({ status, dataset, origin }: DatasetState): unknown =>
      heard.push([status, dataset?.id, origin === "inline" ? undefined : origin].filter((word) => word !== undefined).join(" "));
    const widget = root.appendChild(page.createElement("p"));
    widget.dispatchEvent(new ContextEvent(datasetContext, widget, hear, true));
    return heard;
  }

  it("is nothing yet, then the dataset inside of a bundle, of which the first stays and no other is read", () => {
    const heard = ask(page.documentElement);
    expect([heard, data.embedded]).to.deep.equal([["loading"], undefined]);
    let reads = 0;
    const embedded = (id: string): Parameters<PageData["embed"]>[0] => ({
      read: () => (reads++, datasetNamed(id)),
      addTexts: () => undefined,
    });
    data.embed(embedded("first"));
    data.embed(embedded("second"));
    expect([heard, reads, data.embedded?.id]).to.deep.equal([["loading", "ready first embedded"], 1, "first"]);
    expect(ask(page.documentElement)).to.deep.equal(["ready first embedded"]);
  });

  it("is what the last owner provides, until it withdraws; then what the one before does", async () => {
    data.embed({ read: () => datasetNamed("embedded"), addTexts: () => undefined });
    const heard = ask(page.documentElement);
    const [one, other] = [{}, {}];
    await complaintsOf(() => {
      data.provide(one, stateNamed("one"));
      data.provide(other, stateNamed("other"));
      data.provide(one, stateNamed("one, again"));
      data.withdraw(other);
      data.withdraw(one);
      data.withdraw(one);
      return Promise.resolve();
    });
    expect(heard).to.deep.equal([
      "ready embedded embedded",
      "ready one",
      "ready other",
      "ready one, again",
      "ready embedded embedded",
    ]);
  });

  it("is said once to be of two owners, unless they say the same", async () => {
    const warnings = async (...addresses: readonly (string | undefined)[]): Promise<number> => {
      const { data: own } = fresh();
      const complaints = await complaintsOf(() => {
        addresses.forEach((address, index) => own.provide({ index }, stateNamed("x", address)));
        return Promise.resolve();
      });
      expect(complaints.warnings.every((words) => words.startsWith('More than one <monusco-data scope="page">'))).to.equal(true);
      return complaints.warnings.length;
    };
    expect(await warnings("https://example.org/a")).to.equal(0);
    expect(await warnings("https://example.org/a", "https://example.org/a")).to.equal(0);
    expect(await warnings("https://example.org/a", "https://example.org/b")).to.equal(1);
    expect(await warnings("https://example.org/a", "https://example.org/b", "https://example.org/c")).to.equal(1);
    expect(await warnings(undefined, undefined), "inline: nobody can tell").to.equal(1);
    const owner = {};
    const complaints = await complaintsOf(() => {
      data.provide(owner, stateNamed("x"));
      data.provide(owner, stateNamed("y"));
      return Promise.resolve();
    });
    expect(complaints.warnings, "one owner that says something else").to.deep.equal([]);
  });

  it("is provided by the element that has come in the place of another, with what is known by then", () => {
    data.provide({}, stateNamed("one"));
    const root = page.createElement("html");
    page.replaceChild(root, page.documentElement);
    data.standOn(root);
    const heard = ask(root);
    data.standOn(root);
    expect(heard).to.deep.equal(["ready one"]);
    data.provide({}, stateNamed("two", "https://example.org/a"));
    expect(heard).to.deep.equal(["ready one", "ready two"]);
  });

  it("hands texts of a further language to the dataset that is inside", () => {
    const added: unknown[] = [];
    data.addTexts("sw", { texts: {}, status: "draft" });
    data.embed({ read: () => datasetNamed("embedded"), addTexts: (...given) => void added.push(given[0]) });
    data.addTexts("sw", { texts: {}, status: "draft" });
    expect(added).to.deep.equal(["sw"]);
  });
});

describe("the embedded dataset in the document of a frame", () => {
  it("is that of the page around it", () => {
    const embedded = datasetNamed("embedded");
    expect(fresh(embedded).data.embedded).to.equal(embedded);
    expect(fresh().data.embedded).to.equal(undefined);
  });

  it("is one for the widgets of a document", () => {
    const frame = document.implementation.createHTMLDocument("Frame");
    expect(pageData(frame) === pageData(frame)).to.equal(true);
    expect(pageData(frame) === pageData()).to.equal(false);
  });
});

describe("what copies of the library share on a page", () => {
  it("is made by the first who asks, for each name and each page, and reaches no prototype", () => {
    const page = document.implementation.createHTMLDocument("Page");
    let made = 0;
    const make = (): object => ({ number: ++made });
    const first = shared("part", make, page);
    expect(shared("part", make, page) === first).to.equal(true);
    expect(shared("other", make, page) === first).to.equal(false);
    expect(shared("toString", make, page)).to.deep.equal({ number: 3 });
    const stop = watchDay(() => undefined);
    stop();
    pageData();
    pageCitations();
    // Other copies look for them by these names.
    expect((document as unknown as Record<symbol, object>)[KEY]).to.include.all.keys("citations", "data", "day");
    expect(KEY).to.equal(Symbol.for("monusco-widgets/1"));
  });
});
