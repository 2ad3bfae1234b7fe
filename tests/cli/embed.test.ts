import { expect } from "chai";
import { main } from "../../src/cli/main.js";
import { testIo } from "./io.js";

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, out, err } = testIo();
  const code = await main(["embed", ...args], io);
  return { code, out: out(), err: err() };
}

describe("monusco-widgets embed", () => {
  it("prints what is to be pasted, and nothing else", async () => {
    const { code, out, err } = await run("stat", "--metric", "displaced", "--lang", "fr");
    expect([code, err]).to.deep.equal([0, ""]);
    expect(out).to.match(/^<script type="module" src="https:\/\/widgets\.example\/\d+\.\d+\.\d+\/monusco-widgets\.core\.js"/);
    expect(out).to.match(/<monusco-stat metric="displaced" lang="fr"><p>Personnes déplacées internes.*<\/monusco-stat>$/);
  });

  it("takes every attribute of an element, lists without a value, and the tag's whole name", async () => {
    const { out } = await run(
      "monusco-handover-timeline",
      "--from",
      "2023-09",
      "--controls",
      "--as-of",
      "2024-06-30",
      "--channel",
      "tag",
    );
    expect(out).to.contain('<monusco-handover-timeline from="2023-09" controls as-of="2024-06-30" lang="en">');
    expect((await run("stat", "--metric", "in-need", "--trend", "--channel", "tag")).out).to.contain(
      'metric="in-need" trend lang',
    );
    expect((await run("trend", "--metric", "in-need", "--heading-level", "2", "--channel", "tag")).out).to.contain(
      'heading-level="2"',
    );
  });

  it("prints each channel alone, and all of them as JSON", async () => {
    const channels = ["head", "provider", "tag", "policy", "frame", "frame-policy", "react", "vue", "svelte", "html", "text"];
    const printed = await Promise.all(channels.map(async (channel) => (await run("handover-map", "--channel", channel)).out));
    expect(new Set(printed).size).to.equal(channels.length);
    for (const text of printed) expect(text.length).to.be.greaterThan(20);
    const { out } = await run("handover-map", "--json");
    const all = JSON.parse(out) as Record<string, unknown>;
    expect(all["framePolicy"]).to.be.an("array");
    expect(all["text"]).to.equal(printed[10]);
  });

  it("names the server that it is told", async () => {
    const { out } = await run("sources", "--base", "https://news.example/w", "--channel", "head", "--data", "embedded");
    expect(out)
      .to.contain('src="https://news.example/w/')
      .and.to.contain("/monusco-widgets.js")
      .and.to.not.contain("monusco-data");
    for (const base of ["ftp://x", "javascript:alert(1)", "here"]) {
      const { code, err } = await run("sources", "--base", base);
      expect([code, err.includes("--base must be an address such as https://widgets.example/")]).to.deep.equal([2, true]);
    }
  });

  it("reads another dataset, and refuses what that does not have", async () => {
    const { code, err } = await run("stat", "--metric", "displaced", "--dataset", "nowhere.json");
    expect([code, err]).to.deep.equal([2, "monusco-widgets: nowhere.json does not exist"]);
  });

  it("says what is wrong, each with what there is", async () => {
    const wrong = await run("stat", "--metric", "dead", "--hash", "x", "--variant", "big");
    expect([wrong.code, wrong.out]).to.deep.equal([2, ""]);
    expect(wrong.err.split("\n")).to.have.length(3);
    expect(wrong.err).to.match(/^monusco-widgets: --metric "dead" is not in the dataset; there are in-need, displaced/);
    expect((await run("stats")).err).to.match(/the element is "stats"; there are .*: did you mean "stat"\?$/);
    expect((await run("stat")).err).to.contain("--metric is missing");
    expect((await run("stat", "--metric", "displaced", "--lang", "français")).err).to.contain("--lang is no BCP 47 tag");
    expect((await run("stat", "--metric", "displaced", "--theme", "neon")).err).to.contain('--theme is "neon"');
    expect((await run("stat", "--nonsense")).code).to.equal(2);
  });
});
