import { expect } from "chai";
import { pngFiles } from "../../../src/server/card/node-files.js";
import { boxesOf, sharedBy } from "./boxes.js";
import { drawn, LANGUAGES, SHAPES, THINGS } from "./cards.js";

/** Letters are drawn to a hair over their box. */
const HAIR = 1;

describe("the words of a card", () => {
  for (const language of LANGUAGES) {
    for (const shape of SHAPES) {
      it(`lie within it and not on one another, ${language}, ${shape}`, async function () {
        this.timeout(120_000);
        const files = await pngFiles();
        const problems: string[] = [];
        for (const thing of THINGS) {
          const { svg, width, height } = await drawn({ ...thing, language, shape });
          const boxes = await boxesOf(svg, files);
          const name = `${thing.element} ${thing.attributes.metric ?? ""}`;
          expect(boxes.length, name).to.be.greaterThan(3);
          for (const [index, box] of boxes.entries()) {
            const isOut = box.x < 8 || box.y < 8 || box.x + box.width > width - 8 || box.y + box.height > height - 8;
            if (isOut) problems.push(`${name}: ${box.text} reaches over the edge`);
            for (const other of boxes.slice(index + 1))
              if (sharedBy(box, other) > HAIR) problems.push(`${name}: ${box.text} lies on ${other.text}`);
          }
        }
        expect(problems).to.deep.equal([]);
      });
    }
  }
});
