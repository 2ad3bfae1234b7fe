/** No style says left or right where it means the start or the end of a line: a page in Arabic mirrors the layout by itself. */
import { expect } from "chai";
import { filesBelow, read } from "./files.js";

/** A side of the screen, which stays where it is whichever way lines run. */
const PHYSICAL =
  /(?:^|[\s;{])((?:(?:padding|margin|border|scroll-margin|scroll-padding)-(?:left|right)(?:-[a-z]+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right|text-align|float|clear)):\s*([^;}]+)/g;

const isOfASide = (property: string, value: string): boolean =>
  /left|right/.test(property) || /^(left|right)\b/.test(value.trim());

/** Where a side of the screen is meant: by a script that has measured it, by an arrow that is turned, and words that run otherwise than the layout. */
const MEANT = [
  "components/handover-timeline/handover-timeline.styles.ts text-align: left",
  "components/shared/source-popover.styles.ts left: var(--_x, 0px)",
  "components/shared/source-popover.styles.ts left: var(--_arrow, 1.2em)",
  "components/shared/source-popover.styles.ts border-right: 0",
  "styles/shared.ts text-align: right",
];

describe("the styles of the widgets", () => {
  it("name no side of the screen, but where one is meant", async () => {
    const paths = (await filesBelow("src")).filter((path) => /^(components|styles)\/.*\.ts$/.test(path));
    const found = await Promise.all(
      paths.map(async (path) => {
        const css = Array.from((await read(`src/${path}`)).matchAll(/css`([\s\S]*?)`/g), ([, text]) => text!).join("\n");
        return Array.from(css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(PHYSICAL)).flatMap(([, property, value]) =>
          isOfASide(property!, value!) ? [`${path} ${property}: ${value!.trim()}`] : [],
        );
      }),
    );
    expect(found.flat()).to.deep.equal(MEANT);
  });
});
