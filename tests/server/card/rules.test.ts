import { expect } from "chai";
import { latestOf } from "../../../src/data/select.js";
import { readingOf } from "../../../src/embed/sentence/sentence.js";
import type { Messages } from "../../../src/i18n/messages.js";
import { dataset, drawn, elementsOf, LANGUAGES, plainWords, seen, SHAPES, THINGS, today, type Element } from "./cards.js";

const METRICS = Object.keys(dataset.metrics);

const messagesOf = async (language: string): Promise<Messages> =>
  (await readingOf({ element: "stat", attributes: {}, language, today })).language.messages;

/** From the zero line of a trend to its highest round value, in pixels. */
function plotHeight(svg: string): number {
  const elements = elementsOf(svg);
  const zoom = Number(
    /scale\(([\d.]+)\)/.exec(elements.find(({ attributes }) => attributes["transform"])!.attributes["transform"]!)![1],
  );
  const levels = elements
    .flatMap(({ attributes }) =>
      attributes["stroke-width"] === "0.6" || attributes["stroke-width"] === "0.8" ? [attributes] : [],
    )
    .flatMap(({ d = "" }) => [...d.matchAll(/M0 ([\d.]+)H/g)].map(([, y]) => Number(y)));
  return (Math.max(...levels) - Math.min(...levels)) * zoom;
}

/** The filled halves of the marks of what is uncertain. */
const HALVES = ["M3.2 12.8V3.2h9.6Z", "M8 2.6a5.4 5.4 0 0 0 0 10.8Z", "M8 2 2 8l6 6Z", "M4.1 11.9A5.5 5.5 0 0 1 11.9 4.1Z"];

/** Signs, by how they are drawn, and the words that say what they mean. */
const SIGNS: readonly (readonly [name: string, isSign: (one: Element) => boolean, words: (messages: Messages) => string])[] = [
  ["uncertain", ({ attributes }) => attributes["stroke-dasharray"] === "2 1.6", ({ uncertain }) => uncertain.toLowerCase()],
  ["break", ({ attributes }) => attributes["stroke-dasharray"] === "1.5 2.5", ({ breakInCount }) => breakInCount],
  ["expected", ({ attributes }) => attributes["stroke-dasharray"] === "5 4", ({ projectionMark }) => projectionMark],
  ["ring", ({ attributes }) => attributes["stroke-dasharray"] === "5 5", ({ dashedRings }) => dashedRings],
  ["half", ({ attributes }) => HALVES.some((d) => attributes["d"] === d), ({ halfFilled }) => halfFilled.replace(/\.$/, "")],
];

describe("a card as its readers need it", () => {
  it("gives the plot of a wide trend at least 300 pixels", async () => {
    const problems: string[] = [];
    for (const language of LANGUAGES) {
      for (const metric of METRICS) {
        const { svg } = await drawn({ element: "trend", attributes: { metric }, language });
        const height = plotHeight(svg);
        if (!(height >= 300)) problems.push(`${metric} ${language}: ${Math.round(height)}`);
      }
    }
    expect(problems).to.deep.equal([]);
  });

  it("names the source of the figure that it tells first before all others", async () => {
    for (const shape of SHAPES) {
      for (const metric of METRICS) {
        const { svg } = await drawn({ element: "trend", attributes: { metric }, shape });
        const { source } = latestOf(dataset, metric, { on: today })!;
        const foot = /Sources?: (.*)$/.exec(seen(svg))![1]!;
        expect(foot.startsWith(plainWords(source.publisher)), `${metric}: ${foot}`).to.equal(true);
      }
    }
  });

  it("explains every sign that it draws", async () => {
    const problems: string[] = [];
    const found = new Set<string>();
    for (const language of LANGUAGES) {
      const messages = await messagesOf(language);
      for (const shape of SHAPES) {
        for (const thing of THINGS) {
          const { svg } = await drawn({ ...thing, language, shape });
          const [elements, words] = [elementsOf(svg), seen(svg)];
          for (const [name, isSign, told] of SIGNS) {
            if (!elements.some(isSign)) continue;
            found.add(name);
            const needed = plainWords(told(messages));
            if (!words.includes(needed))
              problems.push(`${thing.element} ${thing.attributes.metric ?? ""} ${shape} ${language}: ${needed}`);
          }
        }
      }
    }
    expect([...found].sort()).to.deep.equal(SIGNS.map(([name]) => name).sort());
    expect(problems).to.deep.equal([]);
  }).timeout(120_000);

  it("tells the record and the latest figure with their dates", async () => {
    const told = {
      en: ["7.8 million, 27 Feb 2025", "about 5.28 million Sept 2025"],
      fr: ["7,8 millions, 27 févr. 2025", "environ 5,28 millions sept. 2025"],
    };
    for (const [language, words] of Object.entries(told)) {
      const { svg } = await drawn({ element: "trend", attributes: { metric: "displaced" }, language });
      for (const one of words) expect(seen(svg)).to.contain(one);
    }
  });

  it("names every place of the map", async () => {
    for (const language of LANGUAGES) {
      for (const shape of SHAPES) {
        const words = seen((await drawn({ element: "handover-map", language, shape })).svg);
        for (const name of ["Bunyakiri", "Kavumu", "Kamanyola", "Sange", "Mikenge", "Uvira", "Minembwe", "Baraka"])
          expect(words, `${language} ${shape}`).to.contain(name);
      }
    }
  });
});
