import { expect } from "chai";
import { sourceOf, latestOf } from "../../../src/data/select.js";
import { plain, sentenceOf } from "../../../src/embed/index.js";
import { CARD_ELEMENTS, cardOf } from "../../../src/server/card/card.js";
import { dataset, drawn, elementsOf, LANGUAGES, plainWords, seen, SHAPES, THINGS, today } from "./cards.js";

describe("a card", () => {
  for (const language of LANGUAGES) {
    it(`is a picture with what it shows, date and source in it, and the same in words, of everything in ${language}`, async () => {
      for (const thing of THINGS) {
        for (const shape of SHAPES) {
          const { svg, alt, width, height } = await drawn({ ...thing, language, shape });
          const name = `${thing.element} ${thing.attributes.metric ?? ""} ${shape}`;
          const [root, title, description] = elementsOf(svg);
          expect([width, height], name).to.deep.equal(shape === "wide" ? [1200, 630] : [1200, 1200]);
          expect(root!.attributes, name).to.include({ width: "1200", height: String(height), "xml:lang": language, role: "img" });
          expect([title!.name, description!.name], name).to.deep.equal(["title", "desc"]);
          const sentence = await sentenceOf({ ...thing, language, today }, dataset);
          expect(alt, name).to.equal(plain(sentence!));
          expect(description!.text.startsWith(alt), name).to.equal(true);
          const words = seen(svg);
          expect(words, name)
            .to.contain(dataset.mission.acronym)
            .and.to.match(/\b20[012]\d\b/);
          const publishers = Object.values(dataset.sources).map(({ publisher }) => plainWords(publisher));
          expect(publishers.some((publisher) => words.includes(publisher)), name).to.equal(true); // prettier-ignore
        }
      }
    });
  }

  it("names the day and the document of its figure", async () => {
    const words = seen((await drawn({ attributes: { metric: "displaced" } })).svg);
    const { source } = latestOf(dataset, "displaced", { on: today })!;
    expect(words).to.contain("Displaced inside the country").and.to.contain("about 5.28 million").and.to.contain("As of September 2025"); // prettier-ignore
    expect(words).to.contain("Update overdue").and.to.contain(`Source: ${source.publisher}, via ${source.via}, “`);
  });

  it("says that an update is due only where it is, as the day goes on", async () => {
    const on = async (day: string): Promise<string> =>
      seen((await drawn({ attributes: { metric: "personnel-ceiling" }, today: day })).svg);
    expect(await on("2025-12-20"))
      .to.not.contain("Update")
      .and.to.not.contain("Up to date");
    expect(await on("2027-03-01")).to.contain("Update due");
    expect(await on("2030-01-01")).to.contain("Update overdue");
  });

  it("shows what was known on the day that it is frozen to, and says so", async () => {
    const frozen = { metric: "displaced", "as-of": "2024-06-30" };
    for (const element of ["stat", "trend"] as const) {
      const words = seen((await drawn({ element, attributes: frozen })).svg);
      expect(words).to.contain("Shown as known on 30 June 2024.").and.to.not.contain("5.28");
    }
    for (const element of ["handover-progress", "handover-map"] as const) {
      const words = seen((await drawn({ element, attributes: { "as-of": "2024-05-30" } })).svg);
      expect(words).to.contain("Shown as known on 30 May 2024.").and.to.not.contain("July 2024");
    }
    const before = await drawn({ attributes: { metric: "displaced", "as-of": "1990" } });
    expect(seen(before.svg)).to.contain("No figure was known on 31 December 1990.");
    for (const element of ["handover-progress", "handover-map"] as const)
      expect(seen((await drawn({ element, attributes: { "as-of": "1990" } })).svg)).to.contain("1990");
  });

  it("shows the series and the notation that are asked for", async () => {
    const other = await drawn({ attributes: { metric: "displaced", series: "iom" } });
    expect(seen(other.svg)).to.contain("IOM DTM");
    expect(other.alt).to.contain("IOM DTM");
    const whole = seen((await drawn({ attributes: { metric: "displaced", notation: "standard" } })).svg);
    expect(whole).to.contain("5,280,000");
    const first = seen(
      (await drawn({ element: "trend", attributes: { metric: "displaced", series: "ocha", from: "2020" } })).svg,
    );
    expect(first).to.not.contain("IOM").and.to.not.contain("2016");
  });

  it("is none where the dataset has no such thing", async () => {
    const request = { language: "en", today, shape: "wide" } as const;
    for (const element of ["stat", "trend"] as const) {
      for (const metric of ["no-such-metric", "constructor", ""]) {
        expect(await cardOf({ ...request, element, attributes: { metric } }, dataset)).to.equal(undefined);
      }
    }
    expect(await cardOf({ ...request, element: "stat", attributes: {} }, dataset)).to.equal(undefined);
  });

  it("speaks English where it is asked for a language that it does not know", async () => {
    const { svg, alt } = await drawn({ attributes: { metric: "displaced" }, language: "xx-invented" });
    expect(seen(svg)).to.contain("As of September 2025");
    expect(alt).to.contain("million people");
    expect(elementsOf(svg)[0]!.attributes["xml:lang"]).to.equal("en");
  });

  it("breaks the line of a trend where counting changed, and dashes what is only expected", async () => {
    const { svg } = await drawn({ element: "trend", attributes: { metric: "food-insecure" } });
    const paths = elementsOf(svg).filter(({ name }) => name === "path");
    const line = paths.find(({ attributes }) => attributes["stroke-width"] === "2.2")!;
    expect(line.attributes["d"]!.match(/M/g)!.length).to.be.greaterThan(1);
    expect(paths.some(({ attributes }) => attributes["stroke-dasharray"] === "1.5 2.5")).to.equal(true);
    expect(paths.some(({ attributes }) => attributes["stroke-dasharray"] === "5 4")).to.equal(true);
    expect(seen(svg)).to.contain("projection").and.to.contain("Break");
  });

  it("has a mark for each base of the plan", async () => {
    const { svg } = await drawn({ element: "handover-progress" });
    const outcomes = elementsOf(svg).flatMap(({ name, attributes }) => (name === "g" ? (attributes["class"] ?? []) : []));
    const statuses = outcomes.filter((name) => name.startsWith("outcome "));
    // Fourteen, and one for each line of the tally.
    expect(statuses.filter((name) => name === "outcome unknown")).to.have.length(4 + 1);
    expect(statuses.filter((name) => name === "outcome army")).to.have.length(6 + 1);
  });

  it("tells which sites the map does not have, and shows none of another country on it", async () => {
    expect(seen((await drawn({ element: "handover-map" })).svg)).to.contain("not on the map");
    const elsewhere = { ...dataset, mission: { ...dataset.mission, country: { code: "SS", name: { en: "South Sudan" } } } };
    const { svg } = await drawn({ element: "handover-map" }, elsewhere);
    expect(
      elementsOf(svg)
        .filter(({ name }) => name === "path")
        .every(({ attributes }) => attributes["d"]!.length < 100),
    ).to.equal(true);
    expect(seen(svg)).to.contain("7 to the army").and.to.not.contain("Lake Kivu");
  });

  it("runs from right to left in Arabic by marks that every renderer knows", async () => {
    const { svg } = await drawn({ attributes: { metric: "displaced" }, language: "ar" });
    const texts = elementsOf(svg).filter(({ name }) => name === "text");
    for (const { text, attributes } of texts) {
      expect(text).to.match(/^\u2067.*\u2069$/s);
      expect(attributes).to.not.have.property("direction");
      // A line is a paragraph of its own: what it opens it closes.
      expect(text.match(/[\u2067\u2068]/g)?.length).to.equal(text.match(/\u2069/g)?.length);
    }
    const title = texts.find(({ text }) => text.includes("النازحون"))!;
    expect(title.attributes).to.include({ "text-anchor": "end", x: "1152" });
  });

  it("needs nothing from elsewhere and does nothing", async () => {
    for (const element of CARD_ELEMENTS) {
      const { svg } = await drawn({ element, attributes: { metric: "displaced" }, scheme: "dark" });
      const names = new Set(elementsOf(svg).map(({ name }) => name));
      const allowed = ["svg", "title", "desc", "rect", "text", "tspan", "g", "path", "circle"];
      expect([...names].filter((name) => !allowed.includes(name))).to.deep.equal([]);
      const attributes = elementsOf(svg).flatMap((one) => Object.entries(one.attributes));
      expect(attributes.filter(([name, value]) => /^on|href|style/.test(name) || /url\(/.test(value))).to.deep.equal([]);
    }
  });

  it("is dark on request", async () => {
    const [light, dark] = await Promise.all(
      (["light", "dark"] as const).map((scheme) => drawn({ attributes: { metric: "displaced" }, scheme })),
    );
    expect(light!.svg).to.contain('fill="#ffffff"').and.to.not.contain("#121519");
    expect(dark!.svg).to.contain('fill="#121519"').and.to.not.contain("#ffffff");
    expect(seen(dark!.svg)).to.equal(seen(light!.svg));
  });

  it("names only sources that there are", async () => {
    const { svg } = await drawn({ attributes: { metric: "personnel" } });
    const { observation } = latestOf(dataset, "personnel", { on: today })!;
    expect(seen(svg)).to.contain(plainWords(sourceOf(dataset, observation.source)!.publisher));
  });
});
