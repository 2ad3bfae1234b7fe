/** Who cites what on a page, and the numbers of it, on the sources. */
import { expect } from "chai";
import type { ReactiveControllerHost } from "lit";
import type { Dataset, Source } from "../../src/data/schema.js";
import { CitationController, pageCitations, type Cited } from "../../src/store/citations.js";

const sourceOf = (title: string): Source => ({ title, publisher: "Agency" });
const one = (id: string, dataset = "d"): Cited => ({ dataset, id, source: sources[id]! });
const sources: Readonly<Record<string, Source>> = Object.fromEntries(["a", "b", "c"].map((id) => [id, sourceOf(id)]));
const dataset = { id: "d", sources } as unknown as Dataset;

/** The microtask in which the page counts. */
const counted = (): Promise<void> => Promise.resolve();

describe("the citations of a page", () => {
  const register = pageCitations();
  const hosts: Element[] = [];
  let place: HTMLElement;
  let told: number;
  const ends: (() => void)[] = [];

  const cite = (host: Element, ...cited: readonly Cited[]): void => {
    hosts.push(host);
    register.cite(host, cited);
  };
  const ids = (): string => register.entries.map(({ id }) => id).join(" ");

  beforeEach(async () => {
    place = document.createElement("main");
    document.body.append(place);
    await counted();
    told = 0;
    ends.push(register.subscribe(() => told++));
  });
  afterEach(async () => {
    ends.splice(0).forEach((end) => end());
    for (const host of hosts.splice(0)) register.cite(host, []);
    place.remove();
    await counted();
    expect(register.entries).to.deep.equal([]);
  });

  it("come in the order of the document, through shadow roots, whatever the order in which widgets cite", async () => {
    place.innerHTML = "<div id=outer><p id=inner></p></div><div id=last></div>";
    const [outer, inner, last] = ["outer", "inner", "last"].map((id) => place.querySelector(`#${id}`)!);
    const root = outer!.attachShadow({ mode: "open" });
    root.innerHTML = "<p></p>";
    const shadow = root.querySelector("p")!;
    const order = async (...elements: readonly Element[]): Promise<string> => {
      elements.forEach((element) => cite(element, one({ outer: "a", inner: "c", last: "b" }[element.id] ?? "b")));
      await counted();
      const found = ids();
      elements.forEach((element) => register.cite(element, []));
      await counted();
      return found;
    };
    expect(await order(last!, outer!), "one after the other").to.equal("a b");
    expect(await order(outer!, last!)).to.equal("a b");
    expect(await order(inner!, outer!), "the outer first").to.equal("a c");
    expect(await order(outer!, inner!)).to.equal("a c");
    expect(await order(inner!, shadow), "a shadow before what is light").to.equal("b c");
    expect(await order(shadow, inner!)).to.equal("b c");
    expect(await order(shadow, outer!), "the outer before its shadow").to.equal("a b");
    expect(await order(last!, inner!)).to.equal("c b");
  });

  it("hold each source of a dataset once, at its first place", async () => {
    place.innerHTML = "<p></p><p></p>";
    const [first, second] = place.children;
    cite(second!, one("a"), one("c"));
    cite(first!, one("b"), one("c"), one("c", "other"));
    await counted();
    expect(register.entries.map(({ dataset, id }) => `${dataset}/${id}`)).to.deep.equal(["d/b", "d/c", "other/c", "d/a"]);
  });

  it("are counted once for all that cite together, and told only where something is another", async () => {
    place.innerHTML = "<p></p><p></p>";
    const [first, second] = place.children;
    cite(first!, one("a"));
    cite(second!, one("b"));
    expect([told, ids()]).to.deep.equal([0, ""]);
    await counted();
    expect([told, ids()]).to.deep.equal([1, "a b"]);
    cite(first!, one("a"));
    await counted();
    expect(told, "the same again").to.equal(1);
    cite(first!, { ...one("a"), source: sourceOf("a, put right") });
    await counted();
    expect([told, ids()]).to.deep.equal([2, "a b"]);
    register.cite(second!, []);
    await counted();
    expect([told, ids()]).to.deep.equal([3, "a"]);
    register.cite(second!, []);
    await counted();
    expect(told, "gone already").to.equal(3);
  });

  it("have numbers while a bibliography is open, of which the first and the last are told", async () => {
    place.innerHTML = "<p></p>";
    cite(place.children[0]!, one("a"), one("b"));
    await counted();
    told = 0;
    const numbers = (): unknown => [register.numberOf("d", "a"), register.numberOf("d", "b"), register.numberOf("x", "a")];
    expect(numbers()).to.deep.equal([undefined, undefined, undefined]);
    const close = register.open();
    expect([told, numbers()]).to.deep.equal([1, [1, 2, undefined]]);
    const closeOther = register.open();
    expect(told).to.equal(1);
    close();
    expect([told, numbers()]).to.deep.equal([1, [1, 2, undefined]]);
    closeOther();
    expect([told, numbers()]).to.deep.equal([2, [undefined, undefined, undefined]]);
  });

  it("are told to nobody who has left", async () => {
    place.innerHTML = "<p></p>";
    ends.splice(0).forEach((end) => end());
    cite(place.children[0]!, one("a"));
    await counted();
    register.open()();
    expect(told).to.equal(0);
  });
});

describe("the citations of a widget", () => {
  let host: HTMLElement & ReactiveControllerHost;
  let updates: number;
  let given: readonly string[] | undefined;
  let controller: CitationController;
  const register = pageCitations();

  beforeEach(() => {
    updates = 0;
    given = undefined;
    host = Object.assign(document.createElement("p"), {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => void updates++,
      updateComplete: Promise.resolve(true),
    });
    document.body.append(host);
    controller = new CitationController(host, () => given);
    controller.hostConnected();
  });
  afterEach(async () => {
    controller.hostDisconnected();
    host.remove();
    await counted();
  });

  /** One rendering that cites these, with the numbers that it showed. */
  const rendered = (...cited: readonly string[]): readonly number[] => {
    controller.hostUpdate();
    const numbers = cited.map((id) => controller.cite(dataset, id, sources[id]!));
    controller.hostUpdated();
    return numbers;
  };

  it("are numbered from one in each rendering, each source once", async () => {
    expect(rendered("b", "a", "b", "c", "a")).to.deep.equal([1, 2, 1, 3, 2]);
    await counted();
    expect(register.entries.map(({ id }) => id)).to.deep.equal(["b", "a", "c"]);
    expect(rendered("a")).to.deep.equal([1]);
    await counted();
    expect(register.entries.map(({ id, source }) => [id, source.title])).to.deep.equal([["a", "a"]]);
  });

  it("have the numbers of the page where a bibliography stands, and are rendered anew only where theirs change", async () => {
    const before = document.createElement("p");
    host.before(before);
    register.cite(before, [one("c")]);
    rendered("a", "c");
    await counted();
    expect(updates, "no bibliography").to.equal(0);
    const close = register.open();
    expect(updates).to.equal(1);
    expect(rendered("a", "c")).to.deep.equal([2, 1]);
    expect(controller.shared(dataset, "b")).to.equal(undefined);
    updates = 0;
    const after = document.createElement("p");
    host.after(after);
    register.cite(after, [one("b")]);
    await counted();
    expect(updates, "one that comes after").to.equal(0);
    register.cite(before, []);
    await counted();
    expect(updates, "one before has gone").to.equal(1);
    expect(controller.entries(dataset)).to.equal(register.entries);
    close();
    register.cite(after, []);
    before.remove();
    after.remove();
  });

  it("are those of a snapshot while it holds", () => {
    given = ["c", "nobody", "a"];
    expect(rendered("a", "b", "c")).to.deep.equal([3, 2, 1]);
    expect(controller.shared(dataset, "b")).to.equal(undefined);
    expect(controller.entries(dataset)).to.deep.equal([one("c"), one("a")]);
    given = [];
    expect(controller.entries(dataset)).to.deep.equal([]);
  });

  it("are told to the page only while the widget stands there", async () => {
    rendered("a");
    await counted();
    controller.hostDisconnected();
    host.remove();
    await counted();
    expect(register.entries).to.deep.equal([]);
    rendered("a");
    await counted();
    expect(register.entries, "rendered where nobody sees it").to.deep.equal([]);
    register.open()();
    expect(updates).to.equal(0);
    document.body.append(host);
    controller.hostConnected();
    await counted();
    expect(register.entries.map(({ id }) => id)).to.deep.equal(["a"]);
  });
});
