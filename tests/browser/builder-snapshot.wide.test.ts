/** The channel of the builder for pages, mail and texts without script. */
import { expect } from "chai";
import { closeBuilder, openBuilder, type Builder } from "./builder.js";

describe("the builder without script", () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder("#element=stat&metric=displaced&lang=fr");
  });
  afterEach(closeBuilder);

  /** The server of the page, as if it had snapshots. */
  function answer(made: unknown, asked: string[]): void {
    builder.window.fetch = (address) => {
      const asks = address instanceof Request ? address.url : address.toString();
      // It weighs the files of the page as well.
      if (asks.includes("/snapshot/")) asked.push(asks);
      return Promise.resolve(new Response(JSON.stringify(made), { headers: { "content-type": "application/json" } }));
    };
  }

  it("shows what the server makes, each with a button that copies it, and asks once", async () => {
    const asked: string[] = [];
    const made = {
      html: "<monusco-data>",
      light: "<div>",
      text: "plain",
      markdown: "**plain**",
      styles: ["'sha256-a'", "'sha256-b'"],
    };
    answer(made, asked);
    await builder.press("channel", "static");
    for (const format of ["html", "light", "text", "markdown"] as const)
      expect(builder.code(`snapshot-${format}`)).to.equal(made[format]);
    expect(builder.code("snapshot-styles")).to.equal("style-src 'sha256-a' 'sha256-b';");
    expect(asked.map((one) => new URL(one).pathname.split("/").at(-1))).to.deep.equal(["stat.json"]);
    expect(asked[0]).to.match(/\?lang=fr&metric=displaced$/);
    const buttons = [...builder.page.querySelectorAll("#blocks button")].map((one) => one.getAttribute("aria-label"));
    expect(buttons.slice(0, 2)).to.deep.equal([
      "Copy: HTML with its style, which the script takes over where it comes",
      "Copy: Plain HTML for mail and feeds",
    ]);
    await builder.press("channel", "page");
    await builder.press("channel", "static");
    expect(asked).to.have.lengthOf(1);
  });

  it("shows the command where no server makes them", async () => {
    builder.window.fetch = () => Promise.resolve(new Response("Nothing here", { status: 404 }));
    await builder.press("channel", "static");
    expect(builder.code("snapshot-light")).to.equal(
      "npx monusco-widgets snapshot stat --metric displaced --lang fr --format light",
    );
    expect(builder.page.querySelector("#blocks .where")!.textContent).to.contain("makes no snapshots");
    expect(builder.page.querySelector('[data-code="snapshot-styles"]')).to.equal(null);
  });
});
