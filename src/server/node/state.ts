/** The last good dataset in a file, so that a restart loses nothing. */
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { KeptDataset } from "../options.js";

interface State {
  readonly kept: () => Promise<KeptDataset | undefined>;
  readonly keep: (kept: KeptDataset) => Promise<void>;
}

function check(value: unknown): KeptDataset {
  const { text, fetchedAt, etag, older } = value as Partial<KeptDataset>;
  if (typeof text !== "string" || typeof fetchedAt !== "number") throw new Error("holds no dataset with its time");
  const texts = Array.isArray(older) ? older.filter((one): one is string => typeof one === "string") : [];
  return { text, fetchedAt, older: texts, ...(typeof etag === "string" && { etag }) };
}

/** Whole or not at all: written beside, brought to the disk, then put in its place. */
async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.new`;
  try {
    const handle = await open(beside, "w", 0o644);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The state in a file; none where it does not exist yet. */
export const stateIn = (file: string): State => ({
  async kept() {
    const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    return text === undefined ? undefined : check(JSON.parse(text));
  },
  keep: (kept) => write(file, `${JSON.stringify(kept)}\n`),
});
