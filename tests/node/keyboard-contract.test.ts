import { expect } from "chai";
import { KEYBOARD_CONTRACT } from "../../stories/keyboard-contract.js";
import { read } from "./files.js";

describe("the keyboard contract", () => {
  it("stands in docs/accessibility.md, row by row, under each element", async () => {
    const text = (await read("docs/accessibility.md")).replace(/ +/g, " ");
    for (const [tag, rows] of Object.entries(KEYBOARD_CONTRACT)) {
      const heading = tag === "every element" ? "### Every element" : `### \`<${tag}>\``;
      const section = text.split(`${heading}\n`)[1]?.split("\n#")[0] ?? "";
      const lines = section.split("\n").filter((line) => line.startsWith("| ") && !/^\| (at |-)/.test(line));
      expect(lines, tag).to.deep.equal(rows.map(({ at, keys, does }) => `| ${at} | ${keys.join(" or ") || "–"} | ${does} |`));
    }
  });

  it("says something of every element that shows something", async () => {
    const { modules } = JSON.parse(await read("custom-elements.json")) as {
      readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    expect(Object.keys(KEYBOARD_CONTRACT)).to.include.members(tags.filter((tag) => tag !== "monusco-data"));
  });
});
