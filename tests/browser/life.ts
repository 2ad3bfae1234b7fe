/** What is left of widgets that have come, changed and gone: nothing. */
import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import { alive, left, met, noted, registered } from "./life-ledger.js";
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

/** Changes before anything is measured: what comes once for a page is to have come, languages, datasets, templates, compiled code. */
const firstChanges = (changes: number): number => Math.max(2_000, changes / 2);

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

/** A whole life, which nobody keeps. @returns how often what happened */
async function lived(
  elements: readonly ElementOfManifest[],
  seed: number,
  changes: number,
): Promise<ReadonlyMap<string, number>> {
  const life = new Life(elements, seed);
  await life.live(changes);
  life.end();
  return life.counts;
}

/**
 * The tests.
 *
 * @param changes how many there are between the two measurements
 */
export const describeLife = (changes: number): void =>
  void describe(`${changes} changes in the life of a page`, function () {
    this.timeout(300_000);

    const { warn, error } = console;
    const failures: string[] = [];
    // What the bundle has done when no element is there yet.
    const [heldByBundle, leftByBundle] = [left(), leavings()];
    let elements: readonly ElementOfManifest[];
    let start: Heap | null;
    let notedBefore: number;
    let counts: ReadonlyMap<string, number>;
    let metBefore: number;

    const isOver = (): boolean => left().length <= heldByBundle.length;

    before(async () => {
      // An inspector keeps what is said in the console, and with it the elements that it is said of.
      console.warn = () => undefined;
      console.error = (...words: unknown[]) => void failures.push(words.map(String).join(" "));
      elements = await elementsOfManifest();
      await lived(elements, 1, firstChanges(changes));
      await until(isOver, "the end of the first life").catch(() => undefined);
      start = await heap();
      [notedBefore, metBefore] = [noted(), met()];
      counts = await lived(elements, 2, changes);
      await until(isOver, "the end").catch(() => undefined);
    });

    after(async () => {
      Object.assign(console, { warn, error });
      await fetch("/let-go/life");
    });

    it("has its share of every kind of change, and every element with every attribute", () => {
      const of = (what: string): number => counts.get(what) ?? 0;
      expect(Object.keys(KINDS).filter((kind) => of(kind) < 0.03 * changes)).to.deep.equal([]);
      expect(elements.filter(({ tag }) => of(tag) < 0.004 * changes).map(({ tag }) => tag)).to.deep.equal([]);
      const all = elements.flatMap(({ tag, attributes }) => attributes.map((name) => `${tag} ${name}`));
      expect(all.filter((one) => of(one) < 0.0005 * changes)).to.deep.equal([]);
      // Not every widget that leaves has one.
      expect(of("popover")).to.be.above(0.005 * changes);
      expect(elements).to.have.length(11);
      expect(Object.keys(KINDS).reduce((sum, kind) => sum + of(kind), 0)).to.equal(changes);
      expect(elements.flatMap(({ attributes }) => attributes).filter((name) => !(name in VALUES))).to.deep.equal([]);
    });

    it("fails in no element", () => expect(failures).to.deep.equal([]));

    it("leaves no listener, observer, timer, frame, request or channel behind", () => {
      expect(noted() - notedBefore).to.be.above(0.3 * changes);
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
      expect(met() - metBefore).to.be.above(changes / 10);
      expect(alive()).to.deep.equal([]);
      const { documents, frames, listeners } = end;
      expect({ documents, frames, listeners }).to.deep.equal({
        documents: start.documents,
        frames: start.frames,
        listeners: start.listeners,
      });
      // Templates that were drawn for the first time stay for the next element.
      console.log(`nodes: ${start.nodes}, then ${end.nodes}`);
      expect(end.nodes - start.nodes).to.be.below(100);
    });

    it("ends within one megabyte of the heap that it began with", async function () {
      const end = await heap();
      if (!start || !end) skip(this, "its heap cannot be measured");
      console.log(`heap: ${(start.bytes / MEGABYTE).toFixed(2)} MB, then ${(end.bytes / MEGABYTE).toFixed(2)} MB`);
      expect((end.bytes - start.bytes) / MEGABYTE).to.be.below(1);
    });
  });
