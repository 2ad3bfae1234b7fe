import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import type { MonuscoTrend } from "../../src/components/trend/trend.js";
import { invented, real } from "../../stories/datasets.js";
import { weekly } from "../../stories/trend-figures.js";
import { inside, unmount } from "./render.js";
import { all, displaced, readOut, shown, step } from "./trend-page.js";

describe("the files of monusco-trend", () => {
  afterEach(unmount);

  it("are a drawing that stands alone, without the ring of what is read out", async () => {
    const host = await displaced();
    await step(host, 4);
    const file = host.toSVG()!;
    const document = new DOMParser().parseFromString(file, "image/svg+xml");
    expect(document.querySelector("parsererror")).to.equal(null);
    expect(document.querySelector("title")!.textContent).to.equal("Displaced inside the country");
    expect(document.querySelector("desc")!.textContent).to.contain("Sources: ").and.to.contain("highest");
    expect(file).to.not.contain("class=");
    const ringed = (text: string): number =>
      new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("circle").length;
    expect(ringed(file)).to.equal(0);
    expect(host.toSVG("narrow")!.length).to.be.greaterThan(1000);
  });

  it("keep a colour that lets the ground through", async () => {
    const host = await displaced();
    host.style.setProperty("--monusco-color-muted", "rgb(10 20 30 / 0.5)");
    expect(host.toSVG("wide"))
      .to.contain('fill="rgb(10, 20, 30)"')
      .and.to.match(/fill-opacity="0\.5/);
  });

  it("are a table of every figure with its source", async () => {
    const host = await displaced();
    const text = await fileOf(host, 0);
    // Else spreadsheets of the desktop read its accents wrongly.
    expect(text[0]).to.equal("\ufeff");
    const [head, ...rows] = text.slice(1).trimEnd().split("\r\n");
    expect(head).to.equal(
      "date,value,relation,kind,series,series_label,unit,confidence,note,break,published,source,source_title,source_publisher,source_url,source_published,source_license",
    );
    expect(rows).to.have.length(real.metrics["displaced"]!.observations.length);
    expect(rows[0]).to.match(/^2013-12,2900000,exactly,observed,ocha,OCHA and partners,people,found,/);
  });
});

/** Puts another function in the place of one; returns what puts it back. */
function replaced(owner: object, name: string, by: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value: by });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

/** What a file holds that a reader takes: the link that hands it out is caught. */
async function fileOf(host: Element, index: number): Promise<string> {
  const blobs: Blob[] = [];
  const restore = [
    replaced(URL, "createObjectURL", (blob: Blob) => {
      blobs.push(blob);
      return "blob:caught";
    }),
    replaced(HTMLAnchorElement.prototype, "click", () => undefined),
  ];
  (all(host, "[part=download]")[index] as HTMLElement).click();
  restore.forEach((put) => put());
  const bytes = await blobs[0]!.arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

async function openTable(host: MonuscoTrend): Promise<void> {
  const details = inside<HTMLDetailsElement>(host, "details.table");
  const opened = new Promise((resolve) => details.addEventListener("toggle", resolve, { once: true }));
  details.open = true;
  await opened;
  await host.updateComplete;
}

describe("monusco-trend of many figures", () => {
  afterEach(unmount);

  it("draws a path for each series, not an element for each figure", async () => {
    const host = await shown(weekly(500), html`<monusco-trend metric="counted"></monusco-trend>`);
    expect(all(host, ".band.wide svg *").length).to.be.lessThan(80);
    expect(all(host, "tbody tr")).to.have.length(0);
    await openTable(host);
    expect(all(host, "tbody tr")).to.have.length(500);
    await step(host, 250);
    expect(all(host, ".band.wide .chosen")).to.have.length(1);
  });

  it("shows thousands", async () => {
    const host = await shown(weekly(5000), html`<monusco-trend metric="counted"></monusco-trend>`);
    await openTable(host);
    expect(all(host, "tbody tr")).to.have.length(5000);
    await step(host, 4999);
    expect(readOut(host)).to.contain("1 October 2026");
  });

  it("takes names that look like markup for text", async () => {
    const host = await shown(invented, html`<monusco-trend metric="hostile"></monusco-trend>`);
    expect(all(host, "img")).to.have.length(0);
    expect(host.toSVG()).to.contain("&lt;img");
  });
});
