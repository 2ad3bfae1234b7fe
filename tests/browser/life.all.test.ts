import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import { left, noted, registered } from "./life-ledger.js";
import "./bundle.js";
import { elementsOfManifest, KINDS, Life, VALUES, type ElementOfManifest } from "./life-changes.js";
import { until } from "./page.js";
import { skip } from "./skip.js";

interface Heap {
  readonly bytes: number;
  readonly nodes: number;
  readonly documents: number;
  readonly frames: number;
  readonly listeners: number;
}

const MEGABYTE = 2 ** 20;
const CHANGES = 10_000;

/** After its garbage has been collected; null in an engine that has no protocol to ask for that. */
async function heap(): Promise<Heap | null> {
  const told = await executeServerCommand<Heap | Record<string, never>, undefined>("heap");
  return told.bytes === undefined ? null : (told as Heap);
}

/** What a page has in its head, in its body and beside them. */
const leavings = (): readonly string[] => [
  `${document.adoptedStyleSheets.length} adopted style sheets`,
  ...[...document.head.children, ...document.body.children]
    .map((child) => child.cloneNode(false) as Element)
    .map((child) => child.outerHTML),
];

/** What all copies of the library share on the page. */
interface Shared {
  readonly citations: { readonly entries: readonly unknown[] };
  readonly jsonLd: { readonly scripts: ReadonlyMap<string, unknown> };
}

describe(`${CHANGES} changes in the life of a page`, function () {
  this.timeout(300_000);

  const { warn, error } = console;
  const failures: string[] = [];
  // What the bundle has done when no element is there yet.
  const [heldByBundle, leftByBundle] = [left(), leavings()];
  const notedByBundle = noted();
  let elements: readonly ElementOfManifest[];
  let start: Heap | null;
  let life: Life;

  const isOver = (): boolean => left().length <= heldByBundle.length;

  before(async () => {
    // An inspector keeps what is said in the console, and with it the elements that it is said of.
    console.warn = () => undefined;
    console.error = (...words: unknown[]) => void failures.push(words.map(String).join(" "));
    elements = await elementsOfManifest();
    // Once for the page, whatever comes: languages, style sheets, compiled code.
    const first = new Life(elements, 1);
    await first.live(CHANGES / 10);
    first.end();
    await until(isOver, "the end of the first life").catch(() => undefined);
    start = await heap();
    life = new Life(elements, 2);
    await life.live(CHANGES);
    life.end();
    await until(isOver, "the end").catch(() => undefined);
  });

  after(async () => {
    Object.assign(console, { warn, error });
    await fetch("/let-go/life");
  });

  it("has every kind of change at least 300 times, and every element with every attribute", () => {
    const of = (what: string): number => life.counts.get(what) ?? 0;
    expect(Object.keys(KINDS).filter((kind) => of(kind) < 300)).to.deep.equal([]);
    expect(elements.filter(({ tag }) => of(tag) < 40).map(({ tag }) => tag)).to.deep.equal([]);
    const all = elements.flatMap(({ tag, attributes }) => attributes.map((name) => `${tag} ${name}`));
    expect(all.filter((one) => of(one) < 5)).to.deep.equal([]);
    // Not every widget that leaves has one.
    expect(of("popover")).to.be.above(50);
    expect(elements).to.have.length(11);
    expect(Object.keys(KINDS).reduce((sum, kind) => sum + of(kind), 0)).to.equal(CHANGES);
    expect(elements.flatMap(({ attributes }) => attributes).filter((name) => !(name in VALUES))).to.deep.equal([]);
  });

  it("fails in no element", () => expect(failures).to.deep.equal([]));

  it("leaves no listener, observer, timer, frame, request or channel behind", () => {
    expect(noted()).to.be.above(notedByBundle + 3_000);
    expect(left().slice(heldByBundle.length)).to.deep.equal([]);
    expect(left()).to.deep.equal(heldByBundle);
  });

  it("leaves no style sheet, element or description on the page", () => {
    expect(leavings()).to.deep.equal(leftByBundle);
    const { citations, jsonLd } = Reflect.get(document, Symbol.for("monusco-widgets/1")) as Shared;
    expect(citations.entries.length).to.equal(0);
    expect(jsonLd.scripts.size).to.equal(0);
  });

  it("registers each element once", () => {
    const ours = registered.filter((name) => name.startsWith("monusco-"));
    expect(ours.sort()).to.deep.equal(elements.map(({ tag }) => tag).sort());
  });

  it("lets go of every element, node, document and listener", async function () {
    const end = await heap();
    if (!start || !end) skip(this, "its heap cannot be measured");
    expect(life.sample.length).to.be.above(100);
    expect(life.sample.flatMap((one) => one.deref()?.localName ?? [])).to.deep.equal([]);
    const { documents, frames, listeners } = end;
    expect({ documents, frames, listeners }).to.deep.equal({
      documents: start.documents,
      frames: start.frames,
      listeners: start.listeners,
    });
    // Templates that were drawn for the first time stay for the next element.
    expect(end.nodes - start.nodes).to.be.below(CHANGES / 50);
  });

  it("ends within one megabyte of the heap that it began with", async function () {
    const end = await heap();
    if (!start || !end) skip(this, "its heap cannot be measured");
    console.log(`heap: ${(start.bytes / MEGABYTE).toFixed(2)} MB, then ${(end.bytes / MEGABYTE).toFixed(2)} MB`);
    expect((end.bytes - start.bytes) / MEGABYTE).to.be.below(1);
  });
});
