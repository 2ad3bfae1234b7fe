import { expect } from "chai";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.js";
import { testIo } from "./io.js";

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, out, err } = testIo();
  const code = await main(["snapshot", ...args], io);
  return { code, out: out(), err: err() };
}

const STAT = ["stat", "--metric", "displaced"];

describe("monusco-widgets snapshot", () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "snapshot-"));
  });

  after(() => rm(folder, { recursive: true }));

  it("prints a widget that needs no script, and says what takes it away", async () => {
    const { code, out, err } = await run(...STAT, "--lang", "fr");
    expect(code).to.equal(0);
    expect(out).to.match(/^<monusco-data .*<monusco-stat .*<template shadowroot/s);
    expect(out).to.include('metric="displaced" lang="fr"');
    expect(err).to.match(/^A CMS that cleans .* --format light/);
  });

  it("prints each format, without a word on the standard error", async () => {
    const light = await run(...STAT, "--format", "light");
    expect([light.code, light.err]).to.deep.equal([0, ""]);
    expect(light.out).to.match(/^<div lang="en"><p><strong>Displaced inside the country<\/strong>: about 5\.28\u00a0million<br>/);
    expect((await run(...STAT, "--format", "text")).out).to.match(
      /^Displaced inside the country: about 5\.28\u00a0million\nAs of/,
    );
    expect((await run(...STAT, "--format", "markdown")).out).to.match(/^\*\*Displaced inside the country\*\*: about/);
    expect((await run(...STAT, "--format", "pdf")).code).to.equal(2);
  });

  it("judges by the day, or by the moment where the time zone puts it", async () => {
    const day = async (...args: readonly string[]): Promise<string | undefined> =>
      / snapshot="([^"]+)"/.exec((await run(...STAT, ...args)).out)?.[1];
    expect(await day()).to.equal("2026-11-24");
    expect(await day("--now", "2026-11-27")).to.equal("2026-11-27");
    expect(await day("--now", "2026-11-27T22:30:00Z")).to.equal("2026-11-27");
    expect(await day("--now", "2026-11-27T22:30:00Z", "--time-zone", "Africa/Lubumbashi")).to.equal("2026-11-28");
    const text = (...args: readonly string[]) => run(...STAT, "--format", "text", ...args);
    expect((await text("--now", "2025-10-15")).out).to.include("Up to date");
    expect((await text("--now", "2027-10-15")).out).to.include("Update overdue");
  });

  it("writes what the widget goes on with", async () => {
    const { out } = await run(...STAT, "--src", "https://news.example/d.json", "--time-zone", "Africa/Kinshasa");
    const tag = out.slice(0, out.indexOf(">"));
    for (const one of ['src="https://news.example/d.json"', 'time-zone="Africa/Kinshasa"']) expect(tag).to.include(one);
    expect((await run(...STAT, "--pin")).out).to.include('now="2026-11-24"');
    expect((await run(...STAT, "--pin", "--src", "https://news.example/d.json")).err).to.include("--pin keeps the day");
  });

  it("makes a whole page, which allows its own styles alone", async () => {
    const { out: csp, err } = await run(...STAT, "--csp");
    expect([csp.startsWith("style-src 'sha256-"), err]).to.deep.equal([true, ""]);
    const { out } = await run(...STAT, "--page", "--lang", "ar");
    expect(out).to.match(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(out).to.include(`content="default-src 'none'; ${csp}; img-src https: data:; base-uri 'none'; form-action 'none'"`);
    expect(out).to.not.include('<script type="module"');
    const live = await run(...STAT, "--page", "--base", "https://news.example/w", "--src", "https://news.example/d.json");
    expect(live.out).to.match(/<script type="module" src="https:\/\/news\.example\/w\/[\d.]+\/monusco-widgets\.js"/);
    expect(live.out).to.include("connect-src https://news.example/d.json");
    expect(live.err).to.equal("");
  });

  it("writes a file, whole or not at all", async () => {
    const file = join(folder, "stat.txt");
    expect(await run(...STAT, "--format", "text", "--out", file)).to.deep.equal({ code: 0, out: "", err: "" });
    expect(await readFile(file, "utf8")).to.match(/^Displaced .*\n$/s);
    expect(await readdir(folder)).to.deep.equal(["stat.txt"]);
    const { code, err } = await run(...STAT, "--format", "text", "--out", join(folder, "no", "where.txt"));
    expect([code, err.includes("where.txt cannot be written")]).to.deep.equal([2, true]);
  });

  it("prints what the documents say that it prints", async () => {
    const page = await readFile("docs/command-line.md", "utf8");
    const sample = async (...args: readonly string[]): Promise<string> => (await run(...args, "--now", "2026-11-27")).out;
    expect(page).to.include(`\n${await sample(...STAT, "--format", "text")}\n`);
    expect(page).to.include(`\n${await sample(...STAT, "--format", "markdown")}\n`);
    const inline = ["stat", "--metric", "in-need", "--variant", "inline", "--format", "light"];
    expect(page).to.include(`\n${await sample(...inline)}\n`);
  });

  it("says what is wrong, each with what there is", async () => {
    const refused = async (words: string, ...args: readonly string[]): Promise<void> => {
      const { code, out, err } = await run(...args);
      expect([code, out], args.join(" ")).to.deep.equal([2, ""]);
      expect(err, args.join(" ")).to.include(words);
    };
    await refused('--metric "dead" is not in the dataset; there are in-need', "stat", "--metric", "dead");
    await refused('did you mean "stat"?', "stats");
    await refused("--lang is no BCP 47 tag", ...STAT, "--lang", "français");
    await refused("--now must be a day", ...STAT, "--now", "2026-02-30");
    await refused("--now must be a day", ...STAT, "--now", "tomorrow");
    await refused("--time-zone must be one of the IANA database", ...STAT, "--time-zone", "Africa/Lumumba");
    await refused("--src must be an address", ...STAT, "--src", "javascript:alert(1)");
    await refused("--base must be an address", ...STAT, "--page", "--base", "ftp://x");
    await refused("--base is where the script of a --page lies", ...STAT, "--base", "https://x.example/");
    await refused("--csp is for --format html", ...STAT, "--format", "text", "--csp");
    await refused("nowhere.json does not exist", ...STAT, "--dataset", "nowhere.json");
    await refused("which is not over", ...STAT, "--as-of", "2027-01-01");
  });
});
