import { expect } from "chai";
import { plain, sentenceOf } from "../../src/embed/index.js";
import { LANGUAGES, site, today, WIDGETS } from "./site.js";

const told = async (
  element: string,
  attributes: Readonly<Record<string, string | true>>,
  language = "en",
): Promise<string | undefined> => {
  const sentence = await sentenceOf({ element, attributes, language, today }, site.dataset);
  // The spaces of numbers and dates are not what is asked about here.
  return sentence && plain(sentence).replace(/[\u00a0\u202f\u2009]/g, " ");
};

describe("the sentence of a widget", () => {
  it("tells a figure with its date and its source", async () => {
    expect(await told("stat", { metric: "displaced" })).to.equal(
      "Displaced inside the country: about 5.28 million people (September 2025, OCHA, via Zion News TV).",
    );
    expect(await told("stat", { metric: "food-insecure" })).to.contain("(projection, January – June 2026, IPC");
    expect(await told("stat", { metric: "in-need" }))
      .to.contain("nearly 15")
      .and.to.contain("estimate");
  });

  it("stands within a sentence of the page where the figure does: no unit, no full stop, no link within a link", async () => {
    const request = { element: "stat", attributes: { metric: "in-need", variant: "inline" }, language: "en", today };
    const sentence = (await sentenceOf(request, site.dataset))!;
    expect(plain(sentence)).to.match(/^nearly 15\u00a0million \(28\sJanuary\s2026, estimate, UN spokesperson.*\)$/);
    expect(sentence.every((piece) => typeof piece === "string")).to.equal(true);
    expect(await told("stat", { metric: "personnel-ceiling", variant: "inline", notation: "standard" })).to.contain("13,813");
  });

  it("names a series that is not the first of its metric", async () => {
    const metric = site.dataset.metrics["displaced"]!;
    const other = metric.series.find(({ id }, index) => index > 0 && metric.observations.some(({ series }) => series === id))!;
    expect(await told("stat", { metric: "displaced", series: other.id })).to.contain(`(${other.label.en}, `);
  });

  it("tells what was known on the day that it is frozen to, and says so", async () => {
    const words = await told("stat", { metric: "displaced", "as-of": "2024-06-30" });
    expect(words)
      .to.match(/2023|2024/)
      .and.to.match(/Shown as known on 30\sJune\s2024\.$/);
    expect(words).to.not.contain("2025");
    expect(await told("stat", { metric: "displaced", "as-of": "1990" })).to.contain("no figure was known");
    expect(await told("handover-progress", { "as-of": "2024-03-01" }))
      .to.contain("announced")
      .and.to.not.contain("can be named");
    expect(await told("handover-timeline", { "as-of": "2024-03-01" }))
      .to.contain("2024")
      .and.to.not.match(/2025|2026/);
  });

  it("tells the last event of those that are chosen, and how their phases stand", async () => {
    const words = await told("handover-timeline", { phase: "south-kivu", to: "2024-06-30" });
    expect(words).to.match(/^South Kivu: declared complete on 30\sJune\s2024 \(/);
    expect(words).to.contain("Most recent event on record: 30").and.to.not.contain("North Kivu");
  });

  it("is undefined where the dataset has nothing of that name", async () => {
    expect(await told("stat", { metric: "nothing" })).to.equal(undefined);
    expect(await told("stat", { metric: "constructor" })).to.equal(undefined);
    expect(await told("focus-area", { area: "nothing" })).to.equal(undefined);
    expect(await told("picture", { picture: "nothing" })).to.equal(undefined);
    expect(await told("data", {})).to.equal(undefined);
  });

  it("leads to the document of each publisher it names, by addresses of the web alone", async () => {
    const source = site.dataset.sources[site.dataset.metrics["displaced"]!.observations.at(-1)!.source]!;
    for (const url of ["javascript:alert(1)", "data:text/html,x", "mailto:a@example.org"]) {
      const changed = structuredClone(site.dataset);
      for (const one of Object.values(changed.sources)) one.url = url;
      const sentence = (await sentenceOf(
        { element: "stat", attributes: { metric: "displaced" }, language: "en", today },
        changed,
      ))!;
      expect(
        sentence.every((piece) => typeof piece === "string"),
        url,
      ).to.equal(true);
    }
    expect(source.publisher).to.not.equal("");
  });

  for (const language of LANGUAGES) {
    it(`has figure, date and source in ${language}`, async () => {
      for (const [element, attributes] of WIDGETS) {
        const words = (await told(element, attributes, language))!;
        const name = `${element} ${JSON.stringify(attributes)}`;
        expect(words, name).to.not.match(/undefined|null|NaN|\[object|\0|\(\)|\s{2}|\(\s|\s\)|\.\./);
        if (element === "picture") continue;
        expect(words, name).to.match(/20\d\d/);
        expect(words, name).to.match(/OCHA|UN |MONUSCO|IPC|Okapi|allAfrica|UNSC|IGIHE|XtrAfrica|Grands Lacs/);
      }
    });
  }

  it("says the same in another language as its widget does: its own words, not English ones", async () => {
    const each = await Promise.all(LANGUAGES.map((language) => told("stat", { metric: "displaced" }, language)));
    expect(new Set(each).size).to.equal(LANGUAGES.length);
    expect(await told("stat", { metric: "displaced" }, "pt")).to.equal(each[0]);
  });
});
