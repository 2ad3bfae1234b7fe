/** The command diff, run with the smallest dataset changed in one way. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.js";
import { minimal } from "../data/datasets.js";
import { testIo } from "./io.js";

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call --
   a dataset that a test changes has no type */

export type Change = (dataset: Record<string, any>) => void;

/** A dataset with two of some things. */
export function sample(): Record<string, any> {
  const dataset = minimal();
  const { people } = dataset.metrics;
  people.series.push({ id: "other", label: { en: "Other" }, breaksWith: ["count"] });
  people.observations.push({ date: "2024-09", value: 5_280_000, series: "count", source: "report", ref: "R1" });
  dataset.handover.phases.push({
    id: "second",
    title: { en: "Second" },
    province: "CD-NK",
    status: "planned",
    sources: ["report"],
  });
  dataset.mission.summary = {
    en: "A mission.",
    fr: "La mission est là depuis longtemps, et son mandat court jusqu’au 20 décembre 2026 au soir.",
  };
  return dataset;
}

/** Ways to run it, for the suite that calls this: it gets a folder of its own. */
export function diffs() {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "diff-"));
  });

  after(() => rm(folder, { recursive: true }));

  async function run(args: readonly string[], input = "") {
    const world = testIo({ input, today: "2026-11-24" });
    const code = await main(["diff", ...args], world.io);
    return { code, out: world.out(), err: world.err() };
  }

  const write = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };

  /** Compares the sample, changed in one way, with the sample, changed in another. */
  async function diff(change: Change, args: readonly string[] = [], before: Change = () => undefined) {
    const [old, now] = [sample(), sample()];
    before(old);
    before(now);
    change(now);
    const files = [await write("old.json", JSON.stringify(old)), await write("new.json", JSON.stringify(now))];
    const result = await run([...args, ...files]);
    return { ...result, words: result.out.replace(/\s+/g, " ") };
  }

  const json = async (change: Change, before?: Change): Promise<any> => JSON.parse((await diff(change, ["--json"], before)).out);

  return { at: (name: string): string => join(folder, name), run, write, diff, json };
}
