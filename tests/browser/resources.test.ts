import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { invented, real, within } from "../../stories/datasets.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";

const element = (place: ParentNode): HTMLElement => place.querySelector("monusco-resources")!;
const rowsOf = (place: ParentNode): readonly Element[] => [...element(place).shadowRoot!.querySelectorAll("li")];
const textOf = (row: Element | undefined): string => (row?.textContent ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

const offering = (...resources: readonly object[]): object => ({
  ...invented,
  resources: resources.map((one, index) => ({
    id: `r${index}`,
    kind: "report",
    title: { en: `Title ${index}` },
    language: ["en"],
    publisher: "An agency",
    ...one,
  })),
});

describe("monusco-resources", () => {
  afterEach(unmount);

  it("tells kind, publisher, date, format and languages before the click", async () => {
    const place = await mount(within(real, html`<monusco-resources></monusco-resources>`));
    expect(textOf(rowsOf(place)[0])).to.contain("Resolution");
    expect(textOf(rowsOf(place)[0])).to.contain(
      "UN Security Council, 19 December 2025. Web page. In English, Arabic, Chinese, French, Russian and Spanish.",
    );
    expect(rowsOf(place)).to.have.length(real.resources.length);
  });

  it("puts what the page's language can read first, and its language before others", async () => {
    const dataset = offering(
      { url: "https://example.org/1", language: ["en"] },
      { url: "https://example.org/2", language: ["ar", "en", "fr"] },
    );
    const place = await mount(within(dataset, html`<monusco-resources></monusco-resources>`, "fr"));
    expect(textOf(rowsOf(place)[0])).to.contain("En français, anglais et arabe");
  });

  it("tells the size of a file, in decimal units, and offers it as a download", async () => {
    const sizes = [812, 12_040, 1_482_113].map((size, index) => ({ url: `./${index}.pdf`, mediaType: "application/pdf", size }));
    const place = await mount(within(offering(...sizes), html`<monusco-resources></monusco-resources>`));
    expect(rowsOf(place).map((row) => /PDF, ([\d.]+ \w+)\./.exec(textOf(row))?.[1])).to.deep.equal(["812 B", "12 kB", "1.5 MB"]);
    const link = inside<HTMLAnchorElement>(element(place), "a");
    expect([link.hasAttribute("download"), link.type, link.hreflang]).to.deep.equal([true, "application/pdf", "en"]);
  });

  it("makes the table of the elections in the page, and tells its size first", async () => {
    const place = await mount(within(real, html`<monusco-resources kind="data"></monusco-resources>`));
    const row = rowsOf(place).find((one) => one.querySelector("button"));
    expect(textOf(row)).to.match(/CSV, \d+ kB\. In English and French\./);
    const saved: { download: string; blob: Promise<string> }[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    const clicks = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "click")!;
    let content: Promise<string> = Promise.resolve("");
    URL.createObjectURL = (blob: Blob): string => {
      content = blob.text();
      return "blob:none";
    };
    const button = row!.querySelector("button")!;
    const press = new MouseEvent("click", { bubbles: true, composed: true });
    Object.defineProperty(HTMLElement.prototype, "click", {
      ...clicks,
      value(this: HTMLAnchorElement) {
        saved.push({ download: this.download, blob: content });
      },
    });
    try {
      button.dispatchEvent(press);
    } finally {
      URL.createObjectURL = createObjectURL;
      Object.defineProperty(HTMLElement.prototype, "click", clicks);
    }
    expect(saved.map(({ download }) => download)).to.deep.equal(["elections-support.csv"]);
    const lines = (await saved[0]!.blob).split("\r\n");
    expect(lines[0]).to.contain("date,kind,confidence,sources,publishers,urls,published,text_en,note_en,text_fr,note_fr");
    expect(lines.some((line) => line.startsWith("2006-07-30,"))).to.equal(true);
  });

  it("resolves a relative address against that of a remote dataset, else against the page's", async () => {
    const dataset = offering({ url: "files/report.pdf", mediaType: "application/pdf" });
    const href = (place: ParentNode): string | null => inside(element(place), "a").getAttribute("href");
    const inline = await mount(within(dataset, html`<monusco-resources></monusco-resources>`));
    expect(href(inline)).to.equal("files/report.pdf");
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(dataset)));
    try {
      const remote = await mount(
        html`<monusco-data src="https://data.example/2026/dataset.json"><monusco-resources></monusco-resources></monusco-data>`,
      );
      const provider = remote.querySelector("monusco-data")!;
      if (provider.state.status !== "ready") {
        await new Promise((resolve) => provider.addEventListener("monusco-data-ready", resolve, { once: true }));
      }
      await settle(remote);
      expect(href(remote)).to.equal("https://data.example/2026/files/report.pdf");
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it("shows only kinds that are asked for, and says so where there are none", async () => {
    const place = await mount(within(real, html`<monusco-resources kind="report, data"></monusco-resources>`));
    const kinds = new Set([...element(place).shadowRoot!.querySelectorAll(".kind")].map(textOf));
    expect([...kinds].sort()).to.deep.equal(["Data", "Report"]);
    const none = await mount(within(invented, html`<monusco-resources></monusco-resources>`));
    expect(shownText(element(none))).to.contain("No document of this kind is listed.");
    expect(element(none).matches(":state(empty)") || !CSS.supports("selector(:state(empty))")).to.equal(true);
  });

  it("is the 'learn more' of a page with what stands before the others", async () => {
    const place = await mount(within(real, html`<monusco-resources featured heading-level="2"></monusco-resources>`));
    expect(inside(element(place), "h2").textContent).to.equal("Learn more");
    expect(rowsOf(place)).to.have.length(real.resources.filter(({ featured }) => featured).length);
  });

  it("is frozen to what was published by a day", async () => {
    const place = await mount(within(real, html`<monusco-resources as-of="2024-06-30"></monusco-resources>`));
    expect(shownText(element(place)))
      .to.contain("Newer figures exist.")
      .and.not.to.contain("2808");
  });

  it("never makes a link of an address that could run", async () => {
    const place = await mount(html`<monusco-data><monusco-resources></monusco-resources></monusco-data>`);
    const provider = place.querySelector("monusco-data")!;
    const warned = console.error;
    console.error = () => undefined;
    try {
      provider.value = offering({ url: "javascript:alert(1)" });
      await provider.updateComplete;
    } finally {
      console.error = warned;
    }
    expect(element(place).shadowRoot!.querySelector("a") === null).to.equal(true);
  });

  it("writes the address of each link out for paper", async () => {
    const place = await mount(within(real, html`<monusco-resources></monusco-resources>`));
    const rows = rowsOf(place);
    expect(rows.length).to.be.greaterThan(5);
    for (const row of rows) {
      const link = row.querySelector<HTMLAnchorElement>("a[part=link]");
      expect(row.querySelector(".print-only")?.textContent, textOf(row)).to.equal(link?.getAttribute("href") ?? undefined);
    }
  });
});
