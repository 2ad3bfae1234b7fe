/** The article of tests/pages/faults/ on the server of scripts/test-faults.mjs: what its reader, its console and its listeners get. */
import { expect } from "chai";
import type { DatasetState } from "../../src/store/dataset-state.js";
import { FAULTS, WORDS, type Fault, type FaultName } from "./faults.js";
import { openFrame, until, type PageWindow } from "./page.js";
import { inside, settle, shownText } from "./render.js";

interface Heard {
  readonly type: string;
  readonly from: string;
  readonly flags: string;
  readonly updated?: string;
  readonly origin?: string;
  readonly problems?: readonly { readonly pointer: string; readonly message: string }[];
  readonly address?: string;
}

/** What tests/pages/faults/before.js adds to a window. */
export type FaultWindow = PageWindow & {
  readonly asked: { readonly requests: number; readonly answers: number };
  readonly heard: readonly Heard[];
  readonly shown: Readonly<Record<"page" | "fallback", readonly string[]>>;
  readonly strike: () => void;
};

/** What became of a request: `isClosed` where nobody waits for more of it. */
export interface Seen {
  readonly act: string;
  readonly isClosed: boolean;
}

interface Provider extends HTMLElement {
  readonly state: DatasetState;
  reload(): void;
}

/** Who provides on the page, by the element that a listener of the document is told of. */
const PROVIDERS = ["page", "fallback", "shadow"];

const text = async (path: string): Promise<string> => (await fetch(path)).text();

/** Where the faults are. */
export const faultOrigin = (): Promise<string> => text("/faults/origin");

/** The server that can be shut. */
export const openDoor = (): Promise<string> => text("/faults/door/open");
export const shutDoor = (): Promise<string> => text("/faults/door/shut");

let names = 0;

/** An address that nobody else asks, for what the requests of a page are to get, one after the other. */
export function planned(origin: string, acts: readonly string[]): { readonly src: string; readonly seen: () => Promise<Seen[]> } {
  const name = `${Date.now().toString(36)}-${++names}`;
  return {
    src: `${origin}/${name}/${acts.join(",")}/dataset.json`,
    seen: async () => JSON.parse(await text(`/faults/seen/${name}`)) as Seen[],
  };
}

/** A visit of a reader. */
export class FaultPage {
  #requests = 0;
  #answers = 0;

  private constructor(
    readonly window: FaultWindow,
    readonly src: string,
  ) {}

  /** Opens the article with this address for all of its data; `hold`: a second attempt never comes. */
  static async open(src: string, { hold = false } = {}): Promise<FaultPage> {
    const search = `?src=${encodeURIComponent(src)}${hold ? "&hold" : ""}`;
    const frame = await openFrame("faults/page", { prepare: (one) => (one.src += search) });
    const page = new FaultPage(frame.contentWindow as FaultWindow, src);
    await until(() => page.provider("page").state !== undefined, "the bundle");
    return page;
  }

  provider = (id: string): Provider => this.window.document.querySelector<Provider>(`#${id}`)!;

  stat = (id: string): HTMLElement => this.window.document.querySelector<HTMLElement>(`#${id}`)!;

  text = (id: string): string => shownText(this.stat(id));

  /** The kinds of events that a provider has fired. */
  heardFrom = (id: string): readonly string[] => this.window.heard.filter(({ from }) => from === id).map(({ type }) => type);

  /** Gives all providers another address. */
  goTo(src: string): void {
    const { document } = this.window;
    const inShadow = document.querySelector("#shadow")!.shadowRoot!.querySelector("monusco-data")!;
    for (const data of [...document.querySelectorAll("monusco-data"), inShadow]) data.setAttribute("src", src);
  }

  tryAgain(): void {
    inside(this.stat("stat"), "[part=retry]").click();
  }

  /**
   * Until the address has been asked as often as it should be, and the page stands still.
   *
   * @param fault what comes of it, where it is none of the datasets
   */
  async comesTo(status: "ready" | "failed", { attempts = 1, hangs }: Partial<Fault> = {}): Promise<void> {
    const { asked } = this.window;
    for (let attempt = 0; attempt < attempts; attempt++) {
      this.#requests++;
      if (!hangs) continue;
      await until(() => asked.requests === this.#requests, "the request");
      if (hangs === "begun") await until(() => asked.answers > this.#answers, "the head of the answer");
      this.#answers = asked.answers;
      this.window.strike();
    }
    await until(() => this.provider("page").state.status === status, `${status}, not ${this.provider("page").state.status}`);
    await settle(this.window.document);
    this.#answers = asked.answers;
    expect(asked.requests, "requests").to.equal(this.#requests);
  }

  /** What a reader gets who has seen no figures yet: the sentence, what went wrong, a way to try again; the built-in figures where asked for. */
  showsNothing({ reason }: Fault): void {
    const { en, fr } = WORDS;
    expect(this.text("stat")).to.equal(`${en[reason]} ${en.again}`);
    expect(this.text("french")).to.equal(`${fr[reason]} ${fr.again}`);
    expect(this.text("inline")).to.equal(`(${en.inline}; ${en.again})`);
    for (const sentence of this.window.document.querySelectorAll("main p"))
      expect(sentence.getClientRects().length, sentence.textContent).to.be.greaterThan(0);
    expect(this.text("stand-in"))
      .to.match(/^(?!.*\[).* million.*/)
      .and.to.contain(en.embedded)
      .and.to.contain(en.again);
  }

  /** What a reader gets who had the dataset A: it, with its date, and that there is nothing newer. */
  showsOld(): void {
    const { en, fr } = WORDS;
    for (const id of ["stat", "stand-in"])
      expect(this.text(id)).to.contain("1.11 million").and.to.contain(`${en.notRenewed} ${en.again}`);
    expect(this.text("french")).to.contain("11,1 millions").and.to.contain(`${fr.notRenewed} ${fr.again}`);
    expect(this.text("inline")).to.contain("1.11 million").and.to.contain(en.again);
  }

  /** Figures of one dataset, and no word of anything else. */
  showsFigures(digit: "1" | "2"): void {
    for (const id of ["stat", "stand-in", "inline"])
      expect(this.text(id), id)
        .to.contain(`${digit}.${digit}${digit} million`)
        .and.not.to.match(/could not|Try again|Loading/);
    expect(this.text("french"))
      .to.contain(`${digit}${digit},${digit} millions`)
      .and.not.to.match(/pu être|Réessayer|Chargement/);
  }

  /** Every dataset that the parts of the page have shown at any moment, one after the other, and never two at once. */
  async hasShown(page: readonly string[], fallback: readonly string[] = page): Promise<void> {
    await new Promise((resolve) => this.window.requestAnimationFrame(() => this.window.setTimeout(resolve)));
    expect(this.window.shown).to.deep.equal({ page, fallback });
  }

  /** What the console said, and what was thrown: each fault once, however many ask for it. */
  hasSaid(...faults: readonly Fault[]): void {
    const { errors, warnings, thrown, violations } = this.window.recorded;
    expect({ warnings, thrown, violations }).to.deep.equal({ warnings: [], thrown: [], violations: [] });
    expect(errors).to.have.length(faults.length);
    for (const [index, { pointer, says }] of faults.entries()) {
      const [first, second, ...more] = errors[index]!.split("\n");
      expect(first).to.equal(`<monusco-data>: ${this.src} cannot be used:`);
      matches(second!, `  ${pointer || "/"} ${says}`);
      expect(more).to.deep.equal([]);
    }
  }

  /** What each provider has fired, in order: the day of the dataset, or the fault. */
  hasFired(...events: readonly (string | Fault)[]): void {
    const { heard } = this.window;
    expect(
      heard.every(({ flags }) => flags === "true true"),
      "bubbles and is composed",
    ).to.equal(true);
    for (const id of PROVIDERS) {
      const own = heard.filter(({ from }) => from === id);
      expect(
        own.map(({ type }) => type),
        id,
      ).to.deep.equal(events.map((event) => (typeof event === "string" ? "monusco-data-ready" : "monusco-data-error")));
      for (const [index, event] of events.entries()) {
        const { updated, origin, problems, address } = own[index]!;
        if (typeof event === "string") expect([updated, origin]).to.deep.equal([event, "remote"]);
        else {
          expect(address).to.equal(this.src);
          expect(problems!.map(({ pointer }) => pointer)).to.deep.equal([event.pointer ?? ""]);
          matches(problems![0]!.message, event.says);
        }
      }
    }
    expect(heard.filter(({ from }) => !PROVIDERS.includes(from))).to.deep.equal([]);
  }
}

/** Compares words with what is expected, in which `…` stands for the browser's own. */
function matches(words: string, expected: string): void {
  const [before, after] = expected.split("…");
  if (after === undefined) return void expect(words).to.equal(expected);
  expect(words.startsWith(before!), `${words} begins with ${before}`).to.equal(true);
  expect(words.length, words).to.be.greaterThan(before!.length);
}

export const UPDATED = { A: "2026-11-10", B: "2026-11-20" } as const;

/**
 * A visit with everything in it: the fault before there is a dataset, A, the fault again, B.
 *
 * @param turn tells the server, where it cannot know by its plan
 */
export async function visit(
  fault: Fault,
  src: string,
  turn: (to: "fault" | "good") => Promise<unknown> = async () => {},
): Promise<FaultPage> {
  await turn("fault");
  const page = await FaultPage.open(src);
  await page.comesTo("failed", fault);
  page.showsNothing(fault);
  await turn("good");
  page.tryAgain();
  await page.comesTo("ready");
  page.showsFigures("1");
  await turn("fault");
  page.provider("page").reload();
  await page.comesTo("failed", fault);
  page.showsOld();
  await turn("good");
  page.tryAgain();
  await page.comesTo("ready");
  page.showsFigures("2");
  await page.hasShown(["S", "A", "B"], ["S", "E", "A", "B"]);
  page.hasSaid(fault);
  page.hasFired(fault, UPDATED.A, fault, UPDATED.B);
  return page;
}

/** A visit to a server that does so by its plan. */
export async function visitPlanned(name: FaultName): Promise<() => Promise<readonly Seen[]>> {
  const fault: Fault = FAULTS[name];
  const times = Array.from({ length: fault.attempts }, () => String(name));
  const { src, seen } = planned(await faultOrigin(), [...times, "A", ...times, "B"]);
  await visit(fault, src);
  return seen;
}
