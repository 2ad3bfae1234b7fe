/** The command that the builder shows, as a shell and the command line read it. */
import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { commandOf, snapshotCommandOf } from "../../site/builder-command.js";
import { main } from "../../src/cli/main.js";
import type { EmbedRequest } from "../../src/embed/index.js";
import { testIo } from "../cli/io.js";
import { requested } from "../embed/site.js";

/** A request as the builder makes it, which knows no type. */
const asked = (changes: Parameters<typeof requested>[0]): Required<EmbedRequest> => requested(changes) as Required<EmbedRequest>;

/** What a shell makes of a line. */
const wordsOf = (line: string): readonly string[] =>
  execFileSync("sh", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" })
    .split("\0")
    .slice(0, -1);

async function printed(line: string): Promise<string> {
  const { io, out, err } = testIo();
  expect(await main(wordsOf(line).slice(2), io), `${line}: ${err()}`).to.equal(0);
  return out();
}

const VALUES = ["-1em", "--x", "(min-width: 60em) 40em, 100vw", "it's $HOME", 'a "b" `c` \\', "100vw", "é"];

describe("the command of the builder", () => {
  it("names what was asked for, whatever a shell or a hyphen makes of its values", async () => {
    for (const sizes of VALUES) {
      const line = commandOf(asked({ element: "picture", attributes: { sizes } }));
      const escaped = sizes.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      expect(await printed(`${line} --channel tag`), line).to.include(`<monusco-picture sizes="${escaped}" lang="en">`);
    }
  });

  it("says what is not usual, and that alone", () => {
    const stat = asked({ element: "stat", attributes: { metric: "displaced", trend: true }, language: "fr" });
    expect(commandOf(stat)).to.equal("npx monusco-widgets embed stat --metric displaced --trend --lang fr");
    const other = asked({ element: "sources", data: "embedded", space: "none", theme: "newspaper", scheme: "dark" });
    expect(commandOf(other, "https://w.example/")).to.equal(
      "npx monusco-widgets embed sources --lang en --data embedded --space none --theme newspaper --scheme dark --base https://w.example/",
    );
    expect(snapshotCommandOf(asked({ element: "picture", attributes: { sizes: "-1em" } }), "light")).to.equal(
      "npx monusco-widgets snapshot picture --sizes=-1em --lang en --format light",
    );
  });
});
