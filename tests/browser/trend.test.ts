import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import { corrected, invented, real, within } from "../../stories/datasets.js";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { inside, mount, settle, shownText, unmount } from "./render.js";
import { all, displaced, element, readOut, shown, step, stepper } from "./trend-page.js";

/** The drawing that a width shows. */
const visible = (host: Element): SVGSVGElement =>
  all(host, ".drawings .band")
    .find((band) => getComputedStyle(band).display !== "none")!
    .querySelector("svg")!;

describe("monusco-trend", () => {
  afterEach(unmount);

  it("draws one picture for each width, of which one is seen, and says in words what it shows", async () => {
    const host = await displaced();
    const drawings = all(host, ".drawings svg[role=img]");
    expect(drawings).to.have.length(5);
    expect(drawings.filter((one) => one.getClientRects().length > 0)).to.have.length(1);
    const words = drawings[0]!.getAttribute("aria-label")!.replaceAll("\u00a0", " ");
    expect(words)
      .to.contain("highest 7.8 million, 27 February 2025")
      .and.to.contain("lowest 1.6 million, about December 2015")
      .and.to.contain("No figure found for 2018")
      .and.to.contain("Break: ")
      .and.to.contain("The same figures are in the table below.");
  });

  it("holds every figure in a table, the newest first, with breaks and silences in their places", async () => {
    const host = await displaced();
    const metric = real.metrics["displaced"]!;
    expect(all(host, "tbody data")).to.have.length(metric.observations.length);
    const rows = all(host, "tbody tr").map((row) => row.textContent.replace(/\s+/g, " ").trim());
    expect(rows[0]).to.match(/^Dec 2025 5,700,000/);
    expect(rows.findIndex((row) => row.startsWith("Break:"))).to.equal(2);
    expect(rows.at(-1)).to.match(/^Dec 2013 2,900,000/);
    expect(rows.some((row) => /^No figure found for 2018/.test(row))).to.equal(true);
    expect(inside(host, "caption").textContent).to.contain("Displaced inside the country");
  });

  it("reads out the latest figure before anyone asks, with date, series and source", async () => {
    const host = await displaced();
    expect(readOut(host)).to.match(/^about 5\.28 million people, September 2025. OCHA and partners. Source: OCHA/);
    expect(inside(host, ".read-out data").getAttribute("value")).to.equal("5280000");
    expect(all(host, ".chosen")).to.have.length(0);
  });

  it("goes through the figures in the order of time by a native slider that says each", async () => {
    const host = await displaced();
    const last = Number(stepper(host).max);
    expect(last).to.equal(real.metrics["displaced"]!.observations.length - 1);
    await step(host, 0);
    expect(readOut(host)).to.match(/^2\.9 million people, December 2013/);
    expect(stepper(host).getAttribute("aria-valuetext")?.replaceAll("\u00a0", " ")).to.equal(
      "2.9 million people, December 2013, OCHA and partners, Source: USAID",
    );
    await step(host, last);
    expect(readOut(host)).to.match(/^5\.7 million people, December 2025, uncertain\. Press/);
    // The mark is ringed in each drawing.
    expect(all(host, ".chosen")).to.have.length(5);
  });

  it("reads out what the pointer is nearest to, in time and then in value", async () => {
    const host = await displaced();
    const svg = visible(host);
    const marks = all(host, `.band.${svg.parentElement!.className.split(" ")[1]!} .series-2 .marks`)[0]!.getBoundingClientRect();
    svg.dispatchEvent(new PointerEvent("pointermove", { clientX: marks.right - 3, clientY: marks.top + marks.height / 2 }));
    await host.updateComplete;
    expect(readOut(host)).to.match(/^about 6\.9 million people.*IOM DTM/);
  });

  it("keeps the numbers of its sources, whichever figure is read out", async () => {
    const host = await displaced();
    const numbers = (): string =>
      all(host, "tbody .reference [aria-hidden]")
        .map(({ textContent }) => textContent)
        .join();
    const before = numbers();
    await step(host, 3);
    expect(numbers()).to.equal(before);
    const row = all(host, "tbody tr").find((one) => /^\s*Mar 2016/.test(one.textContent))!;
    expect(inside(host, ".read-out .reference [aria-hidden]").textContent).to.equal(
      row.querySelector(".reference [aria-hidden]")!.textContent,
    );
  });

  it("stays at the figure that was chosen when the page changes its language", async () => {
    const place = await mount(within(real, html`<monusco-trend metric="displaced"></monusco-trend>`));
    await step(element(place), 0);
    place.querySelector("div")!.lang = "fr";
    await settle(place);
    await new Promise((resolve) => setTimeout(resolve));
    await settle(place);
    expect(readOut(element(place))).to.contain("décembre 2013");
  });

  it("names doubt wherever a figure stands", async () => {
    const host = await shown(real, html`<monusco-trend metric="food-insecure"></monusco-trend>`);
    expect(readOut(host)).to.contain("projection");
    expect(all(host, ".band.wide .dashes:not(.key-rows *)")).to.have.length(1);
    expect(all(host, ".band.wide .hollow:not(.key-rows *)")).to.have.length(1);
    expect(all(host, ".band.wide .bounds:not(.key-rows *)")).to.have.length(1);
    const unsure = await shown(invented, html`<monusco-trend metric="unsure"></monusco-trend>`);
    expect(readOut(unsure)).to.contain("uncertain");
    expect(all(unsure, ".band.wide .unsure:not(.key-rows *)")).to.have.length(1);
    expect(all(unsure, ".band.wide .marks:not(.key-rows *)")).to.have.length(0);
    expect(inside(unsure, ".band.wide .halo").textContent).to.contain("uncertain");
  });

  it("never lets words touch words, at any width", async () => {
    for (const [metric, language] of Object.keys(real.metrics).flatMap((id) => [[id, "en"] as const, [id, "fr"] as const])) {
      const place = await mount(within(real, html`<monusco-trend metric=${metric}></monusco-trend>`, language));
      for (const width of [280, 340, 450, 640, 1000]) {
        place.setAttribute("style", `inline-size: ${width}px; font: 16px sans-serif`);
        const texts = [...visible(element(place)).querySelectorAll("text")];
        // Engines disagree about the height of a line; baselines they share.
        const boxes = texts.map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
          y: Number(text.getAttribute("y")),
        }));
        const touching = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).flatMap((other) => {
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
            return across > 1 && Math.abs(one.y - other.y) < 12
              ? [`${metric} ${language} ${width}: ${one.text} / ${other.text}`]
              : [];
          }),
        );
        expect(touching).to.deep.equal([]);
        const { left, right } = visible(element(place)).getBoundingClientRect();
        const outside = boxes.filter(({ box }) => box.left < left - 2 || box.right > right + 2);
        expect(outside.map(({ text }) => `${metric} ${language} ${width}: ${text}`)).to.deep.equal([]);
      }
    }
  });

  it("shows every series' name, in the drawing or above it", async () => {
    const host = await displaced();
    for (const band of ["small", "narrow", "middle", "wide", "full"]) {
      const words = all(host, `.band.${band} text`)
        .map(({ textContent }) => textContent.trim())
        .join(" ");
      for (const { label } of real.metrics["displaced"]!.series) expect(words, band).to.contain(label.en);
    }
  });

  it("says below the drawing what a letter in it stands for", async () => {
    const host = await displaced();
    const notes = all(host, ".notes .band.narrow li").map(({ textContent }) => textContent.trim());
    const letters = notes.map((note) => note.charAt(0));
    expect(letters).to.have.length.greaterThan(0);
    const drawn = all(host, ".drawings .band.narrow .strong").map(({ textContent }) => textContent);
    expect(letters.every((letter) => drawn.includes(letter))).to.equal(true);
  });

  it("keeps to series and time, and complains of what it cannot read", async () => {
    const complaints = await complaintsOf(async () => {
      const host = await shown(real, html`<monusco-trend metric="displaced" series="iom" from="2024" to="soon"></monusco-trend>`);
      expect(all(host, "tbody data")).to.have.length(1);
      expect(stepperCount(host)).to.equal(0);
    });
    expect(complaints.warnings.join()).to.contain('to="soon" is not an EDTF date');
    const host = await shown(real, html`<monusco-trend metric="displaced" series="ocha" from="2020" to="2022"></monusco-trend>`);
    expect(all(host, "tbody data")).to.have.length(4);
    expect(all(host, ".band.wide .today")).to.have.length(0);
  });

  const stepperCount = (host: Element): number => all(host, ".stepper").length;

  it("says why it has nothing to show", async () => {
    const none = await shown(invented, html`<monusco-trend metric="none"></monusco-trend>`);
    expect(shownText(none)).to.equal("Never counted No figure is known.");
    const period = await shown(real, html`<monusco-trend metric="displaced" to="2001"></monusco-trend>`);
    expect(shownText(period)).to.contain("No figure is known for this period.");
    expect(period.toSVG()).to.equal(undefined);
  });

  it("is frozen to what was known on a day", async () => {
    const host = await shown(real, html`<monusco-trend metric="displaced" as-of="2024-06-30"></monusco-trend>`);
    expect(readOut(host)).to.match(/^5\.7 million people, 22 February 2023/);
    expect(inside(host, ".frozen").textContent).to.contain("Newer figures exist.");
    expect(inside(host, ".band.wide .today-name").textContent).to.contain("30 Jun 2024");
    expect(all(host, "tbody .note")).to.have.length(0);
  });

  it("has a table whose every row and column is named, and whose gaps go all across", async () => {
    const host = await displaced();
    const columns = all(host, "thead th");
    expect(columns.map((one) => one.getAttribute("scope"))).to.deep.equal(columns.map(() => "col"));
    for (const row of all(host, "tbody tr") as HTMLTableRowElement[]) {
      const [first] = row.cells;
      const width = [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
      expect(width, row.textContent).to.equal(columns.length);
      if (!row.classList.contains("gap")) expect([first!.localName, first!.getAttribute("scope")]).to.deep.equal(["th", "row"]);
    }
  });

  it("tells what was corrected, beside the figure and in the table", async () => {
    const host = await shown(corrected, html`<monusco-trend metric="corrected"></monusco-trend>`);
    expect(readOut(host)).to.contain("corrected on 3 November 2026, was 5,820,300");
    expect(inside(host, "tbody .corrections").textContent).to.contain("Two digits were exchanged.");
  });

  it("runs from right to left with its page, words from left to right", async () => {
    const place = await mount(
      within(real, html`<div dir="rtl" lang="en"><monusco-trend metric="displaced"></monusco-trend></div>`),
    );
    const svg = visible(element(place));
    const centre = (svg.getBoundingClientRect().left + svg.getBoundingClientRect().right) / 2;
    expect(svg.querySelector(".today")!.getBoundingClientRect().left).to.be.lessThan(centre);
    expect(getComputedStyle(svg).direction).to.equal("ltr");
  });

  it("is accessible, unfolded too", async () => {
    const host = await displaced();
    for (const details of all(host, "details")) (details as HTMLDetailsElement).open = true;
    expect(await violationsIn(host.parentElement!)).to.deep.equal([]);
  });
});
